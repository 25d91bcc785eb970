import Text

extension Theme {
  /// All themes of the program, in the order in which a key goes through them.
  public static let all: [Theme] = [.default, .dark, .light, .highContrast, .colourBlind, .mono]

  /// The theme of that name; nil if there is none.
  public static func named(_ name: String) -> Theme? {
    // The others are made when one of them is asked for.
    name == Theme.default.name ? .default : all.first { $0.name == name }
  }

  /// Reads on dark and on light backgrounds. It takes the terminal's own colours for text and, from the fixed part of
  /// the 256, only colours of middling luminance, which stand out from black and from white alike: the user's palette
  /// gives no such promise.
  public static let `default` = Theme(
    name: "default",
    hues: Hues(
      grey: .indexed(244), accent: .indexed(31), orange: .indexed(166), blue: .indexed(68),
      purple: .indexed(133), green: .indexed(28), olive: .indexed(100), red: .indexed(160)),
    // Light dots need a dark sky, whatever is behind the rest.
    moon: Surface(dark: .indexed(244), middle: .indexed(249), bright: .indexed(255), sky: .indexed(16)),
    selection: Style(attributes: [.reverse, .bold]))

  /// For dark backgrounds, in softer and lighter colours.
  public static let dark = Theme(
    name: "dark",
    hues: Hues(
      grey: .rgb(0x9A, 0xA2, 0xB1), accent: .rgb(0x6C, 0xC7, 0xD9), orange: .rgb(0xF0, 0x9A, 0x5C),
      blue: .rgb(0x7F, 0xA8, 0xFF), purple: .rgb(0xD3, 0x92, 0xE6), green: .rgb(0x8C, 0xCB, 0x7A),
      olive: .rgb(0xE0, 0xC0, 0x6A), red: .rgb(0xFF, 0x7A, 0x7A)),
    moon: Surface(
      dark: .rgb(0x9E, 0x9E, 0x9E), middle: .rgb(0xC0, 0xC0, 0xBC), bright: .rgb(0xF4, 0xF2, 0xEA)),
    selection: Style(
      foreground: .rgb(0xFF, 0xFF, 0xFF), background: .rgb(0x2B, 0x45, 0x70), attributes: .bold))

  /// For light backgrounds, in darker colours.
  public static let light = Theme(
    name: "light", isLight: true,
    hues: Hues(
      grey: .rgb(0x5F, 0x66, 0x73), accent: .rgb(0x00, 0x65, 0x7A), orange: .rgb(0xA8, 0x48, 0x00),
      blue: .rgb(0x1F, 0x4F, 0xC4), purple: .rgb(0x84, 0x2E, 0x9E), green: .rgb(0x1F, 0x6B, 0x1F),
      olive: .rgb(0x73, 0x5A, 0x00), red: .rgb(0xB0, 0x10, 0x20)),
    moon: Surface(
      dark: .rgb(0x30, 0x32, 0x38), middle: .rgb(0x4C, 0x4E, 0x54), bright: .rgb(0x62, 0x62, 0x62)),
    selection: Style(
      foreground: .rgb(0x00, 0x00, 0x00), background: .rgb(0xC4, 0xDA, 0xFF), attributes: .bold))

  /// Pure colours on black, each with a contrast of at least 7 to 1, and nothing muted. Every role names its
  /// background, so that it reads on a light terminal too.
  public static let highContrast = Theme(
    name: "high-contrast",
    hues: Hues(
      grey: .rgb(0xFF, 0xFF, 0xFF), accent: .rgb(0x00, 0xFF, 0xFF), orange: .rgb(0xFF, 0xB0, 0x00),
      blue: .rgb(0x8C, 0xC8, 0xFF), purple: .rgb(0xFF, 0xA0, 0xFF), green: .rgb(0x00, 0xFF, 0x00),
      olive: .rgb(0xFF, 0xFF, 0x00), red: .rgb(0xFF, 0x9A, 0x9A)),
    moon: Surface(
      dark: .rgb(0xA0, 0xA0, 0xA0), middle: .rgb(0xD0, 0xD0, 0xD0), bright: .rgb(0xFF, 0xFF, 0xFF)),
    selection: Style(
      foreground: .rgb(0x00, 0x00, 0x00), background: .rgb(0xFF, 0xFF, 0x00), attributes: .bold),
    base: Style(foreground: .rgb(0xFF, 0xFF, 0xFF), background: .rgb(0x00, 0x00, 0x00)))

  /// Colours that people with any of the three kinds of colour blindness tell apart, on black: most are of Okabe and Ito's set.
  /// Both coalitions are a very light pink, for purple would look blue. What is to be followed is underlined, without a hue.
  public static let colourBlind = Theme(
    name: "colour-blind",
    hues: Hues(
      grey: .rgb(0x90, 0x90, 0x90), orange: .rgb(0xE6, 0x9F, 0x00), blue: .rgb(0x40, 0x9C, 0xFF),
      purple: .rgb(0xFF, 0xD0, 0xE8), green: .rgb(0x00, 0xD0, 0x98), olive: .rgb(0xF0, 0xE4, 0x42),
      red: .rgb(0xE8, 0x66, 0x00)),
    moon: Surface(
      dark: .rgb(0xA0, 0xA0, 0xA0), middle: .rgb(0xD0, 0xD0, 0xD0), bright: .rgb(0xFF, 0xFF, 0xFF)),
    selection: Style(
      foreground: .rgb(0xFF, 0xFF, 0xFF), background: .rgb(0x00, 0x5F, 0x9F), attributes: .bold),
    base: Style(foreground: .rgb(0xFF, 0xFF, 0xFF), background: .rgb(0x00, 0x00, 0x00)))

  /// No colours at all: bold, underline and reverse.
  public static let mono = Theme(
    name: "mono", hues: Hues(), selection: Style(attributes: [.reverse, .bold]))
}

/// The colours that a theme is made of, by what they are like; nil is the terminal's own. One hue has one meaning: the accent is
/// for what leads elsewhere, orange and blue for a coalition, purple for both, green for what is sure or done, olive for what is
/// less so, red for what failed or is disputed.
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

/// The colours of the Moon's surface, by how bright it is, and of the sky about it; nil is the terminal's own.
struct Surface {
  var dark: Color?
  var middle: Color?
  var bright: Color?
  var sky: Color?
}

extension Theme {
  /// A theme of these colours, which all lie over `base`. What the colours mean is the same in all themes.
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
