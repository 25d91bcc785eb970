public import Model
public import Query
public import Screen

/// Something that the user can do. Keys, mouse and palette all send actions.
public enum Action: Hashable, Sendable {
  /// How far to move, and in which direction.
  public enum Motion: Hashable, Sendable {
    case up
    case down
    case pageUp
    case pageDown
    case halfPageUp
    case halfPageDown
    case first
    case last
  }

  /// Open a pane.
  case open(Pane)
  /// Open a record in its pane. A search or filter that hides it is dropped.
  case show(Selection)
  /// Open the record of a change, as of the later of the two dates.
  case showChange(Change)
  /// Select a record of the open pane.
  case select(Selection, focus: State.Focus = .list)
  /// Move the selection, or the cursor in the details.
  case move(Motion)
  /// Scroll a few lines; in a pane, the given part, which takes the focus.
  case scroll(Motion, in: State.Focus?)
  /// Move from marker to marker in a picture, or along its axis.
  case steer(Direction)
  /// Show a shorter time in the timeline.
  case zoomIn
  /// Show a longer time.
  case zoomOut
  /// Show all of the time.
  case zoomToAll
  /// Show the next sides of the Moon.
  case nextMoonView
  /// Open what is selected: the detail, the link, the choice; see everything through a source of the list.
  case activate
  /// Open what is selected, of a source its detail too.
  case inspect
  /// Move to a line of the details and follow its link.
  case follow(line: Int)
  /// Choose a line in the open chooser.
  case choose(Int)
  /// Go back one step: close, clear, leave. Never quits.
  case back
  /// Close the pop-up; keep a typed search.
  case dismiss
  /// Move the focus between the list and the details.
  case switchFocus
  case historyBack
  case historyForward
  /// Type a search for the pane.
  case search
  /// Type a search of everything.
  case searchEverything
  /// Open the filter panel.
  case filter
  /// Toggle a filter value.
  case toggle(Facet, String)
  case nextRegion
  case previousRegion
  case nextCoalition
  /// Sort by the next column.
  case nextSort
  case reverseSort
  /// Clear filters, searches, as-of date, marked date and lens.
  case clear
  case previousEvent
  case nextEvent
  case latest
  /// Type an as-of date.
  case asOf
  /// Mark the as-of date, or remove the mark.
  case mark
  /// Show what changed between the marked date and the as-of date.
  case changes
  /// Copy the selected row, or the fact under the cursor in the details, with its source.
  case copy
  /// Copy the command that prints the view.
  case copyCommand
  /// Export the view to a file.
  case export
  /// Choose a lens.
  case lens
  /// Set the lens; nil shows all sources.
  case look(through: Source.ID?)
  /// Show the sources of the selected record, with every claim.
  case citations
  case nextTheme
  /// Use the theme for this background.
  case followGround(Ground)
  case palette
  case help
  case redraw
  /// Reload own data.
  case reload
  case suspend
  case quit

  /// Edit the line being typed.
  case edit(TextField.Edit)
  /// Toggle the selected choice.
  case toggleChoice
  /// The screen has a new size.
  case resize(Size)
  /// The cells of the screen have a new shape.
  case reshape(CellAspect)
  /// The outcome of an effect.
  case report(Report)
}

/// A direction on the screen.
public enum Direction: Hashable, CaseIterable, Sendable {
  case up
  case down
  case left
  case right
}
