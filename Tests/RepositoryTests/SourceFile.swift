import TestSupport

/// A file of Swift or C under version control, laid out as `swift format` and clang-format do.
struct SourceFile {
  /// Its path from the root: `Sources/Model/Catalog.swift`.
  let path: String
  /// Its text.
  let text: String

  /// The files below folders or at paths.
  ///
  /// - Throws: `Repository.Failure` where they cannot be listed or read.
  static func all(in folders: [String]) throws(Repository.Failure) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in try Repository.files()
    where folders.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
      guard path.hasSuffix(".swift") || path.hasSuffix(".c") || path.hasSuffix(".h") else { continue }
      files.append(SourceFile(path: path, text: try Repository.text(of: path)))
    }
    return files
  }

  /// The number of its lines.
  var lineCount: Int { lines.count - 1 }

  /// The folder in `Sources` that it lies in: the name of its target.
  var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  /// The modules that it imports, each with its line.
  var imports: [(module: String, line: Int)] {
    lines.enumerated().compactMap { index, line in
      let words = line.split(separator: " ")
      guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(Self.isModifier)
      else { return nil }
      let kinds: Set<Substring> = ["struct", "enum", "class", "protocol", "typealias", "func", "let", "var"]
      guard let module = words[(keyword + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
      return (String(module.prefix { $0 != "." }), index + 1)
    }
  }

  /// A function, computed property, closure or other block of code.
  struct Block {
    /// Its first line.
    let header: String
    /// How many lines of code it has.
    let lineCount: Int
  }

  /// Its blocks of code: each ends with the next brace that stands as far in as its first line.
  var blocks: [Block] {
    let code = code
    return code.indices.compactMap { start in
      let header = code[start].drop { $0 == " " }
      guard beginsBlock(header) else { return nil }
      let margin = code[start].count - header.count
      let end = code.indices[(start + 1)...].first { index in
        let line = code[index].drop { $0 == " " }
        return code[index].count - line.count <= margin && !Self.continues(line)
      }
      guard let end, code[end].dropFirst(margin).hasPrefix("}") else { return nil }
      return Block(header: String(header), lineCount: end - start + 1)
    }
  }

  private func beginsBlock(_ header: Substring) -> Bool {
    if isC { return header.hasSuffix(") {") }
    let words = Set(header.split { " (<".contains($0) })
    let types: Set<Substring> = ["struct", "enum", "class", "extension", "protocol", "actor"]
    guard words.isDisjoint(with: types), !Self.continues(header) else { return false }
    let functions: Set<Substring> = ["func", "init", "init?", "deinit", "subscript", "var", "let"]
    return header.hasSuffix("{") || header.hasSuffix(" in") || !words.isDisjoint(with: functions)
  }

  /// Whether a line may stand as far in as the declaration that it belongs to, before its body.
  private static func continues(_ line: Substring) -> Bool {
    [")", "]", "where ", "->", "{"].contains(where: line.hasPrefix)
  }

  private var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }

  /// Whether it is written in C.
  var isC: Bool { !path.hasSuffix(".swift") }

  /// Its lines of code: without blank ones, comments, directives of C, and drawings and other texts of several lines.
  private var code: [Substring] {
    var isText = false
    return lines.filter { line in
      var content = line.drop { $0 == " " }
      if isText {
        guard content.hasPrefix("\"\"\"") else { return false }
        content = content.dropFirst(3)
      } else if content.isEmpty || content.hasPrefix("//") || isC && content.hasPrefix("#") {
        return false
      }
      isText = content.hasSuffix("\"\"\"")
      return true
    }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
