import Model
import Query
package import Screen
import Text

package struct Choice: Sendable {
  package let line: Line
  /// The action of choosing it; nil for lines that cannot be chosen.
  package let action: Action?
  /// What typing looks at; empty for a heading, which stays with the lines below it.
  let words: String
  /// The part of it whose matches come first.
  let name: String
  /// What is read aloud, where that is not the line.
  let spoken: String?
  let sentence: Sentence?

  init(
    _ line: Line, _ action: Action? = nil, words: String = "", name: String = "", spoken: String? = nil,
    sentence: Sentence? = nil
  ) {
    (self.line, self.action, self.words, self.name) = (line, action, words, name)
    (self.spoken, self.sentence) = (spoken, sentence)
  }

  package var isSelectable: Bool { action != nil }
  var isHeading: Bool { words.isEmpty && !isSelectable }
}

extension State {
  func openChooser(_ purpose: Chooser.Purpose) -> Chooser? {
    if case .chooser(let chooser) = popup, chooser.purpose == purpose { chooser } else { nil }
  }

  var selectedChoice: Choice? {
    guard case .chooser(let chooser) = popup, cache.choices.indices.contains(chooser.selected) else {
      return nil
    }
    return cache.choices[chooser.selected]
  }

  func span(_ text: String, _ role: Role = "text") -> Span { Span(text, style: theme.style(role)) }
  func line(_ text: String, _ role: Role = "text") -> Line { Line(text, style: theme.style(role)) }

  /// The lines of a chooser; `text` is what is searched for, where lines are found and not narrowed.
  func choices(for purpose: Chooser.Purpose, searching text: String = "") -> [Choice] {
    let width = textWidth(of: purpose)
    return switch purpose {
    case .help: helpChoices(width: width)
    case .palette: actions.flatMap { choices(for: $0, width: width).prefix(1) }
    case .lens: lensChoices()
    case .everything: hitChoices(text)
    case .filter: filterChoices(width: width)
    case .sort: sortChoices()
    case .tour: tourChoices()
    case .cite:
      CitationStyle.all.map {
        Choice(
          Line([span($0.name.padded(to: Self.kindColumns), "text.strong"), span($0.title, "text.muted")]),
          .cite(in: $0.name), words: "\($0.name) \($0.title)", name: $0.name)
      }
    case .citations(let subject): citationChoices(subject, width: width)
    case .changes: changeChoices(width: width)
    }
  }

  /// The lines with all words of a text, first those with them in their name, under their headings; one that says if none.
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
    let missing =
      switch purpose {
      case .palette: "No such action."
      case .help: "Nothing in the help on \(quoted(text))."
      case .lens: "No source matches \(quoted(text))."
      case .filter: "No value matches \(quoted(text))."
      case .sort: "No column matches \(quoted(text))."
      default: "Nothing matches \(quoted(text))."
      }
    return [nothing(missing, near: nearest(to: text, among: names))]
  }

  private func nothing(_ text: String, near name: String?) -> Choice {
    Choice(line(text + (name.map { " Did you mean \($0)?" } ?? ""), "text.muted"), words: text)
  }

  func title(of chooser: Chooser) -> String {
    switch chooser.purpose {
    case .help: "Help: \(pane.title)"
    case .palette: "Actions"
    case .lens: "Lens: everything according to one source"
    case .everything: "Search everything"
    case .filter: filterTitle
    case .cite: "Copy the citation as"
    case .sort: "Sort \(pane.title) by"
    case .tour: "Tours"
    case .citations: "Sources: \(cache.detail.title)"
    case .changes: "Changes " + comparedDays.map(\.formatted).joined(separator: " to ")
    }
  }

  /// What can be done here, first what is of most use.
  private var actions: [Keymap.Binding] {
    let useful = mostUseful
    let others = Keymap.Group.allCases.flatMap { group in keymap.bindings.filter { $0.group == group } }
    return (useful + others.filter { other in !useful.contains { $0.action == other.action } })
      .filter { $0.modes.contains(paneMode) && $0.action != .palette && isOffered($0) }
  }

  private static let kindColumns = 13

  private func sortChoices() -> [Choice] {
    let own = "Original order"
    return [Choice(line(own, "text.strong"), .sort(by: nil), words: own)]
      + cache.listing.sortable.map {
        Choice(line($0.title), .sort(by: $0.id), words: "\($0.id) \($0.title)", name: $0.title)
      }
  }

  private func lensChoices() -> [Choice] {
    // The most cited first: they make the most useful lenses.
    let rows = cache.view.moved(to: Perspective(asOf: perspective.asOf)).sourceRows()
    return [Choice(line("All sources", "text.strong"), .look(through: nil), words: "all sources")]
      + rows.map { row in
        let source = row.source
        let statements = "\(row.statements) statement\(row.statements == 1 ? "" : "s")"
        let origin = [source.publisher, source.date?.formatted].compactMap(\.self).joined(separator: ", ")
        return Choice(
          Line([
            span("\(row.statements)".padded(to: 4, alignment: .trailing) + "  ", "text.muted"),
            span(source.title), span("  " + origin, "text.muted"),
          ]), .look(through: source.id), words: "\(source.id) \(source.publisher ?? "") \(source.title)",
          name: source.id.rawValue, spoken: "\(catalog.citation(of: source.id)), \(statements)")
      }
  }

  private func hitChoices(_ text: String) -> [Choice] {
    if text.isEmpty { return [nothing("Type a name, a place or any word.", near: nil)] }
    if cache.hits.isEmpty { return [nothing("Nothing found.", near: catalog.name(near: text))] }
    return cache.hits.map { hit in
      let title = line(hit.title).marked(hit.ranges, with: theme.style("match"))
      let kind = span(hit.record.kind.padded(to: Self.kindColumns), "label")
      return Choice(
        Line([kind] + title.spans + [span("  " + hit.detail, "text.muted")]),
        hit.passage.map { .showPassage(hit.record, words: $0) } ?? .show(.record(hit.record)),
        spoken: [hit.title, hit.record.kind, hit.detail].filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }
}

extension Catalog {
  /// The name of a nation, phase, mission or term that was most likely meant; nil where none is near, or too many exist.
  func name(near text: String) -> String? {
    let names = nations.map(\.name) + phases.map(\.name.value) + terms.map(\.name)
    return nearest(to: text, among: names + (missions.count < 2_000 ? missions.map(\.name) : []))
  }
}
