import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The details of a record")
struct DetailTests {
  static let subjects: [Selection] = allSubjects(of: StateTest().state)

  static func allSubjects(of state: State) -> [Selection] {
    let (catalog, view) = (state.catalog, state.cache.view)
    return catalog.nations.map { .record(.nation($0.id)) }
      + catalog.organisations.map { .record(.organisation($0.id)) }
      + catalog.programmes.map { .record(.programme($0.coalition)) }
      + catalog.phases.map { .record(.phase($0.id)) }
      + catalog.missions.map { .record(.mission($0.id)) } + catalog.topics.map { .record(.topic($0.id)) }
      + catalog.sources.map { .record(.source($0.id)) } + catalog.terms.map { .record(.term($0.id)) } + [
        .figures
      ]
      + view.joinings().map { .joining($0.id) } + view.disagreements().map { .disagreement($0.id) }
  }

  /// The numbers between brackets of a line: of `Signed. [1,2]` 1 and 2.
  private func references(in text: String) -> [Int] {
    text.matches(of: /\[([0-9,]+)\]/).flatMap { $0.output.1.split(separator: ",").compactMap { Int($0) } }
  }

  @Test(
    "Sources are numbered in order of appearance, listed once, and linked",
    arguments: subjects)
  func references(subject: Selection) {
    // Too narrow for two columns, where the second could cite a line above.
    let detail = Detail(of: subject, in: StateTest().state.cache.view, width: 40)
    let texts = detail.lines.map(\.text)
    guard let heading = texts.lastIndex(where: { $0 == "Sources" || $0 == "Source" }) else {
      #expect(texts.flatMap(references).isEmpty)
      return
    }
    let cited = texts[..<heading].flatMap(references)
    let count = cited.max() ?? 0
    var known = 0
    for number in cited {
      #expect(number <= known + 1, "\(number) comes before \(known + 1)")
      known = max(known, number)
    }
    let listed = texts.indices[heading...].filter { texts[$0].hasPrefix("[") }
    #expect(listed.map { references(in: texts[$0]).first } == (1...max(1, count)).map { $0 })
    for line in listed {
      guard case .record(.source) = detail.link(at: line) else {
        Issue.record("\(texts[line]) leads to no source")
        continue
      }
    }
  }

  @Test("No line is wider than the space, at any width", arguments: [20, 22, 33, 39, 40, 55, 56, 78, 118])
  func widths(width: Int) {
    let state = StateTest(of: .bundledForTests).state
    for subject in Self.allSubjects(of: state) {
      let detail = Detail(of: subject, in: state.cache.view, width: width)
      #expect(!detail.title.isEmpty, "\(subject)")
      for line in detail.lines where line.columns > width { Issue.record("\(subject): \(line.text)") }
    }
  }

  @Test(
    "Every link leads to an existing record, and every record can be opened", arguments: Pane.allCases)
  func links(pane: Pane) {
    let state = StateTest(pane, of: .bundledForTests).state
    let all = Set(Self.allSubjects(of: state))
    for subject in all where subject.pane == pane {
      let links = Detail(of: subject, in: state.cache.view, width: 80).links
      let strays = links.filter { !all.contains($0) }
      #expect(strays.isEmpty, "\(subject)")
    }
  }

  @Test("Details, the list of sources, the copied row and the exports agree")
  func oneTruth() throws {
    let state = StateTest(of: .bundledForTests).state
    let catalog = state.catalog
    for id in catalog.records {
      let facts = state.cache.view.facts(of: id)
      let page = Detail(of: .record(id), in: state.cache.view, width: 100_000, isLinear: true)
      let text = page.lines.map(\.text).joined(separator: "\n")
      for fact in facts where fact.search != .code && fact.section != .figures && fact.section != .citedBy {
        let words = fact.words(in: state.cache.view) ?? ""
        #expect(text.contains(words) || page.title == words, "\(id.text): \(fact.label) \(words)")
        #expect(fact.date.map { text.contains($0.formatted) } ?? true, "\(id.text): \(fact.label)")
      }
      let choices = state.citationChoices(.record(id), width: 92).map(\.line.text).joined(separator: " ")
      // The states of a treaty are told from its statements.
      let ofStates: [Fact.Section] = [.parties, .signatories, .others]
      for fact in facts where !fact.isDerived && !fact.sources.isEmpty && !ofStates.contains(fact.section) {
        let words =
          (fact.words(in: state.cache.view) ?? "").split(separator: " ").last.map(String.init) ?? ""
        #expect(choices.contains(words), "\(id.text): \(fact.label)")
      }
    }
  }

  @Test("Nations, missions and phases link to each other")
  func reachEachOther() {
    let state = StateTest().state
    func links(_ subject: Selection) -> [Selection] {
      Detail(of: subject, in: state.cache.view, width: 60).links
    }
    #expect(links(.record(.nation("CHN"))).contains(.record(.mission("chang-e-6"))))
    #expect(links(.record(.mission("chang-e-6"))).contains(.record(.nation("CHN"))))
    #expect(links(.record(.mission("chang-e-6"))).contains(.record(.phase("ilrs-i"))))
    #expect(links(.record(.phase("ilrs-i"))).contains(.record(.mission("chang-e-6"))))
    #expect(links(.record(.phase("ilrs-i"))).contains(.record(.mission("chang-e-8"))))
    #expect(links(.record(.phase("ilrs-i"))).contains(.record(.programme(.ilrs))))
    #expect(links(.record(.organisation("apsco"))).contains(.record(.nation("CHN"))))
    #expect(links(.record(.source("wire"))).contains(.record(.mission("slim"))))
    #expect(links(.figures).contains(.record(.nation("THA"))))
  }

  @Test("Through a lens only its sources are cited")
  func lens() {
    var test = StateTest()
    test.press("Lwire<Enter>")
    for subject in Self.subjects where subject.pane != .sources {
      let detail = Detail(of: subject, in: test.state.cache.view, width: 60)
      let sources = detail.links.filter { if case .record(.source) = $0 { true } else { false } }
      #expect(sources.allSatisfy { $0 == .record(.source("wire")) }, "\(subject)")
    }
  }

  @Test("A line without a link, or beyond the last, leads nowhere")
  func noLink() {
    let detail = Detail(of: .record(.nation("CHN")), in: StateTest().state.cache.view, width: 60)
    #expect(detail.link(at: 0) == nil)
    #expect(detail.link(at: -1) == nil)
    #expect(detail.link(at: detail.lines.count) == nil)
  }

  @Test(
    "A term leads to the glossary where a page first names it, one on a line, and the page lists the rest")
  func terms() throws {
    let text = "A Pact, a Zone. Later the Zone again, and the Pact."
    let catalog = try Fixtures.catalog(
      topics: Fixtures.topics.replacing("Signed.", with: text), glossary: Fixtures.glossary)
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    func links(_ id: RecordID, width: Int, isLinear: Bool = false) -> [String] {
      let detail = Detail(of: .record(id), in: view, width: width, isLinear: isLinear)
      return detail.lines.flatMap { line in
        line.links.map { link in
          let name = line.spans.filter { $0.link == link }.map(\.text).joined()
          return "\(name): \(detail.links[link])"
        }
      }.filter { $0.contains("term") }
    }
    let (pact, zone) = ("\(Selection.record(.term("pact")))", "\(Selection.record(.term("zone")))")
    // Pact is listed as a term that has to do with the topic.
    #expect(links(.topic("law"), width: 40) == ["Pact: \(pact)", "Pact: \(pact)", "Zone: \(zone)"])
    #expect(links(.topic("law"), width: 14) == ["Pact: \(pact)", "Zone: \(zone)", "Pact: \(pact)"])
    #expect(
      links(.topic("law"), width: 40, isLinear: true) == ["Pact: \(pact)", "Zone: \(zone)", "Pact: \(pact)"])
    // Its own page does not lead to itself.
    #expect(links(.term("pact"), width: 60) == ["Zone: \(zone)"])
    let detail = Detail(of: .record(.topic("law")), in: view, width: 40)
    let line = try #require(detail.lines.firstIndex { $0.text.contains("A Pact, a Zone.") })
    #expect(detail.link(at: line) == .record(.term("pact")))
    let underlined = detail.lines[line].spans.filter { $0.style.attributes.contains(.underline) }
    #expect(underlined.map(\.text) == ["Pact"])
    #expect(detail.lines.contains { $0.text == "Terms mentioned here" })
  }
}
