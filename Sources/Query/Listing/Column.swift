package import Model
package import Text

/// A column: its value for a row, how lists show it, how it sorts and narrows. Lists, tables, exports and filters read it.
package struct Column<Row>: Sendable, Identifiable {
  /// The column's identifier in commands: `joined-ilrs`. Never changes once published.
  package let id: String
  package let title: String
  package let alignment: Alignment
  /// Whether tables for people have it; else only exports that ask for it.
  package let isListed: Bool
  package let sortValue: @Sendable (Row) -> Value
  package let facet: FacetRule<Row>?
  package let cell: ListCell<Row>?
  /// What is read aloud of a row, where that is not what lists show; empty for nothing.
  package let speech: (@Sendable (Row) -> String)?
  package let value: @Sendable (Row) -> Value
  /// What lists show of a row.
  package let text: @Sendable (Row) -> RoledText

  /// A column; sorted by its values unless `sortValue` says otherwise.
  package init(
    _ id: String, _ title: String, alignment: Alignment = .leading, isListed: Bool = true,
    sortValue: (@Sendable (Row) -> Value)? = nil, facet: FacetRule<Row>? = nil, cell: ListCell<Row>? = nil,
    speech: (@Sendable (Row) -> String)? = nil, value: @escaping @Sendable (Row) -> Value
  ) {
    (self.id, self.title, self.alignment, self.isListed) = (id, title, alignment, isListed)
    (self.facet, self.cell, self.speech) = (facet, cell, speech)
    (self.value, self.sortValue) = (value, sortValue ?? value)
    let role = cell?.role ?? "text"
    let plain: @Sendable (Row) -> RoledText = { RoledText(value($0).shown, role) }
    text = cell?.text ?? plain
  }

  /// A column that only lists have.
  package init(
    _ id: String, _ title: String, cell: ListCell<Row>, speech: (@Sendable (Row) -> String)? = nil
  ) {
    self.init(id, title, isListed: false, cell: cell, speech: speech) { Value(text: cell.text?($0).text) }
  }

  /// Sorts rows by the column. Rows that compare equal keep their order; those without a value come last.
  package func sort(_ rows: inout [Row], isDescending: Bool = false) {
    let order = RowOrder(rows, by: self).sorted(rows.indices, isDescending: isDescending)
    rows = order.map { [rows] in rows[$0] }
  }
}

package struct ListCell<Row>: Sendable {
  package let heading: String?
  package let layout: TableColumn
  let rank: Int
  let role: Role
  /// Its text; nil for its value as people read it.
  let text: (@Sendable (Row) -> RoledText)?

  /// A cell from its least to its ideal width; for `priority` see ``TableColumn``. `isFlexible` takes spare room.
  package init(
    _ width: ClosedRange<Int>, priority: Int = 0, isFlexible: Bool = false, heading: String? = nil,
    rank: Int = 0, role: Role = "text", text: (@Sendable (Row) -> RoledText)? = nil
  ) {
    layout = TableColumn(
      minimum: width.lowerBound, ideal: width.upperBound, priority: priority, flexible: isFlexible)
    (self.heading, self.rank, self.role, self.text) = (heading, rank, role, text)
  }
}

package struct FacetRule<Row>: Sendable {
  package let facet: Facet
  /// Whether the filter panel offers it; else commands alone do.
  package let isOffered: Bool
  package let values: @Sendable (Row) -> [String]
  /// The values that a row has in a coalition; nil if it has them as a whole.
  let valuesPerCoalition: (@Sendable (Row, Coalition) -> [String])?

  /// A rule for the values of a row, or for those in each coalition. `order` is all possible values, if not the facet's.
  package init(
    _ facet: Facet, order: [String]? = nil, isOffered: Bool = true,
    perCoalition: (@Sendable (Row, Coalition) -> [String])? = nil,
    values: @escaping @Sendable (Row) -> [String]
  ) {
    var facet = facet
    if let order { facet.order = order }
    self.facet = facet
    self.isOffered = isOffered
    valuesPerCoalition = perCoalition
    guard let perCoalition else {
      self.values = values
      return
    }
    self.values = { row in Coalition.allCases.flatMap { perCoalition(row, $0) } }
  }
}

/// The columns of a kind of row and what follows from them, computed once: it is needed at every key.
package final class Columns<Row>: Sendable, ExpressibleByArrayLiteral {
  package let all: [Column<Row>]
  package let listed: [Column<Row>]
  package let inLists: [Column<Row>]
  package let texts: [@Sendable (Row) -> RoledText]
  /// Those that lists can be sorted by: of lists and of tables for people.
  package let sortable: [(id: String, title: String)]
  package let facetRules: [FacetRule<Row>]
  package let facets: [Facet]

  package init(_ all: [Column<Row>]) {
    self.all = all
    listed = all.filter { $0.isListed }
    inLists = all.filter { $0.cell != nil }.sorted { ($0.cell?.rank ?? 0) < ($1.cell?.rank ?? 0) }
    texts = inLists.map { $0.text }
    sortable = all.filter { $0.isListed || $0.cell != nil }.map { ($0.id, $0.title) }
    facetRules = all.compactMap { $0.facet }.sorted { $0.facet.rank < $1.facet.rank }
    facets = facetRules.filter { $0.isOffered }.map { $0.facet }
  }

  package convenience init(arrayLiteral columns: Column<Row>...) { self.init(columns) }
}

extension Columns: RandomAccessCollection {
  package var startIndex: Int { 0 }
  package var endIndex: Int { all.count }
  package subscript(position: Int) -> Column<Row> { all[position] }
}
