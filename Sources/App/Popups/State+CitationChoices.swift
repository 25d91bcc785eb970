import Model
import Query
import Screen
import Text

extension State {
  /// Every claim of a record, with links to its sources.
  func citationChoices(_ subject: Selection) -> [Choice] {
    let claims = claims(of: subject)
    guard !claims.isEmpty else {
      let text =
        switch subject {
        case .item(let item): type(of: item.item).withoutClaims
        case .record(.source): "This is a source itself."
        case .record: "Nothing in view."
        }
      return [Choice(Line(text, style: theme.style("text.muted")))]
    }
    let width = max(20, cache.layout.chooserTextWidth)
    return claims.flatMap { fact -> [Choice] in
      let mark = fact.evidence.map { Span(Marks.symbol($0) + " ", style: theme.style($0.role)) }
      let text = Span(fact.sentence(in: cache.view), style: theme.style("text"))
      let lines = Line([mark, text].compactMap(\.self)).wrapped(to: width, hanging: 2)
      return lines.map { Choice($0) } + fact.sources.map(sourceChoice)
    }
  }

  private func sourceChoice(_ id: Source.ID) -> Choice {
    let line = Line([Span("    " + catalog.citation(of: id), style: theme.style("link"))])
    return Choice(line, .show(.record(.source(id))))
  }

  private func claims(of subject: Selection) -> [Fact] {
    switch subject {
    case .record(let id): cache.view.claims(of: id)
    case .item(let item): item.item.claims(in: cache.view)
    }
  }
}

extension CatalogView {
  /// The record's facts that have sources, without derived ones.
  func claims(of record: RecordID) -> [Fact] {
    facts(of: record, atMost: 0).filter { !$0.isDerived && !$0.sources.isEmpty }
  }
}
