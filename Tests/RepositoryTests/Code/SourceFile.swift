import TestSupport

/// A file of Swift or C under version control.
struct SourceFile {
  /// Its path from the root: `Sources/Model/Catalog.swift`.
  let path: String
  /// Its text.
  let text: String
  /// What it is written in.
  let language: CodeScanner.Language

  /// The files below folders or at paths.
  ///
  /// - Throws: `Repository.Failure` where they cannot be listed or read.
  static func all(in folders: [String]) throws(Repository.Failure) -> [SourceFile] {
    var files: [SourceFile] = []
    for path in try Repository.files()
    where folders.contains(where: { path == $0 || path.hasPrefix($0 + "/") }) {
      let language: CodeScanner.Language
      switch path.split(separator: ".").last {
      case "swift": language = .swift
      case "c", "h": language = .c
      default: continue
      }
      files.append(SourceFile(path: path, text: try Repository.text(of: path), language: language))
    }
    return files
  }

  /// The number of its lines.
  var lineCount: Int { text.split(separator: "\n", omittingEmptySubsequences: false).count - 1 }

  /// The folder in `Sources` that it lies in: the name of its target.
  var target: String { String(path.split(separator: "/").dropFirst().first ?? "") }

  /// The modules that it imports, each with its line.
  var imports: [(module: String, line: Int)] {
    CodeScanner.code(of: text, language).split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        let words = line.split { $0 == " " || $0 == "\t" }
        guard let keyword = words.firstIndex(of: "import"), words[..<keyword].allSatisfy(Self.isModifier)
        else {
          return nil
        }
        let kinds: Set<Substring> = [
          "struct", "enum", "class", "protocol", "typealias", "func", "let", "var",
        ]
        guard let module = words[(keyword + 1)...].first(where: { !kinds.contains($0) }) else { return nil }
        return (String(module.prefix { $0 != "." }), index + 1)
      }
  }

  private static func isModifier(_ word: Substring) -> Bool {
    word.hasPrefix("@") || ["public", "package", "internal", "fileprivate", "private"].contains(word)
  }
}
