import Model
import Query
import Screen
import Text

extension State {
  /// The selected change or row, or the fact under the cursor of the detail, in a line with its source; nil where nothing is
  /// selected.
  var textToCopy: (text: String, name: String)? {
    if openChooser(.changes) != nil { return selectedChange.map { (line(of: $0), "the change") } }
    guard let selection else { return nil }
    if focus == .detail, let fact = cache.detail.fact(at: detail.line) {
      let text = "\(cache.detail.title): \(fact.sentence(in: cache.view))"
      return (line(text, sources: fact.sources), "the fact")
    }
    let (text, sources) = summary(of: selection)
    return (line(text, sources: sources), "the row")
  }

  /// A statement in a line with its sources, those of the lens alone, and when it is seen: by default the as-of date. It may
  /// well be pasted into a shell: nothing in it ends the line or steers the terminal.
  func line(_ text: String, sources: [Source.ID], seen when: String? = nil) -> String {
    let cited = seen(sources).map { id in
      let address = catalog.source(id)?.url.map { " <\($0)>" } ?? ""
      return catalog.citation(of: id) + address
    }
    // A source is its own statement.
    if text.isEmpty { return "\(cited.joined(separator: "; ")). [cislunar]".printableLine }
    let from = cited.isEmpty ? "" : " Source: " + cited.joined(separator: "; ") + "."
    let end = text.hasSuffix(".") ? "" : "."
    return "\(text)\(end)\(from) [cislunar, \(when ?? "as of \(perspective.asOf)")]".printableLine
  }

  /// The sources that are in view: through a lens it alone.
  func seen(_ sources: [Source.ID]) -> [Source.ID] {
    perspective.lens.map { lens in sources.filter { $0 == lens } } ?? sources
  }

  /// What a row says of its record, and who says it.
  func summary(of subject: Selection) -> (text: String, sources: [Source.ID]) {
    switch subject {
    case .record(.source(let id)): return ("", [id])
    case .item(let item): return item.item.summary(in: cache.view)
    case .record(let id):
      let facts = cache.view.summaryFacts(of: id)
      let heads = facts.filter(\.isDerived)
      let (text, sources) = (heads.isEmpty ? Array(facts.prefix(1)) : heads).told(in: cache.view)
      // What the view makes of several claims is cited by those that state its dates.
      let stated = facts.filter { fact in
        !fact.isDerived
          && heads.contains { $0.date != nil && ($0.date == fact.date || $0.until == fact.until) }
      }
      return (
        "\(cache.view.name(of: id)): \(text)",
        sources.isEmpty ? stated.told(in: cache.view).sources : sources
      )
    }
  }

  /// The command that prints what the list of changes shows.
  var changesCommand: String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted().map(\.description)
    let words =
      ["cislunar", "diff"] + days + Self.facetWords(changesFilter, of: Change.facets) + perspectiveWords
    return words.joined(separator: " ")
  }

  /// The changes as a table; the same that ``changesCommand`` prints.
  ///
  /// - Parameter isWhole: whether to give every column, as programs want, or those for people.
  func changesTable(isWhole: Bool) -> Table {
    Table(changesSinceMark()?.changes ?? [], columns: isWhole ? Change.columns.all : Change.listedColumns)
  }

  /// A change in a line with its sources.
  func line(of change: Change) -> String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted().map(\.description)
    return line(change.text, sources: change.sources, seen: "from " + days.joined(separator: " to "))
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
  func told(in view: CatalogView) -> (text: String, sources: [Source.ID]) {
    (
      map { $0.sentence(in: view) }.joined(separator: "; "),
      flatMap(\.sources).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    )
  }
}
