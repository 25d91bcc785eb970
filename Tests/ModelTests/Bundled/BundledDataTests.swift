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

  @Test("A file read on first use has the same contents as when all files are read and checked")
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
      let (found, checked) = (try #require(alone.record(id)), try #require(whole.record(id)))
      #expect(words(found) == words(checked), "\(id)")
    }
  }

  /// All that a record holds, classes too. Dictionaries are in no order.
  private func words(_ record: any Record) -> String {
    var words = "\(Mirror(reflecting: record).children.map(\.value))"
    guard let treaty = (record as? Term)?.treaty else { return words }
    words += "\(treaty.statements.sorted { $0.key < $1.key })"
    treaty.visitFacts { words += "\($0)" }
    return words
  }

  @Test("According to the article the ILRS has the nations in its table, in its months")
  func table() throws {
    let view = try view(lens: "seed-article")
    let rows = view.nations.filter { $0.isMember(of: .ilrs) }.map { row in
      let status = row.ilrs
      return
        "\(row.nation.name): \(status?.stance == .founded ? "founding member, " : "")\(status?.joined?.formatted ?? "?")"
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
    #expect(view.count(of: .ilrs).text == "14")
  }

  @Test(
    "The Accords grow as their signatures are dated",
    arguments: [("2024-05-10", 39), ("2024-05-14", 39), ("2024-05-15", 40)])
  func signatures(day: String, members: Int) throws {
    #expect(try view(asOf: day).count(of: .artemis).text == "\(members)")
  }

  @Test("By default 63 nations have signed the Accords, 8 more provisionally, and one plans to")
  func latest() throws {
    let view = try view()
    #expect(view.count(of: .artemis).text == "63 +8 provisional")
    #expect(view.nations.filter { $0.artemis?.kind == .planned }.map(\.id) == ["ALB"])
  }

  @Test("The ILRS has 12 undisputed members, and those in doubt are told apart")
  func levels() throws {
    let rows = try view().nations
    func status(_ id: Nation.ID) -> MembershipStatus? { rows.first { $0.id == id }?.ilrs }
    #expect(status("CHN")?.level == .government)
    #expect(status("KEN")?.level == .institute)
    #expect(status("TUR")?.level == .application)
    func nations(_ kind: MembershipStatus.Kind) -> [String] {
      rows.filter { $0.ilrs?.kind == kind }.map(\.id.rawValue).sorted()
    }
    #expect(nations(.contested) == ["ARE", "ETH", "KAZ", "KEN", "TUR"])
    #expect(nations(.listed) == ["BOL", "DJI"])
    #expect(try view().count(of: .ilrs).text == "12 +5 contested +2 listed")
    let disagreements = try view().disagreements().map(\.id.record.text)
    #expect(!disagreements.contains("BOL") && !disagreements.contains("DJI"))
  }

  @Test("Nations are ordered by name, ignoring diacritics")
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

  @Test("No page is listed as two sources")
  func pages() throws {
    let addresses = try bundled.get().sources.compactMap(\.url).map { url in
      var page = url.split(separator: "#", omittingEmptySubsequences: false)[0]
      for prefix in ["https://", "http://", "www."] where page.hasPrefix(prefix) {
        page.removeFirst(prefix.count)
      }
      while page.last == "/" { page.removeLast() }
      return String(page)
    }
    #expect(Set(addresses).count == addresses.count)
  }

  @Test("No placeholder text is left")
  func texts() throws {
    for file in Catalog.File.allCases {
      let text = String(decoding: Catalog.bundledBytes(file), as: UTF8.self)
      for placeholder in ["\"x\"", "\"X\"", "Lorem", "\"?\"", "…\""] {
        #expect(!text.contains(placeholder), "\(file.name): \(placeholder)")
      }
    }
  }

  @Test("The article's statements on the three phases are present")
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

  @Test("Every mission of a phase is on the phase's side")
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
    var (members, missions) = (0, 0)
    for day in events {
      let view = CatalogView(of: catalog, from: Perspective(asOf: day))
      let counts = Coalition.allCases.map(view.count)
      let now = counts.map(\.all).reduce(0, +)
      #expect(now >= members, "\(day)")
      members = now
      let figures = view.figures(of: .members)
      let statuses = figures.prefix { $0.name != "all of these" }
      let levels = figures.drop { $0.name != "all of these" }.dropFirst()
      for part in [Array(statuses), Array(levels)] {
        #expect(part.reduce(0) { $0 + ($1.ilrs?.certain ?? 0) } == counts[0].all, "\(day)")
        #expect(part.reduce(0) { $0 + ($1.artemis?.certain ?? 0) } == counts[1].all, "\(day)")
      }
      #expect(view.missions.count >= missions, "\(day)")
      missions = view.missions.count
    }
  }
}
