import Model
import Query
import Screen
import Text

extension State {
  /// The pane's name, how many of how many, what narrows and orders them, the marked date, and as many asides as there is room for.
  func listTitle(width: Int) -> Line {
    var line = Line(pane.title, style: theme.style("title"))
    func add(_ text: String, _ role: Role = "text.strong") {
      line.spans.append(Span(text, style: theme.style(role)))
    }
    if !isMissingMissions { add(" \(cache.listing.shown) of \(cache.listing.total)", "title.count") }
    for (_, labels) in filter.summary(of: facets) { add(" · " + labels.joined(separator: "+")) }
    if !list.search.isEmpty { add(" · /\(list.search)") }
    if let caption = cache.picture?.caption { add(" · \(caption)") }
    if let mark {
      let forms = [" · mark \(mark.formatted)", " · m \(mark.formatted)"]
      add(forms.first { line.columns + $0.columns <= width } ?? forms[1])
    }
    for aside in titleAsides where line.columns + Line(aside).columns <= width { line.spans += aside }
    return line
  }

  /// What the title tells beside the count: the order, the members of both sides, how far the data reaches.
  private var titleAsides: [[Span]] {
    var asides: [[(text: String, role: Role)]] = []
    if let note = cache.listing.note { asides.append([(" · \(note)", "mark.rival")]) }
    if let sort = list.sort {
      let title = cache.listing.sortable.first { $0.id == sort.column }?.title ?? sort.column
      asides.append([(" · by \(title) \(sort.isDescending ? "▼" : "▲")", "title.count")])
    }
    if paneFilter.isEmpty, list.search.isEmpty, let aside = pane.definition.aside(of: cache.view) {
      asides.append(aside)
    }
    if let reach = pane.definition.file.flatMap(catalog.reach)?.asOf, reach < perspective.asOf {
      asides.append([(" · known to \(reach.formatted)", "title.count")])
    }
    return asides.map { $0.map { Span($0.text, style: theme.style($0.role)) } }
  }

  /// Whether the open pane is empty because its missions are still being read.
  private var isMissingMissions: Bool { isAwaitingMissions && pane.homes == [.missions] }

  /// Why nothing is listed, and what to press.
  var emptyListText: String {
    if isMissingMissions { return "The missions are still being read. The other panes are ready." }
    return switch (list.search.isEmpty, paneFilter.isEmpty) {
    case (true, true): "Nothing in view as of \(perspective.asOf.formatted). Press x to see everything."
    case (true, false): "Nothing passes the filter. Press x to clear it."
    case (false, true): "Nothing matches the search. Press Esc to drop it."
    case (false, false): "Nothing matches. Press Esc to drop the search, x to clear the filter too."
    }
  }
}
