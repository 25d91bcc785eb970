import Model
import Query
import Screen
import Text

extension PlainSession {
  /// What can be typed: the ways of plain mode, then the key table.
  var help: String {
    let own = """
      A number opens that item. Enter alone repeats what was read.
      more reads the next rows of a list, previous the rows before.
      back goes back one step, menu lists the panes, a pane's name opens it.
      show NAME: open a record.

      """
    let spoken = state.keymap.bindings.filter { $0.modes.contains(.browsing) && $0.action != .back }
    return own
      + Keymap.Group.allCases.filter { $0 != .panes }.map { group in
        let lines = spoken.filter { $0.group == group }.map { binding in
          // Motions have names that say more than their letters.
          let word = group == .moving ? binding.name : binding.words[0]
          let gap = binding.argument.isEmpty || word == "/" ? "" : " "
          return "\(word)\(gap)\(binding.argument): \(binding.spoken ?? binding.help).\n"
        }
        return lines.isEmpty ? "" : "\n\(group.rawValue):\n\(lines.joined())"
      }.joined()
  }

  func shown() -> String {
    if isInMenu {
      let panes = Pane.allCases.enumerated().map { "\($0) \($1.title)\n" }.joined()
      return spoken("Panes, \(viewpoint):") + "\n" + panes
    }
    switch state.popup {
    case .chooser(let chooser): return chooserText(chooser)
    case .tour(let progress): return tourText(progress)
    case .prompt(let prompt):
      if let complaint = prompt.complaint { return spoken(complaint) + "\n" }
      let present = prompt.input.text.isEmpty ? "" : " Now: \(prompt.input.text)."
      let help = state.help(for: prompt).map(Marks.spoken).joined(separator: ". ")
      return spoken("\(prompt.title). \(help)\(present)")
        + "\nType it and press Enter; Enter alone accepts what is there, back cancels.\n"
    case nil: break
    }
    if state.searchPrompt != nil { return "Type what to search for and press Enter; back cancels.\n" }
    return state.focus == .detail ? detailText() : listText()
  }

  private var viewpoint: String {
    "as of \(state.perspective.asOf.formatted)" + (state.lensName.map { ", according to \($0)" } ?? "")
  }

  var rowCount: Int { state.popup == nil ? state.cache.listing.rows.count : state.cache.choices.count }

  /// A page of rows under a heading, and how many items come after it.
  private func page(_ heading: String, row: (Int) -> String, isItem: (Int) -> Bool) -> String {
    let last = min(firstRow + Self.pageLength, rowCount)
    let shown = (min(firstRow, last)..<last).map(row).filter { !$0.isEmpty }
    let rest = (last..<max(last, rowCount)).count(where: isItem)
    let more = rest > 0 ? ["\(rest) more: type more."] : []
    return ([heading] + shown + more).map { $0 + "\n" }.joined()
  }

  private func listText() -> String {
    let listing = state.cache.listing
    let narrowed =
      state.filter.summary(of: state.facets).map { $0.labels.joined(separator: " or ") }
      + (state.list.search.isEmpty ? [] : ["search \(state.list.search)"])
    let isLatest = state.perspective == Perspective(asOf: state.catalog.asOf)
    let count = listing.shown == listing.total ? "\(listing.total)" : "\(listing.shown) of \(listing.total)"
    let rows = listing.total == 1 ? "row" : "rows"
    let kinds = listing.tallies.count > 1 ? ": " + listing.tallies.map(\.text).joined(separator: ", ") : ""
    let heading =
      (["\(state.pane.title), \(count) \(rows)\(kinds)"] + narrowed + (isLatest ? [] : [viewpoint]))
      .joined(separator: ", ") + "."
    if listing.rows.isEmpty { return spoken("\(heading)\n\(state.emptyListText)") + "\n" }
    return page(spoken(heading), row: rowText, isItem: { listing.subject(at: $0) != nil })
  }

  /// A row with its number; a heading alone.
  func rowText(_ row: Int) -> String {
    let listing = state.cache.listing
    guard listing.subject(at: row) != nil else { return spoken(listing.spoken(at: row)) }
    let number = listing.rows[...row].count { listing.subject(at: $0) != nil }
    return spoken("\(number) \(listing.spoken(at: row))")
  }

  var records: [Selection] {
    let listing = state.cache.listing
    return listing.rows.compactMap { listing.subject(at: $0) }
  }

  func record(_ number: Int) -> Selection? {
    number > 0 ? records.dropFirst(number - 1).first : nil
  }

  /// The lines of a list that lies over the pane, those numbered that can be chosen.
  private func chooserText(_ chooser: Chooser) -> String {
    let choices = state.cache.choices
    let items = choices.count(where: \.isSelectable)
    let count = items == 0 ? "" : items == 1 ? ", 1 item" : ", \(items) items"
    let advice = chooser.input == nil ? "" : " Type a number, text to narrow the list, or back."
    return page(
      spoken("\(state.title(of: chooser))\(count).\(advice)"), row: choiceText,
      isItem: { choices[$0].isSelectable })
  }

  func choiceText(_ index: Int) -> String {
    let choices = state.cache.choices
    guard choices.indices.contains(index) else { return "" }
    let number = choices[index].isSelectable ? "\(choices[...index].count(where: \.isSelectable)) " : ""
    return spoken(number + (choices[index].spoken ?? Marks.spoken(choices[index].line)))
  }

  private func detailText() -> String {
    let detail = state.cache.detail
    // The page of a source begins with its full title.
    let lines = detail.lines.indices.drop { detail.lines[$0].text == detail.title }
    return ([spoken(detail.title)] + lines.map(lineText)).map { $0 + "\n" }.joined()
      + "\nback goes back; type a link's number to follow it.\n"
  }

  func lineText(_ index: Int) -> String {
    let line = state.cache.detail.lines[index]
    return spoken(Marks.spoken(line)) + line.links.map { ", link \($0 + 1)" }.joined()
  }

  func spoken(_ text: String) -> String { text.withFullMonths }
}

extension Marks {
  /// A line in words: a sign on its own becomes a word; rules, and signs beside a word of that meaning, are left out.
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
        // The sign says no more than the word after it.
        text += word(for: bare).map { rest.hasPrefix($0) ? "" : " \($0) " } ?? span.text
      }
    }
    let words = text.split(separator: " ").filter { !isSilent(String($0)) }
    return words.enumerated().compactMap { index, word -> String? in
      // The letter says no more than the name after it.
      let side = Coalition.allCases.first { String($0.letter) == word }
      if let side, words[index...].dropFirst().first?.hasPrefix(side.name) == true { return nil }
      if word.hasPrefix("≤") { return "by " + word.dropFirst() }
      return word.hasPrefix("≥") ? "no earlier than " + word.dropFirst() : String(word)
    }.joined(separator: " ")
  }

  private static func word(for text: String) -> String? {
    switch text {
    case symbol(Evidence.confirmed): "confirmed"
    case symbol(Evidence.reported): "reported"
    case symbol(Evidence.provisional): "provisional"
    case contested: "contested"
    case listed: ""
    case rival: "dates differ"
    default: nil
    }
  }

  /// Whether a sign adds nothing to its neighbours.
  private static func isSilent(_ text: String) -> Bool {
    ["–", "·", "│", contested, rival].contains(text)
      || MissionRow.Status.allCases.contains { symbol($0) == text }
      || text.unicodeScalars.allSatisfy { (0x2580...0x259F).contains($0.value) }
  }
}
