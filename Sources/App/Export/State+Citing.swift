import Model
import Query
import Text

/// Taking sources along.
extension State {
  /// Has the address opened of the source that has the focus: the link or the fact of the details, else the selected record.
  func openAddress() -> (effects: [Effect], refusal: String?) {
    let addresses = focusedSources.compactMap { catalog.source($0)?.url }
    if let address = addresses.first { return ([.openAddress(address)], nil) }
    return (
      [], focusedSources.isEmpty ? "No source is selected here." : "No address of this source is recorded."
    )
  }

  /// The sources of what has the focus.
  private var focusedSources: [Source.ID] {
    if focus == .detail {
      if case .record(.source(let id)) = cache.detail.link(at: detail.line) { return [id] }
      if let fact = cache.detail.fact(at: detail.line), !fact.sources.isEmpty { return fact.sources }
    }
    if case .record(.source(let id)) = selection { return [id] }
    return selection.map { summary(of: $0).sources } ?? []
  }

  /// Opens the choice of a style, on the one chosen last.
  mutating func chooseStyle() {
    guard !citedRecords.isEmpty else { return refuse("Nothing is selected that could be cited.") }
    var chooser = Chooser(.cite)
    chooser.selected = CitationStyle.all.firstIndex { $0.name == citationStyle } ?? 0
    popup = .chooser(chooser)
  }

  /// Has the sources of the selected record copied in a style.
  mutating func cite(in name: String) -> [Effect] {
    guard let style = CitationStyle.all.first(where: { $0.name == name }) else { return [] }
    citationStyle = name
    let text = style.text(cache.view.citations(of: citedRecords))
    return [.copy(style.isForPrograms ? text : text.printable, name: "the citation")]
  }

  /// The record whose sources are cited.
  private var citedRecords: [RecordID] {
    guard case .record(let id) = selection?.subject else { return [] }
    return [id]
  }
}
