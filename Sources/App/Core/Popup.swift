/// Something over the panes that takes the keys.
public enum Popup: Equatable, Sendable {
  /// The help of the pane, scrolled by a number of lines.
  case help(scroll: Int)
  /// A list to choose from.
  case chooser(Chooser)
  /// A line to type.
  case prompt(Prompt)

  /// The pop-up to return to on closing; nil for the panes.
  var behind: Popup? {
    if case .prompt(let prompt) = self { prompt.changes.map(Popup.chooser) } else { nil }
  }
}

/// A list to choose from. If it has an input, typing narrows it.
public struct Chooser: Equatable, Sendable {
  /// What it offers.
  public enum Purpose: Equatable, Sendable {
    /// An action by its name.
    case palette
    /// The source for the lens.
    case lens
    /// A record of any kind.
    case everything
    /// Filter values of the pane.
    case filter
    /// The sources of a record, with every claim.
    case citations(Selection)
    /// The changes between the marked date and the as-of date.
    case changes
  }

  /// What it offers.
  public var purpose: Purpose
  /// The text that narrows the list; nil if it cannot be narrowed.
  public var input: TextField?
  /// The selected line, from 0.
  public var selected = 0
  /// The first visible line, from 0.
  public var scroll = 0

  /// A new list.
  public init(_ purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .palette, .lens, .everything: input = TextField()
    case .filter, .citations, .changes: input = nil
    }
  }
}

/// A prompt for one line.
public struct Prompt: Equatable, Sendable {
  /// What is asked for.
  public enum Purpose: Equatable, Sendable {
    /// The as-of date.
    case asOf
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

  /// A prompt that begins with a text.
  init(_ purpose: Purpose, text: String, over changes: Chooser? = nil) {
    (self.purpose, self.changes) = (purpose, changes)
    input = TextField(text)
  }
}
