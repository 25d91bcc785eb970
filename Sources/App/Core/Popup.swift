/// Something over the panes that takes the keys.
public enum Popup: Equatable, Sendable {
  /// A list to choose from, or to read.
  case chooser(Chooser)
  /// A line to type.
  case prompt(Prompt)
  /// The text of a tour's stop, below the view.
  case tour(TourProgress)

  /// The pop-up to return to on closing; nil for the panes.
  var behind: Popup? {
    if case .prompt(let prompt) = self { prompt.changes.map(Popup.chooser) } else { nil }
  }
}

/// A list to choose from. If it has an input, typing narrows it.
public struct Chooser: Equatable, Sendable {
  /// What it offers.
  public enum Purpose: Equatable, Sendable {
    /// Nothing in particular: what the pane shows, its signs and its keys.
    case help
    /// An action by what it does.
    case palette
    /// The source for the lens.
    case lens
    /// A record of any kind.
    case everything
    /// Filter values of the pane.
    case filter
    /// The column to sort by.
    case sort
    /// The tour to take.
    case tour
    /// The citation style.
    case cite
    /// The sources of a record, with every claim.
    case citations(Selection)
    /// The changes between the marked date and the as-of date.
    case changes
  }

  /// What it offers.
  public var purpose: Purpose
  /// What has been typed to narrow the list; nil for a list to read, where the keys keep their meaning.
  public var input: TextField?
  /// The selected line, from 0.
  public var selected = 0
  /// Which row is the first in sight, from 0.
  public var scroll = 0

  /// A new list.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .citations, .changes: input = nil
    default: input = TextField()
    }
  }
}

/// A prompt for one line.
public struct Prompt: Equatable, Sendable {
  /// What is asked for.
  public enum Purpose: Equatable, Sendable {
    /// The as-of date.
    case asOf
    /// The date to show changes since.
    case since
    /// The file to export to. Naming an existing file a second time replaces it.
    case export(replacing: String?)
  }

  /// What is asked for.
  public var purpose: Purpose
  /// What has been typed.
  public var input: TextField
  /// The list of changes to export, which is shown again afterwards; nil for the view.
  let changes: Chooser?
  /// What was wrong with the last input.
  public var complaint: String?

  /// A prompt with an initial text.
  ///
  /// - Parameter isSelected: whether typing replaces the text.
  init(_ purpose: Purpose, text: String, isSelected: Bool = false, over changes: Chooser? = nil) {
    (self.purpose, self.changes) = (purpose, changes)
    input = TextField(text, isSelected: isSelected)
  }
}
