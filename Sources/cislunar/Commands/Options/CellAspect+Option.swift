import ArgumentParser
import Screen

extension CellAspect {
  /// The help of the option.
  ///
  /// - Parameter usual: the default.
  static func help(_ usual: String) -> ArgumentHelp {
    ArgumentHelp(
      "The width and height of a cell, to draw round things round (default: \(usual)).",
      valueName: "1:2")
  }
}

/// The aspect that an option names.
///
/// - Throws: `ValidationError` that says what is allowed.
func knownAspect(_ text: String) throws -> CellAspect {
  guard let aspect = CellAspect(text) else {
    let (least, most) = (Int(CellAspect.limits.lowerBound), Int(CellAspect.limits.upperBound))
    throw ValidationError(
      "--cell-aspect: \"\(text)\" is not a cell shape. Use width:height (1:2, 9:20) or the height divided by the "
        + "width (2.1), from \(least) to \(most).")
  }
  return aspect
}
