public import Model
public import Query
public import Search

/// A source of rows.
public protocol RowSource: Sendable {
  associatedtype Row: Listable
  /// The rows of a view, in the data's order.
  static func rows(of view: CatalogView) -> [Row]
}

/// A list of records that a pane shows and a command prints.
public protocol ListDefinition: RowSource {
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
  /// The folded texts of rows that a search looks at.
  ///
  /// - Parameter missions: the texts of all missions by index, prepared once for all lists.
  static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts]
}

/// Rows that a command prints only if asked to.
public struct ListAddition<Row>: Sendable {
  /// The option that adds them.
  public let name: String
  /// The help of the option.
  public let help: String
  /// Whether a row is one of them.
  public let contains: @Sendable (Row) -> Bool
}

/// The help of a command that prints a list.
public struct ListCommandText: Sendable {
  /// The abstract: one line.
  public let abstract: String
  /// Examples.
  public let examples: [String]
  /// Notes; empty for none.
  public var notes = ""
}

extension ListDefinition {
  /// No command.
  public static var command: ListCommandText? { nil }
  /// No additional rows.
  public static var addition: ListAddition<Row>? { nil }
  /// The option that makes its command print everything the list shows, if one is needed.
  static var additionName: String? { addition?.name }
  /// The first rows, by default all.
  public static func limited(_ rows: [Row], to count: Int?) -> [Row] { Array(rows.prefix(count ?? .max)) }
  /// Folded for this list alone.
  public static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    Row.foldedTexts(of: rows)
  }
  /// All rows, whatever the query.
  public static func rows(of view: CatalogView, for query: Query) -> [Row] { rows(of: view) }
}
