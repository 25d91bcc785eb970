import Model
import Query
import Screen
import Text

extension PlainSession {
  /// What the present place reads like.
  func shown() -> String {
    switch place {
    case .menu: menu()
    case .list: listText()
    case .detail: detailText()
    case .filter: filterMenu()
    case .results: resultsText()
    case .tour: tourText()
    }
  }

  /// The panes by their numbers, and from when and through whose eyes they are seen.
  func menu() -> String {
    let lens = state.lensName.map { " according to \($0)" } ?? ""
    var lines = ["As of \(state.perspective.asOf.formatted)\(lens):"]
    lines += Pane.allCases.map { "\($0.digit) \($0.title)" }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The numbered rows of the list, a page of them.
  func listText() -> String {
    let listing = state.cache.listing
    let narrowed =
      state.filter.summary(of: state.facets).map { $0.labels.joined(separator: " or ") }
      + (state.list.search.isEmpty ? [] : ["search \(state.list.search)"])
    let filters = narrowed.isEmpty ? "" : ", " + narrowed.joined(separator: ", ")
    let kinds = listing.tallies.count > 1 ? ": " + listing.tallies.map(\.text).joined(separator: ", ") : ""
    var lines = ["\(state.pane.title), \(listing.shown) of \(listing.total)\(kinds)\(filters)"]
    if listing.rows.isEmpty { lines.append("Nothing matches. x and Enter shows everything.") }
    let last = min(firstRow + Self.pageLength, listing.rows.count)
    for row in firstRow..<last { lines.append(rowText(row)) }
    let rest = listing.rows[last...].count { listing.subject(at: $0) != nil }
    if rest > 0 { lines.append("\(rest == 1 ? "1 more row" : "\(rest) more rows"): n and Enter.") }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What was found or compared, numbered where it leads to a record.
  func resultsText() -> String {
    var number = 0
    let lines = results.lines.map { line -> String in
      guard line.subject != nil else { return line.text }
      number += 1
      return "\(number) \(line.text)"
    }
    return ([results.heading] + lines).joined(separator: "\n") + "\n"
  }

  /// The records of the list, in their order.
  var records: [Selection] {
    let listing = state.cache.listing
    return listing.rows.indices.compactMap { listing.subject(at: $0) }
  }

  /// The record with that number in the list.
  func record(_ number: Int) -> Selection? {
    let records = records
    return records.indices.contains(number - 1) ? records[number - 1] : nil
  }

  private func rowText(_ row: Int) -> String {
    let listing = state.cache.listing
    let cells = listing.cells(at: row, theme: state.theme)
    guard let subject = listing.subject(at: row) else { return cells.map(\.text).joined() }
    let number = listing.rows[...row].indices.count { listing.subject(at: $0) != nil }
    // What stands for a key has its own words.
    if case .item(let item) = subject, item.item.action != nil {
      return "\(number) " + item.item.summary(in: state.cache.view).text
    }
    let headers = state.pane.definition.hasHeader ? listing.headers(at: row) : []
    var parts: [String] = []
    for (index, cell) in cells.enumerated() {
      let words = Marks.spoken(cell)
      guard !words.isEmpty else { continue }
      // Where columns are not named, a side is not said before words that name it.
      if headers.isEmpty, let last = parts.last, words.contains(last) { parts.removeLast() }
      let header = index < headers.count ? headers[index] : nil
      let isName = header == nil || header?.title.isEmpty == true || header?.layout.flexible == true
      parts.append(isName ? words : "\(header?.title ?? "") \(words)")
    }
    return "\(number) " + parts.joined(separator: ", ")
  }

  /// The detail of the record that is looked at.
  var detail: Detail? {
    state.selection.map { Detail(of: $0, in: state.cache.view, width: Self.width, isLinear: true) }
  }

  /// The lines of the detail, links numbered.
  func detailText() -> String {
    guard let detail else { return "Nothing is selected.\n" }
    var lines = [detail.title]
    // The page of a source begins with its title in full.
    for line in detail.lines.drop(while: { $0.text == detail.title }) {
      lines.append(Marks.spoken(line) + line.links.map { ", link \($0 + 1)" }.joined())
    }
    lines.append("")
    lines.append("b and Enter goes back; a link's number and Enter follows it.")
    return lines.joined(separator: "\n") + "\n"
  }

  /// Every claim of the record with its sources.
  func citations() -> String {
    guard let selection = state.selection else { return "Nothing is selected.\n" }
    return state.citationChoices(selection).map { Marks.spoken($0.line) }.joined(separator: "\n") + "\n"
  }

  /// The values to filter by, numbered, each with what it would leave.
  func filterMenu() -> String {
    var number = 0
    var lines = [
      "Filter \(state.pane.title): a number switches a value on or off, b and Enter shows the list."
    ]
    for group in state.facetGroups() {
      lines.append(group.facet.title)
      for value in group.counts {
        number += 1
        lines.append(
          "\(number) \(value.label) \(value.count)\(value.isSelected ? ", on" : "")\(state.share(of: value, group.facet))"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Marks {
  /// A line in words: a mark that stands on its own is said, rules and signs beside a word that says the same are left out.
  static func spoken(_ line: Line) -> String {
    var text = ""
    for (index, span) in line.spans.enumerated() {
      let bare = span.text.split(separator: " ").joined(separator: " ")
      let rest = line.spans[(index + 1)...].map(\.text).joined().drop { $0 == " " }
      if let side = Coalition.allCases.first(where: { String($0.letter) == bare })?.name,
        !rest.hasPrefix(side)
      {
        text += " \(side) "
      } else {
        // A sign before its word says no more than that.
        text += word(for: bare).map { rest.hasPrefix($0) ? "" : " \($0) " } ?? span.text
      }
    }
    var words = text.split(separator: " ").filter { !isSilent(String($0)) }
    for side in Coalition.allCases {
      words = words.enumerated().filter { index, word in
        // The letter says no more than the name behind it.
        word != String(side.letter) || index + 1 == words.count || !words[index + 1].hasPrefix(side.name)
      }.map(\.element)
    }
    return words.map { $0.hasPrefix(listed) ? "listed " + $0.dropFirst(listed.count) : String($0) }
      .joined(separator: " ")
  }

  /// The word for a mark; nil for what is no mark.
  private static func word(for text: String) -> String? {
    switch text {
    case symbol(Evidence.confirmed): "confirmed"
    case symbol(Evidence.reported): "reported"
    case symbol(Evidence.provisional): "provisional"
    case contested: "contested"
    case listed: ""
    case rival: "rival dates"
    default: nil
    }
  }

  /// Whether a sign says nothing that its neighbours do not.
  private static func isSilent(_ text: String) -> Bool {
    ["–", "·", "│", contested, rival].contains(text)
      || MissionRow.Status.allCases.contains { symbol($0) == text }
      || text.unicodeScalars.allSatisfy { (0x2580...0x259F).contains($0.value) }
  }
}
