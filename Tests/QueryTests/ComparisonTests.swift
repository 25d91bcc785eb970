import Model
import Query
import TestSupport
import Testing

@Suite("The comparison")
struct ComparisonTests {
  @Test("Both sides side by side in Markdown")
  func markdown() throws {
    expectText(
      ComparisonText(try fixtureView()).markdown(),
      """
      ## Figures as of 1 Jan 2026

      | Figure | Artemis | ILRS | Both |
      | --- | ---: | ---: | ---: |
      | undisputed members | 2 | 1 |  |
      | contested members | 0 | 1 |  |
      | listed members | 0 | 0 |  |
      | provisional members | 0 | 0 |  |
      | all of these | 2 | 2 |  |
      | of these, government or agency | 2 | 1 |  |
      | of these, institute | 0 | 1 |  |
      | of these, application | 0 | 0 |  |
      | of these, level not stated | 0 | 0 |  |
      | members (of 4) | 2 | 1 +1 | 0 +1 |
      | members in Africa (of 1) | 0 | 0 | 0 |
      | members in Americas (of 0) | 0 | 0 | 0 |
      | members in Asia (of 2) | 1 | 1 +1 | 0 +1 |
      | members in Europe (of 1) | 1 | 0 | 0 |
      | members in Oceania (of 0) | 0 | 0 | 0 |
      | missions completed | 0 | 1 |  |
      | missions failed | 0 | 1 |  |

      ## Power

      Both want a reactor.

      | Artemis | ILRS |
      | --- | --- |
      | A reactor by 2030. (reported: daily) | A plant for the station. (reported: daily) |
      """)
  }

  @Test("Both sides follow each other as plain lines")
  func plain() throws {
    expectText(
      ComparisonText(try fixtureView()).plain(),
      """
      Topic: Figures
      As of: 2026-01-01
      undisputed members: Artemis 2, ILRS 1
      contested members: Artemis 0, ILRS 1
      listed members: Artemis 0, ILRS 0
      provisional members: Artemis 0, ILRS 0
      all of these: Artemis 2, ILRS 2
      of these, government or agency: Artemis 2, ILRS 1
      of these, institute: Artemis 0, ILRS 1
      of these, application: Artemis 0, ILRS 0
      of these, level not stated: Artemis 0, ILRS 0
      members (of 4): Artemis 2, ILRS 1 +1, both 0 +1
      members in Africa (of 1): Artemis 0, ILRS 0, both 0
      members in Americas (of 0): Artemis 0, ILRS 0, both 0
      members in Asia (of 2): Artemis 1, ILRS 1 +1, both 0 +1
      members in Europe (of 1): Artemis 1, ILRS 0, both 0
      members in Oceania (of 0): Artemis 0, ILRS 0, both 0
      missions completed: Artemis 0, ILRS 1
      missions failed: Artemis 0, ILRS 1

      Topic: Power
      Summary: Both want a reactor.
      Artemis: A reactor by 2030. (reported: daily)
      ILRS: A plant for the station. (reported: daily)
      """)
  }

  @Test("A topic can be shown alone, and so can the figures")
  func topic() throws {
    let view = try fixtureView()
    #expect(ComparisonText(view, topic: "power").plain().hasPrefix("Topic: Power\n"))
    let figures = ComparisonText(view, topic: ComparisonRow.figuresTopic)
    #expect(figures.plain().hasPrefix("Topic: Figures\n"))
    #expect(figures.topics.isEmpty)
    #expect(Set(view.comparison(topic: "power").map(\.topic)) == ["power"])
    #expect(Set(view.comparison(topic: ComparisonRow.figuresTopic).map(\.topic)) == ["figures"])
  }

  @Test("A search keeps the matching topics, and no figures")
  func search() throws {
    let view = try fixtureView()
    #expect(Set(view.comparison(Query(search: "reactor")).map(\.topic)) == ["power"])
    #expect(view.comparison(Query(search: "weather")).isEmpty)
    #expect(ComparisonText(view, query: Query(search: "weather")).plain() == "")
  }

  @Test("Each statement is a row with its evidence and sources, in the order of topic and side")
  func rows() throws {
    let rows = try fixtureView().comparison(topic: "power")
    #expect(rows.map(\.side) == [.artemis, .ilrs])
    #expect(rows.map(\.text) == ["A reactor by 2030.", "A plant for the station."])
    #expect(rows.allSatisfy { $0.evidence == .reported && $0.sources == ["daily"] && $0.figure == nil })
  }

  @Test("Through a lens the unsourced summary is left out")
  func lens() throws {
    let catalog = try fixtureCatalog()
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf, lens: "daily"))
    #expect(!ComparisonText(view, topic: "power").plain().contains("Summary:"))
    #expect(!ComparisonText(view, topic: "power").markdown().contains("Both want"))
  }

  @Test("Figures count members on both sides, and what is in both")
  func figures() throws {
    let figures = Dictionary(uniqueKeysWithValues: try fixtureView().figures().map { ($0.label, $0) })
    func numbers(_ label: String) -> [String?] {
      figures[label].map { [$0.artemis?.text, $0.ilrs?.text, $0.both?.text] } ?? []
    }
    #expect(numbers("undisputed members") == ["2", "1", nil])
    #expect(numbers("contested members") == ["0", "1", nil])
    #expect(numbers("all of these") == ["2", "2", nil])
    #expect(numbers("of these, institute") == ["0", "1", nil])
    #expect(numbers("members (of 4)") == ["2", "1 +1", "0 +1"])
    #expect(numbers("members in Asia (of 2)") == ["1", "1 +1", "0 +1"])
    #expect(numbers("members in Oceania (of 0)") == ["0", "0", "0"])
    #expect(numbers("missions failed") == ["0", "1", nil])
    // Beresheet, the only planned one, is of neither side.
    #expect(numbers("missions planned") == [])
  }

  @Test("Of a region it counts the members among all states that it has, and a column has their number")
  func shares() throws {
    let view = try fixtureView()
    let share = view.share(of: .asia)
    #expect(share.total == view.catalog.nations.count { $0.region == .asia })
    #expect(view.share(of: nil).total == view.catalog.nations.count)
    let rows = view.comparison(topic: ComparisonRow.figuresTopic).filter { $0.text == share.label }
    #expect(rows.map(\.total) == [share.total, share.total, share.total])
    #expect(rows.map(\.figure?.text) == ["1", "1 +1", "0 +1"])
    #expect(view.comparison(topic: "power").allSatisfy { $0.total == nil })
  }

  @Test("Members are counted by where they stand on a treaty, parties by the papers that say so")
  func treaties() throws {
    let catalog = try Fixtures.catalog(
      topics: Fixtures.topics.replacing(#""summary""#, with: #""figures": "treaties", "summary""#),
      glossary: Fixtures.glossary, treaties: Fixtures.treaties)
    func figures(asOf day: Day, lens: Source.ID? = nil) -> [String] {
      let view = CatalogView(of: catalog, from: Perspective(asOf: day, lens: lens))
      return view.figures(of: .treaties).map { "\($0.label): \($0.text) \($0.sources)" }
    }
    #expect(
      figures(asOf: catalog.asOf) == [
        "Pact: parties: Artemis 0, ILRS 1, both 0 []",
        "Pact: parties as of 1 Jan 2024: Artemis 0, ILRS 1, both 0 [weekly]",
        "Pact: not a party, 2024: Artemis 1, ILRS 1, both 1 []",
        "Pact: accession approved at home, 2021: Artemis 0 +1, ILRS 0, both 0 []",
      ])
    #expect(
      figures(asOf: try #require(Day("2023-12-31")), lens: "daily") == [
        "Pact: parties: Artemis 0, ILRS 1, both 0 []",
        "Pact: parties as of 1 Jan 2015: Artemis 0, ILRS 1, both 0 [daily]",
        "Pact: not a party, 2015: Artemis 1, ILRS 0, both 0 []",
      ])
    // They stand with the topic that names them, once.
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let figure = "Pact: parties: Artemis 0, ILRS 1, both 0"
    #expect(ComparisonText(view, topic: "law").plain().split(separator: "\n").contains { $0 == figure })
    #expect(ComparisonText(view).plain().ranges(of: figure).count == 1)
    #expect(ComparisonText(view, topic: "law").markdown().contains("| Pact: parties | 0 | 1 | 0 |"))
  }

  @Test(
    "The median slip is that of all missions with a history of dates, redefined ones left out",
    arguments: [
      (["2021-01", "2021-03", "2022-01"], "3", "2"),
      (["2021-01", "2021-03", "2022-01", "2022-07"], "4", "7"),
      (["2019-01"], "1", "-24"), ([], nil, nil),
    ])
  func slips(moved: [String], count: String?, median: String?) throws {
    let ids = moved.indices.map { "m\($0)" } + ["other"]
    func history(_ id: String, _ kind: String, _ date: String) -> String {
      Fixtures.history(
        [
          Fixtures.step("first", "2021-01", said: "2019-01-11"),
          Fixtures.step(kind, date, said: "2020-02-01", sources: #""weekly""#),
        ], records: "\"\(id)\""
      ).replacing("probe-launch", with: "\(id)-launch")
    }
    let sources = Fixtures.sources.replacing("2024-01-11", with: "2019-01-11")
      .replacing("2024-02-01", with: "2020-02-01")
    let catalog = try Fixtures.catalog(
      missions: Fixtures.file(
        missions: ids.map {
          Fixtures.mission(
            $0,
            launch: [
              #"{"kind": "planned", "date": "2021", "text": "A plan.", "evidence": "reported", "sources": ["daily"]}"#
            ])
        }),
      slips: Fixtures.file(
        histories: zip(ids, moved).map {
          history($0, $1 == "2021-01" ? "restated" : $1 < "2021" ? "advance" : "slip", $1)
        } + [history("other", "redefined", "2029-01")]),
      sources: sources)
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let figures = view.figures(of: .missions).filter {
      $0.label.contains("histor") || $0.label.contains("median")
    }
    #expect(figures.map { $0.ilrs?.text } == (count == nil ? [] : [count, median]))
    #expect(figures.last?.artemis == nil)
  }
}
