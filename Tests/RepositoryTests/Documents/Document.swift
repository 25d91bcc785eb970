import TestSupport

/// A document of the repository, with the parts of it that are generated from the program.
///
/// A generated part lies between the lines `<!-- generated: NAME -->` and `<!-- end -->`. Its name is one of the tables, or a
/// command, which is run. If the command writes a picture, the part shows the picture, which is generated too.
struct Document {
  /// The README for users.
  static let readme = "README.md"
  /// The page for authors of data.
  static let data = "Resources/README.md"
  /// Every document, by its path from the root.
  static let paths = [
    readme, data, "Sources/README.md", "Tests/README.md", "Tests/Benchmarks/README.md",
  ]

  /// Its path from the root.
  let path: String
  /// Its text.
  let text: String

  /// Reads a document.
  ///
  /// - Throws: `Repository.Failure` if it cannot be read.
  init(_ path: String) throws(Repository.Failure) {
    self.path = path
    text = try Repository.text(of: path)
  }

  /// The names of its generated parts.
  var parts: [String] { lines.compactMap(Self.name) }

  /// The lines of its blocks of shell.
  var shellLines: [String] { block("sh") }

  /// Its blocks of JSON.
  var json: String { block("json").joined(separator: "\n") }

  /// The lines of its blocks of code in a language.
  private func block(_ language: String) -> [String] {
    var code: [String] = []
    var isCode = false
    for line in lines {
      let mark = line.drop { $0 == " " }
      if mark.hasPrefix("```") { isCode = mark == "```\(language)" } else if isCode { code.append(line) }
    }
    return code
  }

  /// What a document and its pictures should be.
  struct Renewal {
    /// The whole text.
    var text = ""
    /// The parts that are not yet so, as they should be.
    var staleParts: [String] = []
    /// The pictures that are not yet so, by their paths from the root.
    var stalePictures: [String: String] = [:]
  }

  /// The text and the pictures as they should be.
  ///
  /// - Throws: `Malformed` for a part without an end or with an unknown name; what goes wrong while a part is made.
  func renewed() throws -> Renewal {
    var renewed: [String] = []
    var result = Renewal()
    var rest = lines[...]
    while let line = rest.popFirst() {
      renewed.append(line)
      guard let name = Self.name(of: line) else { continue }
      guard let end = rest.firstIndex(of: "<!-- end -->") else {
        throw Malformed(description: "\(path): \(line) has no <!-- end -->")
      }
      var part: [String]
      if let picture = Picture(command: name) {
        let drawn = try picture.drawn()
        part = try picture.lines(showing: drawn)
        if (try? Repository.text(of: picture.path)) != drawn { result.stalePictures[picture.path] = drawn }
      } else {
        part = try Self.part(named: name)
      }
      if Array(rest[..<end]) != part { result.staleParts.append(([line] + part).joined(separator: "\n")) }
      renewed += part
      rest = rest[end...]
    }
    result.text = renewed.joined(separator: "\n")
    return result
  }

  /// What is wrong with the marks in a document.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  private var lines: [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func name(of line: String) -> String? {
    let (prefix, suffix) = ("<!-- generated: ", " -->")
    guard line.hasPrefix(prefix), line.hasSuffix(suffix) else { return nil }
    return String(line.dropFirst(prefix.count).dropLast(suffix.count))
  }

  private static func part(named name: String) throws -> [String] {
    switch name {
    case "keys": keyTable
    case "commands": try commandTable()
    case "reach": try reachTable()
    case _ where name.hasPrefix("cislunar "): try transcript(of: name)
    default: throw Malformed(description: "there is no generated part named \"\(name)\"")
    }
  }
}
