import Model
import TestSupport
import Testing

@Suite("Joinings")
struct JoiningRowTests {
  static let lenses: [Source.ID?] = [nil, "seed-article", "spo-2023-06"]

  @Test("Every number is what the claims give as of the day of the joining", arguments: lenses)
  func exactness(lens: Source.ID?) throws {
    let catalog = Catalog.bundledForTests
    let rows = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: lens)).joinings()
    #expect(!rows.isEmpty)
    for (index, row) in rows.enumerated() {
      let date = try #require(row.date)
      // Of several joinings of one date the last has them all.
      let isLast = !rows[(index + 1)...].contains {
        $0.coalition == row.coalition && $0.date?.number == date.number
      }
      guard isLast else { continue }
      let then = CatalogView(of: catalog, from: Perspective(asOf: date.earliest, lens: lens))
      let count = then.count(of: row.coalition)
      #expect((row.count, row.provisional) == (count.listed, count.provisional), "\(row.id), \(date)")
    }
  }

  @Test(
    "Every member of the view has its joining, and nobody else", arguments: ["2020", "2023-06-15", "2026"])
  func members(day: String) throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: try #require(Day(day)).latest))
    let rows = view.joinings()
    for coalition in Coalition.allCases {
      let joined = Set(rows.filter { $0.coalition == coalition }.map(\.nation.id))
      #expect(joined == Set(view.nations.filter { $0.isMember(of: coalition) }.map(\.id)))
      let last = rows.last { $0.coalition == coalition }
      #expect(last?.count ?? 0 == view.count(of: coalition).listed)
    }
  }

  @Test("Numbers grow by one with each, listed and provisional ones apart")
  func steps() {
    let catalog = Catalog.bundledForTests
    var before: [Coalition: (count: Int, provisional: Int)] = [:]
    for row in CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).joinings() {
      let (count, provisional) = before[row.coalition] ?? (0, 0)
      #expect(row.count == count + (row.isProvisional ? 0 : 1))
      #expect(row.provisional == provisional + (row.isProvisional ? 1 : 0))
      before[row.coalition] = (row.count, row.provisional)
    }
  }

  @Test("Those of one day follow the numbers of their signatures, else their names")
  func order() {
    let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
    #expect(
      view.joinings().map { "\($0.coalition.letter) \($0.nation.id) \($0.count)" } == [
        "A JPN 1", "A USA 2", "A NZL 3", "I CHN 1", "I EGY 2", "I TUR 3", "I THA 4", "A THA 4",
      ])
  }

  @Test("A part of them is counted by itself")
  func parts() {
    let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
    let asian = JoiningRow.counted(view.joinings().filter { $0.nation.region == .asia })
    #expect(
      asian.map { "\($0.nation.id) \($0.count)" } == ["JPN 1", "CHN 1", "TUR 2", "THA 3", "THA 2"])
  }
}
