import Model
import Query

/// The changes between two days in figures, one line for each side.
struct DiffSummary {
  let text: String

  /// - Parameter changes: the changes that are shown.
  init(_ diff: Diff, of changes: [Change]) {
    let lines =
      ["From \(diff.from.formatted) to \(diff.to.formatted)"] + diff.summaries(of: changes).map(\.text)
      + [changes.isEmpty ? "Nothing changed." : ""]
    text = lines.map { $0 + "\n" }.joined()
  }
}
