import Model
import Query
import TestSupport
import Testing

@testable import App

@Suite("Reports")
struct ReportTests {
  static let subjects: [ReportSubject] =
    [.everything] + Region.allCases.map(ReportSubject.region)
    + Catalog.small.records.map(ReportSubject.record)

  private func html(_ subject: ReportSubject, _ view: CatalogView = CatalogView.small) -> String {
    ReportPage(on: subject, in: view).document.html
  }

  @Test("Each has one title, headings in order, and ids that are unique and resolve", arguments: subjects)
  func structure(of subject: ReportSubject) throws {
    let html = html(subject)
    let levels = html.matches(of: /<h([1-6])>/).compactMap { Int($0.output.1) }
    #expect(levels.first == 1 && levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
    let ids = html.matches(of: /\bid="([^"]+)"/).map { String($0.output.1) }
    #expect(Set(ids).count == ids.count)
    let targets = Set(html.matches(of: /href="#([^"]+)"/).map { String($0.output.1) })
    #expect(targets == Set(ids))
    let body = try #require(html.firstRange(of: "<main>")).lowerBound
    let end = try #require(html.firstRange(of: "</main>")).upperBound
    _ = try WellFormedXML(String(html[body..<end]))
  }

  @Test("A picture where it helps, with a text alternative")
  func pictures() {
    func titles(_ subject: ReportSubject) -> [String] {
      html(subject).matches(of: /<div class="wide light" .* aria-label="(.*?)"/).map { String($0.output.1) }
    }
    let standing = ", as of 30 Jun 2026, according to all sources"
    #expect(titles(.region(.africa)) == ["Members of Artemis and the ILRS, Africa\(standing)"])
    #expect(titles(.record(.nation("TUR"))) == ["Members of Artemis and the ILRS, Asia\(standing)"])
    #expect(titles(.record(.topic("transparency"))).isEmpty)
    #expect(titles(.everything).map { $0.hasPrefix("Members of") } == [true, true])
    let phase = titles(.record(.phase(Catalog.small.phases[0].id)))
    #expect(
      phase == ["Phases and missions of Artemis and the ILRS, \(Catalog.small.phases[0].id)\(standing)"])
    let page = html(.everything)
    #expect(page.ranges(of: "<svg ").count == 4)
    #expect(page.ranges(of: "role=\"img\"").count == 4 && page.ranges(of: "<desc>").count == 4)
  }

  @Test("Date and lens are below the title, and only the lens is cited")
  func perspective() {
    let view = CatalogView(
      of: .small, from: Perspective(asOf: Day("2024-05-10")!, lens: "seed-article"))
    let html = html(.record(.nation("THA")), view)
    #expect(
      html.contains("As of 10 May 2024, according to one source alone, A magazine, 10 May 2024, Two ways"))
    #expect(html.ranges(of: "<li id=\"note-").count == 1)
    #expect(!html.contains("Dec 2024"))
  }

  @Test("A region has its members in a table, and names those in neither")
  func region() {
    let markdown = ReportPage(on: .region(.asia), in: CatalogView.small).document.markdown
    #expect(markdown.contains("| Japan | – | member, 13 Oct 2020 | [^"))
    #expect(markdown.contains("Members in Asia: ILRS "))
    #expect(!markdown.contains("New Zealand"))
    let africa = ReportPage(on: .region(.africa), in: CatalogView.small).document.markdown
    #expect(africa.contains("\n1 state: Algeria (linked).\n"))
  }

  @Test("Texts from outside stay texts")
  func hostile() throws {
    let catalog = try HostileData.catalog(with: HostileText.allOfData)
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    for subject in [ReportSubject.everything, .region(.asia)] + view.catalog.records.map(ReportSubject.record)
    {
      let document = ReportPage(on: subject, in: view).document
      let body = try #require(document.html.firstRange(of: "<main>")).lowerBound
      let end = try #require(document.html.firstRange(of: "</main>")).upperBound
      let names = Set(try WellFormedXML(String(document.html[body..<end])).names)
      #expect(names.isDisjoint(with: ["script", "img", "iframe", "style"]))
      #expect(document.html.unprintable == [])
    }
  }
}

extension CatalogView {
  fileprivate static let small = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
}
