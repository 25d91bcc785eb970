extension CatalogView {
  /// The members of a coalition: the count of this view, and next to it the newest total that a source states, with its day, what
  /// the records add up to on that day, and why the two differ.
  public func memberFacts(of coalition: Coalition) -> [Fact] {
    let own = Fact("members", .text(count(of: coalition).text), in: .figures, isDerived: true)
    let stated = catalog.statedCounts.filter { $0.coalition == coalition }
    let latest = stated.last { vantage.shown(Fact($0, in: .figures)) != nil }
    return [own] + (latest.map { facts(of: $0, in: .figures) } ?? [])
  }

  /// A total that a source states, and what the records add up to on its day; nothing where the view does not show it.
  public func facts(of stated: StatedCount) -> [Fact] { facts(of: stated, in: stated.coalition.section) }

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
  /// A total that a source states.
  init(_ stated: StatedCount, in section: Section) {
    self = Fact(
      "\(stated.count) \(stated.coalition.name) members", stated.text.map(Value.text) ?? .none, in: section,
      date: stated.date, time: .stated(stated.date)
    ).by(stated)
  }
}
