/// What is selected: of each kind of record one, the same in every pane that shows that kind.
public struct Selections: Equatable, Sendable {
  /// The selected records, the latest first, no two with the same home.
  public private(set) var subjects: [Selection] = []

  /// Selects a record, in place of the one with the same home.
  mutating func select(_ subject: Selection) {
    forget(of: [subject.home])
    subjects.insert(subject, at: 0)
  }

  /// Drops what is selected in these homes.
  mutating func forget(of homes: [Pane]) { subjects.removeAll { homes.contains($0.home) } }

  /// What was selected last in these homes; nil where nothing was.
  public func latest(of homes: [Pane]) -> Selection? { subjects.first { homes.contains($0.home) } }
}
