extension CatalogView {
  /// The member count of this view, then the newest total stated, the count of the records on its day, and why they differ.
  package func memberFacts(of coalition: Coalition) -> [Fact] {
    let own = Fact("members", .text(count(of: coalition).text), in: .figures, isDerived: true)
    let stated = catalog.statedCounts.filter { $0.coalition == coalition }
    let latest = stated.last { vantage.shown(Fact($0, in: .figures)) != nil }
    return [own] + (latest.map { facts(of: $0, in: .figures) } ?? [])
  }

  /// A stated total, and the count of the records on its day; nothing where the view does not show it.
  package func facts(of stated: StatedCount) -> [Fact] { facts(of: stated, in: stated.coalition.section) }

  private func facts(of stated: StatedCount, in section: Fact.Section) -> [Fact] {
    guard let fact = vantage.shown(Fact(stated, in: section)) else { return [] }
    let count = moved(to: Perspective(asOf: stated.date, lens: perspective.lens)).count(of: stated.coalition)
    return [
      fact,
      Fact(
        "counted here", .text(count.text), in: section, date: stated.date, note: stated.gap, isDerived: true),
    ]
  }
}

extension Fact {
  init(_ stated: StatedCount, in section: Section) {
    self.init(
      "\(stated.count) \(stated.coalition.name) members", stated.text.map(Value.text) ?? .none, in: section,
      date: stated.date, time: .stated(stated.date), citation: stated.citation)
  }
}

extension CatalogView {
  /// The last day before `day`, or before the last day of a month or year, with an event seen through the lens; nil for none.
  package func event(before day: Day) -> Day? { seen.events.value.last { $0.number < day.latest.number } }

  /// The first day after `day`, or after the last day of a month or year, with an event seen through the lens; nil for none.
  package func event(after day: Day) -> Day? { seen.events.value.first { $0.number > day.latest.number } }

  /// The missions in view that were launched on a day, in the data's order.
  package func launches(on day: Day) -> [MissionRow] {
    // Only claims of that day are looked at: a step through time asks for every day.
    let missions = catalog.missions
    let claimed = missions.indices.lazy.filter { place in
      missions[place].launch.contains { $0.kind == .actual && $0.date?.number == day.number }
    }
    return claimed.compactMap(vantage.mission)
      .filter { $0.launch?.kind == .actual && $0.launch?.date?.number == day.number }
  }
}
