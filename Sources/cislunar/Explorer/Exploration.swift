import App
import ArgumentParser
import Model
import Platform
import Screen
import Terminal

/// A run of the explorer: in the terminal, in plain mode or, without a terminal, as a printed overview.
struct Exploration {
  /// The first pane.
  var pane = Pane.nations
  /// Keys to press at the start.
  var keys: [Key] = []
  /// The theme; nil to follow the terminal's background.
  var themeName: String?
  var policy = Policy()
  var idleLimit = IdleLimit()
  /// The data directory; nil for bundled data.
  var directory: DataDirectory?
  /// The as-of date and the lens; nil for the latest day and all sources.
  var perspective: ((Catalog) throws -> Perspective)?
  /// Whether to use plain mode.
  var isPlain = false
  /// Which characters to draw with; nil for all that the terminal can show.
  var glyphs: GlyphLevel?
  var hasMouse = true
  /// The shape of the cells; nil to ask the terminal.
  var cellAspect: CellAspect?

  private var isASCII: Bool { glyphs == .ascii }

  /// Explores until the user leaves.
  ///
  /// - Throws: `ExitCode` for errors already reported, and the errors of ``perspective``.
  func run() throws {
    if policy.isKiosk { try Self.orFail(Kiosk.prepare) }
    let isDrawn = !isPlain && StandardOutput.isTerminal
    // Read one of the largest bundled files while the first frame needs others. A kiosk, once confined, starts no
    // threads.
    if isDrawn, !policy.isKiosk, directory == nil { _ = runBeside { _ = Catalog.bundled.missions } }
    // A kiosk loads all data before it is confined.
    let awaitsMissions = isDrawn && !policy.isKiosk && directory?.isLarge == true
    let catalog = try DataOptions.catalog(in: directory, awaitsMissions: awaitsMissions)
    let perspective = try perspective?(catalog) ?? Perspective(asOf: catalog.asOf)
    let themeName = themeName ?? (Ground(colorFGBG: environment("COLORFGBG")).map(Theme.on) ?? .default).name
    let state = { (size: Size, glyphs: GlyphLevel) in
      let options = State.Options {
        ($0.perspective, $0.themeName, $0.glyphs) = (perspective, themeName, self.glyphs ?? glyphs)
        ($0.policy, $0.awaitsMissions) = (policy, awaitsMissions)
        // Strangers do not see the path.
        $0.dataPath = policy.isKiosk ? nil : directory?.path
      }
      return State(catalog: catalog, size: size, pane: pane, options: options)
    }
    if isPlain {
      let session = PlainSession(state(Size(width: 0, height: 0), .braille))
      if policy.isKiosk { try Self.orFail(Confinement.enter) }
      converse(session)
    } else if isDrawn {
      try explore(state)
    } else {
      StandardOutput.write(Overview(of: CatalogView(of: catalog, from: perspective)).text, inASCII: isASCII)
    }
  }

  private func explore(_ state: (Size, GlyphLevel) -> State) throws {
    let options = TerminalOptions(
      mouse: hasMouse, colour: ColourPreference.choice, forceASCII: isASCII, cellAspect: cellAspect,
      questions: themeName == nil ? [.ground, .width] : [.width])
    let ending = try Self.orFail { () throws(TerminalError) in
      var explorer = try Explorer(
        options, directory: policy.isKiosk ? nil : directory, idleLimit: idleLimit, state: state)
      if policy.isKiosk { try Confinement.enter() }
      idleLimit.restart()
      return explorer.run(pressing: keys)
    }
    switch ending {
    case .quit: break
    case .lost:
      StandardError.write("cislunar: the terminal is gone")
      throw ExitCode.failure
    case .signal(SIGALRM) where idleLimit.seconds > 0:
      StandardError.write("cislunar: exited after \(idleLimit.seconds) s without a key")
    case .signal(let number): Terminal.die(of: number)
    case .faulty(let error): throw DataOptions.refusal(of: error)
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

  /// Reads and answers lines until the user leaves or the input ends.
  private func converse(_ session: PlainSession) {
    var session = session
    StandardOutput.write(session.greeting, inASCII: isASCII)
    while !session.isOver {
      StandardOutput.write(session.prompt, inASCII: isASCII)
      idleLimit.restart()
      guard let line = readLine() else {
        StandardOutput.write("\n")
        return
      }
      StandardOutput.write(session.respond(to: line), inASCII: isASCII)
    }
  }
}
