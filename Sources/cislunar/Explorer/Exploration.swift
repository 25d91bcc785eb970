import App
import ArgumentParser
import Model
import Platform
import Screen
import Terminal
import Text

/// A run of the explorer: in the terminal, in plain mode or, without a terminal, as a printed overview.
struct Exploration {
  var settings = Settings()
  /// Whether it goes on where the one before was left.
  var resumes = false
  var keys: [Key] = []
  var policy = Policy()
  var idleLimit = IdleLimit()
  var directory: DataDirectory?
  /// The as-of date and the lens; nil for the latest day and all sources.
  var perspective: ((Catalog) throws -> Perspective)?
  var isPlain = false
  var cellAspect: CellAspect?
  private var isASCII: Bool { settings[.glyphs] == GlyphLevel.ascii.rawValue }
  /// Whether it is its user's own: what is printed into a pipe depends on no configuration, and strangers have none.
  private var isPersonal: Bool { !policy.isKiosk && StandardOutput.isTerminal }

  /// Explores until the user leaves. Throws an `ExitCode` for what has been told already.
  mutating func run() throws {
    if policy.isKiosk { try Self.orFail(Kiosk.prepare) }
    if isPersonal { settings.configuration = .read() }
    let isDrawn = !isPlain && StandardOutput.isTerminal
    // Read some bundled files while the first frame needs others. A kiosk, once confined, starts no threads.
    if isDrawn, !policy.isKiosk, directory == nil {
      let catalog = Catalog.bundled
      _ = runBeside { _ = (catalog.sources, catalog.missions, catalog.histories, catalog.terms) }
    }
    // A kiosk has all its data before it is confined; a session may go on with a mission.
    let awaitsMissions = isDrawn && !policy.isKiosk && !resumes && directory?.isLarge == true
    let catalog = try DataOptions.catalog(in: directory, awaitsMissions: awaitsMissions)
    var options = State.Options()
    options.perspective = try perspective?(catalog)
    options.awaitsMissions = awaitsMissions
    if isPlain {
      var conversation = Conversation(
        session: PlainSession(state(of: catalog, Size(width: 0, height: 0), .braille, options)),
        directory: policy.isKiosk ? nil : directory, idleLimit: idleLimit, isASCII: isASCII)
      if policy.isKiosk { try Self.orFail(Confinement.enter) }
      conversation.run()
      keep(conversation.session.state)
    } else if isDrawn {
      try explore { state(of: catalog, $0, $1, options) }
    } else {
      let perspective = options.perspective ?? Perspective(asOf: catalog.asOf)
      StandardOutput.write(Overview(of: CatalogView(of: catalog, from: perspective)).text, inASCII: isASCII)
    }
  }

  /// The state to begin with. What is wrong with the configuration or the session is its first message.
  private func state(
    of catalog: Catalog, _ size: Size, _ glyphs: GlyphLevel, _ options: State.Options
  ) -> State {
    var options = options
    (options.policy, options.themeName) = (policy, settings.theme.name)
    options.glyphs = GlyphLevel(rawValue: settings[.glyphs]) ?? glyphs
    options.citationStyle = settings[.citationStyle]
    let keys = settings.configuration.keys
    if !keys.isEmpty { options.keymap = Keymap(changing: keys) }
    // Strangers do not see the path.
    options.dataPath = policy.isKiosk ? nil : directory?.path
    options.directory = DataWatcher.workingDirectory
    let session = resumes ? SavedSession.read(for: catalog) : SavedSession()
    (options.filter, options.selection) = (session.filter, session.selection)
    options.perspective =
      options.perspective ?? Perspective(asOf: session.asOf ?? catalog.asOf, lens: session.lens)
    let pane = settings.options[Setting.pane.name].flatMap(Pane.init) ?? session.pane
    var state = State(
      catalog: catalog, size: size, pane: pane ?? Pane(rawValue: settings[.pane]) ?? .start, options: options)
    let problems = (settings.configuration.problems ?? []) + (session.problems ?? [])
    if let problem = problems.first {
      let file = problem.brief.prefix { $0 != ":" }
      let many = "\(problems.count) problems in \(file). Run cislunar doctor."
      _ = reduce(&state, .report(.failed(problems.count > 1 ? many : problem.brief)))
    } else if resumes, session.problems == nil {
      _ = reduce(&state, .report(.notice("There is no session to resume yet.")))
    }
    return state
  }

  /// Saves the session. A failure is reported only if sessions are resumed.
  private func keep(_ state: State) {
    guard isPersonal else { return }
    if case .failed(let reason) = SavedSession.save(state), resumes {
      StandardError.write("cislunar: the session was not saved: \(reason)")
    }
  }

  private func explore(_ state: (Size, GlyphLevel) -> State) throws {
    var options = TerminalOptions()
    (options.mouse, options.colour) = (settings[.mouse] == "true", settings.colour)
    (options.forceASCII, options.cellAspect) = (isASCII, cellAspect)
    options.questions = settings.questions
    let (ending, last) = try Self.orFail { () throws(TerminalError) in
      var explorer = try Explorer(
        options, directory: policy.isKiosk ? nil : directory, idleLimit: idleLimit, state: state)
      if policy.isKiosk { try Confinement.enter() }
      idleLimit.restart()
      return (explorer.run(pressing: keys), explorer.state)
    }
    if case .faulty(let error) = ending { throw DataOptions.refusal(of: error) }
    keep(last)
    switch ending {
    case .quit, .faulty: break
    case .lost:
      StandardError.write("cislunar: the terminal is gone")
      throw ExitCode.failure
    case .signal(SIGALRM) where idleLimit.seconds > 0:
      StandardError.write("cislunar: exited after \(idleLimit.seconds) s without a key")
    case .signal(let number): Terminal.die(of: number)
    }
  }

  /// The result of a body; if the terminal cannot be used, prints why and fails.
  private static func orFail<Answer>(_ body: () throws(TerminalError) -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      StandardError.write("cislunar: \(error.message)")
      throw ExitCode.failure
    }
  }
}

/// How long the program waits for input before it exits.
struct IdleLimit {
  var seconds: UInt32 = 0

  /// Restarts the countdown. At its end the system sends one `SIGALRM`; nothing wakes the program before.
  func restart() {
    if seconds > 0 { alarm(seconds) }
  }
}

/// The explorer served to strangers: they can read everything and change nothing.
///
/// The environment is cleared except for what describes the terminal and its character set; the SSH command is ignored.
/// Once the explorer has opened what it needs, the kernel is asked to refuse the rest.
enum Kiosk {
  /// The variables that are kept if they are plain words: ncurses and the C library turn some of them into file names.
  private static let kept = ["TERM", "COLORTERM", "LANG", "LC_ALL", "LC_CTYPE", "NO_COLOR", "FORCE_COLOR"]

  /// Prepares the process. Call it before anything reads the environment.
  static func prepare() throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw .cannotOpen(reason: "a kiosk needs a terminal on standard input and output (ssh -t)")
    }
    let variables = kept.compactMap { name in getenv(name).map { (name, String(cString: $0)) } }
    clearenv()
    for (name, value) in variables where isPlain(value) { setenv(name, value, 1) }
    for stop in [SIGTSTP, SIGTTIN, SIGTTOU] { signal(stop, SIG_IGN) }
  }

  private static func isPlain(_ value: String) -> Bool {
    value.utf8.count <= 64
      && value.unicodeScalars.allSatisfy {
        $0.isASCII && ($0.properties.isAlphabetic || "0123456789-+._@".unicodeScalars.contains($0))
      }
  }
}

/// Plain mode: asks and answers line by line until the person leaves or the input ends.
struct Conversation {
  var session: PlainSession
  let directory: DataDirectory?
  let idleLimit: IdleLimit
  let isASCII: Bool

  mutating func run() {
    if let message = session.state.message { StandardError.write("cislunar: \(message.text)") }
    say(session.greeting)
    while !session.isOver {
      say("> ")
      idleLimit.restart()
      guard let line = readLine() else { return say("\n") }
      say(session.respond(to: line))
      for effect in session.takeEffects() { carryOut(effect) }
    }
  }

  private func say(_ text: String) { StandardOutput.write(text, inASCII: isASCII) }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit, .redraw: break
    case .suspend: raise(SIGTSTP)
    case .reload: reload()
    case .copy(let text, let name): copy(text, named: name)
    case .openAddress(let address):
      guard ChildProcess.open(address) else { return copy(address, named: "the address") }
      say(session.hear(.notice("Opening it in the browser.")))
    case .write(let path, let contents, let mayReplace):
      say(session.hear(FileWriting.write(contents, to: path, mayReplace: mayReplace)))
    }
  }

  /// By programs alone: a sequence for the terminal would be read aloud.
  private mutating func copy(_ text: String, named name: String) {
    let clipboard = Clipboard { ["TERM", "STY"].contains($0) ? nil : environment($0) }
    say(session.hear(clipboard.copy(text, named: name, exportKey: session.state.exportKey) { _ in }))
  }

  private mutating func reload() {
    guard let directory else { return }
    do throws(DataError) {
      say(session.take(PreparedData(try Catalog(directory.read()), session.state.viewRequest)))
    } catch {
      say(session.hear(.failed("\(error.problems[0]); the old data is kept.")))
    }
  }
}
