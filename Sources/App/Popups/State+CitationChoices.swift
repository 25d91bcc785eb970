import Model
import Query
import Screen
import Text

extension State {
  /// Every claim of a record with its sources, each of which can be opened.
  func citationChoices(_ subject: Selection, width: Int) -> [Choice] {
    let claims = claims(of: subject)
    guard !claims.isEmpty else {
      let text =
        switch subject {
        case .item(let item): type(of: item.item).withoutClaims
        case .record(.source): "This is a source."
        case .record: "Nothing in view."
        }
      return [Choice(Line(text, style: theme.style("text.muted")))]
    }
    return claims.flatMap { fact -> [Choice] in
      let sentence =
        subject.factRecord.map { cache.view.sentence(fact, of: $0) } ?? Sentence("", fact.sources)
      let mark = fact.evidence.map { Span(Marks.symbol($0) + " ", style: theme.style($0.role)) }
      let text = Span(sentence.text, style: theme.style("text"))
      let lines = Line([mark, text].compactMap(\.self)).wrapped(to: width, hanging: 2)
      return lines.map { Choice($0) }
        + fact.sources.flatMap { sourceChoices($0, saying: sentence.text, width: width) }
    }
  }

  /// A source, and where it is found.
  private func sourceChoices(_ id: Source.ID, saying text: String, width: Int) -> [Choice] {
    func line(_ text: String, _ role: Role) -> Line { Line("    " + text, style: theme.style(role)) }
    let citation = Choice(
      line(catalog.citation(of: id), "link"), .show(.record(.source(id))), sentence: Sentence(text, [id]))
    let address = catalog.source(id)?.url.map { line($0, "text.muted").wrapped(to: width, hanging: 4) }
    return [citation] + (address ?? []).map { Choice($0) }
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
