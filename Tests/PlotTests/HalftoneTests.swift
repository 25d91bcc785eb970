import Screen
import TestSupport
import Testing

@testable import Plot

@Suite("Pictures in grey")
struct HalftoneTests {
  /// From black on the left to white on the right, with nothing in the first and last cell of the first row.
  private static func ramp(_ size: Size, _ level: GlyphLevel) -> ToneRaster {
    let cell = level.dotsPerCell
    let dots = Size(width: size.width * cell.width, height: size.height * cell.height)
    return ToneRaster(dots: dots) { x, y in
      let isCorner = y < cell.height && (x < cell.width || x >= dots.width - cell.width)
      return isCorner ? nil : UInt8(x * 255 / (dots.width - 1))
    }
  }

  private static func drawn(_ level: GlyphLevel, isInk: Bool = false) -> Frame {
    let size = Size(width: 24, height: 3)
    var frame = Frame(size: size)
    frame.fill(frame.bounds, with: Cell("?"))
    frame.draw(
      Halftone(ramp(size, level), level: level, isInk: isInk), styles: [.plain], at: Point(x: 0, y: 0))
    return frame
  }

  @Test("Brighter parts have more dots, or a sign with more ink")
  func light() {
    expectDrawn(
      Self.drawn(.braille),
      """
      ?  ⠄⢀⢂⢂⠪⡐⡅⡕⢕⢕⢕⠯⡮⣫⢯⢯⢯⣟⣿⣿?
        ⠐⠈⠄⢄⠢⠡⠢⡑⡜⡜⡜⣕⢝⡮⣳⢽⣫⣿⢽⣯⣿⣿
        ⡈ ⡂⠔⠨⡘⢌⢢⠣⡪⡪⡪⣣⢯⡺⣝⣾⢽⣽⣯⣿⣿
      """)
    expectDrawn(
      Self.drawn(.blocks),
      """
      ?    ░░░░░▒▒▒▒▓▓▓▓▓████?
           ░░░░░▒▒▒▒▓▓▓▓▓█████
           ░░░░░▒▒▒▒▓▓▓▓▓█████
      """)
    expectDrawn(
      Self.drawn(.ascii),
      """
      ?  ..::---==++***##%%%@?
         ..::---==++***##%%%@@
         ..::---==++***##%%%@@
      """)
  }

  @Test("In ink the darker parts have more")
  func ink() {
    expectDrawn(
      Self.drawn(.braille, isInk: true),
      """
      ?⣿⣿⣻⡿⡽⡽⣕⢯⢺⢪⡪⡪⡪⣐⢑⠔⡐⡐⡐⠠  ?
      ⣿⣿⣯⣷⣻⡻⣝⣞⣝⢮⢣⢣⢣⠪⡢⢑⠌⡂⠔ ⡂⠐
      ⣿⣿⢷⣿⢽⣫⣗⢧⡳⡝⣜⢕⢕⢕⠜⡐⢅⠢⠁⡂⠂⠐
      """)
    expectDrawn(
      Self.drawn(.blocks, isInk: true),
      """
      ?████▓▓▓▓▓▒▒▒▒░░░░░    ?
      █████▓▓▓▓▓▒▒▒▒░░░░░
      █████▓▓▓▓▓▒▒▒▒░░░░░
      """)
    expectDrawn(
      Self.drawn(.ascii, isInk: true),
      """
      ?@@%%##***++==---::..  ?
      @@@%%##***++==---::..
      @@@%%##***++==---::..
      """)
  }

  @Test("An even grey has its share of dots, within a hundredth", arguments: [20, 64, 100, 128, 200, 240])
  func density(tone: Int) {
    let size = Size(width: 40, height: 20)
    let even = ToneRaster(dots: Size(width: 80, height: 80)) { _, _ in UInt8(tone) }
    var frame = Frame(size: size)
    frame.draw(Halftone(even, level: .braille), styles: [.plain], at: Point(x: 0, y: 0))
    let dots = frame.rows.joined().reduce(0) { sum, cell in
      sum
        + (cell.text.unicodeScalars.first.map { $0.value >= 0x2800 ? ($0.value - 0x2800).nonzeroBitCount : 0 }
          ?? 0)
    }
    #expect(abs(Double(dots) / 6400 - Double(tone) / 255) < 0.01)
  }

  @Test("Cells are styled by how bright they are")
  func styles() {
    let styles = (1...3).map { Style(foreground: .palette(UInt8($0))) }
    let size = Size(width: 3, height: 1)
    let picture = ToneRaster(dots: Size(width: 6, height: 4)) { x, _ in [10, 128, 250][x / 2] }
    var frame = Frame(size: size)
    frame.draw(Halftone(picture, level: .braille), styles: styles, at: Point(x: 0, y: 0))
    #expect(frame.row(0).map(\.style) == styles)
  }
}

@Suite("Globes in shades of grey")
struct GlobeTextureTests {
  /// Eight by four cells, brighter by 10 to the east and by 1 to the south.
  private static let texture = GlobeTexture(
    width: 8, height: 4, values: (0..<32).map { UInt8($0 % 8 * 10 + $0 / 8) })

  private static func brightness(_ latitude: Double, _ longitude: Double) -> Double {
    texture.brightness(at: GeoPoint(latitude: latitude, longitude: longitude))
  }

  @Test("In the middle of a cell it has the cell's brightness, between two an interpolated one")
  func sampling() {
    #expect(Self.brightness(67.5, -157.5) == 0)
    #expect(Self.brightness(22.5, -112.5) == 11)
    #expect(Self.brightness(22.5, -90) == 16)
    #expect(Self.brightness(0, -112.5) == 11.5)
  }

  @Test("It wraps at the antimeridian and ends at the poles")
  func edges() {
    #expect(Self.brightness(67.5, 180) == 35)
    #expect(Self.brightness(67.5, -180) == 35)
    #expect(Self.brightness(67.5, 157.5) == 70)
    #expect(Self.brightness(90, -157.5) == 0)
    #expect(Self.brightness(-90, -157.5) == 3)
  }

  @Test("A disc shows the hemisphere around its centre, and nothing outside")
  func disc() throws {
    let row: [UInt8] = [50, 50, 50, 50, 200, 200, 200, 200]
    let east = GlobeTexture(width: 8, height: 2, values: row + row)
    let dots = Size(width: 40, height: 40)
    let view = MapView(Orthographic.nearSide, Viewport(width: 2, height: 2, dots: dots))
    let flat = ToneRaster(east, in: view)
    #expect(flat.tone(x: 0, y: 0) == nil)
    #expect(flat.tone(x: -1, y: 20) == nil)
    #expect(try #require(flat.tone(x: 8, y: 20)) < 60)
    #expect(try #require(flat.tone(x: 32, y: 20)) > 190)
    let far = ToneRaster(east, in: MapView(Orthographic.farSide, Viewport(width: 2, height: 2, dots: dots)))
    #expect(try #require(far.tone(x: 8, y: 20)) > 190)
    #expect(try #require(far.tone(x: 32, y: 20)) < 60)
    let round = ToneRaster(east, in: view, roundness: 0.5)
    let edges = [flat, round].compactMap { $0.tone(x: 39, y: 20).map(Int.init) }
    #expect(edges.count == 2 && edges[1] < edges[0] * 3 / 4)
    #expect(abs(Int(round.tone(x: 22, y: 20) ?? 0) - Int(flat.tone(x: 22, y: 20) ?? 0)) < 4)
    let stretched = ToneRaster(east, in: view, levels: 50...200)
    #expect(stretched.tone(x: 8, y: 20) == 1 && stretched.tone(x: 32, y: 20) == 255)
  }

  @Test("A polar map shows the region around the pole up to its limit")
  func pole() throws {
    let south = GlobeTexture(width: 2, height: 18, values: (0..<36).map { $0 < 34 ? 10 : 250 })
    let reach = PolarStereographic.radius(atDistance: 20)
    let tones = ToneRaster(
      south,
      in: MapView(
        PolarStereographic(reach: 20),
        Viewport(width: 2 * reach, height: 2 * reach, dots: Size(width: 21, height: 21))))
    #expect(tones.tone(x: 10, y: 10) == 250)
    #expect(try #require(tones.tone(x: 1, y: 10)) < 60)
    #expect(tones.tone(x: 0, y: 0) == nil)
  }
}

extension ToneRaster {
  /// The brightness of a dot; nil where there is no picture, and outside.
  fileprivate func tone(x: Int, y: Int) -> UInt8? {
    guard Rect(dots).contains(Point(x: x, y: y)), tones[y * dots.width + x] != 0 else { return nil }
    return tones[y * dots.width + x]
  }
}
