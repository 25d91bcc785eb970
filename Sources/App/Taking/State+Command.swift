import Model
import Query
import Screen

extension State {
  /// The command that prints what the open pane lists: filter, search, order, date and lens included.
  public var command: String {
    var words = ["cislunar", commandName]
    for (facet, _) in filter.summary where facets.contains(facet) {
      let values = filter.selections[facet, default: []].sorted()
      words += ["--\(facet.rawValue)", Self.quoted(values.joined(separator: ","))]
    }
    if !list.search.isEmpty { words += ["--search", Self.quoted(list.search)] }
    if let sort = list.sort {
      words += ["--sort", sort.column]
      if sort.isDescending { words.append("--reverse") }
    }
    if perspective.asOf != catalog.asOf { words += ["--as-of", perspective.asOf.description] }
    if let lens = perspective.lens { words += ["--according-to", lens.rawValue] }
    return words.joined(separator: " ").printableLine
  }

  /// The command that is the pane's twin in text; the map's is the list of nations.
  private var commandName: String { pane == .world ? Pane.nations.rawValue : pane.rawValue }

  /// A word as a shell takes it: bare where it is made of plain characters, else in single quotes.
  private static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
          UInt8(ascii: ","), UInt8(ascii: ":"):
          true
        default: false
        }
      }
    if isPlain { return word }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
