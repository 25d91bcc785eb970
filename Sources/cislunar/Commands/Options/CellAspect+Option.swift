import ArgumentParser
import Screen

extension CellAspect {
  /// The help of the option that gives it.
  ///
  /// - Parameter usual: what it is without the option.
  static func help(_ usual: String) -> ArgumentHelp {
    ArgumentHelp(
      "Draw maps for cells of this width and height, so that what is round is round (default: \(usual)).",
      valueName: "1:2")
  }
}

/// The shape that an option names.
///
/// - Throws: `ValidationError` that says what is allowed.
func knownAspect(_ text: String) throws -> CellAspect {
  guard let aspect = CellAspect(text) else {
    let (least, most) = (Int(CellAspect.limits.lowerBound), Int(CellAspect.limits.upperBound))
    throw ValidationError(
      "--cell-aspect: \"\(text)\" is no shape of a cell; write width:height as in 1:2 or 9:20, or the height by the "
        + "width as in 2.1, from \(least) to \(most).")
  }
  return aspect
}
