import Model
import Query
import Text

/// Taking sources along.
extension State {
  /// Has the address opened of the source that has the focus: the link or the fact of the details, else the selected record.
  mutating func openAddress() -> [Effect] {
    let sources = seen(focusedSources)
    if let address = sources.compactMap({ catalog.source($0)?.url }).first {
      return [.openAddress(address)]
    }
    refuse(sources.isEmpty ? "There is no source here." : "This source has no recorded address.")
    return []
  }

  /// The sources of what has the focus.
  private var focusedSources: [Source.ID] {
    if case .chooser(let chooser) = popup, cache.choices.indices.contains(chooser.selected) {
      return cache.choices[chooser.selected].sentence?.sources ?? []
    }
    if focus == .detail {
      if case .record(.source(let id)) = cache.detail.link(at: detail.line) { return [id] }
      if let fact = cache.detail.fact(at: detail.line), !fact.sources.isEmpty { return fact.sources }
    }
    return selection.map { sentences(on: $0).flatMap(\.sources) } ?? []
  }

  /// Opens the choice of a style, on the one chosen last.
  mutating func chooseStyle() {
    guard !selectedCitations.isEmpty else { return refuse("There is no source here.") }
    var chooser = Chooser(.cite)
    chooser.selected = CitationStyle.all.firstIndex { $0.name == citationStyle } ?? 0
    popup = .chooser(chooser)
  }

  /// Has the sources of the selected record copied in a style.
  mutating func cite(in name: String) -> [Effect] {
    let citations = selectedCitations
    guard !citations.isEmpty, let style = CitationStyle.all.first(where: { $0.name == name }) else {
      return []
    }
    citationStyle = name
    let text = style.text(citations)
    return [.copy(style.isForPrograms ? text : text.printable, name: "the citation")]
  }

  /// The sources of the selected record.
  private var selectedCitations: [Citation] {
    guard case .record(let id) = selection?.subject else { return [] }
    return cache.view.citations(of: [id])
  }
}
