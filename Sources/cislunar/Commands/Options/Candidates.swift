import Model
import Query

/// What a shell offers for a value that the data decides, as far as the command line is typed.
enum Candidates {
  static let sources: Completion = { words, _, _ in catalog(for: words)?.sources.map(\.id.rawValue) ?? [] }
  static let phases: Completion = { words, _, _ in catalog(for: words)?.phases.map(\.id.rawValue) ?? [] }
  static let topics: Completion = { words, _, _ in
    (catalog(for: words)?.topics.map(\.id.rawValue) ?? []) + [ComparisonRow.figuresTopic]
  }
  static let records: Completion = { words, _, _ in catalog(for: words)?.records.map(\.text) ?? [] }

  /// The columns of the command's rows, also after a comma.
  static let columns: Completion = { words, _, prefix in
    let ids = columnIDs(of: words)
    guard let comma = prefix.lastIndex(of: ",") else { return ids }
    return ids.map { prefix[...comma] + $0 }
  }

  /// The columns that the command sorts by.
  static let sorting: Completion = { words, _, _ in
    words.contains("compare") ? TopicRow.columns.map(\.id) : columnIDs(of: words)
  }

  typealias Completion = @Sendable ([String], Int, String) -> [String]

  private static let commands: [String: [String]] = [
    "nations": NationRow.columns.map(\.id), "phases": PhaseRow.columns.map(\.id),
    "missions": MissionRow.columns.map(\.id), "sources": SourceRow.columns.map(\.id),
    "compare": ComparisonRow.columns.map(\.id), "diff": Change.columns.map(\.id),
    "growth": JoiningRow.columns.map(\.id), "timeline": TimelineRow.columns.map(\.id),
    "moon": MissionRow.columns.map(\.id), "disagreements": Disagreement.columns.map(\.id),
    "search": Hit.columns.map(\.id), "show": RecordSheet.columns.map(\.id),
  ]

  private static func columnIDs(of words: [String]) -> [String] {
    words.lazy.compactMap { commands[$0] }.first ?? []
  }

  /// The catalog that the line would use: that of its `--data`, as far as it is sound. A completion says nothing of problems.
  private static func catalog(for words: [String]) -> Catalog? {
    var directory: String?
    for (index, word) in words.enumerated() {
      if word == "--data", index + 1 < words.count { directory = words[index + 1] }
      if word.hasPrefix("--data=") { directory = String(word.dropFirst("--data=".count)) }
    }
    return try? Catalog(directory.map { DataDirectory(path: $0).read() } ?? Catalog.Input())
  }
}
