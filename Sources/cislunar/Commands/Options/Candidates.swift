import Model
import Query
import Text

/// Completions that depend on the data.
enum Candidates {
  static let sources: Completion = { words, _, _ in catalog(for: words)?.sources.map(\.id.rawValue) ?? [] }
  static let topics: Completion = { words, _, _ in
    (catalog(for: words)?.topics.map(\.id.rawValue) ?? []) + [ComparisonRow.figuresTopic]
  }
  static let tours: Completion = { words, _, _ in catalog(for: words)?.tours.map(\.id.rawValue) ?? [] }
  static let records: Completion = { words, _, _ in catalog(for: words)?.records.map(\.text) ?? [] }

  /// Completions of the last word of a comma-separated list, in any letter case.
  static func continued(_ text: String, among values: [String]) -> [String] {
    let begun = text[(text.lastIndex(of: ",").map(text.index(after:)) ?? text.startIndex)...]
    return values.filter { folded($0).hasPrefix(folded(String(begun))) }.map {
      text + $0.dropFirst(begun.count)
    }
  }

  typealias Completion = @Sendable ([String], Int, String) -> [String]

  /// The catalog that the command line would use, with its `--data`; nil if that is invalid. Completion reports no
  /// problems.
  static func catalog(for words: [String]) -> Catalog? {
    var directory: String?
    for (index, word) in words.enumerated() {
      if word == "--data", index + 1 < words.count { directory = words[index + 1] }
      if word.hasPrefix("--data=") { directory = String(word.dropFirst("--data=".count)) }
    }
    return try? Catalog(directory.map { DataDirectory(path: $0).read() } ?? Catalog.Input())
  }
}
