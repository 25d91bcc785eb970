import ArgumentParser
import Screen
import Terminal

/// How many colours are asked for.
enum Colours: String, CaseIterable, ExpressibleByArgument {
  /// Bold and reverse remain.
  case monochrome = "none"
  case basic = "16"
  case indexed = "256"
  case all

  /// What is asked of the terminal.
  var choice: ColourChoice {
    switch self {
    case .monochrome: .never
    case .basic: .depth(.basic16)
    case .indexed: .depth(.indexed256)
    case .all: .depth(.trueColor)
    }
  }

  /// What the environment asks for: any text but the empty one in `NO_COLOR` for no colours (no-color.org), before
  /// `FORCE_COLOR`, where 0 and false ask for none, 1 for 16, 2 for 256, 3 for all, anything else for 16.
  static func asked(by environment: (String) -> String?) -> (colours: Colours, variable: String)? {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    if let text = value("NO_COLOR") { return (.monochrome, "NO_COLOR=\(text)") }
    guard let text = value("FORCE_COLOR") else { return nil }
    let colours: [String: Colours] = ["0": .monochrome, "false": .monochrome, "2": .indexed, "3": .all]
    return (colours[text] ?? .basic, "FORCE_COLOR=\(text)")
  }
}
