import CNcurses
import Screen
import Text

/// Finds out, screen by screen, whether curses gives all scalars the columns that cells give them.
struct Measurement {
  private var scalars = (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }.makeIterator()

  /// A frame of the next scalars, each between two letters; nil where there are no more.
  mutating func next(of size: Size) -> (frame: Frame, texts: [(text: String, at: Point)])? {
    var frame = Frame(size: size)
    var texts: [(text: String, at: Point)] = []
    for y in 0..<size.height {
      for x in stride(from: 0, to: size.width - 3, by: 4) {
        guard let scalar = nextShown() else { break }
        texts.append(("a\(String(scalar))b", Point(x: x, y: y)))
        frame.write("a\(String(scalar))b", at: Point(x: x, y: y))
      }
    }
    return texts.isEmpty ? nil : (frame, texts)
  }

  /// All that are replaced are shown by one.
  private mutating func nextShown() -> Unicode.Scalar? {
    while let scalar = scalars.next() {
      if scalar.form != .replaced { return scalar }
    }
    return nil
  }

  /// Those of the texts whose letters curses has elsewhere.
  static func misplaced(_ texts: [(text: String, at: Point)]) -> [String] {
    texts.filter { text, point in
      letter(at: point) != "a" || letter(at: Point(x: point.x + text.columns - 1, y: point.y)) != "b"
    }.map(\.text)
  }

  private static func letter(at point: Point) -> Unicode.Scalar? {
    var cell = cchar_t()
    mvwin_wch(cislunar_screen(), Int32(point.y), Int32(point.x), &cell)
    return Unicode.Scalar(UInt32(bitPattern: cell.chars.0))
  }
}
