package import Model
package import Search
package import Text

/// A line of the overview: what a reader should know first, with the record that says more.
package struct OverviewRow: Listable {
  package enum Group: String, CaseIterable, Sendable {
    case sides, newest, next, latest, doubt, slipped

    package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }
  }

  package let group: Group
  package internal(set) var place = 0
  package let record: RecordID?
  package let coalition: Coalition?
  package let name: String
  package let text: String
  /// When, as shown: a date, or the growth of a side as a line of blocks.
  package let time: RoledText
  package var day: Day?
  /// The day with its limit or range, of what is planned.
  var announced: AnnouncedDate?
  package var event: Change.Kind?
  package var evidence: Evidence?
  package var sources: [Source.ID] = []
  /// What it says in a sentence; nil where that is what the record says first of all.
  package var sentence: Sentence?

  /// The identity of a line: several lines may be about one record.
  package struct ID: Hashable, Sendable {
    package let group: Group
    package let record: RecordID?
    package let coalition: Coalition?
    package let event: Change.Kind?
    package let day: Day?
  }

  package var id: ID { ID(group: group, record: record, coalition: coalition, event: event, day: day) }

  init(_ change: Change) {
    let text =
      switch change.kind {
      case .joined: "\(change.name) joined \(change.coalition?.withArticle ?? "")"
      case .listed: "\(change.name) listed as a member of \(change.coalition?.withArticle ?? "")"
      case .launched: "\(change.name) launched"
      case .outcome: "\(change.name): \(change.after ?? "")"
      case .slipped: "\(change.name) slips to \(change.after ?? ""), not \(change.before ?? "")"
      case .contested, .toJoin, .phaseBegun, .phaseEnded: change.text
      }
    var time = RoledText(doubting: change.evidence)
    time.append((change.kind == .listed ? Marks.listed : "") + (change.day?.formatted ?? ""), "text.muted")
    self.init(.latest, change.record, of: change.coalition, change.name, text, time: time)
    (day, event) = (change.day, change.kind)
    (evidence, sources) = (change.evidence, change.sources)
    sentence = Sentence(
      change.text + (change.evidence == .provisional ? ", according to second-hand sources only" : ""),
      change.sources)
  }

  init(
    _ group: Group, _ record: RecordID?, of coalition: Coalition?, _ name: String, _ text: String,
    time: RoledText
  ) {
    self.group = group
    (self.record, self.coalition, self.name, self.text, self.time) = (record, coalition, name, text, time)
  }

  package var searchTexts: [SearchText] {
    [
      SearchText("text", text, role: .name), SearchText("name", name, role: .property),
      SearchText("group", group.title, role: .property),
    ]
  }

  /// The columns of the overview and of the news. In the list the group stands on its first line alone.
  package static let columns: Columns<OverviewRow> = [
    Column(
      "group", "Group",
      cell: ListCell(7...7, rank: -2) { RoledText($0.place == 0 ? $0.group.title : "", "list.heading") },
      speech: { _ in "" }
    ) { Value(text: $0.group.rawValue) },
    .coalition(priority: 1, order: [.ilrs, .artemis, .none]) { $0.coalition },
    Column("date", "Date") { Value(day: $0.day, announced: $0.announced) },
    Column(
      "text", "Text", cell: ListCell(30...30, isFlexible: true), speech: { "\($0.group.title): \($0.text)" }
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

extension RoledText {
  /// The sign of provisional evidence, with which a date begins; empty for better.
  init(doubting evidence: Evidence?) {
    let sign = evidence.flatMap { $0 == .provisional ? Marks.symbol($0) + " " : nil }
    self.init(sign ?? "", Evidence.provisional.role)
  }

  /// Since when a nation is a member, with the signs of doubt.
  init(since status: MembershipStatus) {
    self.init(doubting: status.evidence)
    append(status.since ?? "undated", "text.muted")
    append(doubtsOf: status)
  }
}

extension Coalition {
  /// The name as a sentence has it: `the ILRS`, `Artemis`.
  package var withArticle: String { self == .ilrs ? "the ILRS" : "Artemis" }
}
