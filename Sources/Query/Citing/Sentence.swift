package import Model

/// A sentence without its full stop, and who says so: what is copied, read aloud and cited.
package struct Sentence: Hashable, Sendable {
  /// What is said; empty where the source itself is what is cited.
  package let text: String
  package let sources: [Source.ID]
  package init(_ text: String, _ sources: [Source.ID] = []) { (self.text, self.sources) = (text, sources) }
}

extension CatalogView {
  package func sentences(on record: RecordID) -> [Sentence] {
    let name = name(of: record)
    switch record {
    case .nation(let id):
      let row = nations.first { $0.id == id }
      let told = Coalition.allCases.compactMap { side in
        row?.status(in: side)?.sentence(on: name, side, isNation: true)
      }
      return told.isEmpty
        ? [Sentence("\(name) is a member of neither the ILRS nor the Artemis Accords")] : told
    case .organisation(let id):
      return organisations.filter { $0.id == id }.map {
        $0.status.sentence(on: name, $0.organisation.coalition, isNation: false)
      }
    case .mission(let id): return mission(id)?.sentences ?? []
    case .phase(let id):
      guard let row = phases.first(where: { $0.id == id }) else { return [] }
      let stated = facts(of: record, atMost: 0).filter { fact in
        !fact.isDerived
          && [row.start, row.end].contains { $0 != nil && ($0 == fact.date || $0 == fact.until) }
      }
      return [Sentence(row.sentence, stated.flatMap(\.sources).distinct)]
    case .topic(let id):
      return Coalition.allCases.reversed().compactMap { side in
        topics.first { $0.id == id }?.statements(of: side).first.map {
          Sentence("\(name), \(side.name): \($0.text)", $0.sources)
        }
      }
    case .source(let id): return [Sentence("", [id])]
    default:
      let facts = facts(of: record, atMost: 0).filter {
        ![.identity, .history].contains($0.section) && !$0.isLink
      }
      return (facts.first { !$0.sources.isEmpty } ?? facts.first).map { [sentence($0, of: record)] } ?? []
    }
  }

  package func sentence(_ fact: Fact, of record: RecordID) -> Sentence {
    let name = name(of: record)
    let isNation = if case .nation = record { true } else { false }
    if case .membership = fact.value, case .nation(let id) = record, let side = fact.section.coalition,
      let status = nations.first(where: { $0.id == id })?.status(in: side)
    {
      return status.sentence(on: name, side, isNation: isNation)
    }
    return Sentence(fact.sentence(on: name, isNation: isNation, in: self), fact.sources)
  }
}

extension Fact {
  fileprivate func sentence(on name: String, isNation: Bool, in view: CatalogView) -> String {
    let date = date.map { AnnouncedDate($0, until: until, bound: bound, part: part) }
    let words = words(in: view)
    func sentence(_ predicate: String) -> String {
      ["\(name) \(predicate)", date?.placed].compactMap(\.self).joined(separator: " ")
        + (said.map { ", as said \($0.placed)" } ?? "") + (words.map { ": \($0)" } ?? "") + aside
    }
    if isLink { return "\(name): \(words ?? "")\(afterLink)" }
    if let side = section.coalition, let stance = Stance.allCases.first(where: { $0.words == label }) {
      return sentence(stance.predicate(side, isNation: isNation))
    }
    switch (section, label, value) {
    case (.launch, Mission.LaunchClaim.Kind.actual.words, _): return sentence("was launched")
    case (.launch, Mission.LaunchClaim.Kind.planned.words, _): return sentence("is planned for launch")
    case (_, "statement", _):
      let lead = [name, section.coalition?.name].compactMap(\.self).joined(separator: ", ")
      return "\(lead): " + [period, words].compactMap(\.self).joined(separator: ": ") + aside
    case (_, _, .mission(let status)): return "\(name) \(status.predicate)"
    case (_, _, .phase), (.record, "status", _): return "\(name) is \(words ?? "")"
    case (.record, _, _) where ["capital", "agency", "operator", "vehicle", "role", "type"].contains(label):
      return "The \(label) of \(name) is \(words ?? "")\(aside)"
    default:
      let lead = [name, section.coalition?.name, claim].compactMap(\.self).joined(separator: ", ")
      return [lead, period, words].compactMap(\.self).joined(separator: ": ") + aside
    }
  }
}

extension MissionRow {
  fileprivate var sentences: [Sentence] {
    let name = mission.name
    var told: [Sentence] = []
    if let launch, let date = launch.announced {
      let predicate = launch.kind.isFlight ? "was launched" : "is planned for launch"
      told.append(Sentence("\(name) \(predicate) \(date.placed)", launch.sources))
    }
    guard status != .planned || told.isEmpty else { return told }
    let subject = told.isEmpty ? name : "The mission"
    return told + [Sentence("\(subject) \(status.predicate)", lastHeard?.sources ?? [])]
  }
}

extension MissionRow.Status {
  /// The state as a sentence goes on after the name.
  fileprivate var predicate: String {
    switch self {
    case .planned, .active, .paused: "is \(words)"
    case .completed: "was completed"
    case .failed: "failed"
    case .unstated: "has no stated status"
    }
  }
}

extension PhaseRow {
  fileprivate var sentence: String {
    let state = "\(name) (\(phase.coalition.name)) is \(status?.words ?? "a phase without a stated status")"
    let from = start.map { "from \($0.formatted)" }
    let until = end.map { "\(start == nil ? "until" : "to") \($0.formatted)" }
    let time = [from, until].compactMap(\.self).joined(separator: " ")
    return time.isEmpty ? state : "\(state), \(time)"
  }
}

extension MembershipStatus {
  func sentence(on name: String, _ side: Coalition, isNation: Bool) -> Sentence {
    let doubt =
      switch kind {
      case .contested: ", which is contested"
      case .listed: "; no source reports its joining"
      case .provisional: ", according to second-hand sources only"
      case .linked: "; no source in view calls it a member"
      case .member, .planned: ""
      }
    let told = [name, stance.predicate(side, isNation: isNation), date?.placed].compactMap(\.self)
    return Sentence(told.joined(separator: " ") + doubt, sources + contests.flatMap(\.sources))
  }

  /// The status in a few words, as a list is read aloud: `listed on 29 Apr 2025, joining not reported`.
  func spoken(_ side: Coalition) -> String {
    if kind == .linked { return "linked, \(stance.words)" + (date.map { " (\($0.formatted))" } ?? "") }
    let verb = stance == .joined && side == .artemis ? "signed" : stance == .listed ? "listed" : stance.words
    let doubt: String? =
      switch kind {
      case .listed: "joining not reported"
      case .contested, .provisional: kind.rawValue
      case .member: evidence == .reported ? evidence.rawValue : nil
      case .planned, .linked: nil
      }
    let level = level == .government ? nil : level?.rawValue
    let said = [kind == .planned ? "to join" : verb, date?.placed].compactMap(\.self).joined(separator: " ")
    return [said, level, doubt, hasRivalDates ? "dates differ" : nil].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Stance {
  /// What it says, as a sentence goes on after the name: `joined the ILRS`.
  func predicate(_ coalition: Coalition, isNation: Bool) -> String {
    let isAccords = coalition == .artemis && isNation
    let side = isAccords ? "the Artemis Accords" : coalition.withArticle
    let member = isAccords ? "signatory" : "member"
    return switch self {
    case .founded: "became a founding \(member) of \(side)"
    case .joined: "\(isAccords ? "signed" : "joined") \(side)"
    case .listed: "was listed as a \(member) of \(side)"
    case .announced: "was announced as a \(member) of \(side)"
    case .prepared: "took a step towards joining \(side)"
    case .institute: "signed with \(side) only through an institute"
    case .applied: "applied to join \(side)"
    case .absent: "was left out of a list of \(member == "member" ? "members" : "signatories") of \(side)"
    case .planned: "is to \(isAccords ? "sign" : "join") \(side)"
    case .organisation: "takes part in \(side) through an organisation"
    case .mentioned: "was named in connection with \(side)"
    case .remark: "and \(side)"
    }
  }
}

extension AnnouncedDate {
  /// The date with its preposition: `on 10 May 2024`, `by 2030`, `in late 2027`.
  var placed: String {
    let text = AnnouncedDate(date, until: until, part: part).formatted
    return switch (bound, part) {
    case (.by?, _): "by \(text)"
    case (.noEarlier?, _): "no earlier than \(text)"
    case (nil, .end?): "at the \(text)"
    case (nil, .firstHalf?), (nil, .secondHalf?): "in the \(text)"
    case (nil, nil) where until != nil && date.precision != .year: "from \(text)"
    case (nil, nil) where date.precision == .day: "on \(text)"
    case (nil, _): "in \(text)"
    }
  }
}

extension MemberCount {
  /// The count in words: `12 undisputed members, 5 contested and 2 listed`.
  package var words: String {
    let parts =
      ["\(undisputed) undisputed member\(undisputed == 1 ? "" : "s")"]
      + doubts.map { "\($0.number) \($0.word)" }
    return parts.count > 1
      ? parts.dropLast().joined(separator: ", ") + " and \(parts[parts.count - 1])" : parts[0]
  }
}
