import Model
import TestSupport
import Testing

@Suite("Disagreements")
struct DisagreementTests {
  private func described(_ disagreement: Disagreement) -> String {
    let answers = disagreement.answers.map { answer in
      let word =
        switch answer {
        case .date(let date, let until): until.map { "\(date)-\($0)" } ?? date.description
        case .member: "yes"
        case .notMember: "no"
        }
      let sources = disagreement.claims.filter { $0.answer == answer }.flatMap(\.sources).map(\.rawValue)
      return "\(word) (\(sources.joined(separator: ", ")))"
    }
    return "\(disagreement.title): \(answers.joined(separator: " or "))"
  }

  @Test(
    "Contested memberships come first, then dates differ, the preferred answer before the others"
  )
  func small() {
    let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
    #expect(
      view.disagreements().map(described) == [
        "Türkiye: whether it is a member of the ILRS: yes (seed-article) or no (wire)",
        "China: when it joined the ILRS: 2021-06-16 (guide, seed-article) or 2021-03-09 (wire)",
      ])
  }

  @Test("One source does not disagree with itself")
  func lens() {
    for source in Catalog.small.sources {
      let view = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf, lens: source.id))
      #expect(view.disagreements().isEmpty, "\(source.id)")
    }
  }

  @Test("Before any event there are no disagreements about memberships")
  func early() throws {
    let view = CatalogView(of: .small, from: Perspective(asOf: try #require(Day("2020-01-01"))))
    #expect(view.disagreements().isEmpty)
  }

  @Test(
    "In the bundled data every sign of doubt has a disagreement, and every disagreement has different answers"
  )
  func bundled() throws {
    let catalog = Catalog.bundledForTests
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let disagreements = view.disagreements()
    #expect(Set(disagreements.map(\.id)).count == disagreements.count)
    func count(_ question: Disagreement.Question) -> Int {
      disagreements.count { $0.id.question == question }
    }
    let statuses = view.nations.flatMap { row in Coalition.allCases.compactMap(row.status(in:)) }
    #expect(count(.membership) == statuses.count { $0.kind == .contested })
    #expect(
      count(.joining)
        == statuses.count(where: \.hasRivalDates)
        + view.organisations.count(where: \.status.hasRivalDates))
    #expect(count(.launch) == view.missions.count(where: \.hasRivalDates))
    let phases = Set(
      disagreements.compactMap { if case .phase(let id) = $0.id.record { id } else { nil } })
    #expect(phases == Set(view.phases.filter(\.hasRivalDates).map(\.id)))
    for disagreement in disagreements {
      #expect(disagreement.answers.count > 1, "\(disagreement.title)")
      #expect(disagreement.answers.first == disagreement.shown, "\(disagreement.title)")
    }
  }
}
