import Model
import Plot
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Maps in cells of several shapes")
struct CellAspectTests {
  private static let catalog = Catalog.bundled
  private static let aspects = [1, 1.5, 2, 2.4, 4].compactMap { CellAspect(width: 1, height: $0) }

  private func state(_ pane: Pane, _ aspect: CellAspect, size: Size = Size(width: 120, height: 40)) -> State {
    State(catalog: Self.catalog, size: size, pane: pane, options: .init { $0.cellAspect = aspect })
  }

  @Test("The Moon is as wide as high, and as large as there is room", arguments: aspects)
  func moon(aspect: CellAspect) throws {
    var state = state(.moon, aspect)
    for _ in MoonView.allCases {
      let picture = try #require(state.cache.picture as? MoonPicture)
      for panel in picture.base.panels {
        let isPole = panel.side == .southPole
        let middle = isPole ? -90.0 : 0
        let meridian = panel.side == .far ? 180.0 : 0
        let top = GeoPoint(latitude: isPole ? -90 + MoonPanel.poleReach : 90, longitude: meridian)
        let side = GeoPoint(
          latitude: isPole ? -90 + MoonPanel.poleReach : 0, longitude: meridian + 90)
        let centre = try #require(panel.position(of: GeoPoint(latitude: middle, longitude: meridian)))
        let rows = try #require(panel.position(of: top)).y - centre.y
        let columns = try #require(panel.position(of: side)).x - centre.x
        #expect(abs(abs(columns) - abs(rows) * aspect.height) < 0.01, "\(panel.side)")
        let room = min(Double(panel.rect.width), Double(panel.rect.height) * aspect.height)
        #expect(abs(columns) * 2 <= room && abs(columns) * 2 > room - 2.5, "\(panel.side)")
      }
      _ = reduce(&state, .nextMoonView)
    }
  }

  @Test("The south pole stands beside or below the faces of the Moon, whichever is larger")
  func faces() throws {
    func panels(_ aspect: String) throws -> [Rect] {
      let state = state(.moon, try #require(CellAspect(aspect)), size: Size(width: 80, height: 52))
      return try #require(state.cache.picture as? MoonPicture).base.panels.map(\.rect)
    }
    let (flat, high) = (try panels("1:1"), try panels("1:4"))
    // The pole is the first.
    #expect(flat[1].minX < flat[2].minX && flat[2].minX < flat[0].minX && flat[0].minY == flat[1].minY)
    #expect(high[1].minY == high[2].minY && high[1].minY < high[0].minY)
  }

  @Test("A region has the same scale in both directions", arguments: aspects)
  func region(aspect: CellAspect) throws {
    var state = state(.world, aspect)
    for _ in Region.allCases {
      _ = reduce(&state, .nextRegion)
      let base = try #require(state.cache.picture as? WorldPicture).base
      let cell = GlyphLevel.braille.dotsPerCell
      let bounds = try #require(base.key.region).bounds
      let latitude = (bounds.latitudes.lowerBound + bounds.latitudes.upperBound) / 2
      let longitude = (bounds.longitudes.lowerBound + bounds.longitudes.upperBound) / 2
      func spot(_ north: Double, _ east: Double) throws -> PlanePoint {
        let place = GeoPoint(latitude: latitude + north, longitude: longitude + east)
        let dot = try #require(base.view.dot(of: place))
        return PlanePoint(x: dot.x / Double(cell.width), y: dot.y / Double(cell.height))
      }
      let middle = try spot(0, 0)
      let down = (middle.y - (try spot(1, 0)).y) * aspect.height
      let across = ((try spot(0, 1)).x - middle.x) / base.view.projection.breadth
      #expect(abs(down - across) < 1e-6)
    }
  }

  @Test("A new cell shape changes what is shown, and nothing else; a message stays")
  func reshaping() throws {
    var test = StateTest(State(catalog: .small, size: Size(width: 120, height: 40), pane: .moon))
    test.press("y")
    let square = try #require(CellAspect("1:1"))
    var expected = test.state
    expected.cellAspect = square
    var state = test.state
    _ = reduce(&state, .reshape(square))
    #expect(stateDifferences(expected: expected, actual: state) == [])
    #expect(draw(state) != draw(test.state))
  }

  @Test("A picture in SVG has its own cell shape")
  func svg() throws {
    let pictures = [try #require(CellAspect("1:1")), .usual].map { aspect in
      var state = state(.moon, aspect)
      _ = reduce(&state, .export)
      return state.pictureUnderPrompt()
    }
    #expect(pictures[0] == pictures[1])
  }
}
