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
      | of all, government or agency | 2 | 1 |  |
      | of all, institute | 0 | 1 |  |
      | of all, application | 0 | 0 |  |
      | of all, level not stated | 0 | 0 |  |
      | members | 2 | 1 +1 | 0 +1 |
      | members in Africa | 0 | 0 | 0 |
      | members in Americas | 0 | 0 | 0 |
      | members in Asia | 1 | 1 +1 | 0 +1 |
      | members in Europe | 1 | 0 | 0 |
      | members in Oceania | 0 | 0 | 0 |
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
      of all, government or agency: Artemis 2, ILRS 1
      of all, institute: Artemis 0, ILRS 1
      of all, application: Artemis 0, ILRS 0
      of all, level not stated: Artemis 0, ILRS 0
      members: Artemis 2, ILRS 1 +1, Both 0 +1
      members in Africa: Artemis 0, ILRS 0, Both 0
      members in Americas: Artemis 0, ILRS 0, Both 0
      members in Asia: Artemis 1, ILRS 1 +1, Both 0 +1
      members in Europe: Artemis 1, ILRS 0, Both 0
      members in Oceania: Artemis 0, ILRS 0, Both 0
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
      figures[label].map { [$0.artemis.text, $0.ilrs.text, $0.both?.text] } ?? []
    }
    #expect(numbers("undisputed members") == ["2", "1", nil])
    #expect(numbers("contested members") == ["0", "1", nil])
    #expect(numbers("all of these") == ["2", "2", nil])
    #expect(numbers("of all, institute") == ["0", "1", nil])
    #expect(numbers("members") == ["2", "1 +1", "0 +1"])
    #expect(numbers("members in Asia") == ["1", "1 +1", "0 +1"])
    #expect(numbers("members in Oceania") == ["0", "0", "0"])
    #expect(numbers("missions failed") == ["0", "1", nil])
    // Beresheet, the only planned one, is of neither side.
    #expect(numbers("missions planned") == [])
  }
}
