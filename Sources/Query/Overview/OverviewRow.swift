public import Model
public import Search
public import Text

/// A line of the overview: what a reader should know first, with the record that says more.
public struct OverviewRow: Sendable, Identifiable {
  /// What a line is about.
  public enum Group: String, CaseIterable, Sendable {
    /// The two programmes, and what is in both.
    case sides
    /// The newest members of each side.
    case newest
    /// The next launches.
    case next
    /// What happened last.
    case latest
    /// How many memberships are in doubt on each side.
    case doubt
    /// The dates that moved furthest.
    case slipped

    /// The group for people.
    public var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  /// What it is about.
  public let group: Group
  /// Its place in the group, from 0.
  public internal(set) var place = 0
  /// The record that it opens; nil for what is in both.
  public let record: RecordID?
  /// The side; nil for both and for neither.
  public let coalition: Coalition?
  /// The record's name.
  public let name: String
  /// What it says.
  public let text: String
  /// When, as shown: a date, or the growth of a side as a line of blocks.
  public let time: RoledText
  /// When; nil if it is not about one day.
  public var day: Day?
  /// The kind of event; nil for other lines.
  public var event: Change.Kind?
  /// How well it is supported; nil if it follows from the records.
  public var evidence: Evidence?
  /// Who says so, sorted.
  public var sources: [Source.ID] = []
  /// What it says in a sentence; nil where that is what the record says first of all.
  public var sentence: Sentence?

  /// What tells it from the other lines, some of which are about the same record.
  public struct ID: Hashable, Sendable {
    /// What it is about.
    public let group: Group
    /// The record that it opens.
    public let record: RecordID?
    /// The side.
    public let coalition: Coalition?
    /// What kind of event it is.
    public let event: Change.Kind?
    /// When.
    public let day: Day?
  }

  /// What tells it from the other lines.
  public var id: ID { ID(group: group, record: record, coalition: coalition, event: event, day: day) }

  /// The line for an event.
  init(_ change: Change, in group: Group) {
    self.group = group
    (record, coalition, name) = (change.record, change.coalition, change.name)
    text =
      switch change.kind {
      case .joined: "\(change.name) joined \(change.coalition?.withArticle ?? "")"
      case .listed: "\(change.name) listed as a member of \(change.coalition?.withArticle ?? "")"
      case .launched: "\(change.name) launched"
      case .outcome: "\(change.name): \(change.after ?? "")"
      case .slipped: "\(change.name): \(change.after ?? "")" + (change.before.map { ", not \($0)" } ?? "")
      case .contested, .toJoin, .phaseBegun, .phaseEnded: change.text
      }
    var time = RoledText(doubting: change.evidence)
    time.append((change.kind == .listed ? Marks.listed : "") + (change.day?.formatted ?? ""), "text.muted")
    self.time = time
    (day, event) = (change.day, change.kind)
    (evidence, sources) = (change.evidence, change.sources)
    sentence = Sentence(
      change.text + (change.evidence == .provisional ? ", by second-hand sources alone" : ""), change.sources)
  }

  init(
    _ group: Group, _ record: RecordID?, of coalition: Coalition?, _ name: String, _ text: String,
    time: RoledText
  ) {
    self.group = group
    (self.record, self.coalition, self.name, self.text, self.time) = (record, coalition, name, text, time)
  }
}

extension RoledText {
  /// The sign of provisional evidence, with which a date begins; empty for better.
  init(doubting evidence: Evidence?) {
    let sign = evidence.flatMap { $0 == .provisional ? Marks.symbol($0) + " " : nil }
    self.init(sign ?? "", Evidence.provisional.role)
  }
}

extension Coalition {
  /// The name as a sentence has it: `the ILRS`, `Artemis`.
  public var withArticle: String { self == .ilrs ? "the ILRS" : "Artemis" }
}

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
      cell: ListCell(7...7, rank: -2) { RoledText($0.place == 0 ? $0.group.title : "", "list.heading") },
      speech: { _ in "" }
    ) { Value(text: $0.group.rawValue) },
    .coalition(priority: 1, order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("date", "Date") { Value(day: $0.day) },
    Column(
      "text", "Text", cell: ListCell(30...44, isFlexible: true), speech: { "\($0.group.title): \($0.text)" }
    ) { Value(text: $0.text) },
    Column(
      "time", "When", cell: ListCell(12...20, priority: 2, text: \.time),
      speech: { $0.group == .sides ? "" : $0.time.text }),
    .ranked("event", "Event", in: Change.Kind.allCases, isListed: false, facet: .kind) { $0.event },
    .exported("name", "Name") { Value(text: $0.name) },
    .exported("kind", "Kind") { Value(text: $0.record?.kind) },
    .exported("id", "ID") { Value(text: $0.record?.text) },
    .evidence(isListed: false, facet: .evidence) { $0.evidence },
    .exported("sources", "Sources") { .list($0.sources.map(\.rawValue)) },
  ]
}
