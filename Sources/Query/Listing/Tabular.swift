/// What is printed and exported as rows of a table.
public protocol Tabular: Sendable {
  /// Its columns; their identifiers are unique and never change once published.
  static var columns: Columns<Self> { get }
  /// The identifiers of the columns that its rows are sorted by.
  static var sortColumns: [String] { get }
}

extension Tabular {
  /// All columns.
  public static var sortColumns: [String] { columns.map(\.id) }
  /// The columns that lists show.
  public static var listedColumns: [Column<Self>] { columns.listed }
}
