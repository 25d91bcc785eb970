public import Text

/// How each role looks.
public struct Theme: Sendable {
  /// The name that selects it: `default`, `high-contrast`.
  public let name: String
  /// Whether it is for light backgrounds, with dark dots for pictures in grey.
  public let isLight: Bool
  private let styles: [Role: Style]

  /// A theme; roles that it lacks use the more general ones.
  public init(name: String, isLight: Bool = false, styles: [Role: Style]) {
    self.name = name
    self.isLight = isLight
    self.styles = styles
  }

  /// The style of a role, or of the nearest more general role, else plain.
  public func style(_ role: Role) -> Style {
    if let style = styles[role] { return style }
    return role.name.lastIndex(of: ".").map { style(Role(String(role.name[..<$0]))) } ?? .plain
  }

  /// The roles with a style of their own.
  public var roles: [Role] { styles.keys.sorted { $0.name < $1.name } }

  /// The style of a role over that of another: a coalition's colour on the selected row.
  public func style(_ role: Role, over base: Role) -> Style {
    style(base).overlaid(with: style(role))
  }
}
