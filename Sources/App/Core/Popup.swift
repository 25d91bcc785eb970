/// What lies over the panes and takes the keys.
public enum Popup: Equatable, Sendable {
  /// A list to choose from, or to read.
  case chooser(Chooser)
  /// A line to type.
  case prompt(Prompt)
  /// The text of a tour's stop, below the view.
  case tour(TourProgress)

  /// What comes back when this is closed; nil where the panes do.
  var behind: Popup? {
    if case .prompt(let prompt) = self { prompt.changes.map(Popup.chooser) } else { nil }
  }
}

/// A list to choose from, narrowed by typing where it has an input.
public struct Chooser: Equatable, Sendable {
  /// What is chosen.
  public enum Purpose: Equatable, Sendable {
    /// Nothing in particular: what the pane shows, its signs and its keys.
    case help
    /// An action by what it does.
    case palette
    /// The source through which everything is seen.
    case lens
    /// A record among all.
    case everything
    /// The values that filter the pane.
    case filter
    /// The column to sort by.
    case sort
    /// The tour to take.
    case tour
    /// The style in which sources are copied.
    case cite
    /// The sources of a record, with every claim.
    case citations(Selection)
    /// What changed between the marked date and the as-of date.
    case changes
  }

  /// What is chosen.
  public var purpose: Purpose
  /// What has been typed to narrow the list; nil for a list to read, where the keys keep their meaning.
  public var input: TextField?
  /// Which choice is selected, from 0.
  public var selected = 0
  /// Which row is the first in sight, from 0.
  public var scroll = 0

  /// A list of that purpose, from its beginning.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .citations, .changes: input = nil
    default: input = TextField()
    }
  }
}

/// A line that is asked for.
public struct Prompt: Equatable, Sendable {
  /// What the line is for.
  public enum Purpose: Equatable, Sendable {
    /// The as-of date.
    case asOf
    /// The date since when changes are shown.
    case since
    /// The file that the view is written to. A file that is known to exist is replaced when it is named once more.
    case export(replacing: String?)
  }

  /// What the line is for.
  public var purpose: Purpose
  /// What has been typed.
  public var input: TextField
  /// The list of changes that is to be written, which comes back afterwards; nil where the view is.
  let changes: Chooser?
  /// What was wrong with what was entered last.
  public var complaint: String?

  /// A prompt that begins with a text.
  ///
  /// - Parameter isSelected: whether typing replaces the text.
  init(_ purpose: Purpose, text: String, isSelected: Bool = false, over changes: Chooser? = nil) {
    (self.purpose, self.changes) = (purpose, changes)
    input = TextField(text, isSelected: isSelected)
  }
}
