import Model
import Query

/// What changed between two days in figures: a line for each side.
struct DiffSummary {
  let text: String

  /// - Parameter changes: those of the diff that are shown.
  init(_ diff: Diff, of changes: [Change]) {
    let lines =
      ["From \(diff.from.formatted) to \(diff.to.formatted)"] + diff.summaries(of: changes).map(\.text)
      + [changes.isEmpty ? "Nothing changed." : ""]
    text = lines.map { $0 + "\n" }.joined()
  }
}
