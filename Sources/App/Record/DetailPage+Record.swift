import Model
import Query
import Screen
import Text

extension DetailPage {
  /// More links than anyone reads.
  private static let linkLimit = 500

  mutating func addRecord(_ id: RecordID) {
    var facts = view.facts(of: id, atMost: Self.linkLimit)
    joinSoleClaims(in: &facts)
    title = view.name(of: id)
    namedTerms.insert(Term.ID(id.text))
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

  private mutating func addIdentity(of id: RecordID, _ facts: [Fact]) {
    // The border cuts a long title.
    if title.columns > width - 4 { addText(title, "text.strong") }
    let named = facts.filter { $0.section == .identity && $0.search != .name && $0.search != .code }
    let words = named.compactMap { fact in
      fact.words(in: view).map { fact.search == .alias ? "also \($0)" : $0 }
    }
    addText((["\(id.kind), id \(id.text)"] + words).joined(separator: " · "), "text.muted")
  }

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

  private mutating func addField(_ fact: Fact) {
    var spans = fieldSpans(fact)
    let claim = fact.isDerived ? soleClaims[fact.key] : nil
    if let claim, claim.section == .record {
      spans += [span(isLinear ? "; " : "  ")] + fieldSpans(claim)
    } else if let claim {
      spans += references(claim.sources)
    }
    place(claim ?? fact) { $0.addField(fact.label.capitalisedFirst, spans) }
    for note in [fact.note, claim?.note] { if let note { addField("", prose(note)) } }
  }

  private mutating func fieldSpans(_ fact: Fact) -> [Span] {
    var spans = fact.evidence.map { [mark($0), span(" ")] } ?? []
    switch fact.value {
    case .mission(let status):
      spans.append(span("\(Marks.symbol(status)) \(status.words)", status.role))
    case .phase(let status):
      spans.append(span("\(Marks.symbol(status)) \(status.words)", status.role))
    case .membership(let kind, _) where kind == .contested || kind == .listed:
      spans.append(span(Marks.symbol(kind) + " ", kind.role))
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
    if !fact.isDerived { spans += references(fact.sources) }
    return spans
  }

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
    return spans + references(fact.sources)
  }

  /// Blocks of claims in pairs side by side from a width on; below it, or read aloud, one below the other.
  mutating func add(_ blocks: [ClaimBlock], sideBySideFrom least: Int) {
    let (left, rule) = ((width - 3) / 2, span(" │ ", "border"))
    let isPaired = width >= least && !isLinear && blocks.count > 1
    for first in stride(from: 0, to: blocks.count, by: isPaired ? 2 : 1) {
      addBlank()
      guard isPaired else {
        add(blocks[first].title)
        for fact in blocks[first].facts { addClaim(fact, dateWidth: blocks[first].dateWidth(of: fact)) }
        if blocks[first].facts.isEmpty { addText(blocks[first].nothing, "text.muted") }
        continue
      }
      let columns = zip(blocks[first...].prefix(2), [left, width - 3 - left]).map { lines(of: $0, width: $1) }
      for index in 0..<(columns.map(\.count).max() ?? 0) {
        let cells = columns.map { index < $0.count ? $0[index] : Line("") }
        let padding = span(String(repeating: " ", count: max(0, left - cells[0].columns)))
        add(drawn: Line(cells[0].spans + [padding, rule] + (cells.count > 1 ? cells[1].spans : [])))
      }
    }
  }

  private mutating func lines(of block: ClaimBlock, width: Int) -> [Line] {
    var lines = Line(block.title).wrapped(to: width)
    for fact in block.facts {
      lines += Line(claimSpans(fact, dateWidth: block.dateWidth(of: fact))).wrapped(to: width, hanging: 2)
    }
    if block.facts.isEmpty { lines += Line([span(block.nothing, "text.muted")]).wrapped(to: width) }
    return lines
  }

  private mutating func addLink(_ fact: Fact) {
    guard case .record(let id) = fact.value else {
      if let words = fact.words(in: view) { addText(words, "text.muted") }
      return
    }
    var spans = [span(fact.afterLink, "text.muted")]
    if fact.isDisputed { spans.append(span(" \(Marks.contested)", MembershipStatus.Kind.contested.role)) }
    if !fact.isDerived { spans += references(fact.sources) }
    place(fact) {
      $0.addLink(to: $0.page(of: id), $0.view.name(of: id), mark: $0.linkMark(fact, id), after: spans)
    }
  }

  private func linkMark(_ fact: Fact, _ id: RecordID) -> Span? {
    if fact.section == .citedBy { return span(id.kind.padded(to: 13), "label") }
    if let evidence = fact.evidence, !fact.isDerived { return mark(evidence) }
    switch id {
    case .mission(let id):
      return view.mission(id).map { span(Marks.symbol($0.status), $0.status.role) }
    case .phase(let id):
      return view.phases.first { $0.id == id }?.status.map { span(Marks.symbol($0), $0.role) }
    default: return nil
    }
  }

  private func page(of record: RecordID) -> Selection {
    switch record {
    case .statedCount: .figures
    case .scheme(let id): catalog.scheme(id).map { .record(.programme($0.coalition)) } ?? .record(record)
    case .history(let id): .record(catalog.history(id)?.subject ?? record)
    default: .record(record)
    }
  }
}

/// Claims under a heading, one of several that are compared.
struct ClaimBlock {
  let title: [Span]
  let facts: [Fact]
  var hasDates = false
  /// What is said if there are no claims.
  var nothing = ""

  fileprivate func dateWidth(of fact: Fact) -> Int { hasDates ? (fact.period?.columns ?? 1) + 1 : 0 }
}

extension Fact {
  /// What tells what the view makes of claims from others of the same record.
  fileprivate var key: String { "\(section.rawValue) \(label)" }

  /// Whether it is a claim that another fact is derived from.
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
