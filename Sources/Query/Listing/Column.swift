public import Model
public import Text

/// A column: its value for a row, how lists show it, how it sorts and narrows. Lists, tables, exports and filters read it.
public struct Column<Row>: Sendable, Identifiable {
  /// The column's identifier in commands: `joined-ilrs`. Never changes once published.
  public let id: String
  /// The heading for people.
  public let title: String
  /// The alignment of its values.
  public let alignment: Alignment
  /// Whether tables for people have it; else only exports that ask for it.
  public let isListed: Bool
  /// What the column is sorted by, if not its value: the rank of a status, say.
  public let sortValue: @Sendable (Row) -> Value
  /// How it narrows rows; nil if it does not.
  public let facet: FacetRule<Row>?
  /// How the explorer's lists show it; nil if they do not.
  public let cell: ListCell<Row>?
  /// What is read aloud of a row, where that is not what lists show; empty for nothing.
  public let speech: (@Sendable (Row) -> String)?
  /// What the column says of a row.
  public let value: @Sendable (Row) -> Value
  /// What lists show of a row.
  public let text: @Sendable (Row) -> RoledText

  /// A column; sorted by its values unless `sortValue` says otherwise.
  public init(
    _ id: String, _ title: String, alignment: Alignment = .leading, isListed: Bool = true,
    sortValue: (@Sendable (Row) -> Value)? = nil, facet: FacetRule<Row>? = nil, cell: ListCell<Row>? = nil,
    speech: (@Sendable (Row) -> String)? = nil, value: @escaping @Sendable (Row) -> Value
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.isListed = isListed
    self.sortValue = sortValue ?? value
    self.facet = facet
    self.cell = cell
    self.speech = speech
    self.value = value
    let role = cell?.role ?? "text"
    let plain: @Sendable (Row) -> RoledText = { RoledText(value($0).shown, role) }
    text = cell?.text ?? plain
  }

  /// A column that only lists have.
  public init(
    _ id: String, _ title: String, cell: ListCell<Row>, speech: (@Sendable (Row) -> String)? = nil
  ) {
    self.init(id, title, isListed: false, cell: cell, speech: speech) { Value(text: cell.text?($0).text) }
  }

  /// Sorts rows by the column. Rows that compare equal keep their order; those without a value come last.
  public func sort(_ rows: inout [Row], isDescending: Bool = false) {
    let order = RowOrder(rows, by: self).sorted(rows.indices, isDescending: isDescending)
    rows = order.map { [rows] in rows[$0] }
  }
}

/// How a list shows a column.
public struct ListCell<Row>: Sendable {
  /// Its heading; nil for the title of the column.
  public let heading: String?
  /// How wide it is, and when it is dropped.
  public let layout: TableColumn
  /// Its position: lower ranks first, then the order of the columns.
  let rank: Int
  /// The role of its text, where that is its value.
  let role: Role
  /// Its text; nil for its value as people read it.
  let text: (@Sendable (Row) -> RoledText)?

  /// A cell from its least to its ideal width. Without enough room the highest `priority` is dropped first, 0 never;
  /// `isFlexible` takes spare room.
  public init(
    _ width: ClosedRange<Int>, priority: Int = 0, isFlexible: Bool = false, heading: String? = nil,
    rank: Int = 0, role: Role = "text", text: (@Sendable (Row) -> RoledText)? = nil
  ) {
    layout = TableColumn(
      minimum: width.lowerBound, ideal: width.upperBound, priority: priority, flexible: isFlexible)
    self.heading = heading
    self.rank = rank
    self.role = role
    self.text = text
  }
}

/// How rows are narrowed by a column.
public struct FacetRule<Row>: Sendable {
  /// The facet.
  public let facet: Facet
  /// Whether the filter panel offers it; else commands alone do.
  public let isOffered: Bool
  /// The values that a row has of it.
  public let values: @Sendable (Row) -> [String]
  /// The values that a row has in a coalition; nil if it has them as a whole.
  let valuesPerCoalition: (@Sendable (Row, Coalition) -> [String])?

  /// A rule for the values of a row. `order` is all possible values, by default those of the facet; `perCoalition` gives
  /// the values in a coalition, if rows have them for each.
  public init(
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
