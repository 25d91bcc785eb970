public import Model

extension Source: Searchable {
  /// The texts that a search looks at; the first is the title.
  public var searchTexts: [SearchText] {
    var texts = [
      SearchText("title", title, role: .name),
      SearchText("id", id.rawValue, role: .code),
    ]
    if let publisher { texts.append(SearchText("publisher", publisher, role: .property)) }
    texts.append(SearchText("kind", Facet.kind.label(of: kind.rawValue), role: .property))
    if let url { texts.append(SearchText("address", url, role: .prose)) }
    if let note { texts.append(SearchText("note", note, role: .prose)) }
    return texts
  }
}

extension Source: Findable {
  var record: RecordID { .source(id) }

  var detail: String {
    [publisher, date?.formatted].compactMap(\.self).joined(separator: ", ")
  }
}
