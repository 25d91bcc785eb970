public import Model
public import Query
public import Search

/// Where rows of a kind come from.
public protocol RowSource: Sendable {
  associatedtype Row: Listable
  /// The rows of a view, in the data's order.
  static func rows(of view: CatalogView) -> [Row]
}

/// A list of records: a pane shows it, a command prints it.
public protocol ListDefinition: RowSource {
  /// What names it in commands; never changes once published.
  static var id: String { get }
  /// What the command that prints it says of itself: what it does in a line, examples, and what else there is to say. Nil
  /// where another command prints the same.
  static var command: ListCommandText? { get }
  /// The rows among which a query looks, where these, or what they say, depend on it.
  static func rows(of view: CatalogView, for query: Query) -> [Row]
  /// Rows that a command prints only where they are asked for; the explorer shows them with the others.
  static var addition: ListAddition<Row>? { get }
  /// The rows that a command prints where so many are asked for; nil for as many as there usually are.
  static func limited(_ rows: [Row], to count: Int?) -> [Row]
  /// The folded texts of rows that a search looks at.
  ///
  /// - Parameter missions: those of all missions of the data by their places, which are prepared once for all lists.
  static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts]
}

/// Rows of a list that a command prints only where they are asked for.
public struct ListAddition<Row>: Sendable {
  /// The option that asks for them.
  public let name: String
  /// What the option does.
  public let help: String
  /// Whether a row is one of them.
  public let contains: @Sendable (Row) -> Bool
}

/// What a command that prints a list says of itself.
public struct ListCommandText: Sendable {
  /// What it does, in a line.
  public let abstract: String
  /// Command lines to try.
  public let examples: [String]
  /// What else there is to say; empty for nothing.
  public var notes = ""
}

extension ListDefinition {
  /// None.
  public static var command: ListCommandText? { nil }
  /// None.
  public static var addition: ListAddition<Row>? { nil }
  /// The option that has its command print all that it shows; nil where it does so without one.
  static var additionName: String? { addition?.name }
  /// The first ones; usually all.
  public static func limited(_ rows: [Row], to count: Int?) -> [Row] { Array(rows.prefix(count ?? .max)) }
  /// Folded for this list alone.
  public static func texts(of rows: [Row], missions: () -> [FoldedTexts]) -> [FoldedTexts] {
    Row.foldedTexts(of: rows)
  }
  /// All rows: most are the same whatever is asked.
  public static func rows(of view: CatalogView, for query: Query) -> [Row] { rows(of: view) }
}
