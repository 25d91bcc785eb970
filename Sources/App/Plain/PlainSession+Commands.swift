import Model
import Query
import Screen
import Text

/// What narrows, orders and dates what is shown, and what is asked of all the data.
extension PlainSession {
  /// Does what a key of the explorer does that has its meaning here too.
  mutating func perform(_ binding: Keymap.Binding) -> String {
    let before = state.selection
    _ = reduce(&state, binding.action)
    if state.message?.isError == true { return note() }
    return note() + shownAgain(keepingDetail: binding.group == .time ? before : nil)
  }

  /// The answer to what means nothing.
  func unknown(_ word: String) -> String {
    // What arrow keys send is no word, and would be carried out if it were said again.
    let isReadable = word.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return (isReadable ? "\"\(word)\"" : "That") + " means nothing here. ? and Enter tells what does.\n"
  }

  /// What there is to say when something about the whole has changed: the record that is looked at, if it is still in view, else
  /// the list; in the menu the menu.
  private mutating func shownAgain(keepingDetail subject: Selection?) -> String {
    firstRow = 0
    let isKept = place == .menu || place == .detail && subject != nil && state.selection == subject
    if !isKept { (place, trail) = (.list, []) }
    return shown()
  }

  /// The news of the last action, in a line.
  func note() -> String { state.message.map { $0.text + "\n" } ?? "" }

  mutating func search(_ text: String) -> String {
    type(text, into: .search)
    (place, firstRow, trail) = (.list, 0, [])
    return shown()
  }

  mutating func asOf(_ text: String) -> String {
    let before = state.selection
    type(text, into: .asOf)
    if case .prompt(let prompt) = state.popup {
      _ = reduce(&state, .back)
      return "a DATE: \(prompt.complaint ?? "no date")\n"
    }
    return note() + "As of \(state.perspective.asOf.formatted).\n" + shownAgain(keepingDetail: before)
  }

  /// Types a line where an action asks for one.
  private mutating func type(_ text: String, into action: Action) {
    _ = reduce(&state, action)
    _ = reduce(&state, .edit(.deleteAll))
    _ = reduce(&state, .edit(.insert(text)))
    _ = reduce(&state, .activate)
  }

  /// Sees everything through the source of that id, or through the only one whose name has the words.
  mutating func look(through text: String) -> String {
    var source: Source.ID?
    if !text.isEmpty {
      let found = state.catalog.source(Source.ID(text)).map { [$0] } ?? state.sources(matching: text)
      guard let first = found.first, found.count == 1 else {
        if found.isEmpty { return "No source has \"\(text)\". 9 in the menu lists all of them.\n" }
        let more = found.count > 10 ? " and \(found.count - 10) more" : ""
        return "Several sources have that; name one by its id: "
          + found.prefix(10).map(\.id.rawValue).joined(separator: ", ") + more + ".\n"
      }
      source = first.id
    }
    let before = state.selection
    _ = reduce(&state, .look(through: source))
    return note() + shownAgain(keepingDetail: before)
  }

  /// Sorts by the column whose identifier or title begins with the text; without one names them.
  mutating func sort(by text: String) -> String {
    let columns = state.cache.listing.sortable
    guard
      let column = columns.first(where: { column in
        !text.isEmpty && [column.id, column.title].contains { $0.lowercased().hasPrefix(text.lowercased()) }
      })
    else {
      return "s COLUMN: \(columns.map(\.title).joined(separator: ", ")).\n"
    }
    _ = reduce(&state, .sort(by: column.id))
    return note() + shownAgain(keepingDetail: nil)
  }

  /// Searches everything.
  mutating func find(_ text: String) -> String {
    guard !text.isEmpty else { return "F TEXT: type what to search for behind the F.\n" }
    _ = reduce(&state, .searchEverything)
    _ = reduce(&state, .edit(.insert(text)))
    let found = state.cache.hits.prefix(Self.pageLength)
    _ = reduce(&state, .dismiss)
    results = Results(
      heading: found.isEmpty ? "Nothing found for \(text)." : "Found for \(text), best first:",
      lines: found.map { hit in
        let detail = hit.detail.isEmpty ? "" : ", " + hit.detail
        return ("\(hit.title), \(hit.record.kind)\(detail)", .record(hit.record))
      })
    return showResults()
  }

  /// Tells what changed between a date and the one shown.
  mutating func changes(since text: String) -> String {
    guard let day = Day(typed: text)?.latest else { return "D DATE: \(Day.refusal(of: text))\n" }
    let (diff, changes) = state.changes(since: day)
    var lines: [(String, Selection?)] = []
    if changes.isEmpty { lines.append(("Nothing changed.", nil)) }
    for summary in diff.summaries(of: changes) {
      lines.append((summary.text, nil))
      lines += changes.filter { $0.coalition == summary.coalition }.map { change in
        // What became of a mission is told without a date; what happened else is told with it.
        let date = change.kind == .outcome ? change.day.map { ", \($0.formatted)" } ?? "" : ""
        return (change.text + date, .record(change.record))
      }
    }
    results = Results(
      heading: "Changes from \(diff.from.formatted) to \(diff.to.formatted):", lines: lines)
    return showResults()
  }

  private mutating func showResults() -> String {
    trail = place == .menu ? [Stop(place: .menu, pane: state.pane, subject: nil)] : []
    place = .results
    return shown()
  }
}

extension State {
  /// The sources whose id, publisher or title has all the words.
  fileprivate func sources(matching text: String) -> [Source] {
    let words = FoldedWords(text)
    return catalog.sources.filter { words.areAll(in: $0.wordsToChooseBy) }
  }
}
