import Model
import Query
public import Screen
import Text

/// A line of a chooser.
public struct Choice: Sendable {
  /// What it says.
  public let line: Line
  /// What choosing it does; nil for a heading or a line to read, which cannot be chosen.
  public let action: Action?

  init(_ line: Line, _ action: Action? = nil) { (self.line, self.action) = (line, action) }

  /// Whether it can be selected.
  public var isSelectable: Bool { action != nil }
}

extension State {
  /// The lines of a chooser.
  func choices(for purpose: Chooser.Purpose, narrowedBy text: String) -> [Choice] {
    switch purpose {
    case .palette: paletteChoices(text)
    case .lens: lensChoices(text)
    case .everything: hitChoices(text)
    case .filter: filterChoices()
    case .sort: sortChoices()
    case .tour: tourChoices()
    case .cite:
      CitationStyle.all.map { style in
        Choice(
          Line([
            Span(style.name.padded(to: Self.columns.kind), style: theme.style("text.strong")),
            Span(style.title, style: theme.style("text.muted")),
          ]), .cite(in: style.name))
      }
    case .citations(let subject): citationChoices(subject)
    case .changes: changeChoices()
    }
  }

  /// What stands above the box of a chooser.
  func title(of chooser: Chooser) -> String {
    switch chooser.purpose {
    case .palette: "Actions"
    case .lens: "Lens: everything according to one source"
    case .everything: "Search everything"
    case .filter: "Filter \(pane.title): \(cache.listing.shown) of \(cache.listing.total) rows"
    case .cite: "Copy the citation as"
    case .sort: "Sort \(pane.title) by"
    case .tour: "Tours"
    case .citations: "Sources: \(cache.detail.title)"
    case .changes: changesTitle
    }
  }

  /// The widths of the columns of choices.
  private static let columns = (name: 19, keys: 18, count: 4, kind: 13)

  private func paletteChoices(_ text: String) -> [Choice] {
    let offered = keymap.bindings.filter {
      $0.modes.contains(paneMode) && $0.action != .palette && isOffered($0)
    }
    let words = FoldedWords(text)
    let found = offered.filter { words.areAll(in: "\($0.name) \($0.help)") }
    // Whoever types a name means that action, not one whose help has the word.
    let named = found.filter { words.areAll(in: $0.name) }
    let others = found.filter { binding in !named.contains { $0.name == binding.name } }
    return (named + others).map { binding in
      let keys = binding.keys.map(\.label).joined(separator: " ")
      let line = Line([
        Span(binding.name.padded(to: Self.columns.name), style: theme.style("text.strong")),
        Span(keys.padded(to: Self.columns.keys), style: theme.style("hint.key")),
        Span(binding.help, style: theme.style("text.muted")),
      ])
      return Choice(line, binding.action)
    }
  }

  private func sortChoices() -> [Choice] {
    let columns = cache.listing.sortable
    return [Choice(Line("The data's own order", style: theme.style("text.strong")), .sort(by: nil))]
      + columns.map { Choice(Line($0.title, style: theme.style("text")), .sort(by: $0.id)) }
  }

  private func lensChoices(_ text: String) -> [Choice] {
    let none = Choice(Line("All sources", style: theme.style("text.strong")), .look(through: nil))
    // The most cited first: a lens is of use where a source has much to say.
    let all = cache.view.moved(to: Perspective(asOf: perspective.asOf))
    let rows = all.sourceRows().sorted { $0.statements > $1.statements }
    let words = FoldedWords(text)
    let found = rows.filter { words.areAll(in: $0.source.wordsToChooseBy) }
    return (text.isEmpty ? [none] : [])
      + found.map { row in
        let source = row.source
        let line = Line([
          Span(
            "\(row.statements)".padded(to: Self.columns.count, alignment: .trailing) + "  ",
            style: theme.style("text.muted")),
          Span(source.title, style: theme.style("text")),
          Span(
            "  " + [source.publisher, source.date?.formatted].compactMap { $0 }.joined(separator: ", "),
            style: theme.style("text.muted")),
        ])
        return Choice(line, .look(through: source.id))
      }
  }

  private func hitChoices(_ text: String) -> [Choice] {
    guard !text.isEmpty else {
      let line = Line(
        "Type a name, a place, a word: nations, phases, missions, topics, sources.",
        style: theme.style("text.muted"))
      return [Choice(line)]
    }
    guard !cache.hits.isEmpty else {
      return [Choice(Line("Nothing found.", style: theme.style("text.muted")))]
    }
    return cache.hits.map { hit in
      let title = Line(hit.title, style: theme.style("text")).marked(hit.ranges, with: theme.style("match"))
      let kind = Span(hit.record.kind.padded(to: Self.columns.kind), style: theme.style("label"))
      let detail = Span("  " + hit.detail, style: theme.style("text.muted"))
      return Choice(
        Line([kind] + title.spans + [detail]),
        hit.passage.map { .showPassage(hit.record, words: $0) } ?? .show(.record(hit.record)))
    }
  }
}

extension Source {
  /// What a list of sources to choose from is narrowed by.
  var wordsToChooseBy: String { "\(id) \(publisher ?? "") \(title)" }
}
