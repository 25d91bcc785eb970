import ArgumentParser
import Model
import Query
import Text

/// The options of every command that prints a list.
struct ListOptions<Row: Tabular>: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Search like the explorer: fuzzy, ignoring case and accents.", valueName: "text"))
  var search: String?

  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Row>
  @OptionGroup var data: DataOptions
}

extension ListOptions where Row: Listable {
  /// Prints the rows that pass a filter, in the order asked for, cut to the limit.
  func print(
    _ filter: Filter, of catalog: Catalog, limited: ([Row]) -> [Row], among rows: (Query) -> [Row]
  ) throws {
    // Sort in the query: rows that compare equal then stay in the order of the data, not of the search score.
    let order = try table.order(among: Row.columns.all)
    let query = Query(filter: filter, search: search ?? "", sort: order)
    var found = Array(query.run(on: rows(query)).rows)
    if order == nil, table.reverse { found.reverse() }
    table.print(try table.chosen(limited(found)), of: catalog)
  }
}
