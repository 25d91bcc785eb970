import Model
import Query
import Screen
import Text

extension State {
  /// The facets of the pane with their values, each with the number of records it would leave.
  func filterChoices(width: Int) -> [Choice] {
    let countWidth = 5
    let labelWidth = min(28, max(1, width - "[x] ".count - countWidth))
    return facetGroups().flatMap { group -> [Choice] in
      let title = group.facet.title
      let heading = Choice(Line(title, style: theme.style("heading")))
      return [heading]
        + group.counts.map { value in
          let style = theme.style(value.isSelected ? "text.strong" : "text")
          let line = Line([
            Span(value.isSelected ? "[x] " : "[ ] ", style: style),
            Span(value.label.truncated(to: labelWidth).padded(to: labelWidth), style: style),
            Span(
              "\(value.count)".padded(to: countWidth, alignment: .trailing), style: theme.style("text.muted")),
            Span(share(of: value, group.facet), style: theme.style("text.muted")),
          ])
          return Choice(
            line, .toggle(group.facet, value.value), words: "\(title) \(value.label)", name: value.label,
            spoken: "\(value.label), \(value.count)\(value.isSelected ? ", on" : "")")
        }
    }
  }

  /// How many of all states of a region are members; empty for other values.
  func share(of value: FacetCount, _ facet: Facet) -> String {
    guard facet == .region, let region = Region(rawValue: value.value) else { return "" }
    let share = cache.view.share(of: region)
    return "  \(share.text) of \(share.total ?? 0)"
  }

  /// The facets of the pane with their values and counts.
  func facetGroups() -> [FacetGroup] {
    // What is prepared stays with the state; what a copy would prepare besides is forgotten.
    var lists = cache.lists
    return pane.definition.facetGroups(Query(filter: filter, search: list.search), of: &lists)
  }
}
