/// A date history as of a day: what had been announced by then, closed by the flight if any.
public struct HistoryRow: Sendable, Identifiable {
  /// A later date given by the same party for the same event.
  public struct Slip: Sendable {
    package let before: AnnouncedDate
    package let date: AnnouncedDate
    package let step: DateHistory.Step
    package let day: Int32
  }

  package let history: DateHistory
  /// The side of its subject; nil for neither.
  package let coalition: Coalition?
  /// The steps in view, at least one, the flight last.
  package let steps: [DateHistory.Step]
  package let slips: [Slip]
  /// The history's identifier.
  public var id: DateHistory.ID { history.id }
  /// The dates that the party itself gave, in order, the flight included.
  package var dates: [AnnouncedDate] { steps.filter(\.kind.isOfPlan).compactMap(\.date) }

  /// The last step that gives or withdraws the date. To withdraw it takes more than a trace.
  package var standing: DateHistory.Step? {
    steps.last { $0.kind.isOfPlan && ($0.date != nil || $0.evidence > .provisional) }
  }

  /// How far the date moved, from the first to the one that stands or the flight; nil where none stands.
  package var shift: Shift? {
    guard dates.count > 1, let first = dates.first, let last = standing?.date else { return nil }
    return Shift(from: first, to: last)
  }

  /// Whether another task or scope took over the name, so that the dates are not of one thing.
  package var isRedefined: Bool { steps.contains { $0.kind == .redefined } }

  init?(_ history: DateHistory, from vantage: Vantage) {
    let (catalog, lens) = (vantage.catalog, vantage.perspective.lens)
    var steps = history.steps.filter(vantage.shows)
    if let flight = vantage.flight(closing: history) { steps.append(flight) }
    guard !steps.isEmpty else { return nil }
    if let lens { steps = steps.map { $0.by(catalog.citation(of: $0, through: lens)) } }
    self.history = history
    self.steps = steps
    coalition =
      switch history.subject {
      case .mission(let id): catalog.mission(id)?.coalition
      case .phase(let id): catalog.phase(id)?.coalition
      case .programme(let coalition): coalition
      default: nil
      }
    slips = steps.indices.compactMap { place in
      let step = steps[place]
      // A date did not slip from one that nobody in view had given.
      guard step.kind == .slip, let date = step.date,
        let before = steps[..<place].last(where: { $0.date != nil && $0.kind.isOfPlan })?.date
      else { return nil }
      let day = catalog.firstDay(of: step.time, by: step.sources) ?? step.said.number
      return Slip(before: before, date: date, step: step, day: day)
    }
  }

  /// The dates in a line, repetitions left out: `2023 → ≥May 2024 → 1 Apr 2026 (flown)`.
  package var chain: String {
    var texts: [String] = []
    for date in dates.map(\.formatted) where date != texts.last { texts.append(date) }
    guard let standing else { return texts.joined(separator: " → ") }
    if standing.kind == .flown { texts[texts.count - 1] += " (flown)" }
    if standing.date == nil { texts.append("no date (\(standing.kind.words))") }
    return texts.joined(separator: " → ")
  }

  package var moved: String? {
    shift.map { $0.days == 0 && !slips.isEmpty ? "back to the first date" : $0.formatted }
  }

  /// How far the date moved and how often: `about 3 years later, slipped 6 times`.
  package var movement: String {
    let times = slips.count == 1 ? "once" : slips.count == 2 ? "twice" : "\(slips.count) times"
    let parts = [moved, slips.isEmpty ? nil : "slipped \(times)", isRedefined ? "redefined" : nil]
    return parts.compactMap(\.self).joined(separator: ", ")
  }
}

extension Vantage {
  func histories(of record: RecordID) -> [HistoryRow] {
    catalog.histories(of: record).compactMap { HistoryRow($0, from: self) }
  }

  /// The plan that stood on the day of the view, by the histories; nil where nobody had given a date.
  func plan(for mission: Mission) -> Mission.LaunchClaim? {
    guard let step = histories(of: .mission(mission.id)).first?.standing, step.kind != .flown else {
      return nil
    }
    return Mission.LaunchClaim(
      kind: step.date == nil ? .none : .planned, announced: step.date, said: step.said, text: step.text,
      citation: step.citation)
  }

  /// The step that closes a history: the flight or landing of its mission, if in view.
  fileprivate func flight(closing history: DateHistory) -> DateHistory.Step? {
    guard case .mission(let id) = history.subject, let mission = catalog.mission(id) else { return nil }
    func step(on day: Day?, _ flight: some Citable) -> DateHistory.Step? {
      guard let day else { return nil }
      let step = DateHistory.Step(
        kind: .flown, date: AnnouncedDate(day), said: day, isByThen: false, voice: "", speaker: nil,
        text: nil, citation: flight.citation)
      return shows(step) ? step : nil
    }
    switch history.event {
    case .launch:
      let flights = mission.launch.filter { $0.kind == .actual && shows($0) }
      return catalog.preferred(flights).flatMap { step(on: $0.date, $0) }
    case .landing: return mission.site.flatMap { $0.kind == .landed ? step(on: $0.date, $0) : nil }
    case .end: return nil
    }
  }
}

extension CatalogView {
  /// The date histories of a record: for each its dates in a line, how far they moved in all, then its steps.
  func historyFacts(of record: RecordID) -> [Fact] {
    histories(of: record).flatMap { row in
      func head(_ label: String, _ text: String) -> Fact {
        Fact(label, .text(text), in: .history, isDerived: true)
      }
      var heads: [Fact] = []
      if row.steps.count > 1 {
        let (event, title) = (row.history.event.rawValue, row.history.title)
        // The title may say no more than the label and the record.
        let lead = title.lowercased() == "\(event) of \(name(of: record))".lowercased() ? "" : "\(title): "
        heads.append(head(event, lead + row.chain))
        if !row.movement.isEmpty { heads.append(head("in all", row.movement)) }
      }
      return heads + row.steps.compactMap { vantage.shown(Fact($0)) }
    }
  }
}
