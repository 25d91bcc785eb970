package enum Popup: Equatable, Sendable {
  case chooser(Chooser)
  case prompt(Prompt)
  /// The text of a tour's stop, below the view.
  indirect case tour(TourProgress)

  /// The pop-up to return to on closing; nil for the panes.
  var behind: Popup? {
    if case .prompt(let prompt) = self { prompt.changes.map(Popup.chooser) } else { nil }
  }
}

/// A list to choose from. If it has an input, typing narrows it.
package struct Chooser: Equatable, Sendable {
  package enum Purpose: Equatable, Sendable {
    case help, palette, lens
    case everything
    case filter, sort, tour
    case cite
    case citations(Selection)
    /// The changes between the marked date and the as-of date.
    case changes
  }

  package var purpose: Purpose
  /// What has been typed to narrow the list; nil for a list to read, where the keys keep their meaning.
  package var input: TextField?
  package var selected = 0
  package var scroll = 0

  package init(_ purpose: Purpose) {
    self.purpose = purpose
    switch purpose {
    case .citations, .changes: input = nil
    default: input = TextField()
    }
  }
}

package struct Prompt: Equatable, Sendable {
  package enum Purpose: Equatable, Sendable {
    case asOf
    case since
    /// The file to export to. Naming an existing file a second time replaces it.
    case export(replacing: String?)
  }

  package var purpose: Purpose
  package var input: TextField
  /// The list of changes to export, which is shown again afterwards; nil for the view.
  let changes: Chooser?
  package var complaint: String?

  /// - Parameter isSelected: whether typing replaces the text.
  init(_ purpose: Purpose, text: String = "", isSelected: Bool = false, over changes: Chooser? = nil) {
    (self.purpose, self.changes) = (purpose, changes)
    input = TextField(text, isSelected: isSelected)
  }
}
