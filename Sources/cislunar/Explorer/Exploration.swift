import App
import ArgumentParser
import Model
import Platform
import Screen
import Terminal

/// A run of the explorer: in the terminal, in plain mode or, without a terminal, as a printed overview.
struct Exploration {
  /// What is set for it by options.
  var settings = Settings()
  /// Whether it goes on where the one before was left.
  var resumes = false
  /// Keys to press at the start.
  var keys: [Key] = []
  var policy = Policy()
  var idleLimit = IdleLimit()
  /// The data directory; nil for bundled data.
  var directory: DataDirectory?
  /// The as-of date and the lens; nil for the latest day and all sources.
  var perspective: ((Catalog) throws -> Perspective)?
  /// Whether to use plain mode.
  var isPlain = false
  /// The shape of the cells; nil to ask the terminal.
  var cellAspect: CellAspect?

  private var isASCII: Bool { settings[.glyphs] == GlyphLevel.ascii.rawValue }
  /// Whether it is its user's own: what is printed into a pipe depends on no configuration, and strangers have none.
  private var isPersonal: Bool { !policy.isKiosk && StandardOutput.isTerminal }

  /// Explores until the user leaves.
  ///
  /// - Throws: `ExitCode` for what has been told already, and what ``perspective`` throws.
  mutating func run() throws {
    if policy.isKiosk { try Self.orFail(Kiosk.prepare) }
    if isPersonal { settings.configuration = .read() }
    let isDrawn = !isPlain && StandardOutput.isTerminal
    // Read one of the largest bundled files while the first frame needs others. A kiosk, once confined, starts no
    // threads.
    if isDrawn, !policy.isKiosk, directory == nil { _ = runBeside { _ = Catalog.bundled.missions } }
    // A kiosk has all its data before it is confined; a session may go on with a mission.
    let awaitsMissions = isDrawn && !policy.isKiosk && !resumes && directory?.isLarge == true
    let catalog = try DataOptions.catalog(in: directory, awaitsMissions: awaitsMissions)
    var options = State.Options()
    options.perspective = try perspective?(catalog)
    options.awaitsMissions = awaitsMissions
    if isPlain {
      var conversation = Conversation(
        session: PlainSession(state(of: catalog, Size(width: 0, height: 0), .braille, options)),
        directory: policy.isKiosk ? nil : directory, idleLimit: idleLimit, isKiosk: policy.isKiosk,
        isASCII: isASCII)
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
    (options.citationStyle, options.keymap) = (settings[.citationStyle], settings.keymap)
    // Strangers do not see the path.
    options.dataPath = policy.isKiosk ? nil : directory?.path
    let session = resumes ? SavedSession.read(for: catalog) : SavedSession()
    (options.filter, options.selection) = (session.filter, session.selection)
    options.perspective =
      options.perspective ?? Perspective(asOf: session.asOf ?? catalog.asOf, lens: session.lens)
    let pane = settings.options[Setting.pane.name].flatMap(Pane.init) ?? session.pane
    var state = State(
      catalog: catalog, size: size, pane: pane ?? Pane(rawValue: settings[.pane]) ?? .start, options: options)
    let problems =
      settings.configuration.problems.map(UserFile.configuration.brief)
      + session.problems.map(UserFile.session.brief)
    if let problem = problems.first {
      let more = problems.count > 1 ? "1 of \(problems.count) problems (cislunar doctor): " : ""
      _ = reduce(&state, .report(.failed(more + problem)))
    } else if resumes, !session.isThere {
      _ = reduce(&state, .report(.notice("There is no session to go on from yet.")))
    }
    return state
  }

  /// Keeps where it was left. That it cannot be kept is told to whoever goes on with sessions.
  private func keep(_ state: State) {
    guard isPersonal else { return }
    if case .failed(let reason) = SavedSession.save(state), resumes {
      StandardError.write("cislunar: the session was not kept: \(reason)")
    }
  }

  private func explore(_ state: (Size, GlyphLevel) -> State) throws {
    let options = TerminalOptions(
      mouse: settings[.mouse] == "true", colour: settings.colour, forceASCII: isASCII, cellAspect: cellAspect,
      questions: settings.questions)
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
    case .quit: break
    case .lost:
      StandardError.write("cislunar: the terminal is gone")
      throw ExitCode.failure
    case .signal(SIGALRM) where idleLimit.seconds > 0:
      StandardError.write("cislunar: exited after \(idleLimit.seconds) s without a key")
    case .signal(let number): Terminal.die(of: number)
    case .faulty: break
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
