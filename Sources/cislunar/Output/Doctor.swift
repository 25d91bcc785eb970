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
  ///   - data: the data directory; nil for bundled data.
  ///   - isASCII: whether ASCII is asked for.
  init(data: String?, isASCII: Bool) {
    let survey = TerminalSurvey(colour: ColourPreference.choice)
    findings =
      Self.terminal(survey) + [
        Self.locale(survey, isASCII: isASCII), Self.glyphs, Self.colours(survey), Self.clipboard,
        Self.configuration,
      ]
      + Self.data(data)
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

  private static let configuration = Finding(
    check: "configuration", state: .good, text: "none is read; options and the environment decide")

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
      return [data] + (path.map { [reloading($0)] } ?? [])
    } catch {
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more; cislunar validate)" : ""
      return [Finding(check: "data", state: .problem, text: "\(error.problems[0])\(more)")]
    }
  }
}
