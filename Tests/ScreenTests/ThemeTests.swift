import Glibc
import Screen
import Testing
import Text

@Suite("Themes")
struct ThemeTests {
  /// The parts of a colour, as the CSS and xterm documents give them.
  private static func parts(_ color: Color) -> [Double] {
    func values(_ red: Int, _ green: Int, _ blue: Int) -> [Double] {
      [Double(red), Double(green), Double(blue)]
    }
    switch color {
    case .rgb(let red, let green, let blue): return values(Int(red), Int(green), Int(blue))
    case .indexed(let index) where index >= 232:
      let grey = 8 + 10 * (Int(index) - 232)
      return values(grey, grey, grey)
    case .indexed(let index):
      let steps = [0, 95, 135, 175, 215, 255]
      let place = Int(index) - 16
      return values(steps[place / 36], steps[place / 6 % 6], steps[place % 6])
    case .palette(let number): return palette[Int(number)]
    }
  }

  /// xterm's basic colours.
  private static let palette: [[Double]] = [
    [0, 0, 0], [205, 0, 0], [0, 205, 0], [205, 205, 0], [0, 0, 238], [205, 0, 205], [0, 205, 205],
    [229, 229, 229],
    [127, 127, 127], [255, 0, 0], [0, 255, 0], [255, 255, 0], [92, 92, 255], [255, 0, 255], [0, 255, 255],
    [255, 255, 255],
  ]

  private static func luminance(_ color: Color) -> Double {
    let linear = parts(color).map { part -> Double in
      let value = part / 255
      return value <= 0.03928 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// The contrast of WCAG 2, 1...21.
  private static func contrast(_ left: Color, _ right: Color) -> Double {
    let (left, right) = (luminance(left), luminance(right))
    return (max(left, right) + 0.05) / (min(left, right) + 0.05)
  }

  private static let black = Color.rgb(0, 0, 0)
  private static let white = Color.rgb(255, 255, 255)

  /// The least contrast of the glyphs of a theme on what is behind them.
  private static func leastContrast(
    _ theme: Theme, on backgrounds: [Color], depth: ColorDepth = .trueColor
  ) -> Double {
    var least = 21.0
    for role in Theme.default.roles {
      let style = theme.style(role).degraded(to: depth)
      guard let foreground = style.foreground else { continue }
      for background in style.background.map({ [$0] }) ?? backgrounds {
        least = min(least, contrast(foreground, background))
      }
    }
    return least
  }

  @Test("Every theme is legible on its backgrounds")
  func contrast() {
    for depth in [ColorDepth.trueColor, .indexed256] {
      #expect(Self.leastContrast(.default, on: [Self.black, Self.white], depth: depth) > 3.3)
      #expect(Self.leastContrast(.dark, on: Self.darkGrounds, depth: depth) >= 4.5)
      #expect(Self.leastContrast(.light, on: Self.lightGrounds, depth: depth) >= 4.5)
      #expect(Self.leastContrast(.highContrast, on: [], depth: depth) > 7)
      #expect(Self.leastContrast(.colourBlind, on: [], depth: depth) >= 4.5)
    }
  }

  /// Black, and the grounds of GNOME Terminal, Visual Studio Code, Konsole, Solarized, Dracula and Nord.
  private static let darkGrounds: [Color] = [
    black, .rgb(0x17, 0x14, 0x21), .rgb(0x1E, 0x1E, 0x1E), .rgb(0x23, 0x26, 0x27), .rgb(0x00, 0x2B, 0x36),
    .rgb(0x28, 0x2A, 0x36), .rgb(0x2E, 0x34, 0x40),
  ]
  /// White, and the grounds of Solarized, Catppuccin Latte and gruvbox.
  private static let lightGrounds: [Color] = [
    white, .rgb(0xFD, 0xF6, 0xE3), .rgb(0xEF, 0xF1, 0xF5), .rgb(0xFB, 0xF1, 0xC7),
  ]

  @Test("With eight or sixteen colours nothing is lost on white", arguments: [ColorDepth.basic8, .basic16])
  func fewColours(_ depth: ColorDepth) {
    for theme in [Theme.default, .light] {
      #expect(Self.leastContrast(theme, on: [Self.white], depth: depth) >= 4.5)
      for role in Theme.default.roles where theme.style(role).background != theme.style("moon").background {
        #expect(theme.style(role).degraded(to: depth).background == nil)
      }
    }
  }

  /// How people see colours who lack one kind of cone, in linear parts, as Machado and others (2009) give it.
  private static let blindness: [String: [[Double]]] = [
    "red": [
      [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998],
    ],
    "green": [
      [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881],
    ],
    "blue": [
      [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900],
    ],
  ]

  @Test(
    "People who lack one kind of cone can tell the coalitions apart by colour",
    arguments: ["red", "green", "blue"])
  func colourBlindness(_ kind: String) throws {
    let matrix = try #require(Self.blindness[kind])
    func seen(_ role: Role, depth: ColorDepth) throws -> [Double] {
      let linear = Self.parts(try #require(Theme.colourBlind.style(role).foreground?.degraded(to: depth))).map
      {
        pow($0 / 255, 2.2)
      }
      return matrix.map { row in
        255 * pow(max(0, min(1, zip(row, linear).map { $0 * $1 }.reduce(0, +))), 1 / 2.2)
      }
    }
    let roles: [Role] = ["coalition.ilrs", "coalition.artemis", "coalition.both", "coalition.none"]
    for depth in [ColorDepth.trueColor, .indexed256] {
      for (place, role) in roles.enumerated() {
        for other in roles[..<place] {
          let parts = zip(try seen(role, depth: depth), try seen(other, depth: depth))
          #expect(
            parts.map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot() > 75, "\(role.name), \(other.name)")
        }
      }
    }
  }

  @Test("Links have their own hue, and headings, focus and plans have none")
  func oneMeaning() {
    for theme in [Theme.default, .dark, .light] {
      let link = theme.style("link").foreground
      #expect(Theme.default.roles.filter { theme.style($0).foreground == link } == ["link"])
      for role in ["heading", "border.focused", "popup.border", "status.planned"] as [Role] {
        #expect(theme.style(role).foreground == nil)
      }
    }
  }

  @Test("No background is set without a foreground")
  func backgrounds() {
    for theme in Theme.all {
      for role in Theme.default.roles where theme.style(role).background != nil {
        #expect(theme.style(role).foreground != nil, "\(role.name) of \(theme.name)")
      }
    }
  }

  @Test("Themes have distinct names and are found by them")
  func names() {
    #expect(Theme.all.map(\.name) == ["default", "dark", "light", "high-contrast", "colour-blind", "mono"])
    for theme in Theme.all { #expect(Theme.named(theme.name)?.name == theme.name) }
    #expect(Theme.named("solarized") == nil)
  }

  @Test("A role missing from a theme falls back to the more general one")
  func fallback() {
    let theme = Theme.default
    #expect(theme.style("list.selected.other.still") == theme.style("list.selected"))
    #expect(theme.style("matches") == .plain)
  }

  @Test(
    "Selection, focus and hits can be told apart without colours",
    arguments: Theme.all.map(\.name))
  func meaningWithoutColours(name: String) throws {
    let theme = try #require(Theme.named(name))
    func mono(_ role: Role) -> Style { theme.style(role).degraded(to: .monochrome) }
    let rows = [mono("list"), mono("list.selected"), mono("list.selected.unfocused")]
    #expect(Set(rows).count == 3)
    #expect(mono("tab") != mono("tab.selected"))
    #expect(Set([mono("text"), mono("link"), mono("link.selected")]).count == 3)
    #expect(mono("match") != mono("text"))
    #expect(mono("hint") != mono("hint.key"))
    #expect(mono("input") != mono("input.cursor"))
    #expect(mono("message.info") != mono("message.error"))
  }

  @Test(
    "The coalitions can be told apart down to eight colours",
    arguments: ["default", "dark", "light", "high-contrast", "colour-blind"])
  func coalitions(name: String) throws {
    let theme = try #require(Theme.named(name))
    let roles: [Role] = ["coalition.ilrs", "coalition.artemis", "coalition.both", "coalition.none"]
    for depth in ColorDepth.allCases where depth > .monochrome {
      #expect(Set(roles.map { theme.style($0).degraded(to: depth) }).count == 4)
    }
  }
}
