package import Model
package import Query
package import Search

package protocol RowSource: Sendable {
  associatedtype Row: Listable
  /// The rows of a view, in the data's order.
  static func rows(of view: CatalogView) -> [Row]
}

/// A list of records that a pane shows and a command prints.
package protocol ListDefinition: RowSource {
  /// Its name in commands. Never changes once published.
  static var id: String { get }
  /// The help of the command that prints it; nil if another command prints the same.
  static var command: ListCommandText? { get }
  /// The rows for a query, if they depend on it.
  static func rows(of view: CatalogView, for query: Query) -> [Row]
  /// Rows that the command prints only if asked to; the explorer always shows them.
  static var addition: ListAddition<Row>? { get }
  /// The first rows that a command prints; nil for the default number.
  static func limited(_ rows: [Row], to count: Int?) -> [Row]
  /// The folded texts of rows that a search looks at; `missions` are those of all missions, prepared once for all lists.
  static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts]
}

/// Rows that a command prints only if asked to, with the name and the help of the option.
package struct ListAddition<Row>: Sendable {
  package let name: String
  package let help: String
  package let contains: @Sendable (Row) -> Bool
}

package struct ListCommandText: Sendable {
  package let abstract: String
  package let examples: [String]
  package var notes = ""
}

extension ListDefinition {
  package static var command: ListCommandText? { nil }
  package static var addition: ListAddition<Row>? { nil }
  /// The option that makes its command print everything the list shows, if one is needed.
  static var additionName: String? { addition?.name }
  package static func limited(_ rows: [Row], to count: Int?) -> [Row] { Array(rows.prefix(count ?? .max)) }
  package static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    Row.foldedTexts(of: rows)
  }
  package static func rows(of view: CatalogView, for query: Query) -> [Row] { rows(of: view) }
}
