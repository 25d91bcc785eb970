import Text

extension Theme {
  /// All themes of the program, in the order in which a key goes through them.
  public static let all: [Theme] = [.default, .dark, .light, .highContrast, .colourBlind, .mono]

  /// The theme of that name; nil if there is none.
  public static func named(_ name: String) -> Theme? {
    // The others are made on demand.
    name == Theme.default.name ? .default : all.first { $0.name == name }
  }

  /// Readable on dark and light: the terminal's own colours for text, else fixed colours of middling luminance, which the
  /// user's palette cannot promise.
  public static let `default` = Theme(
    name: "default",
    hues: Hues(
      grey: .indexed(244), accent: .indexed(31), orange: .indexed(166), blue: .indexed(68),
      purple: .indexed(133), green: .indexed(28), olive: .indexed(100), red: .indexed(160)),
    // Light dots need a dark sky.
    moon: Surface(dark: .indexed(244), middle: .indexed(249), bright: .indexed(255), sky: .indexed(16)),
    selection: Style(attributes: [.reverse, .bold]))

  /// For dark backgrounds, in softer and lighter colours.
  public static let dark = Theme(
    name: "dark",
    hues: Hues(
      grey: .hex(0x9AA2B1), accent: .hex(0x6CC7D9), orange: .hex(0xF09A5C), blue: .hex(0x7FA8FF),
      purple: .hex(0xD392E6), green: .hex(0x8CCB7A), olive: .hex(0xE0C06A), red: .hex(0xFF7A7A)),
    moon: Surface(dark: .hex(0x9E9E9E), middle: .hex(0xC0C0BC), bright: .hex(0xF4F2EA)),
    selection: Style(foreground: .hex(0xFFFFFF), background: .hex(0x2B4570), attributes: .bold))

  /// For light backgrounds, in darker colours.
  public static let light = Theme(
    name: "light", isLight: true,
    hues: Hues(
      grey: .hex(0x5F6673), accent: .hex(0x00657A), orange: .hex(0xA84800), blue: .hex(0x1F4FC4),
      purple: .hex(0x842E9E), green: .hex(0x1F6B1F), olive: .hex(0x735A00), red: .hex(0xB01020)),
    moon: Surface(dark: .hex(0x303238), middle: .hex(0x4C4E54), bright: .hex(0x626262)),
    selection: Style(foreground: .hex(0x000000), background: .hex(0xC4DAFF), attributes: .bold))

  /// Pure colours on black with a contrast of at least 7 to 1 and nothing muted. Every role names its background, for
  /// light terminals.
  public static let highContrast = Theme(
    name: "high-contrast",
    hues: Hues(
      grey: .hex(0xFFFFFF), accent: .hex(0x00FFFF), orange: .hex(0xFFB000), blue: .hex(0x8CC8FF),
      purple: .hex(0xFFA0FF), green: .hex(0x00FF00), olive: .hex(0xFFFF00), red: .hex(0xFF9A9A)),
    moon: Surface(dark: .hex(0xA0A0A0), middle: .hex(0xD0D0D0), bright: .hex(0xFFFFFF)),
    selection: Style(foreground: .hex(0x000000), background: .hex(0xFFFF00), attributes: .bold),
    base: Style(foreground: .hex(0xFFFFFF), background: .hex(0x000000)))

  /// On black, for all three kinds of colour blindness, mostly of Okabe and Ito's set. Both coalitions are light pink, as
  /// purple would look blue; links are underlined, without a hue.
  public static let colourBlind = Theme(
    name: "colour-blind",
    hues: Hues(
      grey: .hex(0x909090), orange: .hex(0xE69F00), blue: .hex(0x409CFF), purple: .hex(0xFFD0E8),
      green: .hex(0x00D098), olive: .hex(0xF0E442), red: .hex(0xE86600)),
    moon: Surface(dark: .hex(0xA0A0A0), middle: .hex(0xD0D0D0), bright: .hex(0xFFFFFF)),
    selection: Style(foreground: .hex(0xFFFFFF), background: .hex(0x005F9F), attributes: .bold),
    base: Style(foreground: .hex(0xFFFFFF), background: .hex(0x000000)))

  /// No colours at all: bold, underline and reverse.
  public static let mono = Theme(
    name: "mono", hues: Hues(), selection: Style(attributes: [.reverse, .bold]))
}

extension Color {
  /// A colour written as 0xRRGGBB.
  fileprivate static func hex(_ value: UInt32) -> Color {
    .rgb(UInt8(value >> 16 & 0xFF), UInt8(value >> 8 & 0xFF), UInt8(value & 0xFF))
  }
}

/// The colours of a theme; nil is the terminal's own. One hue has one meaning: accent for links, orange and blue for a
/// coalition, purple for both, green for sure or done, olive for less so, red for failed or disputed.
struct Hues {
  var grey: Color?
  var accent: Color?
  var orange: Color?
  var blue: Color?
  var purple: Color?
  var green: Color?
  var olive: Color?
  var red: Color?
}

/// The colours of the Moon's surface by brightness, and of the sky; nil is the terminal's own.
struct Surface {
  var dark: Color?
  var middle: Color?
  var bright: Color?
  var sky: Color?
}

extension Theme {
  /// A theme of colours over `base`. Their meanings are the same in all themes.
  fileprivate init(
    name: String, isLight: Bool = false, hues: Hues, moon: Surface = Surface(), selection: Style,
    base: Style = .plain
  ) {
    func style(_ color: Color? = nil, _ attributes: Style.Attributes = []) -> Style {
      base.overlaid(with: Style(foreground: color, attributes: attributes))
    }
    let general: [Role: Style] = [
      "text": style(), "text.muted": style(hues.grey), "text.strong": style(nil, .bold),
      "heading": style(nil, .bold), "label": style(hues.grey),
      "match": style(nil, [.bold, .underline]),
      "link": style(hues.accent, .underline),
      // Within a text a link is calm.
      "link.term": Style(attributes: .underline),
      "link.selected": selection.overlaid(with: Style(attributes: .underline)),
      "message": style(), "message.error": style(hues.red, .bold),
      "input": style(), "input.cursor": style(nil, .reverse),
    ]
    let furniture: [Role: Style] = [
      "list": style(), "list.selected": selection, "list.selected.unfocused": style(nil, .bold),
      "list.header": style(nil, .bold), "list.heading": style(nil, .bold),
      "tab": style(hues.grey), "tab.selected": selection, "title": style(nil, .bold),
      "title.count": style(hues.grey), "hint": style(hues.grey), "hint.key": style(nil, .bold),
      "border": style(hues.grey), "border.focused": style(nil, .bold),
      "popup": style(), "popup.border": style(nil, .bold), "popup.title": style(nil, .bold),
      "scrollbar": style(hues.grey), "scrollbar.thumb": style(),
    ]
    let meanings: [Role: Style] = [
      "coalition.ilrs": style(hues.orange), "coalition.artemis": style(hues.blue),
      "coalition.both": style(hues.purple), "coalition.none": style(hues.grey),
      "evidence.confirmed": style(hues.green), "evidence.reported": style(hues.olive),
      "evidence.provisional": style(hues.grey, .italic),
      "mark.disputed": style(hues.red, .bold), "mark.rival": style(hues.red),
      "status.planned": style(), "status.active": style(hues.green, .bold),
      "status.completed": style(hues.green), "status.failed": style(hues.red),
      "status.paused": style(hues.olive), "status.unstated": style(hues.grey),
    ]
    func surface(_ color: Color?) -> Style {
      style(color).overlaid(with: Style(background: moon.sky))
    }
    let surfaces: [Role: Style] = [
      "moon": surface(moon.middle), "moon.dark": surface(moon.dark), "moon.bright": surface(moon.bright),
      "moon.feature": surface(moon.middle).overlaid(with: Style(attributes: .italic)),
      "moon.ring": surface(isLight ? moon.dark : moon.bright),
    ]
    self.init(
      name: name, isLight: isLight,
      styles: [general, furniture, meanings, surfaces].reduce([:]) { $0.merging($1) { $1 } })
  }
}
