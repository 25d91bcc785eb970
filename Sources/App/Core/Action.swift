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
  /// Open a record at the passage with the words.
  case showPassage(RecordID, words: String)
  /// Open the record of a change, as of the later of the two dates.
  case showChange(Change)
  /// Select a record of the open pane.
  case select(Selection, focus: State.Focus = .list)
  /// Move the selection, or the cursor in the details.
  case move(Motion)
  /// Scroll a few lines; in a pane, the given part, which takes the focus.
  case scroll(Motion, in: State.Focus?)
  /// Go from mark to mark of a picture in a direction, along its axis, or from column to column of a chooser.
  case steer(Direction)
  /// Show a shorter time in the timeline.
  case zoomIn
  /// Show a longer time.
  case zoomOut
  /// Show all of the time.
  case zoomToAll
  /// Show the next sides of the Moon.
  case nextMoonView
  /// Open the selected item: the details, the link, the choice.
  case activate
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
  /// Type a search of the list or the details, whichever has the focus.
  case search
  /// Go to the next hit of the search.
  case nextHit
  case previousHit
  /// Type a search of everything.
  case searchEverything
  /// Open the filter panel.
  case filter
  /// Toggle a filter value.
  case toggle(Facet, String)
  case nextRegion
  case previousRegion
  case nextCoalition
  case previousCoalition
  /// Choose the column to sort by.
  case chooseSort
  /// Sort by a column; nil for the data's own order.
  case sort(by: String?)
  case reverseSort
  /// Clear filters, searches, as-of date, marked date and lens.
  case clear
  case previousEvent
  case nextEvent
  case latest
  /// Type an as-of date.
  case asOf
  /// Play through time, or stop.
  case play
  /// Advance while playing: the time of a step has passed.
  case tick
  /// Mark the as-of date, or remove the mark.
  case mark
  /// Show what changed between the marked date and the as-of date.
  case changes
  /// Ask since when changes are to be shown, whatever date is marked.
  case askSince
  /// Copy the selected row, or the fact under the cursor of the detail, in a sentence with its citation.
  case copy
  /// Copy the command that prints the view.
  case copyCommand
  /// Open the address of the focused source.
  case openAddress
  /// Choose a style for copying the selected record's sources as citations.
  case chooseStyle
  /// Copy citations in the named style.
  case cite(in: String)
  /// Export the view to a file.
  case export
  /// Choose a lens.
  case lens
  /// Set the lens; nil shows all sources.
  case look(through: Source.ID?)
  /// Show the sources of the selected record, with every claim.
  case citations
  /// Begin the only tour, or choose one.
  case tour
  /// Begin a tour at its first stop.
  case startTour(Tour.ID)
  case nextStop
  case previousStop
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
