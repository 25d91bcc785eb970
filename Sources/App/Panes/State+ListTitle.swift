import Model
import Query
import Screen
import Text

extension State {
  /// The pane's name, the number of rows, what narrows and orders them, the marked date, and further text that fits.
  func listTitle(width: Int) -> Line {
    let taglines = pane.definition.taglines
    var line = Line(taglines.isEmpty ? pane.title : pane.definition.tab.name, style: theme.style("title"))
    func add(_ text: String, _ role: Role = "text.strong") {
      line.spans.append(Span(text, style: theme.style(role)))
    }
    if taglines.isEmpty, !isMissingMissions {
      let main = cache.listing.tallies.first
      add(" \(main?.shown ?? 0) of \(main?.total ?? 0)", "title.count")
    }
    for (_, labels) in filter.summary(of: facets) { add(" · " + labels.joined(separator: "+")) }
    if !list.search.isEmpty { add(" · /\(list.search)") }
    if let caption = cache.picture?.caption { add(" · \(caption)") }
    if let mark {
      let forms = [" · mark \(mark.formatted)", " · m \(mark.formatted)"]
      add(forms.first { line.columns + $0.columns <= width } ?? forms[1])
    }
    for forms in titleAsides {
      line.spans += forms.first { line.columns + Line($0).columns <= width } ?? []
    }
    return line
  }

  /// What else the title says where there is room, each in several forms, the longest first.
  private var titleAsides: [[[Span]]] {
    var asides: [[[(text: String, role: Role)]]] = [
      pane.definition.taglines.map { [(" · \($0)", "title.count")] }
    ]
    if let reach = pane.definition.file.flatMap({ catalog.reach(of: $0)?.asOf }), reach < perspective.asOf {
      asides.append([[(" · data to \(reach.formatted)", "title.count")]])
    }
    if let sort = list.sort {
      let title = cache.listing.sortable.first { $0.id == sort.column }?.title ?? sort.column
      asides.append([[(" · by \(title) \(sort.isDescending ? "▼" : "▲")", "title.count")]])
    }
    if paneFilter.isEmpty, list.search.isEmpty, let aside = cache.listing.aside {
      asides.append(aside)
    }
    // With several kinds of records the numbers add up to the rows.
    if !isMissingMissions, pane.definition.taglines.isEmpty {
      asides += cache.listing.tallies.dropFirst().map { [[(" · +\($0.text)", "title.count")]] }
    }
    return asides.map { forms in forms.map { $0.map { Span($0.text, style: theme.style($0.role)) } } }
  }

  private var isMissingMissions: Bool { isAwaitingMissions && pane.homes == [.missions] }

  /// Why the list is empty, and what to press.
  var emptyListText: String {
    if isMissingMissions { return "The missions are still loading. The other panes are ready." }
    let filters = filter.summary(of: pane.definition.narrowing).map { $0.labels.joined(separator: " or ") }
    let among = filters.isEmpty ? "" : " among \(filters.joined(separator: ", "))"
    if !list.search.isEmpty {
      let near = catalog.name(near: list.search).map { " Did you mean \($0)?" } ?? ""
      let clear = filters.isEmpty ? "" : ", \(key(.clear)) to clear the filters too"
      return
        "Nothing matches \(quoted(list.search))\(among).\(near) Press \(key(.back)) to clear the search\(clear), "
        + "or \(key(.searchEverything)) to search everything."
    }
    if !filters.isEmpty {
      return
        "No rows match the filters (\(filters.joined(separator: ", "))). Press \(key(.clear)) to clear them."
    }
    let lens = lensName.map { " according to \($0)" } ?? ""
    let nothing = pane.homes == [.nations] ? "Nobody had joined by" : "Nothing is known as of"
    return "\(nothing) \(perspective.asOf.formatted)\(lens). Press \(key(.clear)) to see everything."
  }
}
