import Model
import Query
import Screen
import Text

extension State {
  /// What has the focus in sentences with their citations: the line of a list that lies over the pane, the fact or link under
  /// the cursor of the details, else the row; nil where nothing is selected.
  var textToCopy: (text: String, name: String)? {
    if case .chooser(let chooser) = popup {
      let choice = cache.choices.indices.contains(chooser.selected) ? cache.choices[chooser.selected] : nil
      return choice?.sentence.map { (cited([$0]), "the line") }
    }
    guard let selection else { return nil }
    if focus == .detail {
      let (fact, link) = (cache.detail.fact(at: detail.line), cache.detail.link(at: detail.line))
      if let fact, link == nil || !fact.isDerived, let record = selection.factRecord {
        return (cited([cache.view.sentence(fact, of: record)]), "the fact")
      }
      if let link { return (cited(sentences(on: link)), "the linked record") }
    }
    let row = focus == .list ? cache.listing.sentence(at: cache.selectedRow) : nil
    let told = row.map { [$0] } ?? sentences(on: selection)
    return told.isEmpty ? nil : (cited(told), "the row")
  }

  /// What there is to say of a record first of all.
  func sentences(on subject: Selection) -> [Sentence] {
    switch subject {
    case .record(let id): cache.view.sentences(on: id)
    case .item(let item): item.item.sentences(in: cache.view)
    }
  }

  /// Sentences with their sources, through a lens that one alone; what is counted from the records says as of when. They may
  /// well be pasted into a shell: nothing in them ends the line or steers the terminal.
  private func cited(_ sentences: [Sentence]) -> String {
    sentences.map { sentence in
      let seen = seen(sentence.sources)
      // A source is its own statement.
      if sentence.text.isEmpty {
        return seen.map { id in
          [catalog.citation(of: id), catalog.source(id)?.url].compactMap(\.self).joined(separator: ", ")
        }.joined(separator: "; ") + "."
      }
      let text = sentence.text.withFullMonths
      let counted = [
        "cislunar", lensName.map { "according to \($0)" }, "as of \(perspective.asOf.formatted)",
      ]
      let from =
        seen.isEmpty
        ? counted.compactMap(\.self).joined(separator: ", ").withFullMonths
        : catalog.inlineCitations(of: seen)
      return "\(text.hasSuffix(".") ? String(text.dropLast()) : text) (\(from))."
    }.joined(separator: " ").printableLine
  }

  /// The sources that are in view: through a lens it alone.
  func seen(_ sources: [Source.ID]) -> [Source.ID] {
    perspective.lens.map { lens in sources.filter { $0 == lens } } ?? sources
  }

  /// The command that prints the list of changes.
  var changesCommand: String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted().map(\.description)
    let words =
      ["cislunar", "diff"] + days + Self.facetWords(changesFilter, of: Change.facets) + perspectiveWords
    return words.joined(separator: " ")
  }

  /// The changes as a table, as ``changesCommand`` prints it.
  ///
  /// - Parameter isWhole: whether to give all columns, for programs, or those for people.
  func changesTable(isWhole: Bool) -> Table {
    Table(changesSinceMark()?.changes ?? [], columns: isWhole ? Change.columns.all : Change.listedColumns)
  }
}
