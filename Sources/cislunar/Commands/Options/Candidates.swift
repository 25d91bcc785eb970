import Model
import Query
import Text

/// What a shell offers for a value that the data decides, as far as the command line is typed.
enum Candidates {
  static let sources: Completion = { words, _, _ in catalog(for: words)?.sources.map(\.id.rawValue) ?? [] }
  static let topics: Completion = { words, _, _ in
    (catalog(for: words)?.topics.map(\.id.rawValue) ?? []) + [ComparisonRow.figuresTopic]
  }
  static let tours: Completion = { words, _, _ in catalog(for: words)?.tours.map(\.id.rawValue) ?? [] }
  static let records: Completion = { words, _, _ in catalog(for: words)?.records.map(\.text) ?? [] }

  /// What a text can go on to be whose last word, behind a comma, begins one of the values, in any case.
  static func continued(_ text: String, among values: [String]) -> [String] {
    let begun = text[(text.lastIndex(of: ",").map(text.index(after:)) ?? text.startIndex)...]
    return values.filter { folded($0).hasPrefix(folded(String(begun))) }.map {
      text + $0.dropFirst(begun.count)
    }
  }

  typealias Completion = @Sendable ([String], Int, String) -> [String]

  /// The catalog that the line would use: that of its `--data`, as far as it is sound. A completion says nothing of problems.
  static func catalog(for words: [String]) -> Catalog? {
    var directory: String?
    for (index, word) in words.enumerated() {
      if word == "--data", index + 1 < words.count { directory = words[index + 1] }
      if word.hasPrefix("--data=") { directory = String(word.dropFirst("--data=".count)) }
    }
    return try? Catalog(directory.map { DataDirectory(path: $0).read() } ?? Catalog.Input())
  }
}
