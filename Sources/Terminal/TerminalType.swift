import CNcurses
import Screen

/// The terminfo entry that is used.
struct TerminalType: Hashable {
  /// What runs where the user's terminal is not in the database: nearly every terminal of today understands it.
  static let fallback = "xterm-256color"

  /// The entry's name.
  let name: String
  /// For people: that `TERM` is not known, and what is used instead.
  let notice: String?

  /// Finds the entry for `TERM`, and makes it the current one for asking about capabilities.
  static func find(term: String, colour: ColourChoice, colorTerm: String) throws(TerminalError)
    -> TerminalType
  {
    for name in candidates(term: term, colour: colour, colorTerm: colorTerm) {
      switch cislunar_find_terminal(name, 1) {
      case 1:
        guard cislunar_capability("cup") != nil else { throw .dumb(term: name) }
        let known = name != fallback || term.hasPrefix("xterm")
        return TerminalType(name: name, notice: known ? nil : notice(term: term))
      case 0: continue
      default:
        throw .cannotOpen(reason: "there is no terminfo database; install ncurses-base, or set TERMINFO")
      }
    }
    throw .cannotOpen(
      reason: "terminfo knows neither \(printable(term)) nor \(fallback); install ncurses-base")
  }

  /// The names to try, the best first. Many terminals call themselves by the eight-colour name of their family and say
  /// by `COLORTERM` that they show more: then the family's 256-colour entry goes first.
  static func candidates(term: String, colour: ColourChoice, colorTerm: String) -> [String] {
    let wantsMore =
      switch colour {
      case .automatic: colorTerm == "truecolor" || colorTerm == "24bit"
      case .never: false
      case .depth(let depth): depth >= .indexed256
      }
    let families = ["xterm", "screen", "tmux", "rxvt-unicode"]
    var names = term.isEmpty ? [] : [term]
    if wantsMore && families.contains(term) { names.insert(term + "-256color", at: 0) }
    return names.contains(fallback) ? names : names + [fallback]
  }

  private static func notice(term: String) -> String {
    term.isEmpty
      ? "TERM is not set: running as \(fallback)"
      : "unknown terminal \(printable(term)): running as \(fallback)"
  }

  /// A name from the environment, fit to be shown: what is not a printable ASCII character becomes a question mark.
  static func printable(_ term: String) -> String {
    String(term.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? Character($0) : "?" })
  }
}
