import Platform
import Screen
import Terminal

/// What the environment says of colour: `NO_COLOR` over `FORCE_COLOR` over what the terminal can.
enum ColourPreference {
  static var choice: ColourChoice {
    choice(noColor: environment("NO_COLOR"), forceColor: environment("FORCE_COLOR"))
  }

  /// - Parameters:
  ///   - noColor: any text but the empty one asks for no colour (no-color.org); bold and reverse remain.
  ///   - forceColor: 0 or false asks for none, 1 for 16 colours, 2 for 256, 3 for all, anything else for 16.
  static func choice(noColor: String?, forceColor: String?) -> ColourChoice {
    if let noColor, !noColor.isEmpty { return .never }
    switch forceColor {
    case nil, "": return .automatic
    case "0", "false": return .never
    case "2": return .depth(.indexed256)
    case "3": return .depth(.trueColor)
    default: return .depth(.basic16)
    }
  }
}
