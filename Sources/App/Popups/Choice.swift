import Model
import Query
public import Screen
import Text

/// A line of a chooser.
public struct Choice: Sendable {
  /// The text.
  public let line: Line
  /// The action of choosing it; nil for lines that cannot be chosen.
  public let action: Action?
  /// What typing looks at; empty for a heading, which stays with the lines below it.
  let words: String
  /// The part of it whose matches come first.
  let name: String
  /// What is read aloud, where that is not the line.
  let spoken: String?
  /// What is copied of it.
  let sentence: Sentence?

  init(
    _ line: Line, _ action: Action? = nil, words: String = "", name: String = "", spoken: String? = nil,
    sentence: Sentence? = nil
  ) {
    (self.line, self.action, self.words, self.name) = (line, action, words, name)
    (self.spoken, self.sentence) = (spoken, sentence)
  }

  /// Whether it can be selected.
  public var isSelectable: Bool { action != nil }
  /// Whether it stands over others.
  var isHeading: Bool { words.isEmpty && !isSelectable }
}

extension State {
  /// The lines of a chooser.
  ///
  /// - Parameter text: what is searched for, where lines are found and not narrowed.
  func choices(for purpose: Chooser.Purpose, searching text: String = "") -> [Choice] {
    let width = textWidth(of: purpose)
    return switch purpose {
    case .help: helpChoices(width: width)
    case .palette: paletteChoices(width: width)
    case .lens: lensChoices()
    case .everything: hitChoices(text)
    case .filter: filterChoices(width: width)
    case .sort: sortChoices()
    case .tour: tourChoices()
    case .cite:
      CitationStyle.all.map { style in
        Choice(
          Line([
            Span(style.name.padded(to: Self.columns.kind), style: theme.style("text.strong")),
            Span(style.title, style: theme.style("text.muted")),
          ]), .cite(in: style.name), words: "\(style.name) \(style.title)", name: style.name)
      }
    case .citations(let subject): citationChoices(subject, width: width)
    case .changes: changeChoices(width: width)
    }
  }

  /// The lines that have all words of a text, those first that have them in their name; under their headings where there are
  /// any. Where there are none, a line says so.
  func narrowed(_ choices: [Choice], of purpose: Chooser.Purpose, by text: String) -> [Choice] {
    guard !text.trimmed.isEmpty, purpose != .everything else { return choices }
    let words = FoldedWords(text)
    let isGrouped = choices.contains(where: \.isHeading)
    var (first, others, headings): ([Choice], [Choice], [Choice]) = ([], [], [])
    for choice in choices {
      if choice.isHeading {
        headings = choice.line.spans.isEmpty ? [] : [choice]
      } else if words.areAll(in: choice.words) {
        if !isGrouped, !choice.name.isEmpty, words.areAll(in: choice.name) {
          first.append(choice)
        } else {
          others += headings + [choice]
        }
        headings = []
      }
    }
    guard first.isEmpty, others.isEmpty else { return first + others }
    let names = choices.flatMap { $0.name.split { " -".contains($0) }.map(String.init) }
    let near = nearest(to: text, among: names)
    return [nothing(purpose.missing(text), near: near)]
  }

  private func nothing(_ text: String, near name: String?) -> Choice {
    Choice(
      Line(text + (name.map { " Did you mean \($0)?" } ?? ""), style: theme.style("text.muted")), words: text)
  }

  /// The title of a chooser.
  func title(of chooser: Chooser) -> String {
    switch chooser.purpose {
    case .help: "Help: \(pane.title)"
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

  /// The widths of columns in choosers.
  private static let columns = (count: 4, kind: 13)

  private func paletteChoices(width: Int) -> [Choice] {
    let bindings = Keymap.Group.allCases.flatMap { group in keymap.bindings.filter { $0.group == group } }
    return bindings.filter { $0.modes.contains(paneMode) && $0.action != .palette && isOffered($0) }
      .flatMap { choices(for: $0, width: width).prefix(1) }
  }

  private func sortChoices() -> [Choice] {
    let own = "The data's own order"
    return [Choice(Line(own, style: theme.style("text.strong")), .sort(by: nil), words: own)]
      + cache.listing.sortable.map {
        Choice(
          Line($0.title, style: theme.style("text")), .sort(by: $0.id), words: "\($0.id) \($0.title)",
          name: $0.title)
      }
  }

  private func lensChoices() -> [Choice] {
    let none = Choice(
      Line("All sources", style: theme.style("text.strong")), .look(through: nil), words: "all sources")
    // The most cited first: they make the most useful lenses.
    let all = cache.view.moved(to: Perspective(asOf: perspective.asOf))
    let rows = all.sourceRows()
    return [none]
      + rows.map { row in
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
        return Choice(
          line, .look(through: source.id), words: "\(source.id) \(source.publisher ?? "") \(source.title)",
          name: source.id.rawValue, spoken: "\(catalog.citation(of: source.id)), \(row.statements) statements"
        )
      }
  }

  private func hitChoices(_ text: String) -> [Choice] {
    guard !text.isEmpty else {
      return [nothing("Type a name, a place or any word.", near: nil)]
    }
    guard !cache.hits.isEmpty else { return [nothing("Nothing found.", near: catalog.name(near: text))] }
    return cache.hits.map { hit in
      let title = Line(hit.title, style: theme.style("text")).marked(hit.ranges, with: theme.style("match"))
      let kind = Span(hit.record.kind.padded(to: Self.columns.kind), style: theme.style("label"))
      let detail = Span("  " + hit.detail, style: theme.style("text.muted"))
      return Choice(
        Line([kind] + title.spans + [detail]),
        hit.passage.map { .showPassage(hit.record, words: $0) } ?? .show(.record(hit.record)),
        spoken: [hit.title, hit.record.kind, hit.detail].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }
}

extension Chooser.Purpose {
  /// What is said where nothing has what was typed.
  fileprivate func missing(_ text: String) -> String {
    switch self {
    case .palette: "No such action."
    case .help: "Nothing in the help on \(quoted(text))."
    case .lens: "No source has \(quoted(text))."
    case .filter: "No value has \(quoted(text))."
    case .sort: "No column has \(quoted(text))."
    default: "Nothing has \(quoted(text))."
    }
  }
}

extension Catalog {
  /// The name of a nation, phase, mission or term that was most likely meant; nil where none is near, and where there are too
  /// many to look through at every letter.
  func name(near text: String) -> String? {
    let names = nations.map(\.name) + phases.map(\.name.value) + terms.map(\.name)
    return nearest(to: text, among: names + (missions.count < 2_000 ? missions.map(\.name) : []))
  }
}
