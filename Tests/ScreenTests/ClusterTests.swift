import TestSupport
import Testing

@testable import Screen

@Suite("Cells as plain memory")
struct ClusterTests {
  /// Of one to eight bytes, and of more.
  private static let texts = ["a", "é", "月", "🚀", "e\u{301}x", "q\u{301}\u{302}\u{303}", "👩‍🚀", "🏴󠁧󠁢󠁳󠁣󠁴󠁿"]

  @Test("A cluster of any length gives its text back", arguments: ClusterTests.texts)
  func givesBack(text: String) {
    var table = ClusterTable()
    let cluster = table.cluster(of: text)
    #expect(table.text(of: cluster) == text)
    #expect(table.isEmpty == (text.utf8.count <= 8))
    var bytes: [UInt8] = []
    table.append(cluster, to: &bytes)
    #expect(bytes == Array(text.utf8))
  }

  @Test("Clusters of two frames are the same by what they show, wherever they lie")
  func otherPlaces() {
    let (one, other) = ("👩‍🚀", "👨‍🚀")
    func frame(_ texts: String...) -> Frame {
      var frame = Frame(size: Size(width: 4, height: 1))
      for text in texts { frame.write(text, at: Point(x: 0, y: 0)) }
      return frame
    }
    #expect(frame(one) == frame(other, one))
    #expect(frame(one) != frame(other))
    var copy = frame(other)
    copy.copy(frame(other, one), at: Point(x: 0, y: 0))
    #expect(copy == frame(one))
  }

  @Test("A style keeps every colour and mark, beside every other")
  func styles() {
    let edges: [UInt8] = [0, 1, 15, 16, 255]
    let colors: [Color?] =
      [nil] + edges.map { .palette($0) } + edges.map { .indexed($0) }
      + edges.flatMap { red in edges.map { .rgb(red, $0, 255 - $0) } }
    for foreground in colors {
      for background in colors {
        for marks in [0, 1, 31, 255] as [UInt8] {
          let attributes = Style.Attributes(rawValue: marks)
          var style = Style(foreground: foreground, background: background, attributes: attributes)
          #expect(style.foreground == foreground)
          #expect(style.background == background)
          #expect(style.attributes == attributes)
          (style.foreground, style.background, style.attributes) = (background, foreground, .dim)
          #expect(style == Style(foreground: background, background: foreground, attributes: .dim))
        }
      }
    }
  }

  @Test(
    "Plain text has the glyphs and columns that a search for clusters finds",
    arguments: 0..<200 as Range<UInt64>)
  func plain(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "a", "B", " ", "é", "Ω", "д", "–", "›", "≠", "●", "─", "⣿", "月", "한", "🚀", "\u{301}", "\u{AD}",
    ]
    let text = (0..<6).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    let glyphs = Array(Glyphs(Substring(text)))
    let columns = glyphs.reduce(0) { $0 + $1.columns }
    #expect(text.columns == columns)
    let isPlain = text.unicodeScalars.allSatisfy { Unicode.Scalar.plainColumns(of: $0.value) != nil }
    #expect((text.plainColumns != nil) == isPlain)
    for limit in -1...columns + 1 {
      #expect(text.isWider(than: limit) == (columns > limit && !glyphs.isEmpty))
    }
    // Whole, and cut at both edges.
    for x in [0, -1, 3] {
      var (frame, expected) = (Frame(size: Size(width: 7, height: 1)), Frame(size: Size(width: 7, height: 1)))
      let style = Style(foreground: .palette(1))
      frame.write(text, at: Point(x: x, y: 0), style: style)
      var column = x
      for glyph in glyphs {
        expected.put(glyph, at: Point(x: column, y: 0), in: expected.bounds, style: style)
        column += glyph.columns
      }
      #expect(frame == expected, "\(text.debugDescription) at \(x)")
    }
  }
}
