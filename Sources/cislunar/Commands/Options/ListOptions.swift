import ArgumentParser
import Model
import Query
import Text

/// What all commands share that print a list.
struct ListOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Search as the explorer does: fuzzy, without regard to case and accents.", valueName: "text"))
  var search: String?

  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions
  @OptionGroup var data: DataOptions

  /// Prints the rows of a view that pass a filter, as the options ask for.
  func print<Row: Listable>(_ rows: [Row], _ filter: Filter) throws {
    // The order belongs to the query: what it leaves equal stands as in the data, not by how well it matches a search.
    let order = try table.order(among: Row.columns)
    var found = Array(Query(filter: filter, search: search ?? "", sort: order).run(on: rows).rows)
    if order == nil, table.reverse { found.reverse() }
    table.output.print(try table.chosen(found, columns: Row.columns))
  }
}

extension Filter {
  /// The filter that lets through what options of the command line ask for.
  ///
  /// - Parameters:
  ///   - wanted: for each facet what its option names, each in any case; none does not narrow.
  ///   - rows: all there are, whose values are allowed where the facet has no vocabulary of its own.
  /// - Throws: `ValidationError` for a value that the facet does not have, with those that it has.
  init<Row: Listable>(_ wanted: [Facet: [String]], on rows: @autoclosure () -> [Row]) throws {
    self.init()
    for facet in Row.facets {
      guard let texts = wanted[facet], !texts.isEmpty else { continue }
      let known = Row.vocabulary(of: facet) ?? Set(rows().flatMap { $0.values(of: facet) }).sorted()
      selections[facet] = Set(try texts.flatMap { try Self.values($0, of: facet, among: known) })
    }
  }

  /// The values that a text names: one, or several with commas between them.
  private static func values(_ text: String, of facet: Facet, among known: [String]) throws -> [String] {
    func value(_ text: String) -> String? { known.first { folded($0) == folded(text) } }
    if let whole = value(text) { return [whole] }
    return try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let value = value(String(part)) else {
        throw ValidationError(
          "--\(facet.rawValue): there is no \"\(part)\". It can be: \(known.joined(separator: ", "))."
            + advice(on: String(part), among: known))
      }
      return value
    }
  }
}
