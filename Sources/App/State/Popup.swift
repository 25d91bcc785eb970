public import Model

/// What lies over the panes and takes the keys.
public enum Popup: Equatable, Sendable {
  /// The keys of the pane and what the marks mean; scrolled by so many lines.
  case help(scroll: Int)
  /// A list to choose from.
  case chooser(Chooser)
  /// A date to type.
  case asOf(DatePrompt)
}

/// A list to choose from, narrowed by typing where it has an input.
public struct Chooser: Equatable, Sendable {
  /// What is chosen.
  public enum Purpose: Equatable, Sendable {
    /// An action by its name.
    case palette
    /// The source through which everything is seen.
    case lens
    /// A record among all.
    case everything
    /// The values that filter the pane.
    case filter
    /// The sources of a record, with every claim.
    case citations(Subject)
  }

  /// What is chosen.
  public var purpose: Purpose
  /// What has been typed to narrow the list; nil where nothing can be typed.
  public var input: TextField?
  /// Which choice is selected, from 0.
  public var selected: Int
  /// Which line is the first in sight, from 0.
  public var scroll: Int

  /// A list of that purpose, from its beginning.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
    selected = 0
    scroll = 0
    switch purpose {
    case .palette, .lens, .everything: input = TextField()
    case .filter, .citations: input = nil
    }
  }
}

/// A prompt for the as-of date.
public struct DatePrompt: Equatable, Sendable {
  /// What has been typed.
  public var input: TextField
  /// What was wrong with what was entered last.
  public var complaint: String?

  /// A prompt that shows the present date.
  public init(_ day: Day) {
    input = TextField(day.description)
  }
}
