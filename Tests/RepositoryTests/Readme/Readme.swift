import TestSupport

/// The README, and what in it is generated from the program.
///
/// A generated part stands between the lines `<!-- generated: NAME -->` and `<!-- end -->`; its name is one of the tables, or
/// a command, which is run. Where the command writes a picture, the part shows the picture, which is generated too.
struct Readme {
  /// Its text.
  let text: String

  /// Reads it.
  ///
  /// - Throws: `Repository.Failure` where it cannot be read.
  init() throws(Repository.Failure) {
    text = try Repository.text(of: "README.md")
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

  /// What the README and its pictures should be.
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
        throw Malformed(description: "README.md: \(line) has no <!-- end -->")
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

  /// What is wrong with the marks in the README.
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
    default: throw Malformed(description: "README.md: nothing is known of a generated part \"\(name)\"")
    }
  }
}
