/// A column of a list or an export.
public struct Column<Row>: Sendable, Identifiable {
  /// The column's identifier in commands: `joined-ilrs`. Never changes once published.
  public let id: String
  /// The heading for people.
  public let title: String
  /// Where its values stand.
  public let alignment: ColumnAlignment
  /// Whether lists show it. The others stand in exports that ask for them.
  public let isListed: Bool
  /// What the column says of a row.
  public let value: @Sendable (Row) -> Value
  /// What the column is sorted by, where that is not its value: the rank of a status, say.
  public let sortValue: @Sendable (Row) -> Value

  /// A column; sorted by its values unless `sortValue` says otherwise.
  public init(
    _ id: String, _ title: String, alignment: ColumnAlignment = .leading, isListed: Bool = true,
    sortValue: (@Sendable (Row) -> Value)? = nil, value: @escaping @Sendable (Row) -> Value
  ) {
    self.id = id
    self.title = title
    self.alignment = alignment
    self.isListed = isListed
    self.value = value
    self.sortValue = sortValue ?? value
  }

  /// Sorts rows by the column. Rows that compare equal keep their order; those without a value come last.
  public func sort(_ rows: inout [Row], isDescending: Bool = false) {
    let order = RowOrder(rows, by: self).sorted(rows.indices, isDescending: isDescending)
    rows = order.map { [rows] in rows[$0] }
  }
}

/// Where the values of a column stand.
public enum ColumnAlignment: Hashable, Sendable {
  case leading
  /// For numbers.
  case trailing
}
