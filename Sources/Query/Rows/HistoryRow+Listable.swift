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
    Column("title", "Put off") { Value(text: $0.history.title) },
    Column("slips", "Slips", alignment: .trailing) { .number($0.slips.count) },
    Column("moved", "Moved", sortValue: { $0.shift.map { .number($0.days) } ?? .none }) { row in
      Value(text: row.shift.map { $0.formatted + (row.isRedefined ? ", redefined" : "") })
    },
    Column("dates", "Dates") { Value(text: $0.chain) },
    Column("moves", "Put off by", isListed: false) { row in
      .list(row.slips.map { "\($0.date.formatted): \($0.step.announcer), \($0.step.said.formatted)" })
    },
    Column("first", "First date", isListed: false) { Value(day: $0.dates.first?.date) },
    Column("last", "Date that stands", isListed: false) { Value(day: $0.standing?.date?.date) },
    Column("state", "State", isListed: false) { Value(text: $0.state) },
    Column("moved-days", "Moved by days", alignment: .trailing, isListed: false) {
      $0.shift.map { .number($0.days) } ?? .none
    },
    Column("redefined", "Redefined", isListed: false) { .flag($0.isRedefined) },
    Column("event", "Event", isListed: false) { Value(text: $0.history.event.rawValue) },
    Column("id", "ID", isListed: false) { Value(text: $0.id.rawValue) },
    Column("records", "Records", isListed: false) { .list($0.history.records.map(\.text)) },
    Column("step-kinds", "Kinds of steps", isListed: false) { .list($0.steps.map(\.kind.rawValue)) },
    Column("step-dates", "Dates of steps", isListed: false) {
      .list($0.steps.map { $0.date?.description ?? "none" })
    },
    Column("step-days", "Days of steps", isListed: false) { .list($0.steps.map(\.said.description)) },
    Column("step-voices", "Voices of steps", isListed: false) {
      .list($0.steps.map { $0.kind == .flown ? "none" : $0.announcer })
    },
    .evidence(isListed: false, facet: .evidence) { $0.steps.map(\.evidence).min() },
    Column("sources", "Sources", isListed: false) { .sources(of: $0.steps) },
  ]

  /// Whether it flew, a date stands, or why none does.
  private var state: String? {
    guard let standing else { return nil }
    return standing.kind == .flown || standing.date == nil ? standing.kind.rawValue : "planned"
  }
}
