import TestSupport
import Testing

@testable import Screen

@Suite("A frame as SVG")
struct SVGTests {
  private static let bold = Style(foreground: .rgb(255, 0, 0), attributes: .bold)

  @Test("A tiny frame: text at its columns, backgrounds, lines, a block and dots")
  func tiny() {
    var frame = Frame(size: Size(width: 9, height: 2))
    frame.write("Hi you  ●", at: Point(x: 0, y: 0))
    frame.write("ab", at: Point(x: 0, y: 1), style: Self.bold)
    frame.paint(Rect(x: 0, y: 1, width: 4, height: 1), with: Style(background: .indexed(16)))
    frame.write("──┐▄⣀", at: Point(x: 4, y: 1))
    expectText(
      frame.svg(title: "Tiny", on: .light),
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="-8 -8 88 48" width="88" height="48" role="img">
      <title>Tiny</title>
      <rect x="-8" y="-8" width="88" height="48" rx="6" fill="#ffffff"/>
      <g shape-rendering="crispEdges">
      <path fill="#000000" d="M0 16h32v16h-32z"/>
      <path fill="#1f2328" d="M32 24h21v1h-21zM52 24h1v8h-1zM56 24h8v8h-8z"/>
      </g>
      <g fill="none" stroke-width="2.8" stroke-linecap="round">
      <path stroke="#1f2328" d="M66 30h0M70 30h0"/>
      </g>
      <g fill="#1f2328" font-family="\(Frame.fonts)" font-size="13" style="font-variant-ligatures:none" xml:space="preserve">
      <text x="0" y="12" textLength="48" lengthAdjust="spacingAndGlyphs">Hi you</text>
      <text x="64" y="12" textLength="8" lengthAdjust="spacingAndGlyphs">●</text>
      <text x="0" y="28" textLength="16" lengthAdjust="spacingAndGlyphs" fill="#ff0000" font-weight="bold">ab</text>
      </g>
      </svg>

      """)
  }

  @Test("A wide glyph takes two cells, and a letter with its mark one")
  func wide() {
    var frame = Frame(size: Size(width: 12, height: 1))
    frame.write("a月面b🚀e\u{301}z", at: Point(x: 1, y: 0))
    #expect(
      placements(in: frame) == [
        "8+8 a", "16+16 月", "32+16 面", "48+8 b", "56+16 🚀", "72+8 e\u{301}", "80+8 z",
      ])
  }

  @Test("Runs end where the style changes, at two spaces, and at the end of the row")
  func pieces() {
    var frame = Frame(size: Size(width: 12, height: 2))
    frame.write("one two  six", at: Point(x: 0, y: 0))
    frame.paint(Rect(x: 4, y: 0, width: 1, height: 1), with: Style(attributes: .italic))
    frame.write("é – ø", at: Point(x: 0, y: 1))
    #expect(placements(in: frame) == ["0+24 one", "32+8 t", "40+16 wo", "72+24 six", "0+40 é – ø"])
  }

  @Test("Reverse swaps glyph and background, and dim moves the glyph towards the background")
  func reverseAndDim() {
    let red = Style(foreground: .rgb(250, 0, 0), background: .rgb(0, 0, 250), attributes: .reverse)
    let plain = Look(red, on: .dark)
    #expect(plain.foreground.hex == "#0000fa" && plain.background.hex == "#fa0000")
    let dim = Look(red.overlaid(with: Style(attributes: .dim)), on: .dark)
    #expect(dim.foreground.hex == "#640096" && dim.background.hex == "#fa0000")
    #expect(dim.attributes == [])

    var frame = Frame(size: Size(width: 3, height: 1))
    frame.write(" x ", at: Point(x: 0, y: 0), style: Style(attributes: .reverse))
    let svg = frame.svg(title: "", on: .light)
    #expect(svg.contains(##"<path fill="#1f2328" d="M0 0h24v16h-24z"/>"##))
    #expect(svg.contains(##"fill="#ffffff">x</text>"##))
  }

  @Test("Attributes are drawn: bold, italic, and an underline that spans spaces too")
  func attributes() {
    var frame = Frame(size: Size(width: 5, height: 1))
    frame.write("a b", at: Point(x: 1, y: 0), style: Style(attributes: [.bold, .italic, .underline]))
    let svg = frame.svg(title: "", on: .light)
    #expect(svg.contains(#"font-weight="bold" font-style="italic">a b</text>"#))
    #expect(svg.contains(##"<path fill="#1f2328" d="M8 14h24v1h-24z"/>"##))
  }

  @Test(
    "XML markup is escaped in text and title, and control characters are dropped")
  func escaping() throws {
    var frame = Frame(size: Size(width: 12, height: 1))
    frame.write("<a & \"b\">\u{1B}\u{FFFF}", at: Point(x: 0, y: 0))
    let svg = frame.svg(title: "R&D <1>\u{0}\u{FFFE}")
    #expect(svg.contains(">&lt;a &amp; &quot;b&quot;&gt;</text>"))
    #expect(svg.contains("<title>R&amp;D &lt;1&gt;\u{FFFD}\u{FFFD}</title>"))
    #expect(svg.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0.value < 0xFFFE })
    #expect(try WellFormedXML(svg).names == ["svg", "title", "rect", "g", "text", "text", "text"])
  }

  @Test("Any frame gives a well-formed document, the same every time", arguments: Ground.allCases)
  func wellFormed(ground: Ground) throws {
    var random = SeededRandom(seed: 20)
    let signs = [
      "<", "&", "a ", "é", "月", "█", "░", "┼", "╳", "═", "⣿", "●", "\u{7}", "e\u{301}", "\"", "]]>",
    ]
    for size in [Size(width: 0, height: 0), Size(width: 1, height: 1), Size(width: 40, height: 12)] {
      var frame = Frame(size: size)
      for _ in 0..<300 where size.width > 0 {
        frame.write(
          signs.randomElement(using: &random) ?? "",
          at: Point(
            x: .random(in: 0..<size.width, using: &random), y: .random(in: 0..<size.height, using: &random)),
          style: Style(
            foreground: .palette(.random(in: 0..<16, using: &random)),
            background: .indexed(.random(in: 16...255, using: &random)),
            attributes: .init(rawValue: .random(in: 0..<32, using: &random))))
      }
      let svg = frame.svg(title: "<random>", on: ground)
      let document = try WellFormedXML(svg)
      #expect(document.names.first == "svg")
      #expect(svg == frame.svg(title: "<random>", on: ground))
    }
  }

  @Test(
    "What no parser accepts is found",
    arguments: ["", "<a>", "<a/><b/>", "<a>&</a>", "<a>\u{1}</a>", "<a b=\"1\" b=\"2\"/>", "<a><!-- --></a>"])
  func malformed(text: String) {
    #expect(throws: WellFormedXML.Malformed.self) { try WellFormedXML(text) }
  }

  @Test("The colours of the palette are legible on both backgrounds", arguments: Ground.allCases)
  func palette(ground: Ground) {
    // Black is what a dark terminal has behind everything.
    for number: UInt8 in (ground == .dark ? 1 : 0)...15 {
      let contrast = Self.contrast(ground.components(of: .palette(number)), ground.background)
      #expect(contrast >= 4.5, "palette \(number) on \(ground): \(contrast)")
    }
    #expect(Self.contrast(ground.foreground, ground.background) >= 7)
  }

  private static func contrast(_ one: Components, _ other: Components) -> Double {
    let (low, high) = (min(one.luminance, other.luminance), max(one.luminance, other.luminance))
    return (high + 0.05) / (low + 0.05)
  }

  /// Where the pieces of text stand: `column in pixels + length in pixels, text`.
  private func placements(in frame: Frame) -> [String] {
    frame.svg(title: "").matches(of: /<text x="(\d+)" .*?textLength="(\d+)".*?>(.*?)<\/text>/).map {
      "\($0.output.1)+\($0.output.2) \($0.output.3)"
    }
  }
}
