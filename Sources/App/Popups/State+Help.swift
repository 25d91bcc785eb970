import Model
import Query
import Screen
import Text

extension State {
  /// The help of the open pane: the keys that are of most use there, the signs, what it shows, all keys, how far the data
  /// reaches.
  func helpChoices(width: Int) -> [Choice] {
    var choices = Array(heading("Most useful here").dropFirst())
    choices += mostUseful.flatMap { self.choices(for: $0, width: width) } + heading("Signs")
    for (mark, role, text) in pane.definition.marks(with: glyphs)
      + pane.definition.signs.map({ ($0.mark, $0.role, $0.meaning ?? $0.word) })
    {
      let line = Line([
        Span(mark.padded(to: 4), style: theme.style(role)), Span(text, style: theme.style("text")),
      ])
      choices += line.wrapped(to: width, hanging: 4).map { Choice($0, words: text) }
    }
    choices += heading("What \(pane.title) shows") + paragraph(pane.help, width: width)
    for group in Keymap.Group.allCases {
      let bindings = keymap.bindings.filter { $0.group == group && isOffered($0) }
      guard !bindings.isEmpty else { continue }
      choices += heading(group.rawValue) + bindings.flatMap { self.choices(for: $0, width: width) }
    }
    choices += heading("Dates of the data")
    for file in Catalog.File.allCases {
      guard let reach = catalog.reach(of: file),
        let pane = Pane.allCases.first(where: { $0.definition.file == file })
      else { continue }
      choices += paragraph("\(pane.title) to \(reach.asOf.formatted). \(reach.text ?? "")", width: width)
    }
    return choices + heading("Mouse") + paragraph("Hold Shift while dragging to select text.", width: width)
  }

  private func heading(_ text: String) -> [Choice] {
    [Choice(Line("")), Choice(Line(text, style: theme.style("heading")))]
  }

  private func paragraph(_ text: String, width: Int) -> [Choice] {
    Line(text, style: theme.style("text")).wrapped(to: width).map { Choice($0, words: text) }
  }

  /// The six bindings that the hint line of the pane would name first, besides help and leaving.
  private var mostUseful: [Keymap.Binding] {
    var words: Set<String> = ["help", "quit", "history"]
    let all = keymap.hints(for: cache.picture == nil ? .list : .picture)
    return Array(all.filter { isOffered($0) && words.insert($0.hint?.word ?? "").inserted }.prefix(6))
  }

  /// Whether the open pane supports a binding and the policy allows it.
  func isOffered(_ binding: Keymap.Binding) -> Bool {
    if binding.modes == [.picture], pane.form == .list { return false }
    return policy.refusal(of: binding.action) == nil && binding.isOffered(self)
  }

  /// A key with what it does. Where there is no room for all its keys the first ones stand for it.
  func choices(for binding: Keymap.Binding, width: Int) -> [Choice] {
    let column = min(18, width / 3)
    let keys = binding.keys.map(\.label)
    let shown = keys.indices.reversed().lazy.map { keys[...$0].joined(separator: " ") }
      .first { $0.columns <= column }
    let line = Line([
      Span((shown ?? keys[0]).padded(to: column) + " ", style: theme.style("hint.key")),
      Span(binding.help, style: theme.style("text")),
    ])
    let name = "\(binding.name) \(binding.synonyms)"
    return line.wrapped(to: width, hanging: column + 1).enumerated().map { place, line in
      Choice(
        line, place == 0 ? binding.action : nil, words: "\(name) \(binding.help)",
        name: place == 0 ? name : "",
        spoken: place == 0 ? "\(keys[0]): \(binding.help)" : nil)
    }
  }
}
