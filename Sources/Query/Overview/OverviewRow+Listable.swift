import Model
public import Search
import Text

extension OverviewRow: Listable {
  /// The texts that a search looks at; the first is what the line says.
  public var searchTexts: [SearchText] {
    [
      SearchText("text", text, role: .name), SearchText("name", name, role: .property),
      SearchText("group", group.title, role: .property),
    ]
  }

  /// The columns of the overview and of the news. In the list the group stands on its first line alone.
  public static let columns: Columns<OverviewRow> = [
    Column(
      "group", "Group",
      cell: ListCell(7...7, rank: -2) { RoledText($0.place == 0 ? $0.group.title : "", "list.heading") }
    ) { Value(text: $0.group.rawValue) },
    .coalition(priority: 1, order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("date", "Date") { Value(day: $0.day) },
    Column("text", "Text", cell: ListCell(30...44, isFlexible: true)) { Value(text: $0.text) },
    Column("time", "When", cell: ListCell(12...20, priority: 2, text: \.time)),
    .ranked("event", "Event", in: Change.Kind.allCases, isListed: false, facet: .kind) { $0.event },
    Column("name", "Name", isListed: false) { Value(text: $0.name) },
    Column("kind", "Kind", isListed: false) { Value(text: $0.record?.kind) },
    Column("id", "ID", isListed: false) { Value(text: $0.record?.text) },
    .evidence(isListed: false, facet: .evidence) { $0.evidence },
    Column("sources", "Sources", isListed: false) { .list($0.sources.map(\.rawValue)) },
  ]
}
