import Model
package import Query
import Screen
import Text

/// A pane of the explorer. Its definition describes it.
public struct Pane: RawRepresentable, CaseIterable, Hashable, Sendable {
  /// How a pane shows its records if there is room: rows, rows with bars on an axis, or markers in a picture above some rows.
  enum Form { case list, bars, picture }

  /// How the list and the details share the width: a narrow list, as the details say more; equal parts; a wide list, as
  /// the rows say most, and below a picture some more of them; or the whole width for the list, as its rows are few and long.
  enum Share { case details, even, list, width }

  package static let overview = Pane(OverviewPane.self)
  package static let nations = Pane(NationsPane.self)
  package static let phases = Pane(PhasesPane.self)
  package static let missions = Pane(MissionsPane.self)
  package static let compare = Pane(ComparePane.self)
  package static let growth = Pane(GrowthPane.self)
  package static let timeline = Pane(TimelinePane.self)
  package static let world = Pane(WorldPane.self)
  package static let moon = Pane(MoonPane.self)
  package static let sources = Pane(SourcesPane.self)

  /// Every pane, in the order of the tabs and of the digits that open them.
  public static let allCases = [
    overview, nations, phases, missions, compare, growth, timeline, world, moon, sources,
  ]
  /// The first pane.
  public static let start = overview

  /// What the panes can be filtered by.
  package static let facets = Set(allCases.flatMap { $0.definition.facets })
  /// The lists that commands print, in the order of the panes.
  package static var lists: [any ListDefinition.Type] {
    allCases.flatMap { $0.definition.lists }.filter { $0.command != nil }
  }

  let definition: any PaneDefinition.Type

  init(_ definition: any PaneDefinition.Type) { self.definition = definition }

  /// The pane with that id, if any.
  public init?(rawValue: String) {
    guard let pane = Self.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = pane
  }

  /// The id.
  public var rawValue: String { definition.id }
  /// Whether both have the same definition.
  public static func == (left: Pane, right: Pane) -> Bool { left.definition == right.definition }
  /// Hashes the definition.
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(definition)) }
  /// The digit that opens it; empty for an eleventh pane, which its name opens.
  package var digit: String { Self.allCases.prefix(10).firstIndex(of: self).map(String.init) ?? "" }
  package var title: String { definition.title }
  var help: String { definition.help }
  var form: Form { definition.form }
  /// Whether it has a picture that can be exported alone.
  package var hasPicture: Bool { definition.pictureTitle != nil }
  var listPane: Pane { definition.listPane }
  var homes: [Pane] { definition.homes }
}

extension Pane: CustomStringConvertible {
  /// The id.
  public var description: String { rawValue }
}

/// The declaration of a pane. Tabs, help, hints, filter panel, export, commands and plain mode read it; nothing asks
/// which pane it is.
protocol PaneDefinition: ListDefinition {
  static var title: String { get }
  /// What it shows, for its help.
  static var help: String { get }
  /// How it shows its records if there is room; otherwise as rows.
  static var form: Pane.Form { get }
  /// The name on its tab, and a shorter one.
  static var tab: (name: String, short: String) { get }
  /// What it is, in the title of its list in place of how many rows there are, the longest form first; none for the number.
  static var taglines: [String] { get }
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
  static func subject(of row: Row) -> Selection
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
  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)?
  /// The facets of its records, with values and counts.
  static func facetGroups(_ query: Query, of lists: inout PreparedLists) -> [FacetGroup]
  /// The results of a query for export: all columns if `isWhole`, for programs, otherwise those of the list.
  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table
  static func text(_ query: Query, of view: CatalogView) -> ComparisonText?
}

extension PaneDefinition {
  static var title: String { id.capitalisedFirst }
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

  static var sortable: [(id: String, title: String)] { Row.columns.sortable }

  static var pictureTitle: String? { nil }
  static func marks(with glyphs: GlyphLevel) -> [(mark: String, role: Role, text: String)] { [] }
  static func picture(_ request: PictureRequest, in lists: inout PreparedLists) -> (any Picture)? { nil }

  static func table(_ query: Query, of view: CatalogView, isWhole: Bool) -> Table {
    Table(query.run(on: rows(of: view, for: query)), columns: isWhole ? Row.columns.all : Row.listedColumns)
  }

  static func text(_ query: Query, of view: CatalogView) -> ComparisonText? { nil }
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
