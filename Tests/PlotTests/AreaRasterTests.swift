import Plot
import Screen
import TestSupport
import Testing

@Suite("Areas on a map")
struct AreaRasterTests {
  private static func ring(_ corners: [(Double, Double)]) -> [GeoPoint] {
    corners.map { GeoPoint(latitude: $0.1, longitude: $0.0) }
  }

  private static func box(_ west: Double, _ south: Double, _ east: Double, _ north: Double) -> [GeoPoint] {
    ring([(west, south), (east, south), (east, north), (west, north)])
  }

  /// The plate carrée with a dot to a degree.
  private static func raster(
    _ areas: [[[GeoPoint]]], size: Size, meridian: Double = 0, level: GlyphLevel = .braille, scale: Double = 1
  ) -> AreaRaster {
    let cell = level.dotsPerCell
    let dots = Size(width: size.width * cell.width, height: size.height * cell.height)
    return AreaRaster(
      areas,
      in: MapView(
        Equirectangular(meridian: meridian),
        Viewport(dots: dots, centre: PlanePoint(x: 0, y: 0), scale: scale, dotAspect: level.dotAspect())))
  }

  private static func drawn(
    _ raster: AreaRaster, _ hatches: [Hatch], size: Size, level: GlyphLevel = .braille,
    hasBorders: Bool = false
  ) -> Frame {
    var frame = Frame(size: size)
    frame.draw(
      raster, looks: hatches.map { AreaLook($0, style: .plain) }, level: level, hasBorders: hasBorders,
      at: Point(x: 0, y: 0))
    return frame
  }

  @Test("Areas have a pattern inside and a line along the coast")
  func patterns() {
    let size = Size(width: 20, height: 5)
    let areas = [[Self.box(-18, -8, -2, 8)], [Self.box(-2, -8, 8, 8)], [Self.box(8, -8, 18, 8)]]
    let raster = Self.raster(areas, size: size)
    #expect(raster.counts == [256, 160, 160])
    expectDrawn(
      Self.drawn(raster, [.sparse, .half, .solid], size: size),
      """
       ⡤⠤⠤⠤⠤⠤⠤⠤⢤⢤⢤⢤⢤⣤⣤⣤⣤⣤
       ⡇⠁⠄⠁⠄⠁⠄⠁⢕⢕⢕⢕⢕⣿⣿⣿⣿⣿
       ⡇⠁⠄⠁⠄⠁⠄⠁⢕⢕⢕⢕⢕⣿⣿⣿⣿⣿
       ⡇⠁⠄⠁⠄⠁⠄⠁⢕⢕⢕⢕⢕⣿⣿⣿⣿⣿
       ⠓⠓⠒⠓⠒⠓⠒⠓⠓⠓⠓⠓⠓⠛⠛⠛⠛⠛
      """)
    expectDrawn(
      Self.drawn(raster, [.sparse, .half, .diagonal], size: size, hasBorders: true),
      """
       ⡤⠤⠤⠤⠤⠤⠤⢤⢤⢤⢤⢤⢤⢤⠤⢤⠤⢤
       ⡇⠁⠄⠁⠄⠁⠄⢹⢕⢕⢕⢕⢽⢁⠔⢁⠔⢹
       ⡇⠁⠄⠁⠄⠁⠄⢹⢕⢕⢕⢕⢽⢁⠔⢁⠔⢹
       ⡇⠁⠄⠁⠄⠁⠄⢹⢕⢕⢕⢕⢽⢁⠔⢁⠔⢹
       ⠓⠓⠒⠓⠒⠓⠒⠛⠓⠓⠓⠓⠛⠓⠒⠓⠒⠛
      """)
  }

  @Test("Without braille the cells of an area have its shade or sign")
  func levels() {
    let size = Size(width: 20, height: 5)
    // Its upper edge is slanted: a cell is land where half of it or more is.
    let west = Self.ring([(-9, -3), (-2, -3), (-2, 4), (-9, 1)])
    let areas = [[west], [Self.box(-2, -3, 4, 4)], [Self.box(4, -3, 9, 4)]]
    let blocks = Self.raster(areas, size: size, level: .blocks)
    expectDrawn(
      Self.drawn(blocks, [.sparse, .diagonal, .half], size: size, level: .blocks),
      """
             ░▒▒▒▒▒▒▓▓▓▓▓
        ░░░░░░▒▒▒▒▒▒▓▓▓▓▓
       ░░░░░░░▒▒▒▒▒▒▓▓▓▓▓
       ░░░░░░░▒▒▒▒▒▒▓▓▓▓▓
      """)
    let ascii = Self.raster(areas, size: size, level: .ascii, scale: 2)
    expectDrawn(
      Self.drawn(ascii, [.sparse, .diagonal, .half], size: size, level: .ascii),
      """
             .//////=====
        ......//////=====
       .......//////=====
       .......//////=====
      """)
  }

  @Test("A hole belongs to the area that fills it")
  func holes() {
    let size = Size(width: 8, height: 4)
    let hole = Self.box(-3, -3, 3, 3)
    let raster = Self.raster([[Self.box(-7, -7, 7, 7), hole], [hole]], size: size)
    #expect(raster.area(x: 2, y: 8) == 0)
    #expect(raster.area(x: 8, y: 8) == 1)
    #expect(raster.area(x: 0, y: 8) == nil)
    #expect(raster.area(x: -1, y: 8) == nil)
    #expect(raster.counts == [196 - 36, 36])
  }

  @Test("Areas with a common border neither share nor leave out dots")
  func borders() {
    let size = Size(width: 6, height: 3)
    let corners = [(-4.7, 4.8), (4.7, 4.6), (4.4, -5.6), (-4.9, -5.9)]
    let whole = Self.raster([[Self.ring(corners)]], size: size)
    let parts = corners.indices.map { index in
      Self.raster([[Self.ring([corners[index], corners[(index + 1) % 4], (0.5, 0.5)])]], size: size)
    }
    for y in 0..<12 {
      for x in 0..<12 {
        #expect(parts.count { $0.area(x: x, y: y) != nil } == (whole.area(x: x, y: y) == nil ? 0 : 1))
      }
    }
  }

  @Test("An area divided by the antimeridian is whole where the map is cut elsewhere")
  func antimeridian() {
    let size = Size(width: 10, height: 2)
    let area = [Self.box(174, -3, 180, 3), Self.box(-180, -3, -174, 3)]
    let joined = Self.raster([area], size: size, meridian: 180)
    expectDrawn(
      Self.drawn(joined, [.half], size: size),
      """
        ⣖⢖⢖⢖⢖⢶
        ⠷⠵⠵⠵⠵⠽
      """)
    // The same area at the two edges of a map of the whole world, and no land beyond them.
    let wide = Size(width: 185, height: 2)
    let parted = Self.raster([area], size: wide, meridian: 0)
    let columns = (0..<370).filter { parted.area(x: $0, y: 4) == 0 }
    #expect(columns == Array(5..<11) + Array(359..<365))
  }

  @Test("The pole is an ordinary edge")
  func pole() {
    let size = Size(width: 6, height: 3)
    let dots = MapView(
      Equirectangular(),
      Viewport(dots: Size(width: 12, height: 12), centre: PlanePoint(x: 0, y: -88), scale: 1))
    let raster = AreaRaster([[Self.box(-180, -90, 180, -86)]], in: dots)
    expectDrawn(
      Self.drawn(raster, [.sparse], size: size),
      """

      ⣉⣍⣉⣍⣉⣍
      """)
  }

  @Test("In a cell shared by areas, rank decides the style before the number of dots")
  func ranks() {
    let size = Size(width: 4, height: 1)
    // In the second cell the first area has one dot and the second the other seven.
    let raster = Self.raster(
      [[Self.box(-4, -2, -1, -1)], [Self.box(-4, -1, 4, 2), Self.box(-1, -2, 4, -1)]], size: size)
    let (red, blue) = (Style(foreground: .palette(1)), Style(foreground: .palette(4)))
    for (rank, expected) in [(-1, blue), (0, blue), (1, red)] {
      var frame = Frame(size: size)
      let looks = [AreaLook(.solid, style: red, rank: rank), AreaLook(.solid, style: blue)]
      frame.draw(raster, looks: looks, level: .braille, at: Point(x: 0, y: 0))
      #expect(frame[Point(x: 1, y: 0)].style == expected)
      #expect(frame[Point(x: 3, y: 0)].style == blue)
    }
  }
}
