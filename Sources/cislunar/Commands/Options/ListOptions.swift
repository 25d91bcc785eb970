import ArgumentParser
import Model
import Query
import Text

/// What all commands share that print a list.
struct ListOptions<Row: Tabular>: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Search as the explorer does: fuzzy, without regard to case and accents.", valueName: "text"))
  var search: String?

  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Row>
  @OptionGroup var data: DataOptions
}

extension ListOptions where Row: Listable {
  /// Prints the rows that pass a filter, as the options ask for, or as many of them as the limit leaves.
  func print(
    _ filter: Filter, of catalog: Catalog, limited: ([Row]) -> [Row], among rows: (Query) -> [Row]
  ) throws {
    // The order belongs to the query: what it leaves equal stands as in the data, not by how well it matches a search.
    let order = try table.order(among: Row.columns.all)
    let query = Query(filter: filter, search: search ?? "", sort: order)
    var found = Array(query.run(on: rows(query)).rows)
    if order == nil, table.reverse { found.reverse() }
    table.print(try table.chosen(limited(found)), of: catalog)
  }
}
