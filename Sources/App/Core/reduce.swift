import Model
import Query
import Screen

/// Changes the state by an action, here alone; returns the effects to carry out. Afterwards all positions are in range.
package func reduce(_ state: inout State, _ action: Action) -> [Effect] {
  switch action {
  // What does not come from the user leaves an earlier message.
  case .resize, .reshape, .followGround, .report(.loading), .tick: break
  default:
    state.message = nil
    // Any action stops playing. The action that plays only stops; others are carried out.
    if state.isPlaying {
      state.isPlaying = false
      if action == .play {
        let latest = state.key(.latest)
        state.say("Stopped at \(state.perspective.asOf.formatted). \(latest) returns to the latest day.")
        return []
      }
    }
  }
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
    case .activate: return activate()
    case .follow(let line): return follow(line: line)
    case .choose(let line): return choose(line)
    case .toggleChoice: if openChooser(.filter) != nil { return activate() } else { edit(.insert(" ")) }
    case .copy: return copySelection()
    case .copyCommand: return [.copy(command, name: "the command")]
    case .openAddress: return openAddress()
    case .cite(let style): return cite(in: style)
    default: change(by: action)
    }
    return []
  }

  /// Carries out an action that has no effects.
  private mutating func change(by action: Action) {
    switch action {
    case .resize(let size): self.size = size
    case .reshape(let aspect): cellAspect = aspect
    case .move(let motion): move(motion)
    case .scroll(let motion, let part): scroll(motion, in: part)
    case .steer(let direction): steer(direction)
    case .zoomIn, .zoomOut, .zoomToAll, .nextMoonView: changePicture(by: action)
    case .back: goBack()
    case .dismiss: dismiss()
    case .switchFocus: switchFocus()
    case .open(let pane): open(pane)
    case .show(let subject): show(subject)
    case .showChange(let change): show(change)
    // As with Enter, keep the search typed so far.
    case .select(let subject, let part): (searchPrompt, focus, list.selected) = (nil, part, subject)
    case .historyBack, .historyForward: travel(isBack: action == .historyBack)
    case .edit(let edit): self.edit(edit)
    case .toggle(let facet, let value): filter.toggle(value, of: facet)
    case .search, .filter, .nextRegion, .previousRegion, .nextCoalition, .previousCoalition: narrow(action)
    case .nextHit, .previousHit: stepHit(by: action == .nextHit ? 1 : -1)
    case .showPassage(let record, let words): showPassage(of: record, words: words)
    case .citations:
      if let selection { choose(from: .citations(selection)) } else { refuse("Nothing is selected.") }
    case .searchEverything, .palette, .help:
      choose(from: action == .palette ? .palette : action == .help ? .help : .everything)
    case .asOf: popup = .prompt(Prompt(.asOf, text: perspective.asOf.description, isSelected: true))
    case .askSince: popup = .prompt(Prompt(.since))
    case .lens: chooseLens()
    case .look(let source): look(through: source)
    case .chooseSort: chooseSort()
    case .sort(let column): sort(by: column)
    case .play: play()
    case .tick: tick()
    case .reverseSort: reverseSort()
    case .clear: clear()
    case .previousEvent, .nextEvent, .latest: stepAsOf(action)
    case .mark: toggleMark()
    case .changes: openChanges()
    case .chooseStyle: chooseStyle()
    case .export: askForFile()
    case .tour: chooseTour()
    case .startTour(let tour): start(tour)
    case .nextStop, .previousStop: stepTour(by: action == .nextStop ? 1 : -1)
    case .report(let report): take(report)
    case .nextTheme: stepTheme()
    case .followGround(let ground): themeName = Theme.on(ground).name
    case .redraw, .reload, .suspend, .quit, .activate, .follow, .choose, .toggleChoice, .copy, .copyCommand,
      .openAddress, .cite:
      break
    }
  }

  private mutating func switchFocus() {
    focus = focus == .list ? .detail : .list
    if selection == nil { refuse("Nothing is selected.") }
  }
}
