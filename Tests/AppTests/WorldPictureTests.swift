import Model
import Plot
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The world")
struct WorldPictureTests {
  private static let catalog = Catalog.bundled

  private static func state(
    _ width: Int, _ height: Int, region: Region? = nil, glyphs: GlyphLevel = .braille
  ) -> State {
    var state = State(
      catalog: catalog, size: Size(width: width, height: height), pane: .world,
      options: .init { $0.glyphs = glyphs })
    for _ in 0..<(region.flatMap { Region.allCases.firstIndex(of: $0) }.map { $0 + 1 } ?? 0) {
      _ = reduce(&state, .nextRegion)
    }
    return state
  }

  private static func picture(_ state: State) throws -> WorldPicture {
    try #require(state.cache.picture as? WorldPicture)
  }

  @Test(
    "Capitals lie in their nations, or by their coast",
    arguments: [Size(width: 120, height: 40), Size(width: 200, height: 60)])
  func capitals(size: Size) throws {
    let base = try Self.picture(Self.state(size.width, size.height)).base
    for nation in Self.catalog.nations {
      guard let area = base.areas[nation.id], base.raster.counts[area] > 4 else { continue }
      let dot = try #require(base.view.dot(of: nation.capital.place))
      let near = (-1...1).flatMap { y in
        (-1...1).map { base.raster.area(x: Int(dot.x) + $0, y: Int(dot.y) + y) }
      }
      #expect(near.contains(area), "\(nation.name)")
    }
  }

  @Test("Every region shows the capitals of all its nations", arguments: Region.allCases)
  func regions(region: Region) throws {
    for (width, height) in [(60, 16), (80, 24), (120, 40), (200, 60)] {
      let state = Self.state(width, height, region: region)
      let picture = try Self.picture(state)
      #expect(picture.base.key.region == region)
      let shown = Set(picture.marks.map(\.subject))
      let nations = state.cache.view.nations.filter { $0.nation.region == region }
      #expect(!nations.isEmpty)
      for row in nations {
        #expect(shown.contains(.record(.nation(row.id))), "\(row.nation.name) at \(width)×\(height)")
      }
    }
  }

  @Test("The world shows every nation, those without land on the map as a letter")
  func smallStates() throws {
    let state = Self.state(200, 60)
    let picture = try Self.picture(state)
    #expect(picture.placements.count == state.cache.view.nations.count)
    let frame = draw(state)
    let corner = state.cache.layout.picture.origin
    for id in ["BHR", "SGP", "MLT", "MUS"] as [Nation.ID] {
      let placement = try #require(picture.placements.first { $0.nation == id })
      #expect(placement.dots == 0)
      let cell = Point(
        x: corner.x + placement.cell.x, y: corner.y + placement.cell.y + WorldPicture.legendRows)
      #expect(frame[cell].text == placement.letter)
    }
  }

  @Test("The edge of the map cuts no land in two")
  func edge() throws {
    let base = try Self.picture(Self.state(200, 60)).base
    let dots = base.raster.dots
    // North of the Antarctic, which goes round.
    let row = try #require(base.view.dot(of: GeoPoint(latitude: -57, longitude: 0))).y
    for y in 0..<Int(row) {
      let columns = (0..<dots.width).filter { base.raster.area(x: $0, y: y) != nil }
      guard let first = columns.first, let last = columns.last else { continue }
      let places = [first, last].compactMap {
        base.view.projection.place(at: base.view.viewport.point(atColumn: $0, row: y))
      }
      #expect(places.count == 2)
      #expect(places.allSatisfy { abs(GeoPoint.wrapped(longitude: $0.longitude + 169)) > 0.5 }, "row \(y)")
    }
  }

  @Test("Arrows lead from every nation to every other", arguments: [nil] + Region.allCases.map(Optional.some))
  func arrows(region: Region?) throws {
    for (width, height) in [(60, 16), (120, 40)] {
      let picture = try Self.picture(Self.state(width, height, region: region))
      let nations = picture.marks.map(\.subject).filter {
        if case .record(.nation) = $0 { true } else { false }
      }
      var reached: Set<Selection> = [nations[0]]
      var open = [nations[0]]
      while let subject = open.popLast() {
        for direction in Direction.allCases {
          guard let next = picture.neighbour(of: subject, towards: direction) else { continue }
          if reached.insert(next).inserted { open.append(next) }
        }
      }
      let missed = nations.filter { !reached.contains($0) }
      #expect(missed.isEmpty, "\(region.map(\.rawValue) ?? "the world") at \(width)×\(height)")
    }
  }

  @Test("j moves in reading order, from the upper left to the lower right")
  func readingOrder() throws {
    var state = Self.state(120, 40, region: .oceania)
    let order = try Self.picture(state).marks.map(\.subject)
    #expect(order == [.record(.nation("AUS")), .record(.nation("NZL"))])
    _ = reduce(&state, .move(.first))
    #expect(state.selection == .record(.nation("AUS")))
    _ = reduce(&state, .move(.down))
    #expect(state.selection == .record(.nation("NZL")))
    let world = try Self.picture(Self.state(120, 40)).marks.filter {
      if case .record(.nation) = $0.subject { true } else { false }
    }
    for (mark, next) in zip(world, world.dropFirst()) { #expect(next.y > mark.y - 3) }
  }

  @Test("The selection on the map is that of the list, and vice versa")
  func selection() {
    var state = Self.state(120, 40, region: .oceania)
    _ = reduce(&state, .move(.last))
    _ = reduce(&state, .open(.nations))
    #expect(state.selection == .record(.nation("NZL")))
    _ = reduce(&state, .move(.up))
    _ = reduce(&state, .open(.world))
    #expect(state.selection == .record(.nation("AUS")))
  }

  @Test("The areas are reused when the date changes, and made anew when the size does")
  func keeping() throws {
    var state = Self.state(120, 40)
    let before = try Self.picture(state)
    _ = reduce(&state, .previousEvent)
    let after = try Self.picture(state)
    #expect(before.base.key == after.base.key)
    #expect(before.belongings != after.belongings || before.placements.count != after.placements.count)
    _ = reduce(&state, .resize(Size(width: 100, height: 40)))
    #expect(try Self.picture(state).base.key != before.base.key)
  }

  @Test("The selected nation has its name on the map however many neighbours it has")
  func selectedName() throws {
    for (width, height, region) in [(80, 24, Region.europe), (60, 16, .asia), (60, 16, nil), (200, 60, nil)] {
      var state = Self.state(width, height, region: region)
      for mark in try Self.picture(state).marks {
        guard case .record(.nation(let id)) = mark.subject, let nation = state.catalog.nation(id) else {
          continue
        }
        state.list.selected = mark.subject
        _ = reduce(&state, .redraw)
        var frame = Frame(size: state.cache.layout.picture.size)
        state.cache.picture?.draw(in: frame.bounds, of: &frame, for: state)
        #expect(frame.text.contains(nation.name), "\(nation.name) at \(width)×\(height)")
      }
    }
  }

  @Test("The numbers of the legend add up to those of the title, with those in doubt apart")
  func legend() throws {
    let state = Self.state(240, 60)
    let picture = try Self.picture(state)
    for coalition in Coalition.allCases {
      let count = state.cache.view.count(of: coalition)
      let alone: Belonging = coalition == .ilrs ? .ilrs : .artemis
      let own = picture.placements.filter { [alone, .both].contains($0.belonging) }
      #expect(own.count == count.all)
    }
    var frame = Frame(size: state.cache.layout.picture.size)
    picture.draw(in: frame.bounds, of: &frame, for: state)
    let row = frame.text.prefix { $0 != "\n" }
    #expect(
      row.contains("Artemis only 60 +5 provisional") && row.contains("both 2 +4 in doubt")
        && row.contains("ILRS only 9 +3 contested +1 listed"))
    #expect(row.contains("a b i in doubt"))
    let ireland = try #require(picture.placements.first { $0.nation == "IRL" })
    #expect(ireland.letter == "a")
  }

  @Test("A small world in ASCII, as it is drawn")
  func drawnInASCII() {
    var state = State(
      catalog: .small, size: Size(width: 64, height: 22), pane: .world, options: .init { $0.glyphs = .ascii })
    _ = reduce(&state, .move(.last))
    var frame = Frame(size: state.cache.layout.picture.size)
    state.cache.picture?.draw(in: frame.bounds, of: &frame, for: state)
    expectText(
      frame.text,
      """
       A == Artemis only 3 I // ILRS only 2 +1 B ## both 1 · neither 1
                '' ''''' '''''''''                 ''''     '
        ===='''''''''' ''  '''''      '''''''''''''''''''''''''''''
              ''''''''''''         ' '''''''''''''''''''//''   '
               ========A='         '''''/i//''''///////I///
                =======           ''·.''/I'''''''////////  A
                  ''' '          '''..''///'''  '''''B/
                       ''''       '''''''''''
                      ''''''''        '''''          '''    '
                       '''''''        '''''              ''''
                        ''''           '''             '''''''
                       '''                                  ''   A
                       ''
      """)
  }

  @Test("A region in braille with its names, as it is drawn")
  func drawnInBraille() {
    var state = State(catalog: .small, size: Size(width: 64, height: 30), pane: .world)
    for _ in 0..<3 { _ = reduce(&state, .nextRegion) }
    _ = reduce(&state, .move(.first))
    var frame = Frame(size: state.cache.layout.picture.size)
    state.cache.picture?.draw(in: frame.bounds, of: &frame, for: state)
    expectText(
      frame.text,
      """
       A ⢕⢕ Artemis only 1 I ⠔⢁ ILRS only 1 +1 B ⣿⣿ both 1
      ⠒⣲⣊⠑⠉⢯⠥⠤⠬⠷⣄⡀   ⢀⡠⠤⣄⣀⣀⡎⠉⠁ ⠉⠉⠉⠳⢤⣀⡀ ⢀⣀⡀⢀⠤⢤⣀⣀   ⡀⢀⢔⠝⢲⡄   ⠑⢒⢴     ⠸⠔⠁
      ⢬⣓⣻⣟⣛⠷⠴⡶⣄⡀⢀⡩⡃  ⢧⣀⠤⡀           ⣠⠭⢛⢧ ⠉⠉   ⠈⠉⠉⠉⢯⡝⢁⠔⢁⠝⢳⢔⠆⢀⠜⢸⠁
      ⢜⢌⠺⢽⣭⣗⣒⡟⠁⠈⠁⠘⠲⢤⢤⣪ ⠰⣁⣎⢭⠓⠒⣆ ⡠⠤⠤⢤⡾⢁⠔⢁⠜⢉⠷⢤⠤⢤⣀⣀⠤⢎⠝⢁⠔⢁⠔⢁⣔⣱⠭⠔⠁⢀⡰⠤
       ⣉⠻ ⢫⢕⠉⡞⢒i Türkiye!⢤⣈⠙⠦⣬⣝⣳⣲⡝⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔I China   ⢰⠇
      ⡃    ⠁ ⠈⠉⠉⢉⢏⡱⠁⢹⡀⠈⠑⠁ ⠈⡗⠊  ⡔⢩⡿⢳⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠔⢁⠼⡋  ⠗⢃⢠⡤⠾A Japan
      ⠉⠉⠢⠤⠊⠱⡖⠢⠔⢤⡮⠏⠉⠳⢤⣹⠤⡀   ⣽⠤⠔⠊ ⡰⠁⠘⣲⢧⣔⢁⢔⢁⡴⣅⠔⢁⠔⢁⠔⢁⠔⢁⠔⢹   ⠘⠁
      ⣀     ⡇  ⠱⡈⢆    ⢣⡌⠒⡉⠦⠬⠧⠤⣐⡏   ⠈⠉⠛⢻⠿⡏⡰⢉⡗⢁⠔⢁⠔⢁⠔⢁⣴⢋
      ⠉⠳⡝⠲⢤⣀⡗⠒⠒⠒⠓⡄⢇    ⠉⣹⢈⠕   ⠈⠦⢄    ⢀⡜⠚⠹⡀ ⣓⡷⢭⡳⠒⡕⠒⠉ ⠘
       ⢰⠁  ⢸    ⢀⢵⡀⠱⡒⠒⠉⣹⠤⠊      ⠸⡀ ⢀⠔⠁   ⢱⠼⣻⣴⡝⢧⡈⠁   ⢰⠆
      ⠒⢷  ⠰⡅   ⣀⡸⠉⠙⣦⠗⠒⢉⡀         ⢣ ⡇       ⢻B Thailand
      ⡰⢻⠤⠔⠊⠳⣍⠉⠉⢸⡀  ⠙⠛⡯⡻           ⠓⢱       ⢦ ⠈⠊      ⡨⡴
      ⣀⣸⡤⡔⠒⠒⠊⠓⡦⠤⡟⠦⢔⠖⢉⡔⠁                   ⠲⣄⢏⡆  ⢀⡠⡞⡇  ⠁
      ⢁⣳⡠⠃   ⢠⡧⠴⣅⡀⢸⡔⠁                      ⠘⡝⢅ ⠐⡍⠉⢀⠇⣔⠒ ⠰ ⢠⡀
      ⠱⡶⣇ ⡀  ⢸⡃  ⢹⠃                         ⠈⠢⢇ ⠉⠉⠊ ⠏⠂   ⠘⠑⠫⣹⠑⠢⣀⢀⡠ ⡀
       ⢕⠈⠉⢹  ⢠⠓⢶  ⣇                           ⠈⠉⠙⠓⠂   ⠄     ⠛⠒⠉⠹⠄⡀   ⠤
      """)
  }

  @Test("Land without a record is told from nations in neither, and what is filtered out from both")
  func neither() throws {
    func belonging(_ id: Nation.ID, in state: State) throws -> Belonging {
      let picture = try Self.picture(state)
      return picture.belongings[try #require(picture.base.areas[id])]
    }
    func legend(_ state: State) throws -> String {
      var frame = Frame(size: state.cache.layout.picture.size)
      try Self.picture(state).draw(in: frame.bounds, of: &frame, for: state)
      return String(frame.text.prefix { $0 != "\n" })
    }
    var state = Self.state(200, 60)
    // Greenland and the Antarctic are of no state of the data.
    #expect(Self.catalog.nation("GRL") == nil)
    #expect(try belonging("GRL", in: state) == .blank)
    #expect(try belonging("GAB", in: state) == .neither)
    #expect(try belonging("CHN", in: state) == .ilrs)
    let counts = Dictionary(grouping: state.cache.view.allNations.map(Belonging.init)) { $0 }.mapValues(
      \.count)
    #expect(try legend(state).contains("· neither \(counts[.neither] ?? 0)  ⣏⣹ no record"))
    #expect(try Self.picture(state).caption == "195 states")

    let africa = Self.state(200, 60, region: .africa)
    #expect(try belonging("GAB", in: africa) == .neither)
    #expect(try belonging("CHN", in: africa) == .blank)
    #expect(try legend(africa).contains("⣏⣹ not shown"))
    #expect(
      try Self.picture(africa).caption == "\(africa.cache.view.share(of: .africa).text) of 54 states")

    _ = reduce(&state, .nextCoalition)
    #expect(try belonging("GAB", in: state) == .blank)
    #expect(try belonging("CHN", in: state) == .ilrs)
    #expect(try !legend(state).contains("neither"))

    // A source says of no nation that it is in neither.
    var options = State.Options()
    options.perspective = Perspective(asOf: Self.catalog.asOf, lens: "seed-article")
    let seen = State(
      catalog: Self.catalog, size: Size(width: 200, height: 60), pane: .world, options: options)
    #expect(try belonging("GAB", in: seen) == .blank)
    #expect(try legend(seen).contains("not shown"))
  }

  @Test("It opens on the newest member, and its legend has the small letters")
  func opening() throws {
    let state = Self.state(120, 40)
    let newest = try #require(state.cache.view.joinings().last)
    #expect(state.selection == .record(.nation(newest.nation.id)))
    #expect(draw(state).text.contains("a i b in doubt"))
  }
}
