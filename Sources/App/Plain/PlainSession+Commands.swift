import Model
import Query
import Screen
import Text

/// Filters, sorting, dates, and searches of all data.
extension PlainSession {
  /// Performs a binding of the explorer that also works in plain mode.
  mutating func perform(_ binding: Keymap.Binding) -> String {
    let before = state.selection
    _ = reduce(&state, binding.action)
    if state.message?.isError == true { return note() }
    return note() + shownAgain(keepingDetail: binding.group == .time ? before : nil)
  }

  /// The answer to an unknown word.
  func unknown(_ word: String) -> String {
    // The bytes of an arrow key are not a word, and would take effect if repeated.
    let isReadable = word.unicodeScalars.allSatisfy {
      $0.properties.generalCategory != .control && $0.properties.generalCategory != .format
    }
    return (isReadable ? "\"\(word)\"" : "That") + " means nothing here. ? and Enter tells what does.\n"
  }

  /// The text after a change that affects everything: the open record if it is still in view, otherwise the list; in
  /// the menu, the menu.
  private mutating func shownAgain(keepingDetail subject: Selection?) -> String {
    firstRow = 0
    let isKept = place == .menu || place == .detail && subject != nil && state.selection == subject
    if !isKept { (place, trail) = (.list, []) }
    return shown()
  }

  /// The message of the last action as a line.
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

  /// Types a line at the prompt that an action opens.
  private mutating func type(_ text: String, into action: Action) {
    _ = reduce(&state, action)
    _ = reduce(&state, .edit(.deleteAll))
    _ = reduce(&state, .edit(.insert(text)))
    _ = reduce(&state, .activate)
  }

  /// Sets the lens to the source with that id, or to the only one whose name contains the words.
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

  /// Shows what changed between a date and the as-of date.
  mutating func changes(since text: String) -> String {
    guard let day = Day(text.filter { $0 != " " })?.latest else {
      return "D DATE: write 2024-05-10, 2024-05 or 2024 behind the D.\n"
    }
    let (diff, changes) = state.changes(since: day)
    var lines: [(String, Selection?)] = []
    if changes.isEmpty { lines.append(("Nothing changed.", nil)) }
    for summary in diff.summaries(of: changes) {
      lines.append((summary.text, nil))
      lines += changes.filter { $0.coalition == summary.coalition }.map { change in
        // Outcomes are stated without a date, so add it.
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
  /// The sources whose id, publisher or title contains all words.
  fileprivate func sources(matching text: String) -> [Source] {
    let words = FoldedWords(text)
    return catalog.sources.filter { words.areAll(in: $0.wordsToChooseBy) }
  }
}
