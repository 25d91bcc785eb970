import Model
import Query

extension State {
  /// Where the explorer stands now.
  var place: History.Place { History.Place(pane: pane, subject: selection, focus: focus) }

  /// Opens a pane at the record it was left at.
  mutating func open(_ pane: Pane) {
    popup = nil
    searchPrompt = nil
    guard pane != self.pane else {
      focus = .list
      return
    }
    history.leave(place)
    self.pane = pane
    focus = .list
  }

  /// Opens a record in its pane. A search or filter that hides it is dropped, and the message says so.
  mutating func show(_ subject: Selection, focus: Focus = .detail) {
    popup = nil
    searchPrompt = nil
    if place.subject != subject { history.leave(place) }
    reveal(subject, in: subject.pane, focus: focus)
  }

  private mutating func reveal(_ subject: Selection, in pane: Pane, focus: Focus) {
    self.pane = pane
    self.focus = focus
    list.selected = subject
    if isListed(subject) { return }
    list.search = ""
    if !isListed(subject), !paneFilter.isEmpty {
      filter = Filter()
      message = Message(text: "Filters were cleared to show it.", isError: false)
    }
    if !isListed(subject) {
      message = Message(
        text: "Not in view as of \(perspective.asOf.formatted)\(lensPhrase). Press x to see everything.",
        isError: true)
    }
  }

  /// Selects a record of the open pane.
  mutating func select(_ subject: Selection, focus: Focus) {
    // What was typed so far is kept, as by Enter.
    searchPrompt = nil
    self.focus = focus
    list.selected = subject
  }

  /// Goes to a line of the detail, and follows its link.
  mutating func follow(line: Int) -> [Effect] {
    searchPrompt = nil
    focus = .detail
    guard line < cache.detail.lines.count else { return [] }
    detail.line = line
    return activate()
  }

  /// Whether the open pane has a row of a record.
  private mutating func isListed(_ subject: Selection) -> Bool {
    updateListing()
    return cache.listing.subject(at: cache.listing.row(of: subject)) == subject
  }

  private var lensPhrase: String { lensName.map { " according to \($0)" } ?? "" }

  /// Goes to a place of the history.
  mutating func travel(_ step: (inout History, History.Place) -> History.Place?) {
    guard let target = step(&history, place) else {
      message = Message(text: "Nothing further in the history.", isError: false)
      return
    }
    pane = target.pane
    focus = target.focus
    if let subject = target.subject { reveal(subject, in: target.pane, focus: target.focus) }
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

  /// Sees everything according to one source, or all.
  mutating func look(through source: Source.ID?) {
    perspective.lens = source
    message = Message(
      text: lensName.map { "According to \($0) alone. x shows all sources again." } ?? "All sources.",
      isError: false)
  }

  /// Opens what is selected.
  mutating func inspect() -> [Effect] {
    if searchPrompt != nil {
      searchPrompt = nil
      // What is found and kept is selected, also where a picture only stood on it.
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
      return
    }
    if let target = cache.detail.link(at: detail.line) { show(target) }
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

  /// Shows every claim of the selected record with its sources.
  mutating func showCitations() {
    if let selection { popup = .chooser(Chooser(.citations(selection))) }
  }

  /// Changes the line that is being typed.
  mutating func edit(_ edit: TextField.Edit) {
    if searchPrompt != nil {
      searchPrompt?.input.apply(edit)
      list.search = searchPrompt?.input.text ?? ""
      // The best match is first: it is what is meant until the person moves.
      list.selected = nil
      return
    }
    switch popup {
    case .chooser(var chooser):
      chooser.input?.apply(edit)
      chooser.selected = 0
      popup = .chooser(chooser)
    case .prompt(var prompt):
      prompt.input.apply(edit)
      prompt.complaint = nil
      popup = .prompt(prompt)
    case .help, nil: break
    }
  }
}
