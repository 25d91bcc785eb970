import App
import Model
import Platform
import Screen
import Terminal

/// Examines what the program has to work with.
struct Doctor {
  /// The result of one check.
  struct Finding: Sendable {
    enum State: String, Sendable {
      case good
      /// It works, but not as well as it could.
      case notice
      /// It does not work.
      case problem
    }

    let check: String
    let state: State
    let text: String
  }

  let findings: [Finding]

  /// Runs all checks.
  ///
  /// - Parameters:
  ///   - data: the data directory that is asked for; nil for the bundled data.
  ///   - options: what options ask for, by the names of the settings.
  init(data: String?, options: [String: String]) {
    let settings = Settings(options: options, configuration: .read())
    let survey = TerminalSurvey(colour: settings.colour)
    let isASCII = options[Setting.glyphs.name] == GlyphLevel.ascii.rawValue
    findings =
      Self.terminal(survey) + [
        Self.locale(survey, isASCII: isASCII), Self.glyphs, Self.colours(survey), Self.clipboard,
      ]
      + Self.configuration(settings) + Self.data(data)
  }

  private static func variable(_ name: String) -> String? {
    environment(name).flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func terminal(_ survey: TerminalSurvey) -> [Finding] {
    let size = StandardOutput.terminalWidth.map { "\($0) columns" } ?? "none on standard output"
    let canExplore = StandardOutput.isTerminal
    var findings = [
      Finding(
        check: "terminal", state: canExplore ? .good : .notice,
        text: canExplore ? size : "\(size); without one the program prints text")
    ]
    switch survey.type {
    case .success(let name):
      findings.append(
        Finding(check: "terminfo", state: survey.notice == nil ? .good : .notice, text: survey.notice ?? name)
      )
    case .failure(let error):
      findings.append(Finding(check: "terminfo", state: .problem, text: error.message))
    }
    return findings
  }

  private static func locale(_ survey: TerminalSurvey, isASCII: Bool) -> Finding {
    let set = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { name in variable(name).map { "\(name)=\($0)" } }
    let found = set.first ?? "none is set"
    return switch survey.charset {
    case .utf8:
      Finding(
        check: "locale", state: .good,
        text: found + (isASCII ? ": UTF-8, but --ascii draws in ASCII" : ": draws in UTF-8"))
    case .ascii:
      Finding(
        check: "locale", state: .notice,
        text: "\(found): draws in ASCII; set LC_ALL=C.UTF-8 for all characters")
    }
  }

  /// A sample of each level, to see which glyphs the font has.
  private static let glyphs = Finding(
    check: "glyphs", state: .good,
    text: "braille ⣇⡠⠊, blocks ▄▀█, ASCII ./#; choose with --glyphs")

  private static func colours(_ survey: TerminalSurvey) -> Finding {
    let depth =
      switch survey.colorDepth {
      case .monochrome: "none (only bold and reverse)"
      case .basic8: "8"
      case .basic16: "16"
      case .indexed256: "256"
      case .trueColor: "all"
      }
    let asked = ["NO_COLOR", "FORCE_COLOR", "COLORTERM"].compactMap { name in
      variable(name).map { "\(name)=\($0)" }
    }
    let because = asked.isEmpty ? "" : " (\(asked.joined(separator: ", ")))"
    return Finding(check: "colours", state: .good, text: depth + because)
  }

  /// How the explorer copies text.
  private static var clipboard: Finding {
    let clipboard = Clipboard.current
    let programs = clipboard.programs.flatMap(\.commands).map { $0[0] }
    let place = variable("SSH_CONNECTION") != nil ? "; over SSH, the clipboard of your own machine" : ""
    let osc52 = clipboard.route.map { _ in
      "OSC 52, if the terminal supports it (there is no way to ask)" + place
    }
    let ways = (programs.isEmpty ? [] : [programs.joined(separator: ", ")]) + (osc52.map { [$0] } ?? [])
    return Finding(
      check: "clipboard", state: ways.isEmpty ? .notice : .good,
      text: ways.isEmpty ? "none; export to files instead" : ways.joined(separator: "; otherwise ")
    )
  }

  /// Everything that is set, with where it comes from.
  private static func configuration(_ settings: Settings) -> [Finding] {
    let configuration = settings.configuration
    return file("configuration", UserFile.configuration, configuration.isThere, configuration.problems)
      + Setting.all.map { setting in
        let (value, origin) = settings.value(of: setting)
        return Finding(check: "setting \(setting.name)", state: .good, text: "\(value) (\(origin))")
      }
      + Keymap.bindings.compactMap { binding in
        configuration.keys[binding.name].map { keys in
          let labels = keys.map(\.label).joined(separator: " ")
          return Finding(check: "key \(binding.name)", state: .good, text: "\(labels) (configuration)")
        }
      }
  }

  /// A file of the user's, and everything that is wrong with it.
  private static func file(
    _ check: String, _ file: UserFile, _ isThere: Bool, _ problems: [Problem]
  ) -> [Finding] {
    let path = file.path.map { isThere ? $0 : "none; it would be \($0)" } ?? "none: HOME is not set"
    return problems.isEmpty
      ? [Finding(check: check, state: .good, text: path)]
      : problems.map { Finding(check: check, state: .problem, text: "\($0)") }
  }

  private static func reloading(_ path: String) -> Finding {
    let limitation = DataWatcher(DataDirectory(path: path)).limitation
    return Finding(
      check: "reload", state: limitation == nil ? .good : .notice,
      text: limitation.map { "changes to the data are not noticed: \($0); press Ctrl-R to reload" }
        ?? "changes to the data are noticed while the explorer runs")
  }

  private static func data(_ path: String?) -> [Finding] {
    let input = path.map { DataDirectory(path: $0).read() } ?? Catalog.Input()
    do {
      let catalog = try Catalog(input)
      let data = Finding(
        check: "data", state: .good,
        text: "\(path ?? "bundled"), to \(catalog.asOf), sha256:\(input.digest)")
      let session = SavedSession.read(for: catalog)
      return [data] + (path.map { [reloading($0)] } ?? [])
        + file("session", UserFile.session, session.isThere, session.problems)
    } catch {
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more; cislunar validate)" : ""
      return [Finding(check: "data", state: .problem, text: "\(error.problems[0])\(more)")]
    }
  }
}
