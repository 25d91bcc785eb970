import Testing

@testable import Model

/// The bundled files, read and checked whole as own data is, once for all tests.
private let bundled = Result { () throws(DataError) -> Catalog in try Catalog(Catalog.Input()) }

@Suite("The bundled data")
struct BundledDataTests {
  private func view(asOf day: String? = nil, lens: Source.ID? = nil) throws -> CatalogView {
    let catalog = try bundled.get()
    let asOf = try day.map { try #require(Day($0)) } ?? catalog.asOf
    return CatalogView(of: catalog, from: Perspective(asOf: asOf, lens: lens))
  }

  @Test("A file that is read when it is first asked for holds what it holds when all are read and checked")
  func readOnItsOwn() throws {
    let (whole, alone) = (try bundled.get(), Catalog.bundled)
    #expect(alone.asOf == whole.asOf)
    for file in Catalog.File.allCases {
      #expect(alone.reach(of: file)?.asOf == whole.reach(of: file)?.asOf)
      #expect(alone.reach(of: file)?.text == whole.reach(of: file)?.text)
      #expect(CatalogLoader.bundledDay(file) == whole.reach(of: file)?.asOf)
    }
    #expect(alone.records == whole.records)
    for id in whole.records {
      let found = try #require(alone.record(id))
      #expect("\(found)" == "\(try #require(whole.record(id)))")
    }
  }

  @Test("According to the article the ILRS has the nations of its table, in its months")
  func table() throws {
    let view = try view(lens: "seed-article")
    let rows = view.nations.filter { $0.isMember(of: .ilrs) }.map { row in
      let standing = row.ilrs
      return
        "\(row.nation.name): \(standing?.stance == .founded ? "founding member, " : "")\(standing?.date?.formatted ?? "?")"
    }
    #expect(
      rows.sorted() == [
        "Azerbaijan: Oct 2023", "Belarus: Oct 2023", "China: founding member, Jun 2021", "Egypt: Dec 2023",
        "Ethiopia: Apr 2024", "Kenya: Apr 2024", "Nicaragua: Apr 2024", "Pakistan: Oct 2023",
        "Russia: founding member, Jun 2021", "Serbia: May 2024", "South Africa: Sep 2023",
        "Thailand: Apr 2024",
        "Türkiye: Apr 2024", "Venezuela: Jul 2023",
      ])
    #expect(!view.nations.contains { $0.isMember(of: .artemis) })
    #expect(view.count(of: .ilrs).listed == 14)
  }

  @Test(
    "The Accords grow as their signatures are dated",
    arguments: [("2024-05-10", 39), ("2024-05-14", 39), ("2024-05-15", 40)])
  func signatures(day: String, members: Int) throws {
    #expect(try view(asOf: day).count(of: .artemis).listed == members)
  }

  @Test("By default 63 nations have signed the Accords, 8 more provisionally, and one is to")
  func latest() throws {
    let view = try view()
    let count = view.count(of: .artemis)
    #expect(count.listed == 63)
    #expect(count.provisional == 8)
    #expect(view.nations.filter { $0.artemis?.kind == .pending }.map(\.id) == ["ALB"])
  }

  @Test("Whether a state or only a body of it joined the ILRS is told, and where it is contested")
  func levels() throws {
    let rows = try view().nations
    func standing(_ id: Nation.ID) -> Standing? { rows.first { $0.id == id }?.ilrs }
    #expect(standing("CHN")?.level == .government)
    #expect(standing("KEN")?.level == .institute)
    #expect(standing("TUR")?.level == .application)
    let disputed = rows.filter { $0.ilrs?.isDisputed == true }.map(\.id.rawValue)
    #expect(disputed.sorted() == ["ARE", "BOL", "DJI", "ETH", "KAZ", "KEN", "TUR"])
  }

  @Test("Nations stand in the order of their names, marks on letters apart")
  func order() throws {
    let letters: [Character: Character] = ["ü": "u", "ô": "o", "ã": "a", "é": "e", "ç": "c", "í": "i"]
    let names = try bundled.get().nations.map { nation in String(nation.name.map { letters[$0] ?? $0 }) }
    #expect(names == names.sorted())
  }

  @Test("Every source is cited")
  func citations() throws {
    let idle = try view().sourceRows().filter(\.dependants.isEmpty)
    #expect(idle.map(\.id.rawValue) == [])
  }

  @Test("No text that people read is left to be written")
  func texts() throws {
    for file in Catalog.File.allCases {
      let text = String(decoding: Catalog.bundledBytes(file), as: UTF8.self)
      for placeholder in ["\"x\"", "\"X\"", "Lorem", "\"?\"", "…\""] {
        #expect(!text.contains(placeholder), "\(file.name): \(placeholder)")
      }
    }
  }

  @Test("What the article says of the three phases is there")
  func phases() throws {
    let phases = try view(lens: "seed-article").phases.filter { $0.phase.coalition == .ilrs }
    #expect(phases.map(\.id) == ["ilrs-i", "ilrs-ii", "ilrs-iii"])
    func words(_ id: Phase.ID) throws -> String {
      let phase = try #require(try bundled.get().phase(id))
      let statements = phase.objectives + phase.capabilities + phase.infrastructure
      let said = statements.filter { $0.sources.contains("seed-article") }.map(\.text)
      let times = phase.period.filter { $0.sources.contains("seed-article") }
        .map { "\($0.end?.description ?? "") \($0.text)" }
      return (said + times + [phase.status.text]).joined(separator: "\n").lowercased()
    }
    for word in ["robot", "south pole", "far side", "sample", "orbit", "chang'e 6", "2024"] {
      #expect(try words("ilrs-i").contains(word), "\(word)")
    }
    for word in ["demonstration", "cargo", "precis", "power", "nuclear", "2031"] {
      #expect(try words("ilrs-ii").contains(word), "\(word)")
    }
    for word in ["crew", "2035"] {
      #expect(try words("ilrs-iii").contains(word), "\(word)")
    }
  }

  @Test("Every mission of a phase stands on the phase's side")
  func sides() throws {
    let catalog = try bundled.get()
    for mission in catalog.missions {
      for phase in mission.phases.compactMap(catalog.phase) {
        #expect(phase.coalition == mission.coalition, "\(mission.id) in \(phase.id)")
      }
    }
  }

  @Test("The view of any day from the first event to the last is consistent")
  func days() throws {
    let catalog = try bundled.get()
    let events = catalog.events()
    #expect(events.count > 100)
    var members = 0
    for day in events {
      let view = CatalogView(of: catalog, from: Perspective(asOf: day))
      let counts = Coalition.allCases.map(view.count)
      let now = counts.map { $0.listed + $0.provisional }.reduce(0, +)
      #expect(now >= members, "\(day)")
      members = now
      for count in counts {
        #expect(count.governmental + count.institute + count.applied + count.unstated == count.listed)
      }
      #expect(view.missions.count == catalog.missions.count)
      #expect(view.missions.allSatisfy { $0.launch != nil && $0.status != .unstated }, "\(day)")
    }
  }
}
