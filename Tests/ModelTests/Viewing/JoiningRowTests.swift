import Model
import TestSupport
import Testing

@Suite("Joins")
struct JoiningRowTests {
  static let lenses: [Source.ID?] = [nil, "seed-article", "spo-2023-06"]

  @Test(
    "The members after a join are those as of its day, with their status in the view", arguments: lenses
  )
  func exactness(lens: Source.ID?) {
    let catalog = Catalog.bundledForTests
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens)).joinings()
    #expect(!rows.isEmpty)
    for (index, row) in rows.enumerated() {
      // Of several joinings of one day the last has them all.
      let isLast = !rows[(index + 1)...].contains { $0.coalition == row.coalition && $0.day == row.day }
      guard isLast else { continue }
      let then = CatalogView(of: catalog, from: Perspective(asOf: row.day, lens: lens))
      #expect(row.count.all == then.count(of: row.coalition).all, "\(row.id), \(row.day)")
    }
  }

  @Test(
    "Every member in the view has a join, and no other nation has one",
    arguments: ["2020", "2023-06-15", "2026"])
  func members(day: String) throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day)).latest))
    let rows = view.joinings()
    for coalition in Coalition.allCases {
      let joined = Set(rows.filter { $0.coalition == coalition }.map(\.nation.id))
      #expect(joined == Set(view.nations.filter { $0.isMember(of: coalition) }.map(\.id)))
      let last = rows.last { $0.coalition == coalition }
      #expect(last?.count ?? MemberCount() == view.count(of: coalition))
    }
  }

  @Test("The number with its status grows by one with each")
  func steps() {
    let catalog = Catalog.bundledForTests
    var before: [Coalition: MemberCount] = [:]
    for row in CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).joinings() {
      let earlier = before[row.coalition] ?? MemberCount()
      for kind in MembershipStatus.Kind.allCases {
        #expect(row.count[kind] == earlier[kind] + (row.status.kind == kind ? 1 : 0))
      }
      before[row.coalition] = row.count
    }
  }

  @Test("Joins on one day are ordered by signature number, otherwise by name")
  func order() {
    let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
    #expect(
      view.joinings().map { "\($0.coalition.letter) \($0.nation.id) \($0.count.figure.text)" } == [
        "A JPN 1", "A USA 2", "A NZL 3", "I CHN 1", "I EGY 2", "I TUR 2 +1", "I THA 3 +1", "A THA 4",
      ])
  }

  @Test("A part of them is counted apart")
  func parts() {
    let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
    let asian = JoiningRow.counted(view.joinings().filter { $0.nation.region == .asia })
    #expect(
      asian.map { "\($0.nation.id) \($0.count.figure.text)" }
        == ["JPN 1", "CHN 1", "TUR 1 +1", "THA 2 +1", "THA 2"])
  }
}
