import Model
import Query
import Screen
import Text

extension DetailPage {
  /// More links than anyone reads.
  private static let linkLimit = 500

  /// A record, section by section.
  mutating func addRecord(_ id: RecordID) {
    var facts = view.facts(of: id, atMost: Self.linkLimit)
    joinSoleClaims(in: &facts)
    setTitle(view.name(of: id))
    leaveOut(Term.ID(id.text))
    addIdentity(of: id, facts)
    add(facts.filter { $0.section == .record })
    var others = facts.filter { $0.section != .identity && $0.section != .record }
    switch id {
    case .phase(let id):
      addProgress(of: id)
      others.removeAll { $0.section == .progress }
    case .source(let id): addDisagreements(of: id)
    case .topic(let id):
      addSides(of: facts)
      if let group = catalog.topic(id)?.figures { addFigures(of: group) }
      others.removeAll { [.artemis, .ilrs, .figures].contains($0.section) }
    default: break
    }
    while let section = others.first?.section {
      let end = others.firstIndex { $0.section != section } ?? others.endIndex
      add(Array(others[..<end]))
      others.removeSubrange(..<end)
    }
  }

  /// Takes out the claims on which alone rests what the view makes of them: they are told with that, once.
  private mutating func joinSoleClaims(in facts: inout [Fact]) {
    for head in facts where head.isDerived {
      let claims = facts.indices.filter { facts[$0].isClaim(behind: head) }
      guard claims.count == 1, let claim = claims.first, facts[claim].says(nothingBut: head) else { continue }
      soleClaims[head.key] = facts.remove(at: claim)
    }
  }

  /// What it is, in one line.
  private mutating func addIdentity(of id: RecordID, _ facts: [Fact]) {
    // The border cuts a long title.
    if title.columns > width - 4 { addText(title, "text.strong") }
    let named = facts.filter { $0.section == .identity && $0.search != .name && $0.search != .code }
    let words = named.compactMap { fact in
      fact.words(in: view).map { fact.search == .alias ? "also \($0)" : $0 }
    }
    addText((["\(id.kind) \(id.text)"] + words).joined(separator: " · "), "text.muted")
  }

  /// A section with its heading.
  mutating func add(_ part: [Fact]) {
    guard let section = part.first?.section else { return }
    if section != .record { addHeading(heading(of: part, in: section)) }
    let dateWidth = part.contains { $0.isClaim && $0.date != nil } ? 12 : 0
    for fact in part {
      if fact.isLink {
        addLink(fact)
      } else if fact.isClaim {
        addClaim(fact, dateWidth: dateWidth)
      } else {
        addField(fact)
      }
    }
  }

  private func heading(of part: [Fact], in section: Fact.Section) -> String {
    let links = part.reduce(0) { count, fact in
      if case .more(let rest) = fact.value { count + rest } else { count + (fact.isLink ? 1 : 0) }
    }
    return links > 1 ? "\(section.title) (\(links))" : section.title
  }

  // MARK: Fields

  private mutating func addField(_ fact: Fact) {
    var spans = fieldSpans(fact)
    let claim = fact.isDerived ? soleClaims[fact.key] : nil
    if let claim, claim.section == .record {
      spans += [span(isLinear ? "; " : "  ")] + fieldSpans(claim)
    } else if let claim {
      spans.append(references(claim.sources))
    }
    place(claim ?? fact) { $0.addField(fact.label.capitalisedFirst, spans) }
    for note in [fact.note, claim?.note] { if let note { addField("", prose(note)) } }
  }

  private mutating func fieldSpans(_ fact: Fact) -> [Span] {
    var spans = fact.evidence.map { [mark($0), span(" ")] } ?? []
    switch fact.value {
    case .mission(let status):
      spans.append(Span("\(Marks.symbol(status)) \(status.words)", style: theme.style(status.role)))
    case .phase(let status):
      spans.append(Span("\(Marks.symbol(status)) \(status.words)", style: theme.style(status.role)))
    case .membership(let kind, _) where kind == .contested || kind == .listed:
      spans.append(Span(Marks.symbol(kind) + " ", style: theme.style(kind.role)))
      fallthrough
    default:
      let text = fact.fieldText(in: view)
      if fact.isDerived {
        spans.append(span(text, fact.section.coalition?.role ?? "text"))
      } else {
        spans += prose(text)
      }
    }
    if let position = fact.position { spans.append(span(" (\(position.words))")) }
    if fact.hasRivals { spans.append(span(" \(Marks.rival) dates differ", "mark.rival")) }
    // Claims that the view combines cite their own sources.
    if !fact.isDerived, !fact.sources.isEmpty { spans.append(references(fact.sources)) }
    return spans
  }

  // MARK: Claims

  /// A claim on a line, with its date if there is room.
  mutating func addClaim(_ fact: Fact, dateWidth: Int = 0) {
    let spans = claimSpans(fact, dateWidth: dateWidth)
    place(fact) { $0.add(spans, hanging: dateWidth == 12 && $0.width >= 40 ? 14 : 2) }
  }

  /// A claim between the sign of its evidence and the numbers of its sources.
  mutating func claimSpans(_ fact: Fact, dateWidth: Int = 0) -> [Span] {
    var spans = fact.evidence.map { [mark($0), span(" ")] } ?? []
    if dateWidth > 0 {
      spans.append(span((fact.period ?? "–").padded(to: dateWidth - 1) + " ", "label"))
    }
    let text = [fact.claim, fact.words(in: view) ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
    spans += prose(text + fact.aside, fact.isDisputed ? "mark.disputed" : "text")
    spans.append(references(fact.sources))
    return spans
  }

  // MARK: Links

  private mutating func addLink(_ fact: Fact) {
    guard case .record(let id) = fact.value else {
      if let words = fact.words(in: view) { addText(words, "text.muted") }
      return
    }
    var spans = [span(fact.afterLink, "text.muted")]
    if fact.isDisputed { spans.append(span(" \(Marks.contested)", MembershipStatus.Kind.contested.role)) }
    if !fact.isDerived, !fact.sources.isEmpty { spans.append(references(fact.sources)) }
    place(fact) {
      $0.addLink(to: $0.page(of: id), $0.view.name(of: id), mark: $0.linkMark(fact, id), after: spans)
    }
  }

  /// The status or kind of a link's target.
  private func linkMark(_ fact: Fact, _ id: RecordID) -> Span? {
    if fact.section == .citedBy { return span(id.kind.padded(to: 13), "label") }
    if let evidence = fact.evidence, !fact.isDerived { return mark(evidence) }
    switch id {
    case .mission(let id):
      return view.mission(id).map { Span(Marks.symbol($0.status), style: theme.style($0.status.role)) }
    case .phase(let id):
      return view.phases.first { $0.id == id }?.status.map {
        Span(Marks.symbol($0), style: theme.style($0.role))
      }
    default: return nil
    }
  }

  /// The page of a record.
  private func page(of record: RecordID) -> Selection {
    switch record {
    case .statedCount: .figures
    case .scheme(let id): catalog.scheme(id).map { .record(.programme($0.coalition)) } ?? .record(record)
    case .history(let id): .record(catalog.history(id)?.subject ?? record)
    default: .record(record)
    }
  }
}

extension Fact {
  /// What tells what the view makes of claims from others of the same record.
  fileprivate var key: String { "\(section.rawValue) \(label)" }

  /// Whether it is a claim of which the view makes another fact.
  fileprivate func isClaim(behind head: Fact) -> Bool {
    switch head.value {
    case .mission, .phase: section == .record && label == "last heard"
    case .membership: section == head.section && isClaim
    default: head.label == "launch" && section == .launch && isClaim
    }
  }

  /// Whether all that it says has room in the line of what the view makes of it.
  fileprivate func says(nothingBut head: Fact) -> Bool {
    if section == .record { return true }
    if case .none = value { return period == head.period && (level == nil || level == head.level) }
    return false
  }
}
