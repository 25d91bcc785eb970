/// The rule by which a text stands in cells, scalar by scalar: one that is shown begins a cell, a mark joins the cell before
/// it, and nothing else joins.
///
/// A cell takes two marks; the third is left out, and so is a mark without a cell. As no mark has a column of its own, the
/// columns of a text are the sum of those of its scalars.
public struct CellRule {
  /// How many marks the cell before can still take.
  @usableFromInline var room = 0

  /// The rule at the beginning of a text.
  @inlinable
  public init() {}

  /// What is shown of the next scalar, and in how many columns: with none, it joins the cell before. Nil where it is left
  /// out.
  @inlinable
  public mutating func next(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, columns: Int)? {
    switch scalar.form {
    case .narrow, .spacing:
      room = 2
      return (scalar, 1)
    case .wide:
      room = 2
      return (scalar, 2)
    case .replaced:
      room = 2
      return (.replacement, 1)
    case .mark:
      guard room > 0 else { return nil }
      room -= 1
      return (scalar, 0)
    case .dropped: return nil
    }
  }
}
