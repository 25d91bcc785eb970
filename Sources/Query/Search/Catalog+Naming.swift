public import Model

extension Catalog {
  /// The records that a text names: by identifier; else by ISO or UN code; else by name, alias or native name. Case, accents,
  /// spaces and signs do not matter.
  ///
  /// - Returns: more than one where the text does not tell; none where it names nothing.
  public func records(named text: String) -> [RecordID] {
    let wanted = FoldedText(text).scalars
    guard !wanted.isEmpty else { return [] }
    let all = records
    let exact = all.filter { $0.text == text }
    if !exact.isEmpty { return exact }
    for texts in [{ [$0.text] }, { $0.codes(in: self) }, { $0.names(in: self) }] as [(RecordID) -> [String]] {
      let found = all.filter { texts($0).contains { FoldedText($0).scalars == wanted } }
      if !found.isEmpty { return found }
    }
    return []
  }
}

extension RecordID {
  fileprivate func codes(in catalog: Catalog) -> [String] {
    guard case .nation(let id) = self, let nation = catalog.nation(id) else { return [] }
    return [nation.iso2, nation.m49]
  }
}
