import Model
import Query
import Screen

extension State {
  /// Every claim of a record with its sources, each source leading to itself.
  func citationChoices(_ subject: Selection) -> [Choice] {
    let claims = claims(of: subject)
    guard !claims.isEmpty else {
      let text =
        switch subject {
        case .figures: "Computed from the records, which carry their sources."
        case .record(.source): "This is a source itself."
        default: "Nothing in view."
        }
      return [Choice(line: Line(text, style: theme.style("text.muted")), outcome: .none)]
    }
    let width = max(20, derived.layout.chooser(choices: 99, hasInput: false).width - 4)
    return claims.flatMap { fact -> [Choice] in
      let mark = fact.evidence.map { Span(Marks.symbol($0) + " ", style: theme.style($0.role)) }
      let text = Span(fact.sentence(in: catalog), style: theme.style("text"))
      let lines = Line([mark, text].compactMap(\.self)).wrapped(to: width, hanging: 2)
      return lines.map { Choice(line: $0, outcome: .none) } + fact.sources.map(sourceChoice)
    }
  }

  private func sourceChoice(_ id: Source.ID) -> Choice {
    let line = Line([Span("    " + catalog.citation(of: id), style: theme.style("link"))])
    return Choice(line: line, outcome: .show(.record(.source(id))))
  }

  private func claims(of subject: Selection) -> [Fact] {
    func claims(of id: RecordID) -> [Fact] {
      derived.view.facts(of: id, atMost: 0).filter { !$0.isDerived && !$0.sources.isEmpty }
    }
    return switch subject {
    case .record(let id): claims(of: id)
    case .joining(let id): claims(of: .nation(id.nation)).filter { $0.section == id.coalition.section }
    case .disagreement(let id): derived.view.disagreement(id)?.claims.map(\.fact) ?? []
    case .figures: []
    }
  }
}
