public import Model
public import Search
import Text

extension HistoryRow: Listable {
  /// The texts that a search looks at; the first is the title.
  public var searchTexts: [SearchText] {
    [SearchText("title", history.title, role: .name), SearchText("id", id.rawValue, role: .code)]
      + history.records.map { SearchText("record", $0.text, role: .property) }
      + steps.filter { !$0.voice.isEmpty }.map { SearchText("announced by", $0.announcer, role: .property) }
      + steps.compactMap(\.text).map { SearchText("step", $0, role: .prose) }
  }

  /// The columns of date histories; lists show the first ones. Those of the steps have an entry for each, in order.
  public static let columns: Columns<HistoryRow> = [
    .coalition(order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("title", "Slips") { Value(text: $0.history.title) },
    Column("slips", "Slips", alignment: .trailing) { .number($0.slips.count) },
    Column("moved", "Moved", sortValue: { $0.shift.map { .number($0.days) } ?? .none }) { row in
      Value(text: row.shift.map { $0.formatted + (row.isRedefined ? ", redefined" : "") })
    },
    Column("dates", "Dates") { Value(text: $0.chain) },
    .exported("moves", "Slipped by") { row in
      .list(row.slips.map { "\($0.date.formatted): \($0.step.announcer), \($0.step.said.formatted)" })
    },
    .exported("first", "First date") { Value(day: $0.dates.first?.date) },
    .exported("last", "Current date") { Value(day: $0.standing?.date?.date) },
    .exported("state", "State") { Value(text: $0.state) },
    .exported("moved-days", "Moved by days", alignment: .trailing) {
      $0.shift.map { .number($0.days) } ?? .none
    },
    .exported("redefined", "Redefined") { .flag($0.isRedefined) },
    .exported("event", "Event") { Value(text: $0.history.event.rawValue) },
    .exported("id", "ID") { Value(text: $0.id.rawValue) },
    .exported("records", "Records") { .list($0.history.records.map(\.text)) },
    .exported("step-kinds", "Kinds of steps") { .list($0.steps.map(\.kind.rawValue)) },
    .exported("step-dates", "Dates of steps") { .list($0.steps.map { $0.date?.description ?? "none" }) },
    .exported("step-days", "Days of steps") { .list($0.steps.map(\.said.description)) },
    .exported("step-voices", "Announcers of steps") {
      .list($0.steps.map { $0.kind == .flown ? "none" : $0.announcer })
    },
    .evidence(isListed: false, facet: .evidence) { $0.steps.map(\.evidence).min() },
    .exported("sources", "Sources") { .sources(of: $0.steps) },
  ]

  /// Whether it flew, a date stands, or why none does.
  private var state: String? {
    guard let standing else { return nil }
    return standing.kind == .flown || standing.date == nil ? standing.kind.rawValue : "planned"
  }
}
