import Model
import Query

extension State {
  /// The command that prints what the list of changes shows.
  var changesCommand: String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted().map(\.description)
    let words =
      ["cislunar", "diff"] + days + Self.facetWords(changesFilter, of: Change.facets) + perspectiveWords
    return words.joined(separator: " ")
  }

  /// The changes as a table; the same that ``changesCommand`` prints.
  ///
  /// - Parameter isWhole: whether to give every column, as programs want, or those for people.
  func changesTable(isWhole: Bool) -> Table {
    Table(changesSinceMark()?.changes ?? [], columns: isWhole ? Change.columns : Change.listedColumns)
  }

  /// A change in a line with its sources.
  func line(of change: Change) -> String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted().map(\.description)
    return line(change.text, sources: change.sources, seen: "from " + days.joined(separator: " to "))
  }
}
