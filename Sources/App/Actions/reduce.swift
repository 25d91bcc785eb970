import Model
import Screen

/// Changes the state by an action, and says what is to be done outside.
///
/// The only place where the state changes. Whatever the action, the state is consistent afterwards: selections, cursors and
/// offsets are in range.
public func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  if !action.isFromOutside { state.message = nil }
  if let refusal = state.policy.refusal(of: action) {
    state.message = State.Message(text: refusal, isError: false)
    return []
  }
  let effects = state.carryOut(action).filter(state.policy.allows)
  state.refresh()
  return effects
}

extension State {
  fileprivate mutating func carryOut(_ action: Action) -> [Effect] {
    switch action {
    case .redraw: return [.redraw]
    case .reload: return reloadData()
    case .suspend: return [.suspend]
    case .quit: return [.quit]
    case .resize(let size): self.size = size
    case .reshape(let aspect): cellAspect = aspect
    case .mouse(let mouse): return handle(mouse)
    case .move(let motion): move(motion)
    case .steer(let direction): steer(direction)
    case .zoomIn: zoom(by: 0.5)
    case .zoomOut: zoom(by: 2)
    case .zoomToAll: pictures.window = nil
    case .nextMoonView:
      if pane == .moon { pictures.moonView = pictures.moonView.next }
    case .activate: return activate()
    case .inspect: return inspect()
    case .back: goBack()
    case .switchFocus: focus = focus == .list ? .detail : .list
    case .open(let pane): open(pane)
    case .historyBack: travel { $0.goBack(from: $1) }
    case .historyForward: travel { $0.goForward(from: $1) }
    case .edit(let edit): self.edit(edit)
    case .toggle: toggleChoice()
    case .search: openSearch()
    case .searchEverything: popup = .chooser(Chooser(.everything))
    case .filter: openFilter()
    case .lens: popup = .chooser(Chooser(.lens))
    case .palette: popup = .chooser(Chooser(.palette))
    case .citations: showCitations()
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
    case .copyCommand: return copyCommand()
    case .export: askForFile()
    case .report(let report): take(report)
    case .nextTheme: stepTheme()
    case .show(let ground): themeName = Theme.on(ground).name
    }
    return []
  }
}

extension Action {
  /// Whether nobody asked for it, so that what was told before is still news.
  fileprivate var isFromOutside: Bool {
    switch self {
    case .resize, .reshape, .show, .report(.loading): true
    default: false
    }
  }
}
