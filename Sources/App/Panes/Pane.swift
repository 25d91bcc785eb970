import Model
public import Query
import Screen
import Text

/// A pane of the explorer. Its definition describes it.
public struct Pane: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// How a pane shows its records if there is room.
  enum Form {
    /// As rows.
    case list
    /// As rows, each with a bar on an axis.
    case bars
    /// As markers in a picture, with some rows below.
    case picture
  }

  /// How the list and the details share the width.
  enum Share {
    /// A narrow list: the details say more.
    case details
    /// Equal parts.
    case even
    /// A wide list: the rows say most.
    case list
    /// The list has the whole width, however wide: its rows are few and long.
    case width
  }

  /// Every pane, in the order of the tabs.
  public static let allCases: [Pane] = [
    Pane(OverviewPane.self), Pane(NationsPane.self), Pane(PhasesPane.self), Pane(MissionsPane.self),
    Pane(ComparePane.self), Pane(GrowthPane.self), Pane(TimelinePane.self), Pane(WorldPane.self),
    Pane(MoonPane.self),
    Pane(SourcesPane.self),
  ]

  /// What the panes can be filtered by.
  public static let facets = Set(allCases.flatMap { $0.definition.facets })

  /// The first pane.
  public static let start = Pane.overview

  /// Its definition.
  let definition: any PaneDefinition.Type

  init(_ definition: any PaneDefinition.Type) { self.definition = definition }

  /// The pane with that id, if any.
  public init?(rawValue: String) {
    guard let pane = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = pane
  }

  /// The pane with that digit, if any.
  public init?(digit: Character) {
    guard let pane = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = pane
  }

  /// The id.
  public var rawValue: String { definition.id }
  /// The digit that opens it.
  public var digit: Character { definition.digit }
  /// The title.
  public var title: String { definition.title }
  /// What it shows.
  var help: String { definition.help }
  var form: Form { definition.form }
  /// Whether it has a picture that can be exported alone.
  public var hasPicture: Bool { definition.pictureTitle != nil }
  var listPane: Pane { definition.listPane }
  var homes: [Pane] { definition.homes }
}

extension Pane: CustomStringConvertible {
  /// The id.
  public var description: String { rawValue }
}

extension Pane {
  /// The lists that commands print, in the order of the panes.
  public static var lists: [any ListDefinition.Type] {
    allCases.flatMap { $0.definition.lists }.filter { $0.command != nil }
  }
}

/// The declaration of a pane. Tabs, help, hints, filter panel, export, commands and plain mode read it; nothing asks
/// which pane it is.
protocol PaneDefinition: ListDefinition {
  /// The digit that opens it.
  static var digit: Character { get }
  /// The title.
  static var title: String { get }
  /// What it shows, for its help.
  static var help: String { get }
  /// How it shows its records if there is room; otherwise as rows.
  static var form: Pane.Form { get }
  /// The name on its tab, and a shorter one.
  static var tab: (name: String, short: String) { get }
  /// What it is, in the title of its list in place of how many rows there are, the longest form first; none for the number.
  static var taglines: [String] { get }
  /// How its list and the details share the width.
  static var share: Pane.Share { get }
  /// Whether its columns have headings.
  static var hasHeader: Bool { get }
  /// The signs in its rows, for the legend.
  static var signs: [Sign] { get }
  /// Whether it can play through time.
  static var plays: Bool { get }
  /// The pane that filters and searches asked for here apply to.
  static var narrowedPane: Pane { get }
  /// The lists of the pane that commands can print.
  static var lists: [any ListDefinition.Type] { get }
  /// The pane whose search and order it shares: a picture is another view of a list.
  static var listPane: Pane { get }
  /// The panes whose records it shows, and whose selection it shares.
  static var homes: [Pane] { get }
  /// The file of its records, whose date its title tells.
  static var file: Catalog.File? { get }
  /// The selection for a row.
  static func subject(of row: Row) -> Selection
  /// The rows for a query.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing
  /// What is selected where nobody has chosen; nil for the first row.
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection?
  /// Additional text for the title if nothing narrows the list, in several forms, longest first.
  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]?
  /// The title of its picture when exported alone; nil if it has no picture.
  static var pictureTitle: String? { get }
  /// The markers in its picture, for its help.
  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)]
  /// Its picture; nil if it has none, or if there is no room.
  ///
  /// - Parameter earlier: the previous picture, which may be reused in part.
  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)?
  /// The facets of its records, with values and counts.
  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup]
  /// The results of a query for export.
  ///
  /// - Parameter isWhole: whether to give all columns, for programs, or those of the list.
  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table
  /// The results of a query as text, if a table would not do.
  static func text(_ query: Query, of view: CatalogView) -> ComparisonText?
}

extension PaneDefinition {
  static var form: Pane.Form { .list }
  static var tab: (name: String, short: String) { (title, String(title.prefix(3))) }
  static var taglines: [String] { [] }
  static var share: Pane.Share { .even }
  static var hasHeader: Bool { true }
  static var signs: [Sign] { [] }
  static var plays: Bool { false }
  static var narrowedPane: Pane { Pane(Self.self) }
  static var lists: [any ListDefinition.Type] { [Self.self] }
  static var listPane: Pane { Pane(Self.self) }
  static var homes: [Pane] { [Pane(Self.self)] }
  static var file: Catalog.File? { nil }
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection? { nil }
  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]? { nil }

  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing {
    Listing(sections: [section(query, of: &lists)], sortable: sortable)
  }

  /// The records that a query finds.
  static func section(
    _ query: Query, of lists: inout PreparedLists, columns: Columns<Row> = Row.columns
  ) -> RecordSection<Row> {
    RecordSection(lists.results(query, of: Self.self), columns: columns, subject: subject)
  }

  /// The sortable columns: those of the list and of tables for people.
  static var sortable: [(id: String, title: String)] {
    Row.columns.filter { $0.isListed || $0.cell != nil }.map { ($0.id, $0.title) }
  }

  static var pictureTitle: String? { nil }
  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] { [] }
  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)? { nil }

  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(
      query.run(on: rows(of: view, for: query)), columns: isWhole ? Row.columns.all : Row.listedColumns
    )
  }

  static func text(_ query: Query, of view: CatalogView) -> ComparisonText? { nil }

  /// The facets in its filter panel.
  static var facets: [Facet] { Row.facets }
  /// The facets that apply to it, whether the panel offers them or not.
  static var narrowing: [Facet] { Row.facetRules.map(\.facet) }

  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup] {
    lists.facetGroups(query, of: Self.self)
  }
}

extension PaneDefinition where Row: Findable {
  static func subject(of row: Row) -> Selection { .record(row.record) }
}
