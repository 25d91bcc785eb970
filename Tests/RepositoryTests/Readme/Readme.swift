import TestSupport

/// The README, and what in it is generated from the program.
///
/// A generated part stands between the lines `<!-- generated: NAME -->` and `<!-- end -->`; its name is one of the tables, or
/// a command, which is run.
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

  /// The text as it should be, and the parts that are not yet so, as they should be.
  ///
  /// - Throws: `Malformed` for a part without an end or with an unknown name; what goes wrong while a part is made.
  func renewed() throws -> (text: String, stale: [String]) {
    var renewed: [String] = []
    var stale: [String] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      renewed.append(line)
      guard let name = Self.name(of: line) else { continue }
      guard let end = rest.firstIndex(of: "<!-- end -->") else {
        throw Malformed(description: "README.md: \(line) has no <!-- end -->")
      }
      let part = try Self.part(named: name)
      if Array(rest[..<end]) != part { stale.append(([line] + part).joined(separator: "\n")) }
      renewed += part
      rest = rest[end...]
    }
    return (renewed.joined(separator: "\n"), stale)
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
