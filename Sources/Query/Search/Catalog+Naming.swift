public import Model
import Search

extension Catalog {
  /// The records named by a text: by identifier, else by ISO or UN code, else by name, alias or native name, else by an
  /// agency's name, else by a source's title; several if ambiguous. Case, accents, spaces and signs do not matter. A
  /// record is named rather than the term that defines it.
  public func records(named text: String) -> [RecordID] {
    let wanted = FoldedText(text)
    guard !wanted.isEmpty else { return [] }
    let all = records
    let exact = all.filter { $0.text == text }
    if !exact.isEmpty { return exact.withoutDefinitions }
    func names(of id: RecordID) -> [String] { id.texts(.name, in: self) + id.texts(.alias, in: self) }
    func isSource(_ id: RecordID) -> Bool { if case .source = id { true } else { false } }
    let readings: [(RecordID) -> [String]] = [
      { [$0.text] }, { $0.texts(.code, in: self) }, { isSource($0) ? [] : names(of: $0) },
      { $0.texts(.alternative, in: self) }, { isSource($0) ? names(of: $0) : [] },
    ]
    for texts in readings {
      let found = all.filter { texts($0).contains { FoldedText($0).isSame(as: wanted) } }
      if !found.isEmpty { return found.withoutDefinitions }
    }
    return []
  }
}

extension [RecordID] {
  fileprivate var withoutDefinitions: [RecordID] {
    filter { id in
      guard case .term = id else { return true }
      return !contains { $0 != id && $0.text == id.text }
    }
  }
}
