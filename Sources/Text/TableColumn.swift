/// What a column of a table asks for, in terminal columns.
public struct TableColumn: Hashable, Sendable {
  /// The least it is of use with.
  public var minimum: Int
  /// What shows everything in it.
  public var ideal: Int
  /// How long it stays when there is not enough room: 0 is never dropped, of the others the highest number goes first.
  public var priority: Int
  /// Whether it takes more than its ideal when there is room left.
  public var flexible: Bool

  /// A column; an ideal below the minimum becomes the minimum.
  public init(minimum: Int, ideal: Int, priority: Int = 0, flexible: Bool = false) {
    self.minimum = max(1, minimum)
    self.ideal = max(self.minimum, ideal)
    self.priority = priority
    self.flexible = flexible
  }
}
