package import Text

/// Rows of values that answer a query, to be written in a format.
package struct Table: Hashable, Sendable {
  package struct Header: Hashable, Sendable {
    package let id: String
    package let title: String
    package let alignment: Alignment

    /// The column's name in CSV and JSON: `joinedIlrs` for `joined-ilrs`. Never changes once published.
    package var key: String {
      let words = id.split(separator: "-").map(String.init)
      return words[0] + words.dropFirst().map(\.capitalisedFirst).joined()
    }

    package init(id: String, title: String, alignment: Alignment = .leading) {
      (self.id, self.title, self.alignment) = (id, title, alignment)
    }
  }

  package let columns: [Header]
  package let rows: [[Value]]

  /// A table; every row has as many values as there are columns.
  package init(columns: [Header], rows: [[Value]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row with a value for every column")
    (self.columns, self.rows) = (columns, rows)
  }

  package init<Row>(_ rows: some Sequence<Row>, columns: [Column<Row>]) {
    self.columns = columns.map { Header(id: $0.id, title: $0.title, alignment: $0.alignment) }
    self.rows = rows.map { row in columns.map { $0.value(row) } }
  }

  package init<Row: Listable>(_ results: Results<Row>, columns: [Column<Row>] = Row.listedColumns) {
    self.init(results.rows, columns: columns)
  }
}
