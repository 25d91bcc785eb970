public import Text

/// Rows of values that answer a query, to be written in a format.
public struct Table: Hashable, Sendable {
  /// The head of a column.
  public struct Header: Hashable, Sendable {
    /// The column's identifier in commands: `joined-ilrs`.
    public let id: String
    /// The heading for people.
    public let title: String
    /// The alignment of the values.
    public let alignment: Alignment

    /// The column's name in CSV and JSON: `joinedIlrs` for `joined-ilrs`. Never changes once published.
    public var key: String {
      let words = id.split(separator: "-")
      return words.dropFirst().reduce(String(words.first ?? "")) { key, word in
        key + word.prefix(1).uppercased() + word.dropFirst()
      }
    }

    /// A head.
    public init(id: String, title: String, alignment: Alignment = .leading) {
      self.id = id
      self.title = title
      self.alignment = alignment
    }
  }

  /// The heads of the columns.
  public let columns: [Header]
  /// The rows, each with a value for every column.
  public let rows: [[Value]]

  /// A table; every row has as many values as there are columns.
  public init(columns: [Header], rows: [[Value]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row with a value for every column")
    self.columns = columns
    self.rows = rows
  }

  /// What the columns say of rows.
  public init<Row>(_ rows: some Sequence<Row>, columns: [Column<Row>]) {
    self.columns = columns.map { Header(id: $0.id, title: $0.title, alignment: $0.alignment) }
    self.rows = rows.map { row in columns.map { $0.value(row) } }
  }

  /// What the columns say of the rows that answer a query.
  public init<Row: Listable>(_ results: Results<Row>, columns: [Column<Row>] = Row.listedColumns) {
    self.init(results.rows, columns: columns)
  }
}
