import Model
import Query
import Screen
import Text

extension State {
  /// The help of the open pane: what it shows, the keys, the marks, how far the data reaches.
  func helpLines(width: Int) -> [Line] {
    var lines = Line(pane.help, style: theme.style("text")).wrapped(to: width)
    for group in Keymap.Group.allCases {
      let bindings = keymap.bindings.filter { $0.group == group && isOffered($0) }
      guard !bindings.isEmpty else { continue }
      lines += [Line(""), Line(group.rawValue, style: theme.style("heading"))]
      for binding in bindings { lines += helpLines(of: binding, width: width) }
    }
    lines += [Line(""), Line("Marks", style: theme.style("heading"))]
    for (mark, role, text) in pane.definition.marks(with: glyphs)
      + Sign.all.map({ ($0.mark, $0.role, $0.meaning ?? $0.word) })
    {
      let name = Span(mark.padded(to: 4), style: theme.style(role))
      lines += Line([name, Span(text, style: theme.style("text"))]).wrapped(to: width, hanging: 4)
    }
    lines += [Line(""), Line("How far the data reaches", style: theme.style("heading"))]
    for file in Catalog.File.allCases {
      guard let reach = catalog.reach(of: file),
        let pane = Pane.allCases.first(where: { $0.definition.file == file })
      else { continue }
      let text = "\(pane.title) to \(reach.asOf.formatted). \(reach.text ?? "")"
      lines += Line(text, style: theme.style("text")).wrapped(to: width, hanging: 2)
    }
    lines += [Line("")]
    return lines
      + Line(
        "Hold Shift while dragging with the mouse to select text, as without a program.",
        style: theme.style("text.muted")
      )
      .wrapped(to: width)
  }

  /// Whether the open pane has a use for a binding, and who started the explorer allows it.
  func isOffered(_ binding: Keymap.Binding) -> Bool {
    if binding.modes == [.picture], pane.form == .list { return false }
    return policy.refusal(of: binding.action) == nil && binding.isOffered(self)
  }

  private func helpLines(of binding: Keymap.Binding, width: Int) -> [Line] {
    let keys = binding.keys.map(\.label).joined(separator: " ")
    let column = min(22, width / 2)
    return Line([
      Span(keys.padded(to: column) + " ", style: theme.style("hint.key")),
      Span(binding.help, style: theme.style("text")),
    ]).wrapped(to: width, hanging: column + 1)
  }
}
