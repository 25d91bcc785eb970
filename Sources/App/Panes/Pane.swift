import Model
public import Query
import Screen
import Text

/// A page of the explorer, opened by its digit. What it is, its definition says.
public struct Pane: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// How a pane shows its records where the screen has room.
  enum Form {
    /// As rows.
    case list
    /// As rows with a bar on an axis each.
    case bars
    /// As marks of a picture, some rows below it.
    case picture
  }

  /// How a list shares the room with the details.
  enum Share {
    /// The list is narrow: its rows say little, the details much.
    case details
    /// Both have about as much.
    case even
    /// The list has more: what its rows say is what the pane is for.
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

  /// The pane that the explorer begins with.
  public static let start = Pane.overview

  /// What it is.
  let definition: any PaneDefinition.Type

  init(_ definition: any PaneDefinition.Type) { self.definition = definition }

  /// The pane of that identifier; nil where there is none.
  public init?(rawValue: String) {
    guard let pane = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = pane
  }

  /// The pane that has the digit; nil for other characters.
  public init?(digit: Character) {
    guard let pane = Self.allCases.first(where: { $0.digit == digit }) else { return nil }
    self = pane
  }

  /// Its identifier.
  public var rawValue: String { definition.id }
  /// The digit that opens it.
  public var digit: Character { definition.digit }
  /// What it is called.
  public var title: String { definition.title }
  /// What it shows.
  var help: String { definition.help }
  var form: Form { definition.form }
  /// Whether it has a picture that can stand alone.
  public var hasPicture: Bool { definition.pictureTitle != nil }
  var listPane: Pane { definition.listPane }
  var homes: [Pane] { definition.homes }
}

extension Pane: CustomStringConvertible {
  /// Its identifier.
  public var description: String { rawValue }
}

extension Pane {
  /// The lists that commands print, in the order of the panes.
  public static var lists: [any ListDefinition.Type] {
    allCases.flatMap { $0.definition.lists }.filter { $0.command != nil }
  }
}

/// What a pane is: what it is called, which records it lists, how it shows them. Tabs, help, hints, filter panel, export, commands
/// and plain mode read this; nothing asks which pane it is.
protocol PaneDefinition: ListDefinition {
  /// The digit that opens it.
  static var digit: Character { get }
  /// What it is called.
  static var title: String { get }
  /// What it shows, for its help.
  static var help: String { get }
  /// How it shows its records where the screen has room; where not, all show rows.
  static var form: Pane.Form { get }
  /// The name on its tab, and that where all have less room.
  static var tab: (name: String, short: String) { get }
  /// What it is, in the title of its list in place of how many rows there are, the longest form first; none for the number.
  static var taglines: [String] { get }
  /// How its list shares the room with the details.
  static var share: Pane.Share { get }
  /// Whether the columns of its list have headings.
  static var hasHeader: Bool { get }
  /// The signs of its rows, for the legend.
  static var signs: [Sign] { get }
  /// Whether it can be played through time.
  static var plays: Bool { get }
  /// The pane in which filters and searches act that are asked for here.
  static var narrowedPane: Pane { get }
  /// What it lists that commands can print: its records, and others that it shows besides.
  static var lists: [any ListDefinition.Type] { get }
  /// The pane whose search and order it shares: a picture of a list is another view of it.
  static var listPane: Pane { get }
  /// The panes whose records it shows, and whose selection it therefore shares.
  static var homes: [Pane] { get }
  /// The file that its records come from, whose reach its title tells.
  static var file: Catalog.File? { get }
  /// What is selected on a row.
  static func subject(of row: Row) -> Selection
  /// The rows for a query.
  static func listing(_ query: Query, of lists: inout PreparedLists) -> Listing
  /// What is selected where nobody has chosen; nil for the first row.
  static func opening(_ listing: Listing, in lists: inout PreparedLists) -> Selection?
  /// What else its title says where nothing narrows the list, in several forms, the longest first.
  static func aside(of view: CatalogView) -> [[(text: String, role: Role)]]?
  /// What its picture shows, for where it stands alone; nil where it has none.
  static var pictureTitle: String? { get }
  /// What its picture is drawn with, for its help.
  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)]
  /// Its picture; nil where it has none, or the screen no room for it.
  ///
  /// - Parameter earlier: the picture before, parts of which can be used again.
  static func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) throws(MapError) -> (any Picture)?
  /// The facets that its records can be filtered by, with their values and counts.
  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup]
  /// What a query finds, as it is exported.
  ///
  /// - Parameter isWhole: whether to give every column, as programs want, or those of the list for people.
  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table
  /// What a query finds as a text, where rows of a table would not do.
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

  /// The columns that its rows can be sorted by: those of the list and of tables for people.
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

  /// The facets that its filter panel offers.
  static var facets: [Facet] { Row.facets }
  /// The facets that narrow it, whether the panel offers them or not.
  static var narrowing: [Facet] { Row.facetRules.map(\.facet) }

  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup] {
    lists.facetGroups(query, of: Self.self)
  }
}

extension PaneDefinition where Row: Findable {
  static func subject(of row: Row) -> Selection { .record(row.record) }
}
