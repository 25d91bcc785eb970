public import Text

/// How each role looks.
public struct Theme: Sendable {
  /// The name that selects it: `default`, `high-contrast`.
  public let name: String
  /// Whether it is for light backgrounds: pictures in grey are then drawn in dark dots.
  public let isLight: Bool
  private let styles: [Role: Style]

  /// A theme of that name; roles it does not list fall back to the more general ones.
  public init(name: String, isLight: Bool = false, styles: [Role: Style]) {
    self.name = name
    self.isLight = isLight
    self.styles = styles.merging(
      Role.all.compactMap { role in Self.style(role, in: styles).map { (role, $0) } },
      uniquingKeysWith: { own, _ in own })
  }

  /// The style of a role: its own, or that of the nearest more general role that has one, or the plain style.
  public func style(_ role: Role) -> Style {
    // Those of the program are all there by their own names.
    styles[role] ?? Self.style(role, in: styles) ?? .plain
  }

  private static func style(_ role: Role, in styles: [Role: Style]) -> Style? {
    var name = Substring(role.name)
    while true {
      if let style = styles[Role(String(name))] { return style }
      guard let dot = name.lastIndex(of: ".") else { return nil }
      name = name[..<dot]
    }
  }

  /// The style of a role laid over that of another: a coalition's colour on the selected row.
  public func style(_ role: Role, over base: Role) -> Style {
    style(base).overlaid(with: style(role))
  }
}
