import Model
import Query
import Screen
import Text

extension State {
  /// Has the selected row copied, or the fact under the cursor of the detail, each in a line with its source.
  mutating func copySelection() -> [Effect] {
    if openChangesChooser != nil {
      if let change = selectedChange { return [.copy(line(of: change), name: "the change")] }
      message = Message(text: "Nothing is selected.", isError: true)
      return []
    }
    guard let selection else {
      message = Message(text: "Nothing is selected.", isError: true)
      return []
    }
    if focus == .detail, let fact = derived.detail.fact(at: detail.line) {
      let text = "\(derived.detail.title): \(fact.sentence(in: catalog))"
      return [.copy(line(text, sources: fact.sources), name: "the fact")]
    }
    let (text, sources) = summary(of: selection)
    return [.copy(line(text, sources: sources), name: "the row")]
  }

  /// Has the command copied that prints what is shown: the list of changes where it is open, else the pane.
  func copyCommand() -> [Effect] {
    [.copy(openChangesChooser == nil ? command : changesCommand, name: "the command")]
  }

  /// A statement in a line with its sources, those of the lens alone, and when it is seen: by default the as-of date. It may
  /// well be pasted into a shell: nothing in it ends the line or steers the terminal.
  func line(_ text: String, sources: [Source.ID], seen when: String? = nil) -> String {
    let seen = perspective.lens.map { lens in sources.filter { $0 == lens } } ?? sources
    let cited = seen.map { id in
      let address = catalog.source(id)?.url.map { " <\($0)>" } ?? ""
      return catalog.citation(of: id) + address
    }
    let from = cited.isEmpty ? "" : " Source: " + cited.joined(separator: "; ") + "."
    let end = text.hasSuffix(".") ? "" : "."
    return "\(text)\(end)\(from) [cislunar, \(when ?? "as of \(perspective.asOf)")]".printableLine
  }

  /// What a row says of its record, and who says it.
  private func summary(of subject: Selection) -> (text: String, sources: [Source.ID]) {
    switch subject {
    case .record(.source(let id)): return ("", [id])
    case .item(let item): return item.item.summary(in: derived.view)
    case .record(let id):
      let facts = derived.view.summaryFacts(of: id)
      let heads = facts.filter(\.isDerived)
      let (text, sources) = (heads.isEmpty ? Array(facts.prefix(1)) : heads).told(in: catalog)
      // What the view makes of several claims is cited by those that state its dates.
      let stated = facts.filter { fact in
        !fact.isDerived
          && heads.contains { $0.date != nil && ($0.date == fact.date || $0.until == fact.until) }
      }
      return (
        "\(id.name(in: catalog)): \(text)", sources.isEmpty ? stated.told(in: catalog).sources : sources
      )
    }
  }
}

extension CatalogView {
  /// What a line on a record is made from.
  func summaryFacts(of record: RecordID) -> [Fact] {
    facts(of: record, atMost: 0).filter { ![.identity, .history].contains($0.section) && !$0.isLink }
  }
}

extension [Fact] {
  /// The facts in a line, and who states them.
  func told(in catalog: Catalog) -> (text: String, sources: [Source.ID]) {
    (
      map { $0.sentence(in: catalog) }.joined(separator: "; "),
      flatMap(\.sources).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    )
  }
}
