import Text

/// One cell of the screen: what it shows and how. It is plain memory: thousands are set, compared and dropped at every key.
public struct Cell: Hashable, Sendable {
  /// What it shows.
  public internal(set) var scalars: CellScalars
  /// How it is drawn.
  public var style: Style

  init(scalars: CellScalars, style: Style) {
    self.scalars = scalars
    self.style = style
  }

  /// A cell that shows a scalar; a blank where that does not take one column.
  public init(_ scalar: Unicode.Scalar, style: Style = .plain) {
    var rule = CellRule()
    if let shown = rule.next(scalar), shown.columns == 1 {
      self.init(scalars: CellScalars(shown.scalar), style: style)
    } else {
      self.init(scalars: .space, style: style)
    }
  }

  /// What it shows as text; empty in the second cell of a wide scalar.
  public var text: String { String(String.UnicodeScalarView(scalars)) }

  /// A space in the terminal's own style.
  public static let blank = Cell(" ")
}

extension Sequence<Cell> {
  /// What the cells show as text.
  public var text: String {
    var text = String.UnicodeScalarView()
    for cell in self { text.append(contentsOf: cell.scalars) }
    return String(text)
  }
}
