public import Model
public import Text

/// A column: what it says of a row, how lists show it, how it sorts and narrows. Lists, tables, exports and filters all read it.
public struct Column<Row>: Sendable, Identifiable {
  /// The column's identifier in commands: `joined-ilrs`. Never changes once published.
  public let id: String
  /// The heading for people.
  public let title: String
  /// Where its values stand.
  public let alignment: Alignment
  /// Whether tables for people have it. The others stand in exports that ask for them.
  public let isListed: Bool
  /// What the column is sorted by, where that is not its value: the rank of a status, say.
  public let sortValue: @Sendable (Row) -> Value
  /// How rows are narrowed by it; nil where they are not.
  public let facet: FacetRule<Row>?
  /// How the explorer's lists show it; nil where they do not.
  public let cell: ListCell<Row>?
  /// What the column says of a row.
  public let value: @Sendable (Row) -> Value
  /// What lists show of a row.
  public let text: @Sendable (Row) -> RoledText

  /// A column; sorted by its values unless `sortValue` says otherwise.
  public init(
    _ id: String, _ title: String, alignment: Alignment = .leading, isListed: Bool = true,
    sortValue: (@Sendable (Row) -> Value)? = nil, facet: FacetRule<Row>? = nil, cell: ListCell<Row>? = nil,
    value: @escaping @Sendable (Row) -> Value
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.isListed = isListed
    self.sortValue = sortValue ?? value
    self.facet = facet
    self.cell = cell
    self.value = value
    let role = cell?.role ?? "text"
    let plain: @Sendable (Row) -> RoledText = { RoledText(value($0).shown, role) }
    text = cell?.text ?? plain
  }

  /// A column that only lists have.
  public init(_ id: String, _ title: String, cell: ListCell<Row>) {
    self.init(id, title, isListed: false, cell: cell) { Value(text: cell.text?($0).text) }
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
  /// Where it stands: those of a lower rank come first, others in the order of their columns.
  let rank: Int
  /// The role of its text, where that is its value.
  let role: Role
  /// Its text; nil for its value as people read it.
  let text: (@Sendable (Row) -> RoledText)?

  /// A cell.
  ///
  /// - Parameters:
  ///   - width: the least it is of use with, and what shows everything in it.
  ///   - priority: how long it stays where there is not enough room: 0 is never dropped, of the others the highest goes first.
  ///   - isFlexible: whether it takes spare room.
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
  /// The values that a row has of it in a coalition; nil where it has them as a whole.
  let valuesPerCoalition: (@Sendable (Row, Coalition) -> [String])?

  /// A rule by which a row has some values.
  ///
  /// - Parameters:
  ///   - order: all values that there can be, in their order; by default those of the facet.
  ///   - perCoalition: its values in a coalition, where it has them for each; it then has those in either.
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
