import App
import ArgumentParser
import Model
import Platform
import Screen
import Terminal

/// An exploration from its beginning to its end: in the terminal, in lines of text, or, where there is no terminal, as an overview
/// that is printed.
struct Exploration {
  /// What it begins with.
  var pane = Pane.start
  /// Pressed at the start.
  var keys: [Key] = []
  /// nil for that of the terminal's background.
  var themeName: String?
  var policy = Policy()
  var idleLimit = IdleLimit()
  /// Where the data is; nil for the bundled.
  var directory: DataDirectory?
  /// From where data is seen; nil sees its latest day through all sources.
  var perspective: ((Catalog) throws -> Perspective)?
  /// Whether it goes on in lines of text.
  var isPlain = false
  /// What pictures are drawn with; nil for what the terminal shows.
  var glyphs: GlyphLevel?
  var hasMouse = true
  /// The shape of the cells, where it is not asked of the terminal.
  var cellAspect: CellAspect?

  private var isASCII: Bool { glyphs == .ascii }

  /// Explores until the person leaves.
  ///
  /// - Throws: `ExitCode` for what has been told already, and what ``perspective`` throws.
  func run() throws {
    if policy.isKiosk { try Self.orFail(Kiosk.prepare) }
    let isDrawn = !isPlain && StandardOutput.isTerminal
    // The first frame needs several bundled files. One of the largest is read while the others are; not in a kiosk, which is
    // confined as it is then.
    if isDrawn, !policy.isKiosk, directory == nil { _ = runBeside { _ = Catalog.bundled.missions } }
    // A kiosk has all its data before it is confined.
    let awaitsMissions = isDrawn && !policy.isKiosk && directory?.isLarge == true
    let catalog = try DataOptions.catalog(in: directory, awaitsMissions: awaitsMissions)
    let perspective = try perspective?(catalog) ?? Perspective(asOf: catalog.asOf)
    let themeName = themeName ?? (Ground(colorFGBG: environment("COLORFGBG")).map(Theme.on) ?? .default).name
    let state = { (size: Size, glyphs: GlyphLevel) in
      let options = State.Options {
        ($0.perspective, $0.themeName, $0.glyphs) = (perspective, themeName, self.glyphs ?? glyphs)
        ($0.policy, $0.awaitsMissions) = (policy, awaitsMissions)
        // Strangers are not told where it is.
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
      StandardError.write("cislunar: left, for nobody pressed a key for \(idleLimit.seconds) seconds")
    case .signal(let number): Terminal.die(of: number)
    case .faulty(let error): throw DataOptions.refusal(of: error)
    }
  }

  /// What a body answers; the exit of a program that has failed where the terminal is not to be had.
  private static func orFail<Answer>(_ body: () throws(TerminalError) -> Answer) throws -> Answer {
    do {
      return try body()
    } catch {
      StandardError.write("cislunar: \(error.message)")
      throw ExitCode.failure
    }
  }

  /// Asks and answers line by line until the person leaves or the input ends.
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
