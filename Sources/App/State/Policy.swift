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
}
