/// What whoever starts the explorer lays down for whoever uses it.
public struct Policy: Hashable, Sendable {
  /// Whether those who use it are strangers, who get to see everything and to reach nothing: no file is written, and the
  /// program is not suspended.
  public var isKiosk: Bool
  /// Whether an apostrophe is put before texts, in CSV files, that a spreadsheet would run as formulas.
  public var guardsFormulas: Bool

  /// By default everything is allowed, and files hold texts as they are.
  public init(isKiosk: Bool = false, guardsFormulas: Bool = false) {
    self.isKiosk = isKiosk
    self.guardsFormulas = guardsFormulas
  }

  /// Why an action is not to be had, in a line for whoever asked for it; nil where it is.
  func refusal(of action: Action) -> String? {
    guard isKiosk else { return nil }
    return switch action {
    case .export: "No files are written here. y copies what is selected to your own clipboard."
    case .openAddress: "No programs are started here. y copies the address with what it says."
    case .suspend: "There is no shell here to go to. q leaves."
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
