/// The selection: one record of each kind, shared by all panes that show that kind.
public struct Selections: Equatable, Sendable {
  /// The selected records, latest first, one per home pane.
  public private(set) var subjects: [Selection] = []

  /// Selects a record, replacing the one with the same home.
  mutating func select(_ subject: Selection) {
    forget(of: [subject.home])
    subjects.insert(subject, at: 0)
  }

  /// Clears the selection of these homes.
  mutating func forget(of homes: [Pane]) { subjects.removeAll { homes.contains($0.home) } }

  /// The latest selection in these homes, if any.
  public func latest(of homes: [Pane]) -> Selection? { subjects.first { homes.contains($0.home) } }
}
