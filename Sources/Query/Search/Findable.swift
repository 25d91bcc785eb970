public import Model
public import Search

/// A row of a record that the search through everything shows as a hit.
public protocol Findable: Searchable {
  /// Which record it is.
  var record: RecordID { get }
  /// What the data says of it, which is what a search looks at.
  var content: any Record { get }
  /// What tells it from others, in a few words.
  var detail: String { get }
}

extension Findable {
  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] {
    var texts: [SearchText] = []
    forEachSearchText { texts.append($0) }
    return texts
  }

  /// Gives the texts that a search looks at one after the other, the name first.
  public func forEachSearchText(_ visit: (SearchText) -> Void) {
    content.visitFacts { fact in
      guard let role = fact.search.map(SearchText.Role.init) else { return }
      let field = fact.section.name == Fact.Section.record.rawValue ? fact.label : fact.section.rawValue
      fact.forEachText { visit(SearchText(field, $0, role: role)) }
    }
    visit(SearchText("id", record.text, role: .code))
  }
}

extension SearchText.Role {
  fileprivate init(_ role: Fact.SearchRole) {
    self =
      switch role {
      case .name: .name
      case .alias: .alias
      case .code: .code
      case .property, .alternative: .property
      case .prose: .prose
      }
  }
}
