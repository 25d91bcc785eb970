import Plot
import Screen

/// The cells that a picture is drawn in.
struct PictureCells: Equatable, Sendable {
  /// How many there are.
  var size: Size
  /// What is drawn in them.
  var glyphs: GlyphLevel
  /// How high one is by its width.
  var aspect: CellAspect

  /// The extent in dots.
  var dots: Size { Self.dots(of: size, glyphs) }

  /// How high a dot is by its width.
  var dotAspect: Double { glyphs.dotAspect(cellAspect: aspect) }

  /// Those below the first rows.
  func below(rows: Int) -> Self {
    Self(size: Size(width: size.width, height: size.height - rows), glyphs: glyphs, aspect: aspect)
  }

  /// How many dots so many cells have.
  static func dots(of size: Size, _ glyphs: GlyphLevel) -> Size {
    let cell = glyphs.dotsPerCell
    return Size(width: size.width * cell.width, height: size.height * cell.height)
  }
}
