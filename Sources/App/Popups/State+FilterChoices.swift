import Model
import Query
import Screen
import Text

extension State {
  /// The facets of the pane with their values, each with the number of records it would leave.
  func filterChoices() -> [Choice] {
    let countWidth = 5
    let room = cache.layout.chooserTextWidth - "[x] ".count - countWidth
    let labelWidth = min(28, room)
    return facetGroups().flatMap { group -> [Choice] in
      let heading = Choice(Line(group.facet.title, style: theme.style("heading")))
      return [heading]
        + group.counts.map { value in
          let box = value.isSelected ? "[x] " : "[ ] "
          let line = Line([
            Span(box, style: theme.style(value.isSelected ? "text.strong" : "text")),
            Span(
              value.label.truncated(to: room).padded(to: labelWidth),
              style: theme.style(value.isSelected ? "text.strong" : "text")),
            Span(
              "\(value.count)".padded(to: countWidth, alignment: .trailing), style: theme.style("text.muted")),
            Span(share(of: value, group.facet), style: theme.style("text.muted")),
          ])
          return Choice(line, .toggle(group.facet, value.value))
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
