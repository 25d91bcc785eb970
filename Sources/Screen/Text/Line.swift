import Text

/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  /// The text.
  public var text: String
  /// How it is drawn.
  public var style: Style
  /// A tag for whoever made the text; drawn lines keep it.
  public var link: Int?

  /// A piece of text; by default in the terminal's own style, leading nowhere.
  public init(_ text: String, style: Style = .plain, link: Int? = nil) {
    self.text = text
    self.style = style
    self.link = link
  }
}

/// A line of text in pieces of different styles.
public struct Line: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The pieces, from left to right.
  public var spans: [Span]

  /// A line of such pieces.
  public init(_ spans: [Span]) { self.spans = spans }
  /// A line in one style; empty for an empty text.
  public init(_ text: String, style: Style = .plain) {
    spans = text.isEmpty ? [] : [Span(text, style: style)]
  }
  /// A line written in code, in the terminal's own style.
  public init(stringLiteral value: String) { self.init(value) }

  /// The columns it takes.
  public var columns: Int { spans.reduce(0) { $0 + $1.text.columns } }
  /// The text of all pieces.
  public var text: String { spans.reduce(into: "") { $0 += $1.text } }

  private func isWider(than columns: Int) -> Bool {
    // With no more bytes than columns it fits.
    if spans.reduce(0, { $0 + $1.text.utf8.count }) <= columns { return false }
    var room = columns
    for span in spans {
      if span.text.isWider(than: room) { return true }
      room -= span.text.columns
    }
    return false
  }

  /// The line in at most so many columns: itself, or its beginning and "…" in the style of the cut piece.
  public func truncated(to columns: Int) -> Line {
    guard isWider(than: columns) else { return self }
    guard columns > 0 else { return Line([]) }
    var kept: [Span] = []
    var room = columns - 1
    for span in spans {
      guard span.text.isWider(than: room) else {
        kept.append(span)
        room -= span.text.columns
        continue
      }
      var last = span
      // What follows is cut too, so that the mark is due even if this piece fits.
      last.text = (span.text + " ").truncated(to: room + 1)
      kept.append(last)
      break
    }
    return Line(kept)
  }
}
