import Model
import Query

extension State {
  /// The current place.
  var place: History.Place { History.Place(pane: pane, subject: selection, focus: focus) }

  /// Opens a pane at the record where it was left.
  mutating func open(_ pane: Pane) {
    (popup, searchPrompt) = (nil, nil)
    if pane != self.pane { history.leave(place) }
    (self.pane, focus) = (pane, .list)
  }

  /// Opens a record in its pane. A search or filter that hides it is dropped, and the message says so.
  mutating func show(_ subject: Selection) {
    (popup, searchPrompt) = (nil, nil)
    if place.subject != subject { history.leave(place) }
    (pane, focus) = (subject.pane, .detail)
    reveal(subject)
  }

  private mutating func reveal(_ subject: Selection) {
    list.selected = subject
    if isListed(subject) { return }
    list.search = ""
    if !isListed(subject), !paneFilter.isEmpty {
      filter = Filter()
      say("Filters were cleared to show it.")
    }
    if isListed(subject) { return }
    let lens = lensName.map { " according to \($0)" } ?? ""
    refuse("Not in view as of \(perspective.asOf.formatted)\(lens). Press x to see everything.")
  }

  /// Moves to a line of the details and follows its link.
  mutating func follow(line: Int) -> [Effect] {
    (searchPrompt, focus) = (nil, .detail)
    guard line < cache.detail.lines.count else { return [] }
    detail.line = line
    return activate()
  }

  /// Whether the open pane lists a record.
  private mutating func isListed(_ subject: Selection) -> Bool {
    updateListing()
    return cache.listing.subject(at: cache.listing.row(of: subject)) == subject
  }

  /// Moves through the history.
  mutating func travel(_ step: (inout History, History.Place) -> History.Place?) {
    guard let target = step(&history, place) else { return say("Nothing further in the history.") }
    (pane, focus) = (target.pane, target.focus)
    if let subject = target.subject { reveal(subject) }
  }

  /// Opens the search of the pane, in which the list, the part that it is about, comes into sight.
  mutating func openSearch() {
    focus = .list
    searchPrompt = SearchPrompt(input: TextField(list.search), before: list)
  }

  /// Opens what is selected; on a source of the list, sees everything through it, or through all again.
  mutating func activate() -> [Effect] {
    if popup == nil, searchPrompt == nil, focus == .list, case .record(.source(let source)) = selection {
      look(through: perspective.lens == source ? nil : source)
      return []
    }
    return inspect()
  }

  /// Whether the open pane stands on a source.
  var isSourceSelected: Bool { if case .record(.source) = selection { true } else { false } }

  /// Sets the lens, or removes it.
  mutating func look(through source: Source.ID?) {
    perspective.lens = source
    say(lensName.map { "According to \($0) alone. x shows all sources again." } ?? "All sources.")
  }

  /// Opens the selected item.
  mutating func inspect() -> [Effect] {
    if searchPrompt != nil {
      searchPrompt = nil
      // Keep the search result selected, even if a picture only pointed at it.
      list.selected = selection
      return []
    }
    switch popup {
    case .chooser(let chooser): return take(chooser)
    case .prompt(let prompt): return take(prompt)
    case .help: popup = nil
    case nil: openSelection()
    }
    return []
  }

  private mutating func openSelection() {
    if focus == .list {
      if selection != nil { focus = .detail }
    } else if let target = cache.detail.link(at: detail.line) {
      show(target)
    }
  }

  /// Goes back one step: closes what is open, drops the search, leaves the detail.
  mutating func goBack() {
    if let prompt = searchPrompt {
      list = prompt.before
      searchPrompt = nil
    } else if popup != nil {
      popup = popup?.behind
    } else if focus == .detail {
      focus = .list
    } else if !list.search.isEmpty {
      list.search = ""
    }
  }

  /// Edits the line being typed.
  mutating func edit(_ edit: TextField.Edit) {
    searchPrompt?.input.apply(edit)
    switch popup {
    case nil:
      guard let searchPrompt else { return }
      // Until the user moves, the best match is selected.
      (list.search, list.selected) = (searchPrompt.input.text, nil)
    case .chooser(var chooser):
      chooser.input?.apply(edit)
      chooser.selected = 0
      popup = .chooser(chooser)
    case .prompt(var prompt):
      prompt.input.apply(edit)
      prompt.complaint = nil
      popup = .prompt(prompt)
    case .help: break
    }
  }

  /// Chooses a line of the open chooser if it can be chosen.
  mutating func choose(_ line: Int) -> [Effect] {
    guard case .chooser(var chooser) = popup, cache.choices.indices.contains(line),
      cache.choices[line].isSelectable
    else { return [] }
    chooser.selected = line
    popup = .chooser(chooser)
    return take(chooser)
  }

  /// Carries out the selected line of a chooser.
  mutating func take(_ chooser: Chooser) -> [Effect] {
    guard cache.choices.indices.contains(chooser.selected),
      let action = cache.choices[chooser.selected].action
    else { return [] }
    // The filter panel stays open for the next value.
    if chooser.purpose != .filter { popup = nil }
    return perform(action)
  }
}
