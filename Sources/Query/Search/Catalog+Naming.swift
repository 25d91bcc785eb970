public import Model
import Search

extension Catalog {
  /// The records that a text names: by identifier; else by ISO or UN code; else by name, alias or native name. Case, accents,
  /// spaces and signs do not matter.
  ///
  /// - Returns: more than one where the text does not tell; none where it names nothing.
  public func records(named text: String) -> [RecordID] {
    let wanted = FoldedText(text)
    guard !wanted.isEmpty else { return [] }
    let all = records
    let exact = all.filter { $0.text == text }
    if !exact.isEmpty { return exact }
    let readings: [(RecordID) -> [String]] = [
      { [$0.text] }, { $0.texts(.code, in: self) },
      { $0.texts(.name, in: self) + $0.texts(.alias, in: self) },
    ]
    for texts in readings {
      let found = all.filter { texts($0).contains { FoldedText($0).isSame(as: wanted) } }
      if !found.isEmpty { return found }
    }
    return []
  }
}
