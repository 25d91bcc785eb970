import Model
import Query
import Screen
import Text

extension State {
  var facets: [Facet] { pane.definition.facets }
  /// The pane that filters and searches apply to: the open one, or the one it delegates to.
  var narrowedPane: Pane { pane.definition.narrowedPane }
  /// The part of the shared filter that applies to the open pane: a pane does not have every facet.
  var paneFilter: Filter { filter.isEmpty ? filter : filter.limited(to: pane.definition.narrowing) }

  /// Narrows the list by what an action asks for, in the pane that is narrowed. The details are searched where they are.
  mutating func narrow(_ action: Action) {
    if narrowedPane != pane, action != .search || focus == .list { open(narrowedPane) }
    switch action {
    case .search: openSearch()
    case .nextRegion: step(.region, by: 1)
    case .previousRegion: step(.region, by: -1)
    case .nextCoalition: step(.coalition, by: 1)
    case .previousCoalition: step(.coalition, by: -1)
    case _ where facets.isEmpty: refuse("\(pane.title) has nothing to filter by.")
    default: choose(from: .filter)
    }
  }

  /// Cycles through the values of a facet, and none. Both coalitions applies to nations only, neither only to their list.
  private mutating func step(_ facet: Facet, by step: Int) {
    guard facets.contains(facet) else { return refuse("Nothing in \(pane.title) has a \(facet.id).") }
    var values = facet.order ?? []
    if pane.homes != [.nations] { values.removeAll { $0 == CoalitionValue.both.rawValue } }
    if pane.listPane != .nations { values.removeAll { $0 == CoalitionValue.none.rawValue } }
    let position = values.lastIndex { filter.contains($0, of: facet) }.map { $0 + 1 } ?? 0
    let next = (position + step + values.count + 1) % (values.count + 1)
    filter.selections[facet] = next == 0 ? nil : [values[next - 1]]
  }

  mutating func chooseSort() {
    if cache.listing.sortable.isEmpty { return refuseSorting() }
    choose(from: .sort, at: .sort(by: list.sort?.column))
  }

  mutating func sort(by column: String?) {
    list.sort = column.map { Sort(column: $0, isDescending: false) }
    let title = cache.listing.sortable.first { $0.id == column }?.title
    say(title.map { "Sorted by \($0). \(key(.reverseSort)) reverses." } ?? "Original order.")
  }

  mutating func reverseSort() {
    guard let column = list.sort?.column ?? cache.listing.sortable.first?.id else { return refuseSorting() }
    list.sort = Sort(column: column, isDescending: list.sort?.isDescending != true)
  }

  private mutating func refuseSorting() { refuse("\(pane.title) has no columns to sort by.") }

  mutating func clear() {
    (filter, mark, perspective) = (Filter(), nil, Perspective(asOf: catalog.asOf))
    for pane in lists.keys { lists[pane]?.search = "" }
    say("Filters, searches, date and lens cleared.")
  }

  mutating func stepTheme() {
    let names = Theme.all.map(\.name)
    themeName = names[(names.firstIndex(of: themeName).map { $0 + 1 } ?? 0) % names.count]
    say("Theme: \(themeName)")
  }

  /// Opens the search of the details if they have the focus, otherwise of the list, which comes into view.
  mutating func openSearch() {
    let text = focus == .detail ? detail.search : list.search
    searchPrompt = SearchPrompt(input: TextField(text), before: list, part: focus, beforeDetail: detail)
  }

  mutating func searchDetail(_ text: String, from line: Int) {
    detail.search = text
    let hits = cache.detail.hits(of: text)
    detail.line = hits.first { $0 >= line } ?? hits.first ?? line
  }

  mutating func stepHit(by step: Int) {
    let isInDetail = focus == .detail
    guard !(isInDetail ? detail.search : list.search).isEmpty else {
      return refuse("No search is active. Press \(key(.search)) to search.")
    }
    guard isInDetail else { return move(step > 0 ? .down : .up) }
    let hits = cache.detail.hits(of: detail.search)
    let next = step > 0 ? hits.first { $0 > detail.line } : hits.last { $0 < detail.line }
    guard let target = next ?? (step > 0 ? hits.first : hits.last) else {
      return refuse("\(quoted(detail.search)) is not in these details.")
    }
    detail.line = target
  }

  /// Opens a record found by searching everything, at the passage that matched, with the words highlighted.
  mutating func showPassage(of record: RecordID, words: String) {
    show(.record(record))
    // The details must be ready before a line can be found.
    refresh()
    guard selection == .record(record) else { return }
    searchDetail(words, from: 0)
  }
}

extension Detail {
  /// The lines with the most words of the search, in order; none if no line has any.
  func hits(of text: String) -> [Int] {
    let words = text.split(separator: " ").map { folded(String($0)) }
    let counts = lines.map { line in
      let text = folded(line.text)
      return words.count { text.contains($0) }
    }
    guard let most = counts.max(), most > 0 else { return [] }
    return counts.indices.filter { counts[$0] == most }
  }
}

extension Line {
  /// The ranges of the search words in the line, as character offsets, ignoring case and accents.
  func places(of search: String) -> [Range<Int>] {
    let letters = text.enumerated().flatMap { place, character in
      folded(String(character)).map { (place, $0) }
    }
    return search.split(separator: " ").flatMap { word -> [Range<Int>] in
      let word = Array(folded(String(word)))
      guard !word.isEmpty, letters.count >= word.count else { return [] }
      return (0...letters.count - word.count).compactMap { start in
        let found = letters[start..<start + word.count]
        guard zip(found, word).allSatisfy({ $0.1 == $1 }), let last = found.last else { return nil }
        return letters[start].0..<last.0 + 1
      }
    }
  }
}
