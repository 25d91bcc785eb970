import CNcurses
import Screen

/// A terminfo entry.
struct TerminalType: Hashable {
  /// The entry for unknown terminals: nearly every current terminal understands it.
  static let fallback = "xterm-256color"

  let name: String
  /// A message if `TERM` is unknown.
  let notice: String?

  /// Finds the entry for `TERM` and makes it the current one for capabilities.
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

  /// The names to try, best first. Many terminals use the eight-colour name of their family and set `COLORTERM`: then
  /// the family's 256-colour entry comes first.
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

  /// A name from the environment made printable: anything except printable ASCII becomes a question mark.
  static func printable(_ term: String) -> String {
    String(term.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? Character($0) : "?" })
  }
}
