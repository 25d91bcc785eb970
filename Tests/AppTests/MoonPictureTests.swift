import Model
import Plot
import Screen
import TestSupport
import Testing
import Text

@testable import App

@Suite("The Moon")
struct MoonPictureTests {
  private static let catalog = Catalog.bundled

  private static func state(
    _ width: Int, _ height: Int, view: MoonView = .faces, theme: String = "default", asOf: Day? = nil
  ) -> State {
    var state = State(
      catalog: catalog, size: Size(width: width, height: height), pane: .moon,
      options: .init {
        $0.perspective = asOf.map { Perspective(asOf: $0) }
        $0.themeName = theme
      })
    while state.pictures.moonView != view { _ = reduce(&state, .nextMoonView) }
    return state
  }

  private static func picture(_ state: State) throws -> MoonPicture {
    try #require(state.cache.picture as? MoonPicture)
  }

  /// How far a mission's mark lies from a place, in kilometres as the map has them in its middle.
  private static func distance(
    of mission: Mission.ID, from place: GeoPoint, in picture: MoonPicture
  ) throws -> Double {
    let placement = try #require(picture.placements.first { $0.site.mission == mission })
    let panel = picture.base.panels[placement.panel]
    let (mark, spot) = (
      try #require(panel.position(of: placement.site.place)), try #require(panel.position(of: place))
    )
    let (right, down) = (mark.x - spot.x, (mark.y - spot.y) * 2)
    return (right * right + down * down).squareRoot() / panel.columns(ofKilometres: 1)
  }

  @Test(
    "The sky of a theme is drawn behind the Moon only",
    arguments: GlyphLevel.allCases)
  func sky(_ glyphs: GlyphLevel) {
    let state = State(
      catalog: .small, size: Size(width: 100, height: 30), pane: .moon, options: .init { $0.glyphs = glyphs })
    let frame = draw(state)
    let sky = Theme.default.style("moon").background
    func cells(row: Int) -> [Color?] { (0..<100).map { frame[Point(x: $0, y: row)].style.background } }
    #expect(sky != nil && cells(row: 3).prefix(64).contains { $0 != sky } && cells(row: 27)[0] != sky)
    #expect((5..<25).contains { row in cells(row: row).count { $0 == sky } > 30 })
  }

  @Test("Sites are at their known positions")
  func knownSites() throws {
    let picture = try Self.picture(Self.state(200, 60))
    let rumker = GeoPoint(latitude: 40.8, longitude: -58.4)
    #expect(
      try Self.distance(of: "chang-e-5", from: GeoPoint(latitude: 43.06, longitude: -51.92), in: picture) < 1)
    #expect(try Self.distance(of: "chang-e-5", from: rumker, in: picture) < 250)
    let crisium = GeoPoint(latitude: 17, longitude: 59)
    #expect(try Self.distance(of: "blue-ghost-m1", from: crisium, in: picture) < 556 / 2)
    #expect(
      try Self.distance(of: "chang-e-4", from: GeoPoint(latitude: -44.5, longitude: 176.2), in: picture) < 93)
    let sides = Dictionary(
      uniqueKeysWithValues: picture.placements.map { ($0.site.mission, picture.base.panels[$0.panel].side) })
    #expect(sides["chang-e-5"] == .near && sides["blue-ghost-m1"] == .near && sides["slim"] == .near)
    #expect(sides["chang-e-4"] == .far && sides["chang-e-6"] == .far)
    #expect(sides["chang-e-7"] == .southPole && sides["im-2"] == .southPole)
  }

  @Test("The near side has the west on the left; the far side has the east on the left")
  func orientation() throws {
    let all = try Self.picture(Self.state(120, 24)).base.panels
    func column(_ panel: MoonPanel, _ longitude: Double) throws -> Double {
      try #require(panel.position(of: GeoPoint(latitude: 0, longitude: longitude))).x
    }
    let panels = Dictionary(uniqueKeysWithValues: all.map { ($0.side, $0) })
    let (nearSide, farSide) = (try #require(panels[.near]), try #require(panels[.far]))
    let near = try [-80.0, 0, 80].map { try column(nearSide, $0) }
    #expect(near == near.sorted())
    let far = try [100.0, 180, -100].map { try column(farSide, $0) }
    #expect(far == far.sorted())
    #expect(near[2] < far[0])
    let north = try #require(nearSide.position(of: GeoPoint(latitude: 60, longitude: 0))).y
    let south = try #require(nearSide.position(of: GeoPoint(latitude: -60, longitude: 0))).y
    #expect(north < south)
  }

  /// How many dots the cells round a place have, on average.
  private static func brightness(at place: GeoPoint, in state: State) throws -> Double {
    let picture = try Self.picture(state)
    let panel = try #require(picture.base.panels.first { $0.position(of: place) != nil })
    let spot = try #require(panel.position(of: place))
    var frame = Frame(size: picture.base.key.cells.size)
    frame.draw(panel.picture, styles: [.plain], at: panel.rect.origin)
    let cells = (-1...1).flatMap { y in
      (-2...2).map {
        frame[Point(x: Int(spot.x) + $0, y: Int(spot.y) + y)].text.unicodeScalars.first?.value ?? 0
      }
    }
    return Double(cells.reduce(0) { $0 + ($1 >= 0x2800 ? ($1 - 0x2800).nonzeroBitCount : 0) })
      / Double(cells.count)
  }

  @Test("Tycho is bright and Mare Crisium dark, and in ink the reverse")
  func shading() throws {
    let tycho = GeoPoint(latitude: -43.3, longitude: -11.4)
    let crisium = GeoPoint(latitude: 17, longitude: 59)
    for theme in ["dark", "light"] {
      let state = Self.state(160, 50, view: .near, theme: theme)
      let (bright, dark) = (
        try Self.brightness(at: tycho, in: state), try Self.brightness(at: crisium, in: state)
      )
      #expect(theme == "dark" ? bright > dark + 3 : dark > bright + 3, "\(theme): \(bright), \(dark)")
    }
  }

  @Test("The pole is in the middle of its map, with sites around it in their directions")
  func pole() throws {
    let state = Self.state(120, 40, view: .southPole)
    let picture = try Self.picture(state)
    let panel = picture.base.panels[0]
    let pole = try #require(panel.position(of: GeoPoint(latitude: -90, longitude: 123)))
    #expect(abs(pole.x - Double(panel.rect.width) / 2) < 0.01)
    #expect(abs(pole.y - Double(panel.rect.height) / 2) < 0.01)
    let places = Dictionary(uniqueKeysWithValues: picture.placements.map { ($0.site.mission, $0.cell) })
    let middle = Point(x: Int(pole.x), y: Int(pole.y))
    // IM-1 lies towards the Earth, LCROSS's crater to the west of that, Chang'e 7 behind the pole to the east.
    let (odysseus, cabeus, seventh) = (
      try #require(places["im-1"]), try #require(places["lcross"]), try #require(places["chang-e-7"])
    )
    #expect(odysseus.y < middle.y && abs(odysseus.x - middle.x) <= 2)
    #expect(cabeus.y < middle.y && cabeus.x < middle.x)
    #expect(seventh.y >= middle.y && seventh.x > middle.x)
    #expect(picture.elsewhere.map(\.id).contains("chang-e-5"))
  }

  @Test("A mission without a named landing site has no place before it lands; failures are told apart")
  func outcomes() throws {
    func outcome(_ mission: Mission.ID, _ asOf: Day?) throws -> LunarSite.Outcome? {
      try Self.picture(Self.state(120, 40, asOf: asOf)).placements.first { $0.site.mission == mission }?.site
        .outcome
    }
    #expect(try outcome("chang-e-6", Day("2024-05-31")) == nil, "its aim had no position")
    #expect(try outcome("chang-e-6", Day("2024-06-01")) == .landed)
    #expect(try outcome("luna-25", nil) == .failed)
    #expect(try outcome("lcross", nil) == .impact)
    #expect(try outcome("chang-e-7", nil) == .planned)
    for glyphs in GlyphLevel.allCases {
      #expect(Set(LunarSite.Outcome.allCases.map { $0.sign(glyphs) }).count == 4)
    }
  }

  @Test("Arrows lead from every site to every other", arguments: MoonView.allCases)
  func arrows(view: MoonView) throws {
    for (width, height) in [(60, 16), (120, 40)] {
      let picture = try Self.picture(Self.state(width, height, view: view))
      let sites = picture.marks.map(\.subject)
      var reached: Set<Selection> = [sites[0]]
      var open = [sites[0]]
      while let subject = open.popLast() {
        for direction in Direction.allCases {
          guard let next = picture.neighbour(of: subject, towards: direction) else { continue }
          if reached.insert(next).inserted { open.append(next) }
        }
      }
      #expect(sites.filter { !reached.contains($0) } == [], "\(view) at \(width)×\(height)")
    }
  }

  @Test("Signs on the Moon are those of the first site in each cell", arguments: [(60, 16), (120, 40)])
  func signs(width: Int, height: Int) throws {
    let state = State(
      catalog: .bundledForTests, size: Size(width: width, height: height), pane: .moon)
    let picture = try #require(state.cache.picture as? MoonPicture)
    let cells = picture.placements.map(\.cell)
    #expect(picture.fronts.map { cells[$0] }.count == Set(cells).count)
    for front in picture.fronts { #expect(!cells[..<front].contains(cells[front])) }
  }

  @Test(
    "The south pole is in view at every size, the sites about it on its map alone",
    arguments: [(60, 16), (80, 24), (120, 40), (200, 60)])
  func poleInView(width: Int, height: Int) throws {
    let picture = try Self.picture(Self.state(width, height))
    let sides = picture.base.panels.map(\.side)
    #expect(Set(sides) == [.near, .far, .southPole] && sides.count == 3)
    let places = picture.base.panels.map(\.rect)
    for (first, second) in [(0, 1), (0, 2), (1, 2)] {
      #expect(places[first].intersection(places[second]).isEmpty)
    }
    for placement in picture.placements {
      let isPolar = placement.site.place.latitude <= MoonPanel.poleReach - 90
      #expect((sides[placement.panel] == .southPole) == isPolar, "\(placement.site.name)")
    }
  }

  @Test("v turns the Moon, and hidden sites are named")
  func turning() throws {
    var state = Self.state(120, 40)
    #expect(try Self.picture(state).elsewhere.isEmpty)
    state.list.selected = .record(.mission("chang-e-6"))
    _ = reduce(&state, .nextMoonView)
    #expect(state.pictures.moonView == .near)
    #expect(draw(state).text.contains("Chang'e 6: not on this side, v turns the Moon"))
    _ = reduce(&state, .nextMoonView)
    #expect(state.pictures.moonView == .far)
    #expect(!draw(state).text.contains("not on this side"))
    _ = reduce(&state, .nextMoonView)
    _ = reduce(&state, .nextMoonView)
    #expect(state.pictures.moonView == .faces)
    state.list.selected = .record(.mission("chang-e-8"))
    _ = reduce(&state, .redraw)
    #expect(draw(state).text.contains("Chang'e 8: no position known"))
  }

  @Test("Every site is either shown, on another side, or without a position")
  func completeness() throws {
    for view in MoonView.allCases {
      let state = Self.state(120, 40, view: view)
      let picture = try Self.picture(state)
      let all = picture.placements.map(\.site.mission) + (picture.elsewhere + picture.unplaced).map(\.id)
      #expect(Set(all).count == all.count)
      #expect(all.count == state.cache.listing.shown)
    }
  }

  @Test(
    "Missions whose site has no known position are listed under a heading and counted on the map"
  )
  func unplaced() throws {
    var state = Self.state(120, 40)
    let count = try Self.picture(state).unplaced.count
    #expect(count > 10)
    let listing = state.cache.listing
    let heading = try #require(listing.rows.first { listing.subject(at: $0) == nil })
    #expect(listing.cells(at: heading, theme: state.theme).map(\.text) == ["No position known (\(count))"])
    #expect(listing.rows.count - heading - 1 == count)
    for row in listing.rows.indices where row != heading {
      let cells = listing.cells(at: row, theme: state.theme).map(\.text)
      #expect(cells.contains("not known") == (row > heading))
    }
    #expect(draw(state).text.contains("\(count) without a known position, below"))
    #expect(draw(Self.state(60, 16)).text.contains("\(count) without a known position"))
    _ = reduce(&state, .move(.last))
    guard case .record(.mission(let id)) = state.selection else {
      Issue.record("no mission is selected")
      return
    }
    #expect(try Self.picture(state).unplaced.map(\.id).contains(id))
  }

  @Test(
    "A lens shows only sites that its source names, and missing positions are not called unknown")
  func lens() throws {
    var state = Self.state(120, 40)
    state.perspective.lens = "cnsa-2024-09-troib"
    _ = reduce(&state, .redraw)
    let picture = try Self.picture(state)
    #expect(picture.placements.isEmpty)
    #expect(picture.unplaced.map(\.id) == (1...5).map { Mission.ID("ilrs-\($0)") })
    let text = draw(state).text
    #expect(text.contains("No position given (5)") && text.contains("5 without a position, below"))
    #expect(text.contains("ILRS-1: no position given"))
  }

  @Test("A small Moon in ASCII, as it is drawn")
  func drawnInASCII() {
    let state = State(
      catalog: .small, size: Size(width: 64, height: 24), pane: .moon, options: .init { $0.glyphs = .ascii })
    var frame = Frame(size: state.cache.layout.picture.size)
    state.cache.picture?.draw(in: frame.bounds, of: &frame, for: state)
    expectDrawn(
      frame,
      """
       I ILRS  A Artemis  @ landed  * impact  x failed  o planned
      Near side            Far side             South pole...0°
           :-+=+++===:          -=+*++*+*=:           .:.Malapert
         .:-::::=====+=-.    .=*******#****+-.     ....::.:_Nobile.
        .::...::--.::=++=.  .***=+**###*###**+.   ...Cabeus+_Amundsen
      .. .:---::-:::..:+:: .+*****#%#%#%##*****. .:..'Shackleton+_,::
      :...-:=-::-=+:...:--::##****#%#%####*#/"|- Shoemaker*#_Haworth:.
      :-...-:--=+*+*+-+:.=::*#*Hertzsprung##*_`- '90° W:"*+de Gerlache
      .+--::-::=+++*#=-=-=..=+++*+**#+**#***+++.Sverdrup.'Faustini...
       .++-::==*#****++#+.  .=+++++=+==Apollo+.   .........|:.......
        .-==+*###*+***+-     Chang'e 6 I@/"=-.      .....::`::...:.
           :-*******=:         South Pole-Aitken      ..:..|:.:.
                                                      180°
      """)
  }

  @Test("The south pole in braille, as it is drawn")
  func drawnInBraille() {
    var state = State(catalog: .small, size: Size(width: 64, height: 36), pane: .moon)
    for _ in 0..<3 { _ = reduce(&state, .nextMoonView) }
    var frame = Frame(size: state.cache.layout.picture.size)
    state.cache.picture?.draw(in: frame.bounds, of: &frame, for: state)
    expectDrawn(
      frame,
      """
       I ILRS  A Artemis  ● landed  * impact  ✗ failed  ○ planned
      South pole, to 80° S      ⡀⠠⠠⠠⢀⠢⡂⡢0°⢄⢄⢀
                            ⢀⢐⠨⢂⠂⠅⠌⠨⠠⠑⡅⢌⢊⠄⠕⢌⢪⢸⠨⡢⢀
                         ⠠ ⢁⠂⠄⠨⠐⢌⠠⠁⠌ ⡑⠆⠅⠔⠨⡊⢔⠡⡂⡣⢊⠔⠡⠠
                       ⡀⢈⠠⠁⠂⠄⠁⢅⠡⢐⠨⠈⠌⢀⢂⡃⡪⠨⡨⢂⠅⠔⡐⠌⡂⠅⠅⠅⡁⢀
                     ⢐⠨⠐⠠⠐⠈⠄⡈⠄⠂⠌⢐⠨⡀⠅⠂⠔⡥⠊⠉⠒⡄⡪⠐⡈⠄⠂⢅⢐⢐⠠⠂⢐
                    ⠠⢂⠨ ⠂⢁⠡ ⢀⠔⠊⠉⠉⠒⡄⠅⠡⢁⡇⡊⠔⡡⡸⡂Malapert⠂⠅⠨⢀
                   ⠠⡁⠄⡈⠌⠠⠂⠂⠅⡇⠁⢈ ⡈⠄⢸⠄⠡⠂⡋⠢⠔⠒⠁⢀⠔⠒⠒⢄⠌⠔⠡⠊⠌⡈⡐⡀⡂
                  ⢀⠂⠄⢐⠐⡨⠠⠁⠅⡈Cabeus⡸⢠⠊⠉⡕⡄⠠⠈⡐Nobile⠡⠁⡁⡂⡂⡂⡂⡊⠄
                  ⠄⠌⠠⠁⠂⡂⠅⠌⡀⡐⠈⠒⠤⠤⠔⠊⠡⠈⠦⣀⠶⡗⠊Haworth⠉⠉⠉⠑⡄⢐⢐⠐⡐⡡
                 ⢀ ⡁⢁⢁⢂⢂⠡⠐ ⠄⠂⠠⠁⠄⠁⡐⣀⡀⠐⡐⡃⢧⡀⣀⣼⠴Shoemaker⡄⢐⠨⠠⠊⠄
                 ⠠⠠90° W⠠⠄⠤⠠⠄⠤⠠⠄⠤⠸⣅⣼⠢⢴de Gerlache⠤⠠⠄90° E⠄⠄
                  ⢐⠐⡈⠄⠡⢐⠈⠄⠐ ⡁⡈⠄⠄⠂⠐⠈⡡⠦⡄⡍⠅⠜Shackleton⠉⡐⠐⢐ ⡂⠔
                  ⡂⠂⡂⠡⢁⠂⠌⡀⢁⠂⠔⠨⡀⠅⠈⠄⠡⠳⠤⠃⠆Sverdrup ⡁⠌⢀⠂⠄⠐ ⡐ ⡁
                  ⢀⠐ ⠁⠄⠨ ⠄⢂⠐⡈⢐⠠⠁⠐⠨⠠⠁⠅⢐⡃⠁⠄⠂⠐⠈⠄ ⠄⡀⠂⡁⡂⠊⠄⡁⠂⡀⠁
                    ⠁⡈⠠⠁⡁⢂⠂⠐⠠⠐⠈⢀⠁⠄⠡⠈⠄⢐⡅⢀⠂⡁⡈⢂⠁⠄⠂⠄⢐ ⠄⠁⠄⠄⠐ ⠄
                      ⠂⡐⢀⠂⠌⢈ ⡁⡐⠠ ⡁⠂⠅⡈⢐⠆⢀⠔⢀⢂⠠ ⠂⠐⠨ ⠔ ⠂⠈⠠⠁⠠
                      ⠂⠠ ⡐⢈⢀⠐⡀⠂⡁⠄⠠⠁⡂⡂⢐⡃⠐⡨⠂⢂⠐⡈⠄⠁⠌⢄⠡⠑⡈⠄⠂⠁
                        ⠂⠄⠂⡀⠂⡀⢂⢐⠨⠠⡁⡂⡂⠅⡅⠈⠔⢁⢂⢂⢐⠈⡀⠂⠠⠈⢐⠐⠈⠈
                        ⠈⠈⠄ ⠁⡐⢐⢐⠨⠠⠂⢂⠂⢅⠆⠈⠌⠂⠔⠐⡐⡈⠄⠐ ⠁ ⠈
                           ⠐ ⠄⠁⠄⡈⠌⡀⡂⠄⠂⡃⠂⠅⠅⠨⠐ ⢂⠈⠄ ⠁
      Chang'e 6: not on this side, v turns the Moon        1 elsewhere
      """)
  }

  @Test("No name reads as that of the marker beside it", arguments: [80, 90, 100, 110, 120, 130, 140, 160])
  func names(width: Int) throws {
    for view in MoonView.allCases {
      var state = Self.state(width, width / 3, view: view)
      _ = reduce(&state, .reshape(CellAspect("8:17") ?? .usual))
      let (picture, frame) = (try Self.picture(state), draw(state))
      let origin = state.cache.layout.picture.origin
      for sign in picture.fronts.map({ picture.placements[$0] }) {
        let cells = frame.row(origin.y + MoonPicture.legendRows + sign.cell.y).map(\.text)
        let place = origin.x + sign.cell.x
        // The letter of a neighbour can cover a sign.
        guard LunarSite.Outcome.allCases.contains(where: { $0.sign(.braille) == cells[place] }) else {
          continue
        }
        let isLettered = ["A", "I", "–"].contains(cells[place - 1])
        let before = cells[..<(isLettered ? place - 2 : place - 1)].joined()
        let after = cells[(place + 2)...].joined()
        if after.hasPrefix(sign.site.name) { continue }
        for other in picture.placements
        where other.cell != sign.cell && other.site.mission != sign.site.mission {
          let name = other.site.name
          #expect(!before.hasSuffix(name) && !after.hasPrefix(name), "\(cells.joined())")
        }
      }
    }
  }
}
