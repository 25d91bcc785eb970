package import Text

/// How each role looks.
public struct Theme: Sendable {
  /// The name that selects it: `default`, `high-contrast`.
  package let name: String
  /// Whether it is for light backgrounds, with dark dots for pictures in grey.
  package let isLight: Bool
  private let styles: [Role: Style]

  /// The style of a role, or of the nearest more general role, else plain.
  package func style(_ role: Role) -> Style {
    if let style = styles[role] { return style }
    return role.name.lastIndex(of: ".").map { style(Role(String(role.name[..<$0]))) } ?? .plain
  }

  package var roles: [Role] { styles.keys.sorted { $0.name < $1.name } }

  /// The style of a role over that of another: a coalition's colour on the selected row.
  package func style(_ role: Role, over base: Role) -> Style {
    style(base).overlaid(with: style(role))
  }

  /// All themes of the program, in the order in which a key goes through them.
  package static let all: [Theme] = [.default, .dark, .light, .highContrast, .colourBlind, .mono]

  package static func named(_ name: String) -> Theme? {
    // The others are made on demand.
    name == Theme.default.name ? .default : all.first { $0.name == name }
  }

  /// Readable on dark and light: the terminal's own colours for text, else fixed colours of middling luminance.
  public static let `default` = Theme(
    name: "default",
    grey: .indexed(244), accent: .indexed(31), orange: .indexed(166), blue: .indexed(68),
    purple: .indexed(133), green: .indexed(28), olive: .indexed(100), red: .indexed(160),
    // Light dots need a dark sky.
    moon: Surface(dark: .indexed(244), middle: .indexed(249), bright: .indexed(255), sky: .indexed(16)),
    selection: Style(attributes: [.reverse, .bold]))

  package static let dark = Theme(
    name: "dark",
    grey: .hex(0x9AA2B1), accent: .hex(0x6CC7D9), orange: .hex(0xF09A5C), blue: .hex(0x7FA8FF),
    purple: .hex(0xD392E6), green: .hex(0x8CCB7A), olive: .hex(0xE0C06A), red: .hex(0xFF7A7A),
    moon: Surface(dark: .hex(0x9E9E9E), middle: .hex(0xC0C0BC), bright: .hex(0xF4F2EA)),
    selection: Style(foreground: .hex(0xFFFFFF), background: .hex(0x2B4570), attributes: .bold))

  package static let light = Theme(
    name: "light", isLight: true,
    grey: .hex(0x5F6673), accent: .hex(0x00657A), orange: .hex(0xA84800), blue: .hex(0x1F4FC4),
    purple: .hex(0x842E9E), green: .hex(0x1F6B1F), olive: .hex(0x735A00), red: .hex(0xB01020),
    moon: Surface(dark: .hex(0x303238), middle: .hex(0x4C4E54), bright: .hex(0x626262)),
    selection: Style(foreground: .hex(0x000000), background: .hex(0xC4DAFF), attributes: .bold))

  /// Pure colours on black with a contrast of at least 7 to 1. Every role names its background, for light terminals.
  package static let highContrast = Theme(
    name: "high-contrast",
    grey: .hex(0xFFFFFF), accent: .hex(0x00FFFF), orange: .hex(0xFFB000), blue: .hex(0x8CC8FF),
    purple: .hex(0xFFA0FF), green: .hex(0x00FF00), olive: .hex(0xFFFF00), red: .hex(0xFF9A9A),
    moon: Surface(dark: .hex(0xA0A0A0), middle: .hex(0xD0D0D0), bright: .hex(0xFFFFFF)),
    selection: Style(foreground: .hex(0x000000), background: .hex(0xFFFF00), attributes: .bold),
    base: Style(foreground: .hex(0xFFFFFF), background: .hex(0x000000)))

  /// On black, for all kinds of colour blindness, mostly of Okabe and Ito's set. Links are underlined, without a hue.
  package static let colourBlind = Theme(
    name: "colour-blind",
    grey: .hex(0x909090), orange: .hex(0xE69F00), blue: .hex(0x409CFF), purple: .hex(0xFFD0E8),
    green: .hex(0x00D098), olive: .hex(0xF0E442), red: .hex(0xE86600),
    moon: Surface(dark: .hex(0xA0A0A0), middle: .hex(0xD0D0D0), bright: .hex(0xFFFFFF)),
    selection: Style(foreground: .hex(0xFFFFFF), background: .hex(0x005F9F), attributes: .bold),
    base: Style(foreground: .hex(0xFFFFFF), background: .hex(0x000000)))

  /// No colours at all: bold, underline and reverse.
  package static let mono = Theme(name: "mono", selection: Style(attributes: [.reverse, .bold]))
}

extension Color {
  fileprivate static func hex(_ value: UInt32) -> Color {
    .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}

/// The colours of the Moon's surface by brightness, and of the sky; nil is the terminal's own.
struct Surface {
  var dark: Color?
  var middle: Color?
  var bright: Color?
  var sky: Color?
}

extension Theme {
  /// A theme of colours over `base`; nil is the terminal's own. The meanings of the colours are the same in all themes.
  private init(
    name: String, isLight: Bool = false, grey: Color? = nil, accent: Color? = nil, orange: Color? = nil,
    blue: Color? = nil, purple: Color? = nil, green: Color? = nil, olive: Color? = nil, red: Color? = nil,
    moon: Surface = Surface(), selection: Style, base: Style = .plain
  ) {
    func style(_ color: Color? = nil, _ attributes: Style.Attributes = []) -> Style {
      base.overlaid(with: Style(foreground: color, attributes: attributes))
    }
    func surface(_ color: Color?) -> Style { style(color).overlaid(with: Style(background: moon.sky)) }
    let looks: [(style: Style, roles: [Role])] = [
      (style(), ["text", "message", "input", "list", "popup", "status.planned"]),
      (
        style(grey),
        [
          "text.muted", "label", "tab", "title.count", "hint", "border", "scrollbar", "coalition.none",
          "status.unstated",
        ]
      ),
      (
        style(nil, .bold),
        [
          "text.strong", "heading", "list.selected.unfocused", "list.header", "list.heading", "title",
          "hint.key", "border.focused", "popup.border", "popup.title",
        ]
      ),
      (selection, ["list.selected", "tab.selected"]),
      (style(nil, [.bold, .underline]), ["match"]),
      (style(accent, .underline), ["link"]),
      // Within a text a link is calm.
      (Style(attributes: .underline), ["link.term"]),
      (selection.overlaid(with: Style(attributes: .underline)), ["link.selected"]),
      (style(nil, .reverse), ["input.cursor"]),
      (style(orange), ["coalition.ilrs"]),
      (style(blue), ["coalition.artemis"]),
      (style(purple), ["coalition.both"]),
      (style(green), ["evidence.confirmed", "status.completed"]),
      (style(green, .bold), ["status.active"]),
      (style(olive), ["evidence.reported", "status.paused"]),
      (style(grey, .italic), ["evidence.provisional"]),
      (style(red), ["mark.rival", "status.failed"]),
      (style(red, .bold), ["mark.disputed", "message.error"]),
      (surface(moon.middle), ["moon"]),
      (surface(moon.dark), ["moon.dark"]),
      (surface(moon.bright), ["moon.bright"]),
      (surface(moon.middle).overlaid(with: Style(attributes: .italic)), ["moon.feature"]),
      (surface(isLight ? moon.dark : moon.bright), ["moon.ring"]),
    ]
    let styles = looks.flatMap { look in look.roles.map { ($0, look.style) } }
    self.name = name
    self.isLight = isLight
    self.styles = Dictionary(uniqueKeysWithValues: styles)
  }
}
