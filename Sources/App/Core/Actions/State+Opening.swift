import Model
import Query

extension State {
  var place: History.Place {
    History.Place(pane: pane, subject: selection, focus: focus, line: focus == .detail ? detail.line : 0)
  }

  mutating func open(_ pane: Pane) {
    (popup, searchPrompt) = (nil, nil)
    if pane != self.pane { history.leave(place) }
    (self.pane, focus) = (pane, .list)
  }

  mutating func show(_ subject: Selection, byLink: Bool = false) {
    (popup, searchPrompt) = (nil, nil)
    var before = self
    var left = place
    left.link = byLink ? subject : nil
    if left.subject != subject { history.leave(left) }
    (pane, focus) = (subject.pane, .detail)
    if reveal(subject) { return }
    before.message = message
    self = before
  }

  /// Selects a record in the list of the open pane, without the search or the filter that hides it, if it is in view.
  @discardableResult
  private mutating func reveal(_ subject: Selection) -> Bool {
    list.selected = subject
    if isListed(subject) { return true }
    list.search = ""
    if isListed(subject) { return true }
    let kept = filter
    // The list has the nations in neither coalition only where it is asked for them.
    let neither = Filter([.coalition: [CoalitionValue.none.rawValue]])
    for (wider, text) in [
      (Filter(), "Filters were cleared to show it."),
      (neither, "Only nations in neither coalition are shown. Press \(key(.clear)) to show all."),
    ] {
      filter = wider
      say(text)
      if isListed(subject) { return true }
    }
    filter = kept
    let lens = lensName.map { " according to \($0)" } ?? ""
    refuse("Not in view as of \(perspective.asOf.formatted)\(lens). Press \(key(.clear)) to see everything.")
    return false
  }

  mutating func follow(line: Int) -> [Effect] {
    (searchPrompt, focus) = (nil, .detail)
    guard line < cache.detail.lines.count else { return [] }
    detail.line = line
    return cache.detail.link(at: line) == nil ? [] : activate()
  }

  private mutating func isListed(_ subject: Selection) -> Bool {
    updateListing()
    return cache.listing.subject(at: cache.listing.row(of: subject)) == subject
  }

  mutating func travel(isBack: Bool) {
    let target = isBack ? history.goBack(from: place) : history.goForward(from: place)
    guard let target else { return say("Nothing further in the history.") }
    (pane, focus) = (target.pane, target.focus)
    if let subject = target.subject { reveal(subject) }
    // The details must be ready before moving to their line.
    refresh()
    if focus == .detail { detail.line = target.line }
  }

  /// Opens the choice of a lens, on the selected source if there is one.
  mutating func chooseLens() {
    let source: Source.ID? = if case .record(.source(let source)) = selection { source } else { nil }
    choose(from: .lens, at: .look(through: source))
  }

  mutating func look(through source: Source.ID?) {
    perspective.lens = source
    say(
      lensName.map { "According to \($0). Press \(key(.clear)) to show all sources." } ?? "All sources.")
  }

  mutating func activate() -> [Effect] {
    if let prompt = searchPrompt {
      searchPrompt = nil
      if prompt.part == .detail, !detail.search.isEmpty, cache.detail.hits(of: detail.search).isEmpty {
        stepHit(by: 1)
      }
      // Keep the search result selected, even if a picture only pointed at it.
      if prompt.part == .list { list.selected = selection }
      return []
    }
    switch popup {
    case .chooser: return takeChoice()
    case .prompt(let prompt): return take(prompt)
    case .tour: dismiss()
    case nil where focus == .list:
      if case .item(let item) = selection, let action = item.item.action { return perform(action) }
      guard let selection else {
        refuse("Nothing is selected.")
        return []
      }
      (list.selected, focus) = (selection, .detail)
    case nil:
      if let target = cache.detail.link(at: detail.line) {
        show(target, byLink: true)
      } else {
        refuse("No link on this line. \(key(.back)) goes back.")
      }
    }
    return []
  }

  /// Goes back one step: clears what was typed in a chooser, closes what is open, drops the search in the details, leaves
  /// what a link led to, leaves the details, drops the search of the list.
  mutating func goBack() {
    if let prompt = searchPrompt {
      if prompt.part == .detail { detail = prompt.beforeDetail } else { list = prompt.before }
      searchPrompt = nil
    } else if case .tour(let tour) = popup {
      leave(tour)
    } else if case .chooser(var chooser) = popup, chooser.input?.text.isEmpty == false {
      (chooser.input, chooser.selected) = (TextField(), 0)
      popup = .chooser(chooser)
    } else if popup != nil {
      popup = popup?.behind
    } else if focus == .detail, !detail.search.isEmpty {
      detail.search = ""
    } else if focus == .detail, let link = history.back.last?.link, link == selection {
      travel(isBack: true)
    } else if focus == .detail {
      focus = .list
    } else if !list.search.isEmpty {
      list.search = ""
    } else {
      refuse("Nothing to go back to. \(key(.quit)) quits.")
    }
  }

  mutating func edit(_ edit: TextField.Edit) {
    searchPrompt?.input.apply(edit)
    switch popup {
    case nil:
      guard let searchPrompt else { return }
      if searchPrompt.part == .detail {
        return searchDetail(searchPrompt.input.text, from: searchPrompt.beforeDetail.line)
      }
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
    case .tour: break
    }
  }

  mutating func choose(from purpose: Chooser.Purpose, at action: Action? = nil) {
    var chooser = Chooser(purpose)
    if let action { chooser.selected = choices(for: purpose).firstIndex { $0.action == action } ?? 0 }
    popup = .chooser(chooser)
  }

  mutating func choose(_ line: Int) -> [Effect] {
    guard case .chooser(var chooser) = popup, cache.choices.indices.contains(line),
      cache.choices[line].isSelectable
    else { return [] }
    chooser.selected = line
    popup = .chooser(chooser)
    return takeChoice()
  }

  private mutating func takeChoice() -> [Effect] {
    guard let action = selectedChoice?.action else { return [] }
    // The filter panel stays open for the next value.
    if openChooser(.filter) == nil { popup = nil }
    return perform(action)
  }
}
