public import Model
public import Query
public import Screen

/// Something that a person can do. Keys, mouse and palette all come down to these.
public enum Action: Hashable, Sendable {
  /// How far, and in which direction, to move.
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
  /// Open a record on the passage that has the words.
  case showPassage(RecordID, words: String)
  /// Open the record of a change, as of the later of the two dates.
  case showChange(Change)
  /// Select a record of the open pane.
  case select(Selection, focus: State.Focus = .list)
  /// Move the selection, or the cursor of the detail.
  case move(Motion)
  /// Move a few lines at once; in the panes in that part of them, which gets the focus.
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
  /// Open what is selected: the details, the link, the choice.
  case activate
  /// Go to a line of the detail, and follow its link.
  case follow(line: Int)
  /// Take a line of the open chooser.
  case choose(Int)
  /// Go back one step: close, clear, leave. Never quits.
  case back
  /// Close what lies over the pane; keep what was typed as its search.
  case dismiss
  /// Give the focus to the other part.
  case switchFocus
  case historyBack
  case historyForward
  /// Type a search for what has the focus: the list or the details.
  case search
  /// Go to the next hit of the search.
  case nextHit
  case previousHit
  /// Type a search for everything.
  case searchEverything
  /// Open the filter panel.
  case filter
  /// Switch a value that filters on or off.
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
  /// Drop filters, searches, the as-of date, the mark and the lens.
  case clear
  case previousEvent
  case nextEvent
  case latest
  /// Type an as-of date.
  case asOf
  /// Play through time, or stop.
  case play
  /// Go on while playing: the time of a step is over.
  case tick
  /// Mark the as-of date, or take the mark off it.
  case mark
  /// Show what changed between the marked date and the as-of date.
  case changes
  /// Ask since when changes are to be shown, whatever date is marked.
  case askSince
  /// Copy the selected row, or the fact under the cursor of the detail, in a sentence with its citation.
  case copy
  /// Copy the command that prints the view.
  case copyCommand
  /// Open the address of the source that has the focus.
  case openAddress
  /// Choose the style in which the sources of the selected record are copied.
  case chooseStyle
  /// Copy them in a style, by its name.
  case cite(in: String)
  /// Write the view to a file.
  case export
  /// Choose the source through which everything is seen.
  case lens
  /// See everything through a source; nil sees all.
  case look(through: Source.ID?)
  /// Show the sources of the selected record with every claim.
  case citations
  /// Begin the only tour, or choose one.
  case tour
  /// Begin a tour at its first stop.
  case startTour(Tour.ID)
  case nextStop
  case previousStop
  case nextTheme
  /// Use the theme for such a background.
  case followGround(Ground)
  case palette
  case help
  case redraw
  /// Read own data again.
  case reload
  case suspend
  case quit

  /// Change the line being typed.
  case edit(TextField.Edit)
  /// Switch the selected choice on or off.
  case toggleChoice
  /// The screen has a new size.
  case resize(Size)
  /// The cells of the screen have this shape.
  case reshape(CellAspect)
  /// What became of an effect.
  case report(Report)
}

/// A direction on the screen.
public enum Direction: Hashable, CaseIterable, Sendable {
  case up
  case down
  case left
  case right
}
