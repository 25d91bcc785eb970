public import App
public import ArgumentParser
public import Query
public import Screen

extension Pane: ExpressibleByArgument {}
extension GlyphLevel: ExpressibleByArgument {}

extension CitationStyle: ExpressibleByArgument {
  /// The style with that name.
  public init?(argument: String) {
    guard let style = Self.all.first(where: { $0.name == argument }) else { return nil }
    self = style
  }

  /// The names of all styles.
  public static var allValueStrings: [String] { all.map(\.name) }
  /// Completions.
  public static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  /// The name, for help.
  public var defaultValueDescription: String { name }
}
