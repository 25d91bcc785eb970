import Platform
import Screen
import Terminal

/// The colours that the environment asks for: `NO_COLOR` over `FORCE_COLOR` over what the terminal can show.
enum ColourPreference {
  static var choice: ColourChoice {
    choice(noColor: environment("NO_COLOR"), forceColor: environment("FORCE_COLOR"))
  }

  /// - Parameters:
  ///   - noColor: any text except the empty one turns colours off (no-color.org); bold and reverse remain.
  ///   - forceColor: 0 or false turns colours off, 1 asks for 16, 2 for 256, 3 for all, anything else for 16.
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
