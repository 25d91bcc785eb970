import Model
import Query
import Screen

/// Changes the state by an action; returns the effects to carry out.
///
/// The only place where the state changes. Afterwards the state is consistent: selections, cursors and offsets are in
/// range.
public func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  if !action.isFromOutside { state.message = nil }
  if let refusal = state.policy.refusal(of: action) {
    state.say(refusal)
    return []
  }
  let effects = state.perform(action).filter(state.policy.allows)
  state.refresh()
  return effects
}

extension State {
  /// Carries out an action without updating the cache.
  mutating func perform(_ action: Action) -> [Effect] {
    switch action {
    case .redraw: return [.redraw]
    case .reload: return reloadData()
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .resize(let size): self.size = size
    case .reshape(let aspect): cellAspect = aspect
    case .move(let motion): move(motion)
    case .scroll(let motion, let part): scroll(motion, in: part)
    case .steer(let direction): steer(direction)
    case .zoomIn: zoom(by: 0.5)
    case .zoomOut: zoom(by: 2)
    case .zoomToAll: pictures.window = nil
    case .nextMoonView:
      if pane == .moon { pictures.moonView = pictures.moonView.next }
    case .activate: return activate()
    case .inspect: return inspect()
    case .follow(let line): return follow(line: line)
    case .choose(let line): return choose(line)
    case .back: goBack()
    case .dismiss: (popup, searchPrompt) = (nil, nil)
    case .switchFocus: focus = focus == .list ? .detail : .list
    case .open(let pane): open(pane)
    case .show(let subject): show(subject)
    case .showChange(let change): show(change)
    // As with Enter, keep the search typed so far.
    case .select(let subject, let part): (searchPrompt, focus, list.selected) = (nil, part, subject)
    case .historyBack: travel { $0.goBack(from: $1) }
    case .historyForward: travel { $0.goForward(from: $1) }
    case .edit(let edit): self.edit(edit)
    case .toggleChoice: if openChooser(.filter) != nil { return activate() }
    case .toggle(let facet, let value): filter.toggle(value, of: facet)
    case .search: openSearch()
    case .searchEverything: popup = .chooser(Chooser(.everything))
    case .filter: openFilter()
    case .lens: popup = .chooser(Chooser(.lens))
    case .look(let source): look(through: source)
    case .palette: popup = .chooser(Chooser(.palette))
    case .citations: popup = selection.map { .chooser(Chooser(.citations($0))) }
    case .help: popup = .help(scroll: 0)
    case .nextRegion: stepRegion(by: 1)
    case .previousRegion: stepRegion(by: -1)
    case .nextCoalition: stepCoalition()
    case .nextSort: stepSort()
    case .reverseSort: reverseSort()
    case .clear: clear()
    case .previousEvent, .nextEvent, .latest: stepAsOf(action)
    case .asOf: popup = .prompt(Prompt(.asOf, text: perspective.asOf.description))
    case .mark: toggleMark()
    case .changes: openChanges()
    case .copy: return copySelection()
    case .copyCommand:
      return [.copy(openChooser(.changes) == nil ? command : changesCommand, name: "the command")]
    case .export: askForFile()
    case .report(let report): take(report)
    case .nextTheme: stepTheme()
    case .followGround(let ground): themeName = Theme.on(ground).name
    }
    return []
  }
}

extension Action {
  /// Whether it does not come from the user, so that an earlier message stays.
  fileprivate var isFromOutside: Bool {
    switch self {
    case .resize, .reshape, .followGround, .report(.loading): true
    default: false
    }
  }
}
