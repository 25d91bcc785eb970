package import Model
import Text

extension CatalogView {
  /// The overview. It needs nations, missions, programmes and date histories alone.
  package func overview() -> [OverviewRow] {
    let joinings = joinings()
    let groups = [
      sides(joinings), newest(joinings, count: 2), next(4), latest(6), doubts(joinings), slipped(3),
    ]
    return groups.flatMap(numbered)
  }

  /// The latest events up to the day of the view, newest first, then the next launches, soonest first; at most `count` of each.
  package func news(_ count: Int) -> [OverviewRow] {
    numbered(latest(count)) + numbered(next(count))
  }

  private func numbered(_ rows: [OverviewRow]) -> [OverviewRow] { rows.numbered { $0.place = $1 } }

  private func sides(_ joinings: [JoiningRow]) -> [OverviewRow] {
    let days = Coalition.allCases.map { side in
      joinings.filter { $0.coalition == side }.map(\.day.number)
    }
    let most = days.map { $0.count }.max() ?? 0
    let sides = zip(Coalition.allCases, days).map { coalition, days in
      let count = count(of: coalition)
      // A source that names no members does not say that there are none.
      let isUnstated = perspective.lens != nil && count.all == 0
      return OverviewRow(
        .sides, .programme(coalition), of: coalition, coalition.name,
        "\(coalition.name) \(isUnstated ? "–" : count.text)",
        time: RoledText(growth(days, since: joinings.first, scale: most), coalition.role))
    }
    let both = OverviewRow(.sides, nil, of: nil, "both", "both \(countOfBoth().text)", time: RoledText(""))
    return sides + [both]
  }

  /// Members of a side over time, in doubt or not, as blocks on the scale and over the time of both: `▁▁▂▃▅█`.
  private func growth(_ days: [Int32], since start: JoiningRow?, scale: Int) -> String {
    guard let first = start?.day.number, !days.isEmpty else { return "" }
    let blocks = Array(" ▁▂▃▄▅▆▇█")
    let last = perspective.asOf.latest.number
    return String(
      (1...12).map { step in
        let members = days.count { $0 <= first + Int32(Int(last - first) * step / 12) }
        // Few are more than none.
        return blocks[members == 0 ? 0 : max(1, members * (blocks.count - 1) / scale)]
      })
  }

  private func newest(_ joinings: [JoiningRow], count: Int) -> [OverviewRow] {
    let newest = Coalition.allCases.flatMap { side in
      joinings.filter { $0.coalition == side }.suffix(count)
    }
    return JoiningRow.counted(newest).reversed().map { row in
      var line = OverviewRow(
        .newest, .nation(row.nation.id), of: row.coalition, row.nation.name,
        "\(row.nation.name) in \(row.coalition.withArticle)", time: RoledText(since: row.status))
      line.day = row.status.joined
      (line.evidence, line.sources) = (row.status.evidence, row.status.sources)
      line.sentence = row.status.sentence(on: row.nation.name, row.coalition, isNation: true)
      return line
    }
  }

  package func nextMissions(
    _ count: Int, where isWanted: (MissionRow) -> Bool = { _ in true }
  ) -> [MissionRow] {
    let today = perspective.asOf
    // The soonest is the one that may wait the least; one that should have flown is not next.
    return missions.greatest(count) { row -> Int64? in
      guard row.launch?.kind == .planned, let days = row.launch?.announced?.days, days.last >= today,
        isWanted(row)
      else { return nil }
      return -(Int64(days.last.number) << 32 + Int64(days.first.number))
    }
  }

  private func next(_ count: Int) -> [OverviewRow] {
    nextMissions(count).map { row in
      let launch = row.launch
      var line = OverviewRow(
        .next, .mission(row.id), of: row.coalition, row.mission.name, "\(row.mission.name) to launch",
        time: RoledText(launch?.announced?.formatted ?? "", "status.planned"))
      (line.day, line.announced) = (row.launchDate, launch?.announced)
      line.evidence = launch.map { catalog.evidence(of: $0, through: perspective.lens) }
      line.sources = perspective.lens.map { [$0] } ?? launch?.sources.sorted() ?? []
      return line
    }
  }

  private func latest(_ count: Int) -> [OverviewRow] { latestEvents(count).map { OverviewRow($0) } }

  private func doubts(_ joinings: [JoiningRow]) -> [OverviewRow] {
    Coalition.allCases.compactMap { coalition in
      let doubtful = joinings.filter { $0.coalition == coalition && $0.status.kind.isDoubtful }
      guard let newest = doubtful.last else { return nil }
      let numbers = count(of: coalition).doubts.map { "\($0.number) \($0.word)" }.joined(separator: ", ")
      var line = OverviewRow(
        .doubt, .nation(newest.nation.id), of: coalition, newest.nation.name,
        "\(numbers); the latest: \(newest.nation.name)", time: RoledText(since: newest.status))
      line.sources = newest.status.sources
      return line
    }
  }

  /// The dates still to come that moved furthest, the furthest first.
  private func slipped(_ count: Int) -> [OverviewRow] {
    histories.filter { !$0.slips.isEmpty && $0.standing?.kind != .flown }.greatest(count) { row in
      row.shift.flatMap { $0.days > 0 ? $0.days : nil }
    }.map { row in
      let last = row.slips.last
      let dates = [row.dates.first, row.standing?.date].compactMap { $0?.formatted }
      var line = OverviewRow(
        .slipped, row.history.subject, of: row.coalition, row.history.title,
        "\(row.history.title): \(dates.joined(separator: " → "))",
        time: RoledText(row.moved ?? "", "text.muted"))
      line.day = last?.countedFrom
      line.evidence = last?.step.evidence
      line.sources = last?.step.sources.sorted() ?? []
      line.sentence = Sentence("\(line.text), \(line.time.text)", line.sources)
      return line
    }
  }

  /// The latest events, newest first: who joined, what flew, what came of it, which dates were put off.
  func latestEvents(_ count: Int) -> [Change] {
    let events = Diff.Comparison(before: self, after: self)
    var drafts: [(day: Int32, draft: Change)] = []
    func add(_ day: Int32?, _ draft: Change?) {
      if let day, let draft { drafts.append((day, draft)) }
    }
    for coalition in Coalition.allCases {
      let dated = nations.compactMap { row in
        row.status(in: coalition).flatMap { $0.isMember && $0.date != nil ? (row, $0) : nil }
      }
      for (row, status) in dated.greatest(count, by: { $0.1.day.number }) {
        add(status.day.number, events.joining(of: row, in: coalition, from: nil, to: status))
      }
    }
    for row in missions.greatest(count, by: { $0.isFlown ? $0.launchDate?.number : nil }) {
      add(row.launchDate?.number, events.launch(of: row, since: nil))
    }
    let ended: [MissionRow.Status] = [.completed, .failed, .paused]
    for row in missions.greatest(count, by: { ended.contains($0.status) ? $0.lastHeard?.asOf.number : nil }) {
      add(row.lastHeard?.asOf.number, events.outcome(of: row, since: nil))
    }
    let slips = histories.flatMap { row in row.slips.map { (row, $0) } }
    for (row, slip) in slips.greatest(count, by: { $0.1.day }) {
      add(slip.day, events.draft(of: slip, in: row))
    }
    return drafts.greatest(count, by: { $0.day }).map(\.draft).numbered { $0.id = $1 }
  }
}

extension Sequence {
  /// The elements, each given its place.
  func numbered(_ give: (inout Element, Int) -> Void) -> [Element] {
    enumerated().map { place, element in
      var element = element
      give(&element, place)
      return element
    }
  }

  /// The elements with the greatest keys in descending order, ties in order, without sorting all of a long list.
  func greatest<Key: Comparable>(_ count: Int, by key: (Element) -> Key?) -> [Element] {
    var kept: [(key: Key, element: Element)] = []
    var least: Key?
    for element in self {
      guard let key = key(element), least.map({ key > $0 }) ?? true else { continue }
      kept.append((key, element))
      guard kept.count / 2 > count else { continue }
      kept.sort { $0.key > $1.key }
      kept.removeSubrange(count...)
      least = kept.last?.key
    }
    return kept.sorted { $0.key > $1.key }.prefix(count).map(\.element)
  }
}
