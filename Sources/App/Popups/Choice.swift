public import Model
public import Query
public import Screen
import Text

/// A line of a chooser.
public struct Choice: Sendable {
  /// What choosing it does.
  public enum Outcome: Equatable, Sendable {
    case perform(Action)
    /// See everything through this source; nil sees all.
    case look(through: Source.ID?)
    case show(Selection)
    case facet(Facet, String)
    /// Open the record of a change.
    case change(Change)
    /// Nothing: a heading, or a line to read.
    case none
  }

  /// What it says.
  public let line: Line
  /// What choosing it does.
  public let outcome: Outcome

  /// Whether it can be selected.
  public var isSelectable: Bool { outcome != .none }
}

extension State {
  /// The lines of a chooser.
  func choices(for chooser: Chooser) -> [Choice] {
    let text = chooser.input?.text ?? ""
    return switch chooser.purpose {
    case .palette: paletteChoices(text)
    case .lens: lensChoices(text)
    case .everything: hitChoices(text)
    case .filter: filterChoices()
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
    case .filter: "Filter \(pane.title): \(derived.listing.shown) of \(derived.listing.total) rows"
    case .citations: "Sources: \(derived.detail.title)"
    case .changes: changesTitle
    }
  }

  /// Carries out what the selected choice says.
  mutating func take(_ chooser: Chooser) -> [Effect] {
    guard derived.choices.indices.contains(chooser.selected) else { return [] }
    switch derived.choices[chooser.selected].outcome {
    case .perform(let action):
      popup = nil
      return reduce(&self, action)
    case .look(let source):
      popup = nil
      look(through: source)
    case .show(let subject): show(subject)
    case .facet: toggleChoice()
    case .change(let change): show(change)
    case .none: break
    }
    return []
  }

  private func paletteChoices(_ text: String) -> [Choice] {
    let offered = Keymap.bindings.filter {
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
        Span(binding.name.padded(to: 19), style: theme.style("text.strong")),
        Span(keys.padded(to: 18), style: theme.style("hint.key")),
        Span(binding.help, style: theme.style("text.muted")),
      ])
      return Choice(line: line, outcome: .perform(binding.action))
    }
  }

  private func lensChoices(_ text: String) -> [Choice] {
    let all = Choice(
      line: Line("All sources", style: theme.style("text.strong")), outcome: .look(through: nil))
    // The most cited first: a lens is of use where a source has much to say.
    let rows = derived.view.sourceRows().sorted { $0.statements > $1.statements }
    let words = FoldedWords(text)
    let found = rows.filter { words.areAll(in: $0.source.wordsToChooseBy) }
    return (text.isEmpty ? [all] : [])
      + found.map { row in
        let source = row.source
        let line = Line([
          Span(
            "\(row.statements)".padded(to: 4, alignment: .trailing) + "  ", style: theme.style("text.muted")),
          Span(source.title, style: theme.style("text")),
          Span(
            "  " + [source.publisher, source.date?.formatted].compactMap { $0 }.joined(separator: ", "),
            style: theme.style("text.muted")),
        ])
        return Choice(line: line, outcome: .look(through: source.id))
      }
  }

  private func hitChoices(_ text: String) -> [Choice] {
    guard !text.isEmpty else {
      let line = Line(
        "Type a name, a place, a word: nations, phases, missions, topics, sources.",
        style: theme.style("text.muted"))
      return [Choice(line: line, outcome: .none)]
    }
    let found = derived.hits
    guard !found.isEmpty else {
      return [Choice(line: Line("Nothing found.", style: theme.style("text.muted")), outcome: .none)]
    }
    return found.map { hit in
      let title = Line(hit.title, style: theme.style("text")).marked(hit.ranges, with: theme.style("match"))
      let kind = Span(hit.record.kind.padded(to: 13), style: theme.style("label"))
      let detail = Span("  " + hit.detail, style: theme.style("text.muted"))
      return Choice(line: Line([kind] + title.spans + [detail]), outcome: .show(.record(hit.record)))
    }
  }
}

extension Source {
  /// What a list of sources to choose from is narrowed by.
  var wordsToChooseBy: String { "\(id) \(publisher ?? "") \(title)" }
}
