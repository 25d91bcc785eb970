import Model
import Query
import Screen
import Search
import TestSupport
import Testing

@testable import App

/// What the bundled data shows of any day and through any lens.
@Suite("As of a date and through a lens")
struct MeaningTests {
  private static let catalog = Catalog.bundledForTests
  private static let whole = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))

  /// Every day on which something happens, and each day before one.
  private static let days = Set(catalog.events().flatMap { [$0.advanced(by: -1), $0] }).sorted()

  /// Records other than sources: citations keep their own dates.
  private static let records =
    catalog.records.filter { $0.kind != "source" }
    + catalog.statedCounts.indices.map(RecordID.statedCount)

  // MARK: As of

  @Test("No fact names a later date than the day, except in plans")
  func facts() {
    var reader = DateReader()
    for day in Self.days {
      let view = Self.whole.moved(to: Perspective(asOf: day))
      for id in Self.records {
        for fact in view.facts(of: id) where !isPlan(fact, of: id, in: view) {
          let texts = [fact.words(in: view), fact.note, fact.date?.formatted].compactMap(\.self)
          let later = texts.flatMap { reader.dates(in: $0) }.filter { $0 > day }
          #expect(later.isEmpty, "\(day) \(id.text) \(fact.label): \(texts)")
        }
      }
    }
  }

  @Test("Details, sheets and lists name no later date, except in plans and citations")
  func outputs() throws {
    var reader = DateReader()
    for day in stride(from: 0, to: Self.days.count, by: 40).map({ Self.days[$0] }) {
      var test = StateTest(of: Self.catalog)
      test.press("a<C-u>\(day)<Enter>")
      let view = test.state.cache.view
      #expect(view.perspective.asOf == day)
      var planned: Set<Day> = []
      for id in Self.records {
        let facts = view.facts(of: id)
        let plans = facts.filter { isPlan($0, of: id, in: view) }
        let allowed = Set(
          plans.flatMap { fact in
            [fact.words(in: view), fact.note, fact.period].compactMap(\.self).flatMap { reader.dates(in: $0) }
          })
        planned.formUnion(allowed)
        let cited = Set(facts.flatMap(\.sources)).flatMap { reader.dates(in: Self.catalog.citation(of: $0)) }
        let detail = Detail(of: .record(id), in: view, width: 200, isLinear: true)
        let sheet = Table(RecordSheet(id, in: view).rows, columns: RecordSheet.Row.columns.all)
        for text in [detail.lines.map(\.text).joined(separator: "\n"), sheet.json()] {
          let later = reader.dates(in: text).filter { $0 > day }
          #expect(
            later.allSatisfy { allowed.contains($0) || cited.contains($0) }, "\(day) \(id.text): \(later)")
        }
      }
      for text in lists(of: view) {
        let later = reader.dates(in: text).filter { $0 > day && !planned.contains($0) }
        #expect(later.isEmpty, "\(day): \(text)")
      }
    }
  }

  /// Whether a fact is about what was planned on the day, which may name later dates.
  private func isPlan(_ fact: Fact, of id: RecordID, in view: CatalogView) -> Bool {
    if case .plan = fact.time { return true }
    // A date history tells what had been announced by then.
    let isOfHistory = if case .history = id { true } else { fact.section == .history }
    if isOfHistory { return fact.label != DateHistory.Step.Kind.flown.words }
    guard fact.isDerived else { return false }
    switch (id, fact.value) {
    case (_, .record(.mission(let mission))): return view.mission(mission)?.isFlown == false
    case (_, .record(.phase)), (.phase, .none): return true
    case (.mission(let mission), _): return fact.label == "launch" && view.mission(mission)?.isFlown == false
    case (.nation, .membership(.planned, _)): return true
    default: return false
    }
  }

  /// Every row of the lists, as exports and as searches have it.
  private func lists(of view: CatalogView) -> [String] {
    func texts<Row: Listable>(_ rows: [Row]) -> [String] {
      rows.flatMap { row in [Table([row], columns: Row.columns.all).json()] + row.searchTexts.map(\.text) }
    }
    return texts(view.parties) + texts(view.missions) + texts(view.phases) + texts(view.topics)
      + texts(view.joinings()) + texts(view.timeline())
  }

  // MARK: Lens

  @Test("Through every source only what it states is shown, and what identifies the record")
  func lenses() {
    for lens in Self.catalog.sources.map(\.id) {
      let view = Self.whole.moved(to: Perspective(asOf: Self.catalog.asOf, lens: lens))
      let rows: [any Findable] = view.parties + view.missions + view.phases + view.topics
      for row in rows {
        #expect(row.content.sources == [lens] || row.content.sources.isEmpty, "\(lens) \(row.record.text)")
        check(row.record, in: view, lens)
      }
      #expect(view.sourceRows().allSatisfy { $0.id == lens })
    }
  }

  @Test("Through a lens a record that its source does not mention has only its names")
  func strangers() {
    for lens in ["seed-article", "gcat-deepcat", "nasa-artemis1"] as [Source.ID] {
      let view = Self.whole.moved(to: Perspective(asOf: Self.catalog.asOf, lens: lens))
      for id in Self.records { check(id, in: view, lens) }
    }
  }

  private func check(_ id: RecordID, in view: CatalogView, _ lens: Source.ID) {
    let identity = [
      "capital", "coalition", "order", "region", "subregion", "ISO code", "UN code", "title", "kind",
    ]
    for fact in view.facts(of: id) {
      let isIdentity = fact.search == .name || fact.search == .alias || identity.contains(fact.label)
      #expect(
        fact.sources == [lens] || (fact.sources.isEmpty && (isIdentity || fact.isDerived)),
        "\(lens) \(id.text) \(fact.label)")
    }
    // A list shows no more than the record.
    guard case .mission(let mission) = id, let row = view.mission(mission) else { return }
    var texts: Set<String> = []
    for fact in view.facts(of: id) { fact.forEachText { texts.insert($0) } }
    let shown =
      row.operators + row.types + row.organisations + row.nativeNames
      + [row.vehicle, row.outcome, row.site?.name].compactMap(\.self)
    #expect(Set(shown).isSubset(of: texts), "\(lens) \(id.text)")
  }

  @Test("According to the article there are its table, its three missions and its phases without names")
  func article() throws {
    let view = Self.whole.moved(to: Perspective(asOf: Self.catalog.asOf, lens: "seed-article"))
    #expect(view.missions.map(\.id) == ["chang-e-5-t1", "chang-e-6", "im-1"])
    #expect(view.phases.map(\.name) == ["ILRS phase 1", "ILRS phase 2", "ILRS phase 3", "Artemis segment 6"])
    #expect(view.phases.allSatisfy { $0.missions == 0 && $0.flown == 0 })
    #expect(view.topics.allSatisfy { $0.summary == nil })
    let query = Query(filter: Filter([.coalition: ["none"]]))
    #expect(query.run(on: view.missions).rows.isEmpty)
    #expect(Self.catalog.lensName("seed-article") == "Space Scout")
  }
}

/// Reads the dates that texts name, otherwise than the program does, and each line only once.
private struct DateReader {
  private var known: [Substring: [Day]] = [:]

  /// The first days of the dates that a text names.
  mutating func dates(in text: String) -> [Day] {
    text.split(separator: "\n").flatMap { line in
      if let dates = known[line] { return dates }
      let dates = Self.read(line)
      known[line] = dates
      return dates
    }
  }

  private static func read(_ line: Substring) -> [Day] {
    // Identifiers and addresses are not dates, nor is a type of rocket.
    let text = line.replacing(
      #/https?:\S+|[a-z][a-z0-9.]*(?:-[a-z0-9]+)+|[0-9]{4}-[0-9]{3}[A-Z]+|H-IIA 2022/#, with: "")
    let months = Day.monthNames
    return text.matches(
      of:
        #/(?:(?<day>[0-9]{1,2}) )?(?:(?<month>[A-Z][a-z]{2})[a-z]* )?\b(?<year>(?:19|20)[0-9]{2})\b(?:-(?<m>[0-9]{2})(?:-(?<d>[0-9]{2}))?)?/#
    ).compactMap { match in
      let word = match.month.flatMap { months.firstIndex(of: String($0)) }.map { $0 + 1 }
      let month = match.m.flatMap { Int($0) } ?? word
      let day = (match.d ?? match.day).flatMap { Int($0) }
      let year = Int(match.year) ?? 0
      return (month.flatMap { Day(year: year, month: $0, day: day) } ?? Day(year: year))?.earliest
    }
  }
}
