/// Limits set by whoever starts the explorer.
public struct Policy: Hashable, Sendable {
  /// Whether it serves strangers, who can read everything but cannot write files or suspend the program.
  public var isKiosk: Bool
  /// Whether CSV files put an apostrophe before text that a spreadsheet would run as a formula.
  public var guardsFormulas: Bool

  /// By default everything is allowed, and files contain text unchanged.
  public init(isKiosk: Bool = false, guardsFormulas: Bool = false) {
    self.isKiosk = isKiosk
    self.guardsFormulas = guardsFormulas
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

  /// Whether an effect may be carried out.
  func allows(_ effect: Effect) -> Bool {
    guard isKiosk else { return true }
    return switch effect {
    case .write, .suspend, .reload, .openAddress: false
    case .redraw, .quit, .copy: true
    }
  }
}
