public import Model
public import Search

/// A row that a search through everything shows as a hit.
public protocol Findable: Searchable {
  /// The record.
  var record: RecordID { get }
  /// What the data says of it, which a search looks at.
  var content: any Record { get }
  /// What distinguishes it, in a few words.
  var detail: String { get }
}

extension Findable {
  /// The texts that a search looks at; the first is the name.
  public var searchTexts: [SearchText] { SearchText.texts(of: content, record) }
}

extension SearchText {
  /// The texts of a record, the name first.
  static func texts(of content: some Record, _ id: RecordID) -> [SearchText] {
    var texts: [SearchText] = []
    content.visitFacts { fact in
      guard let role = fact.search.map(Role.init) else { return }
      let field = fact.section.name == Fact.Section.record.rawValue ? fact.label : fact.section.rawValue
      fact.forEachText { texts.append(SearchText(field, $0, role: role)) }
    }
    return texts + [SearchText("id", id.text, role: .code)]
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
