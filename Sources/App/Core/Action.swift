package import Model
package import Query
package import Screen

/// Something that the user can do. Keys, mouse and palette all send actions.
package enum Action: Hashable, Sendable {
  package enum Motion: Hashable, Sendable {
    case up, down, pageUp, pageDown, halfPageUp, halfPageDown, first, last
  }

  case open(Pane)
  /// Open a record in its pane. A search or filter that hides it is dropped.
  case show(Selection)
  case showPassage(RecordID, words: String)
  /// Open the record of a change, as of the later of the two dates.
  case showChange(Change)
  case select(Selection, focus: State.Focus = .list)
  case move(Motion)
  /// Scroll a few lines; in a pane, the given part, which takes the focus.
  case scroll(Motion, in: State.Focus?)
  /// Go from mark to mark of a picture in a direction, along its axis, or from column to column of a chooser.
  case steer(Direction)
  case zoomIn, zoomOut, zoomToAll, nextMoonView
  /// Open the selected item: the details, the link, the choice.
  case activate
  case follow(line: Int)
  case choose(Int)
  /// Go back one step: close, clear, leave. Never quits.
  case back
  /// Close the pop-up; keep a typed search.
  case dismiss
  case switchFocus, historyBack, historyForward
  /// Search the list or the details, whichever has the focus.
  case search
  case nextHit, previousHit, searchEverything
  case filter
  case toggle(Facet, String)
  case nextRegion, previousRegion, nextCoalition, previousCoalition
  case chooseSort
  /// Sort by a column; nil for the data's own order.
  case sort(by: String?)
  case reverseSort
  /// Clear filters, searches, as-of date, marked date and lens.
  case clear
  case previousEvent, nextEvent, latest, asOf
  /// Play through time, or stop.
  case play
  /// Advance while playing: the time of a step has passed.
  case tick
  case mark
  /// Show what changed between the marked date and the as-of date.
  case changes
  /// Ask since when changes are to be shown, whatever date is marked.
  case askSince
  /// Copy the selected row, or the fact under the cursor of the details, in a sentence with its citation.
  case copy
  case copyCommand
  case openAddress
  /// Choose a style for copying the selected record's sources as citations.
  case chooseStyle
  case cite(in: String)
  case export
  case lens
  /// Set the lens; nil shows all sources.
  case look(through: Source.ID?)
  case citations
  /// Begin the only tour, or choose one.
  case tour
  case startTour(Tour.ID)
  case nextStop, previousStop
  case nextTheme
  case followGround(Ground)
  case palette, help, redraw, reload, suspend, quit

  case edit(TextField.Edit)
  case toggleChoice
  case resize(Size)
  case reshape(CellAspect)
  case report(Report)
}

package enum Direction: Hashable, CaseIterable, Sendable {
  case up, down, left, right
}
