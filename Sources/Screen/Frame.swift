/// One cell of the screen: a grapheme cluster and how it is drawn.
public struct Cell: Hashable, Sendable {
  /// The grapheme cluster; empty in the second cell of a wide one.
  public var text: String
  /// How it is drawn.
  public var style: Style

  /// A cell that shows `text`, one or two columns wide.
  public init(_ text: String, style: Style = .plain) {
    self.text = text
    self.style = style
  }

  /// A space in the terminal's own style.
  public static let blank = Cell(" ")
}

/// A whole screen of cells, to be drawn on and then shown.
///
/// Invariants: there are exactly `size.width * size.height` cells, and a wide cluster never stands in the last column or is
/// left without its second cell: writing over one half blanks the other.
public struct Frame: Sendable, Equatable {
  /// The extent.
  public let size: Size
  private var cells: [Cell]
  /// Where the terminal's cursor stands: on the selected row of what has the focus. nil hides it.
  public var cursor: Point?

  /// A blank screen.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.width * size.height)
  }
}
