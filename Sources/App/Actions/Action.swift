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
  /// Move the selection, or the cursor of the detail.
  case move(Motion)
  /// Go from mark to mark of a picture in a direction, or along its axis.
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
  /// Go back one step: close, clear, leave. Never quits.
  case back
  /// Give the focus to the other part.
  case switchFocus
  case historyBack
  case historyForward
  /// Type a search for the pane.
  case search
  /// Type a search for everything.
  case searchEverything
  /// Open the filter panel.
  case filter
  case nextRegion
  case previousRegion
  case nextCoalition
  /// Sort by the next column.
  case nextSort
  case reverseSort
  /// Drop filters, searches, the as-of date, the mark and the lens.
  case clear
  case previousEvent
  case nextEvent
  case latest
  /// Type an as-of date.
  case asOf
  /// Mark the as-of date, or take the mark off it.
  case mark
  /// Show what changed between the marked date and the as-of date.
  case changes
  /// Copy the selected row, or the fact under the cursor of the detail, with its source.
  case copy
  /// Copy the command that prints the view.
  case copyCommand
  /// Write the view to a file.
  case export
  /// Choose the source through which everything is seen.
  case lens
  /// Show the sources of the selected record with every claim.
  case citations
  case nextTheme
  /// Use the theme for such a background.
  case show(on: Ground)
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
  case toggle
  /// What a mouse did.
  case mouse(Mouse)
  /// The screen has a new size.
  case resize(Size)
  /// The cells of the screen have this shape.
  case reshape(CellAspect)
  /// What became of an effect.
  case report(Report)
}

/// What became of an effect that reached outside, or what else there is to tell from there.
public enum Report: Hashable, Sendable {
  /// So many characters of the thing named went to where the words say.
  case copied(name: String, characters: Int, to: String)
  /// So many bytes were written to the file.
  case written(path: String, bytes: Int)
  /// Nothing was written: the file is there already.
  case exists(path: String)
  /// It could not be done, for the reason given.
  case failed(String)
  /// Something outside wants to be said.
  case notice(String)
  /// Data is being loaded, and so many percent of it are there.
  case loading(percent: Int)
}

/// A direction on the screen.
public enum Direction: Hashable, CaseIterable, Sendable {
  case up
  case down
  case left
  case right
}

/// Something that the program around the explorer has to do. The reducer only says so.
public enum Effect: Hashable, Sendable {
  /// Draw the whole screen anew, whatever the terminal is believed to show.
  case redraw
  /// Read own data again.
  case reload
  /// Stop the process until it is continued.
  case suspend
  /// End the program.
  case quit
  /// Put a text where pasting takes it from.
  case copy(String, name: String)
  /// Write a file: to a temporary one first, which is then moved. Nothing is replaced unless `mayReplace` says so.
  case write(path: String, contents: String, mayReplace: Bool)
}
