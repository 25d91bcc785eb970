/// Something for the run loop to do. The reducer only asks for it.
package enum Effect: Hashable, Sendable {
  case redraw, reload, suspend, quit
  case copy(String, name: String)
  /// Open an address in the browser, or copy it if there is no browser.
  case openAddress(String)
  /// Write a file, atomically. An existing file is replaced only if `mayReplace` says so.
  case write(path: String, contents: String, mayReplace: Bool)
}

/// The outcome of an effect, or other news from the run loop.
package enum Report: Hashable, Sendable {
  case copied(name: String, characters: Int, to: String)
  case written(path: String, bytes: Int)
  /// Nothing was written: the file already exists.
  case exists(path: String)
  case failed(String)
  case notice(String)
  /// Data is being loaded; progress in percent.
  case loading(percent: Int)
}

/// Limits set by whoever starts the explorer.
package struct Policy: Hashable, Sendable {
  /// Whether it serves strangers, who can read everything but cannot write files or suspend the program.
  package var isKiosk: Bool
  /// Whether CSV files put an apostrophe before text that a spreadsheet would run as a formula.
  package var guardsFormulas: Bool

  package init(isKiosk: Bool = false, guardsFormulas: Bool = false) {
    (self.isKiosk, self.guardsFormulas) = (isKiosk, guardsFormulas)
  }

  /// Why an action is not available, in one line; nil if it is.
  func refusal(of action: Action) -> String? {
    guard isKiosk else { return nil }
    return switch action {
    case .export: "This kiosk writes no files. Press y to copy the selection to your own clipboard."
    case .openAddress: "This kiosk starts no programs. Press y to copy the statement with its address."
    case .suspend: "This kiosk has no shell. Press q to quit."
    default: nil
    }
  }

  func allows(_ effect: Effect) -> Bool {
    guard isKiosk else { return true }
    return switch effect {
    case .write, .suspend, .reload, .openAddress: false
    case .redraw, .quit, .copy: true
    }
  }
}
