import Text

/// A piece of text in one style.
package struct Span: Hashable, Sendable {
  package var text: String
  package var style: Style
  /// A tag for whoever made the text; drawn lines keep it.
  package var link: Int?

  package init(_ text: String, style: Style = .plain, link: Int? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }
}

/// A line of text in pieces of different styles.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  package var spans: [Span]

  package init(_ spans: [Span]) { self.spans = spans }
  /// A line in one style; empty for an empty text.
  package init(_ text: String, style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style: style)]
  }
  /// A line written in code, in the terminal's own style.
  public init(stringLiteral value: String) { self.init(value) }

  package var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }
  package var text: String { spans.reduce(into: "") { $0 += $1.text } }

  /// The line in at most so many columns: itself, or its beginning and "…" in the style of the cut piece.
  package func truncated(to columns: Int) -> Line {
    // Two columns have at least three bytes.
    let bytes = spans.reduce(0) { $0 + $1.text.utf8.count }
    guard bytes > columns, self.columns > columns else { return self }
    guard columns > 0 else { return Line([]) }
    var kept: [Span] = []
    var room = columns - 1
    for var span in spans {
      if span.text.isWider(than: room) {
        // What follows is cut too, so that the mark is due even if this piece fits.
        span.text = (span.text + " ").truncated(to: room + 1)
        return Line(kept + [span])
      }
      kept.append(span)
      room -= span.text.columns
    }
    return Line(kept)
  }
}
