import Model
import Testing

@Suite("The bundled data on all states")
struct BundledWorldTests {
  private func view(asOf day: String? = nil) throws -> CatalogView {
    let catalog = Catalog.bundled
    return CatalogView(of: catalog, from: Perspective(asOf: day.flatMap { Day($0) } ?? catalog.asOf))
  }

  @Test("There are 193 members of the United Nations and two observers, by region")
  func states() throws {
    let nations = Catalog.bundled.nations
    #expect(nations.count == 195)
    #expect(nations.filter { $0.observerSince != nil }.map(\.id) == ["VAT", "PSE"])
    let regions = Dictionary(grouping: nations, by: \.region).mapValues(\.count)
    #expect(regions == [.africa: 54, .americas: 35, .asia: 48, .europe: 44, .oceania: 14])
    #expect(Set(nations.compactMap(\.wikidata?.value)).count == 195)
  }

  @Test(
    "The states add up to the totals in the papers and later statements",
    arguments: [
      ("outer-space-treaty", 112, 23), ("rescue-agreement", 96, 24), ("liability-convention", 97, 20),
      ("registration-convention", 75, 4), ("moon-agreement", 17, 4),
    ])
  func totals(treaty: String, parties: Int, signatories: Int) throws {
    let statuses = try view().allNations.map { $0.status(on: Term.ID(treaty)) }
    #expect(statuses.count { $0 == nil } == 0)
    #expect(statuses.count { $0?.status == .party } == parties)
    #expect(statuses.count { $0?.status == .signatory } == signatories)
  }

  @Test("Only Brunei and Dominica are contested, and Saudi Arabia left the Moon Agreement in 2024")
  func single() throws {
    let contested = try view().allNations.filter { $0.treaties.contains { !$0.contradicted.isEmpty } }
    #expect(contested.map(\.id) == ["BRN", "DMA"])
    func status(asOf day: String) throws -> Treaty.Status? {
      try view(asOf: day).allNations.first { $0.id == "SAU" }?.status(on: "moon-agreement")?.status
    }
    #expect(try status(asOf: "2024-01-04") == .party)
    #expect(try status(asOf: "2024-01-05") == .withdrawn)
  }

  @Test("Nations in neither coalition are not rows of a view, but of all nations")
  func neither() throws {
    let view = try view()
    #expect(!view.nations.contains { $0.id == "GAB" })
    #expect(view.allNations.contains { $0.id == "GAB" })
    #expect(view.allNations.count == 195)
    func status(_ view: CatalogView, _ nation: Nation.ID) -> [Fact.Value] {
      view.facts(of: .nation(nation)).filter { $0.section == .record && $0.label == "status" }.map(\.value)
    }
    func text(_ values: [Fact.Value]) -> String? {
      if case .text(let text)? = values.first { text } else { nil }
    }
    #expect(text(status(try self.view(asOf: "2023-01-01"), "IND")) == "in neither coalition as of 1 Jan 2023")
    #expect(status(view, "GAB").count == 1 && status(view, "IND").isEmpty)
    // A source says so of none.
    let seen = view.moved(to: Perspective(asOf: view.perspective.asOf, lens: "seed-article"))
    #expect(status(seen, "GAB").isEmpty)
  }
}
