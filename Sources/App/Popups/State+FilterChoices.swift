import Model
import Query
import Screen
import Text

extension State {
  /// The facets of the pane with their values, each with the number of records it would leave.
  func filterChoices(width: Int) -> [Choice] {
    let countWidth = 5
    let room = width - "[x] ".count - countWidth
    let groups = facetGroups()
    let labelWidth = max(1, min(28, room, groups.flatMap(\.counts).map(\.label.columns).max() ?? 0))
    return groups.flatMap { group -> [Choice] in
      let title = group.facet.title
      let heading = Choice(Line(title, style: theme.style("heading")))
      return [heading]
        + group.counts.map { value in
          let style = theme.style(value.isSelected ? "text.strong" : "text")
          let share = share(of: value, group.facet)
          let members = share.map { "  \($0.sides) of \($0.total ?? 0)" } ?? ""
          let line = Line([
            Span(value.isSelected ? "[x] " : "[ ] ", style: style),
            Span(value.label.truncated(to: labelWidth).padded(to: labelWidth), style: style),
            Span(
              "\(value.count)".padded(to: countWidth, alignment: .trailing), style: theme.style("text.muted")),
            Span(labelWidth + members.columns <= room ? members : "", style: theme.style("text.muted")),
          ])
          return Choice(
            line, .toggle(group.facet, value.value), words: "\(title) \(value.label)", name: value.label,
            spoken: "\(value.label), \(value.count)\(value.isSelected ? ", on" : "")"
              + (share.map { "; members: \($0.text), of \($0.total ?? 0)" } ?? ""))
        }
    }
  }

  /// How many of all states of a region are members; nil for other values.
  private func share(of value: FacetCount, _ facet: Facet) -> Figure? {
    facet == .region ? Region(rawValue: value.value).map(cache.view.share) : nil
  }

  /// The facets of the pane with their values and counts.
  func facetGroups() -> [FacetGroup] {
    // Work on a copy: prepared values stay with the state.
    var lists = cache.lists
    return pane.definition.facetGroups(Query(filter: filter, search: list.search), of: &lists)
  }
}

extension Figure {
  /// The numbers of the sides where there is little room: `A 30 +2, I 2`.
  fileprivate var sides: String {
    [(Coalition.artemis, artemis), (.ilrs, ilrs)].compactMap { side, number in
      number.map { "\(side.letter) \($0.text)" }
    }.joined(separator: ", ")
  }
}
