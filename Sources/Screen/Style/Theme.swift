/// How each role looks.
public struct Theme: Sendable {
  /// The name that selects it: `default`, `high-contrast`.
  public let name: String
  /// What it is drawn on where there is no terminal to say so.
  public let ground: Ground
  private let styles: [Role: Style]

  /// A theme of that name; roles it does not list fall back to the more general ones.
  public init(name: String, styles: [Role: Style], ground: Ground = .dark) {
    self.name = name
    self.ground = ground
    self.styles = styles
  }

  /// The style of a role: its own, or that of the nearest more general role that has one, or the plain style.
  public func style(_ role: Role) -> Style {
    var name = Substring(role.name)
    while true {
      if let style = styles[Role(String(name))] { return style }
      guard let dot = name.lastIndex(of: ".") else { return .plain }
      name = name[..<dot]
    }
  }

  /// The style of a role laid over that of another: a coalition's colour on the selected row.
  public func style(_ role: Role, over base: Role) -> Style {
    style(base).overlaid(with: style(role))
  }
}
