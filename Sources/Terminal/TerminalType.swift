import CNcurses
import CTerminal
import Platform
package import Screen

struct TerminalType: Hashable {
  /// The entry for unknown terminals: nearly every current terminal understands it.
  static let fallback = "xterm-256color"
  let name: String
  /// A message if `TERM` is unknown.
  let notice: String?

  /// Finds the entry for the environment's terminal and makes it the current one for capabilities.
  static func find(colour: ColorDepth?) throws(TerminalError) -> TerminalType {
    let term = environment("TERM") ?? ""
    for name in candidates(term: term, colour: colour, colorTerm: environment("COLORTERM") ?? "") {
      switch cislunar_find_terminal(name, 1) {
      case 1:
        guard cislunar_capability("cup") != nil else { throw .dumb(term: name) }
        if name != fallback || term.hasPrefix("xterm") { return TerminalType(name: name, notice: nil) }
        let unknown = term.isEmpty ? "TERM is not set" : "unknown terminal \(printable(term))"
        return TerminalType(name: name, notice: "\(unknown): running as \(fallback)")
      case 0: continue
      default:
        throw .cannotOpen(reason: "there is no terminfo database; install ncurses-base, or set TERMINFO")
      }
    }
    throw .cannotOpen(
      reason: "terminfo knows neither \(printable(term)) nor \(fallback); install ncurses-base")
  }

  /// The names to try, best first: with `COLORTERM` the family's 256-colour entry, as many use an eight-colour name.
  static func candidates(term: String, colour: ColorDepth?, colorTerm: String) -> [String] {
    let wantsMore = colour.map { $0 >= .indexed256 } ?? ["truecolor", "24bit"].contains(colorTerm)
    let families = ["xterm", "screen", "tmux", "rxvt-unicode"]
    var names = term.isEmpty ? [] : [term]
    if wantsMore && families.contains(term) { names.insert(term + "-256color", at: 0) }
    return names.contains(fallback) ? names : names + [fallback]
  }

  /// A name from the environment made printable: anything except printable ASCII becomes a question mark.
  static func printable(_ term: String) -> String {
    String(term.unicodeScalars.prefix(40).map { (" "..."~").contains($0) ? Character($0) : "?" })
  }
}

/// What the explorer would find, without taking over the terminal.
package struct TerminalSurvey: Sendable {
  package let charset: Charset
  /// The terminfo entry it would use, or why it cannot run.
  package let type: Result<String, TerminalError>
  /// A message if `TERM` is unknown.
  package let notice: String?
  package let colorDepth: ColorDepth

  /// Examines the environment and the terminfo database for a terminal with at most so many colours; writes nothing.
  package init(colour: ColorDepth?) {
    charset = Charset.establish()
    do throws(TerminalError) {
      let found = try TerminalType.find(colour: colour)
      (type, notice) = (.success(found.name), found.notice)
      colorDepth = min(ColorDepth(terminfoColors: Int(tigetnum("colors"))), colour ?? .trueColor)
    } catch {
      (type, notice, colorDepth) = (.failure(error), nil, .monochrome)
    }
  }
}

/// Why the explorer cannot run on a terminal.
package enum TerminalError: Error, Hashable, Sendable {
  case notATerminal
  /// Standard input is not a terminal, and there is no controlling terminal to read keys from.
  case noKeyboard
  /// The terminal cannot move its cursor: `TERM=dumb`, a printer.
  case dumb(term: String)
  case cannotOpen(reason: String)

  /// What is wrong and what to do, in one line.
  package var message: String {
    let advice = "; for text, run: cislunar nations --format plain"
    return switch self {
    case .notATerminal: "the explorer needs a terminal on standard output" + advice
    case .noKeyboard:
      "standard input is not a terminal, and there is no controlling terminal to read keys from" + advice
    case .dumb(let term):
      "the terminal (TERM=\(TerminalType.printable(term))) cannot move its cursor, which the explorer needs"
        + advice
    case .cannotOpen(let reason): "the terminal cannot be used: \(reason)"
    }
  }
}

/// Giving up system calls, for a program that serves strangers.
package enum Confinement {
  /// Confines the process for good: the kernel then refuses to open or create files, start programs, use the network or
  /// signal other processes. Drawing, reading keys and restoring the terminal still work.
  package static func enter() throws(TerminalError) {
    let error = cislunar_confine()
    guard error == 0 else {
      throw .cannotOpen(
        reason: "the system does not let the program confine itself: \(systemMessage(error))")
    }
  }
}

/// The character set that the environment asks for.
///
/// The first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set decides. If it names UTF-8, or if none is set, the program
/// draws in UTF-8; where that locale is not installed, as is common after SSH, through `C.UTF-8`. Anything else,
/// including `C` and `POSIX`, means ASCII.
package enum Charset: Hashable, Sendable {
  case utf8
  case ascii

  /// The character set for these values; empty ones count as unset.
  package static func wanted(lcAll: String?, lcCtype: String?, lang: String?) -> Charset {
    let values = [lcAll, lcCtype, lang].compactMap { $0 }
    guard let name = values.first(where: { !$0.isEmpty }) else { return .utf8 }
    // language_TERRITORY.codeset@modifier
    let codeset = name.prefix { $0 != "@" }.drop { $0 != "." }.filter { $0.isLetter || $0.isNumber }
    return codeset.lowercased() == "utf8" ? .utf8 : .ascii
  }

  /// The character set that the environment asks for on standard output.
  package static var current: Charset { wanted == .utf8 ? .utf8 : establish() }

  private static var wanted: Charset {
    wanted(lcAll: environment("LC_ALL"), lcCtype: environment("LC_CTYPE"), lang: environment("LANG"))
  }

  /// Sets the character set of the process from the environment, and returns the one that it allows.
  ///
  /// Call it before curses starts: in a locale other than UTF-8 curses takes every other character as unprintable.
  static func establish() -> Charset {
    setlocale(LC_CTYPE, "")
    // A locale without a codeset in its name may still be UTF-8 (en_IN, vi_VN).
    if isCurrentUTF8 { return .utf8 }
    guard wanted == .utf8, setlocale(LC_CTYPE, "C.UTF-8") != nil else { return .ascii }
    return isCurrentUTF8 ? .utf8 : .ascii
  }

  private static var isCurrentUTF8: Bool { String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8" }
}
