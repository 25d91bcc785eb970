import Plot
import Screen

/// The cells of a picture.
struct PictureCells: Equatable, Sendable {
  /// Their number.
  var size: Size
  /// The glyphs to draw with.
  var glyphs: GlyphLevel
  /// The height of a cell divided by its width.
  var aspect: CellAspect

  /// The size in dots.
  var dots: Size { Self.dots(of: size, glyphs) }

  /// The height of a dot divided by its width.
  var dotAspect: Double { glyphs.dotAspect(cellAspect: aspect) }

  /// The cells below the first rows.
  func below(rows: Int) -> Self {
    Self(size: Size(width: size.width, height: size.height - rows), glyphs: glyphs, aspect: aspect)
  }

  /// The dots in a number of cells.
  static func dots(of size: Size, _ glyphs: GlyphLevel) -> Size {
    let cell = glyphs.dotsPerCell
    return Size(width: size.width * cell.width, height: size.height * cell.height)
  }
}
