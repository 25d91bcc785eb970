/// Scalars that cells treat each in its own way, to stand beside others in a test.
public enum ScalarClasses {
  /// One of each: narrow, wide, spacing, a mark, one that is left out, one that is replaced.
  private static let each: [Unicode.Scalar] = ["a", "月", "\u{93F}", "\u{301}", "\u{200D}", "\u{202E}"]

  /// Every scalar there is.
  public static var allScalars: some Sequence<Unicode.Scalar> {
    (UInt32(0)...0x10FFFF).lazy.compactMap { Unicode.Scalar($0) }
  }

  /// A text in which a scalar comes after each class and before each.
  public static func text(around scalar: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for neighbour in each { text.append(contentsOf: [neighbour, scalar, neighbour]) }
    return String(text)
  }

  /// The columns of such a text, where the scalar has so many.
  public static func columns(around columns: Int) -> Int {
    2 * (1 + 2 + 1 + 1) + each.count * columns
  }
}
