import App
import Model
import Platform
import Screen
import Terminal

struct Doctor {
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

  private(set) var findings: [Finding] = []

  /// Runs all checks, with a data directory (nil for bundled data) and what options ask for, by the names of the settings.
  init(data: String?, options: [String: String]) {
    let settings = Settings(options: options, configuration: .read())
    let survey = TerminalSurvey(colour: settings.colour)
    checkTerminal(survey, isASCII: options[Setting.glyphs.name] == GlyphLevel.ascii.rawValue)
    checkClipboard()
    checkConfiguration(settings)
    checkData(data)
  }

  private mutating func find(_ check: String, _ text: String, _ state: Finding.State = .good) {
    findings.append(Finding(check: check, state: state, text: text))
  }

  private static func variables(_ names: String...) -> [String] {
    names.compactMap { name in
      environment(name).flatMap { $0.isEmpty ? nil : "\(name)=\($0)" }
    }
  }

  private mutating func checkTerminal(_ survey: TerminalSurvey, isASCII: Bool) {
    let size = StandardOutput.terminalWidth.map { "\($0) columns" } ?? "none on standard output"
    if StandardOutput.isTerminal {
      find("terminal", size)
    } else {
      find("terminal", "\(size); without one the program prints text", .notice)
    }
    switch survey.type {
    case .success(let name): find("terminfo", survey.notice ?? name, survey.notice == nil ? .good : .notice)
    case .failure(let error): find("terminfo", error.message, .problem)
    }
    let locale = Self.variables("LC_ALL", "LC_CTYPE", "LANG").first ?? "none is set"
    switch survey.charset {
    case .utf8:
      find("locale", locale + (isASCII ? ": UTF-8, but --ascii draws in ASCII" : ": draws in UTF-8"))
    case .ascii:
      find("locale", "\(locale): draws in ASCII; set LC_ALL=C.UTF-8 for all characters", .notice)
    }
    // A sample of each level, to see which glyphs the font has.
    find("glyphs", "braille ⣇⡠⠊, blocks ▄▀█, ASCII ./#; choose with --glyphs")
    let depth =
      switch survey.colorDepth {
      case .monochrome: "none (only bold and reverse)"
      case .basic8: "8"
      case .basic16: "16"
      case .indexed256: "256"
      case .trueColor: "all"
      }
    let asked = Self.variables("NO_COLOR", "FORCE_COLOR", "COLORTERM").joined(separator: ", ")
    find("colours", depth + (asked.isEmpty ? "" : " (\(asked))"))
  }

  private mutating func checkClipboard() {
    let clipboard = Clipboard.current
    let programs = clipboard.programs.flatMap(\.commands).map { $0[0] }
    var ways = programs.isEmpty ? [] : [programs.joined(separator: ", ")]
    if clipboard.route != nil {
      let isRemote = !Self.variables("SSH_CONNECTION").isEmpty
      let place = isRemote ? "; over SSH, the clipboard of your own machine" : ""
      ways.append("OSC 52, if the terminal supports it (there is no way to ask)" + place)
    }
    if ways.isEmpty {
      find("clipboard", "none; export to files instead", .notice)
    } else {
      find("clipboard", ways.joined(separator: "; otherwise "))
    }
  }

  private mutating func checkConfiguration(_ settings: Settings) {
    check(.configuration, as: "configuration", problems: settings.configuration.problems)
    for setting in Setting.all {
      let (value, origin) = settings.value(of: setting)
      find("setting \(setting.name)", "\(value) (\(origin))")
    }
    for binding in Keymap.bindings {
      guard let keys = settings.configuration.keys[binding.name] else { continue }
      find("key \(binding.name)", "\(keys.map(\.label).joined(separator: " ")) (configuration)")
    }
  }

  /// A file of the user's, and everything that is wrong with it; nil where there is none.
  private mutating func check(_ file: UserFile, as name: String, problems: [Problem]?) {
    let path = file.path.map { problems == nil ? "none; it would be \($0)" : $0 }
    for problem in problems ?? [] { find(name, "\(problem)", .problem) }
    if problems?.isEmpty != false { find(name, path ?? "none: HOME is not set") }
  }

  private mutating func checkData(_ path: String?) {
    let directory = path.map(DataDirectory.init)
    let input = directory?.read() ?? Catalog.Input()
    do {
      let catalog = try Catalog(input)
      find("data", "\(path ?? "bundled"), to \(catalog.asOf), sha256:\(input.digest)")
      if let limitation = directory.map(DataWatcher.init)?.limitation {
        find(
          "reload", "changes to the data are not noticed: \(limitation); press Ctrl-R to reload", .notice)
      } else if directory != nil {
        find("reload", "changes to the data are noticed while the explorer runs")
      }
      check(.session, as: "session", problems: SavedSession.read(for: catalog).problems)
    } catch {
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more; cislunar validate)" : ""
      find("data", "\(error.problems[0])\(more)", .problem)
    }
  }
}
