import App
import Model
import Platform
import Query
import Screen
import Terminal
import Text

/// The run loop: waits for events, reduces actions, carries out effects, draws.
struct Explorer: ~Copyable {
  enum Ending {
    case quit
    /// A signal asked for it; it is raised again once the terminal is restored.
    case signal(Int32)
    case lost
    /// The data being loaded at the start is invalid.
    case faulty(DataError)
  }

  private var terminal: Terminal
  private(set) var state: State
  /// Whether the theme may still follow the terminal's background. The first key fixes it.
  private var followsGround: Bool
  /// Whether text arrived since the program last waited. Nobody types that fast: it was pasted in a terminal without
  /// bracketed paste, and a key that came with it must neither quit nor write a file.
  private var isFlooded = false
  private let idleLimit: IdleLimit
  private let directory: DataDirectory?
  private let watcher: DataWatcher?
  private var loader: DataLoader?
  private var awaitingKeys: [Key] = []

  /// Takes over the terminal, and makes the initial state for its size and the glyphs that it shows. A data directory is
  /// read again when it changes. A terminal that cannot be used is left as it was.
  init(
    _ options: TerminalOptions, directory: DataDirectory?, idleLimit: IdleLimit,
    state: (Size, GlyphLevel) -> State
  ) throws(TerminalError) {
    terminal = try Terminal(options)
    self.idleLimit = idleLimit
    self.directory = directory
    watcher = directory.map(DataWatcher.init)
    followsGround = options.questions.contains(.ground)
    self.state = state(terminal.size, GlyphLevel(terminal.glyphs))
    takeShape()
  }

  /// Runs until the user or a signal ends it. Presses some keys first, or once the data is loaded.
  mutating func run(pressing keys: [Key]) -> Ending {
    if state.loading != nil, let ending = load() { return ending }
    if loader == nil, let ending = press(keys) { return ending }
    awaitingKeys = loader == nil ? [] : keys
    if let limitation = watcher?.limitation {
      let key = state.keymap.label(of: .reload)
      tell(.notice("Changes to the data are not noticed: \(limitation). Press \(key) to reload."))
    }
    if let notice = terminal.notice { tell(.notice(notice)) }
    while true {
      show()
      isFlooded = false
      // While data is loading, further changes wait. Playing goes on after a while.
      let event = terminal.next(
        watching: loader?.descriptor ?? watcher?.descriptor, atMost: state.isPlaying ? 300 : nil)
      if let ending = handle(event) { return ending }
      // Handle everything that has arrived before drawing: held keys cost one frame, not hundreds.
      while let event = terminal.poll() {
        if let ending = handle(event) { return ending }
      }
    }
  }

  private mutating func tell(_ report: Report) { _ = reduce(&state, .report(report)) }

  private mutating func show() {
    terminal.entitle("\(state.pane.title) - cislunar")
    terminal.show(draw(state).simplified(to: terminal.glyphs, fold: foldedToASCII))
  }

  private mutating func handle(_ event: Event) -> Ending? {
    switch event {
    case .input(let input):
      if case .resize = input {
        takeShape()
      } else {
        idleLimit.restart()
        followsGround = false
      }
      let isDoubtful = isFlooded
      switch input {
      case .key(.character): isFlooded = true
      case .key(.enter): break
      default: return take(input)
      }
      return take(input, asking: isDoubtful)
    case .answer(.ground(let ground)):
      if followsGround { _ = reduce(&state, .followGround(ground)) }
      return nil
    // The terminal has already adapted its glyphs.
    case .answer(.wide): return nil
    case .resumed(let size):
      takeShape()
      return carryOut(reduce(&state, .resize(size)))
    case .signal(let number): return .signal(number)
    case .lost: return .lost
    case .elapsed: return carryOut(reduce(&state, .tick))
    case .watched:
      if loader != nil { return takeLoadedData() }
      return watcher?.takesChange() == true ? load() : nil
    }
  }

  /// Asks before quitting or writing if the input is doubtful.
  private mutating func take(_ input: Input, asking isDoubtful: Bool = false) -> Ending? {
    guard let action = state.action(for: input) else { return nil }
    let effects = reduce(&state, action)
    let question = isDoubtful ? effects.lazy.compactMap(\.question).first : nil
    guard let question else { return carryOut(effects) }
    tell(.failed(question))
    return nil
  }

  private mutating func takeShape() {
    if state.cellAspect != terminal.cellAspect { _ = reduce(&state, .reshape(terminal.cellAspect)) }
  }

  private mutating func press(_ keys: [Key]) -> Ending? {
    for key in keys {
      if let ending = take(.key(key)) { return ending }
    }
    return nil
  }

  /// Loads data: small data at once, large data beside the run loop.
  private mutating func load() -> Ending? {
    guard let directory else { return nil }
    if directory.isLarge, let loader = DataLoader(directory, preparing: state.viewRequest) {
      self.loader = loader
      tell(.loading(percent: 0))
      return nil
    }
    return take(
      Result { () throws(DataError) in PreparedData(try Catalog(directory.read()), state.viewRequest) })
  }

  private mutating func takeLoadedData() -> Ending? {
    switch loader?.takeNews() {
    case .progress(let percent):
      tell(.loading(percent: percent))
      return nil
    case .done(let result):
      loader = nil
      if let ending = take(result) { return ending }
      defer { awaitingKeys = [] }
      return press(awaitingKeys)
    case nil: return nil
    }
  }

  /// Shows new data. If it is invalid, the old stays and the first problem is reported; at the start the program ends.
  private mutating func take(_ result: Result<PreparedData, DataError>) -> Ending? {
    switch result {
    case .success(let data): reload(&state, with: data)
    case .failure(let error):
      if state.loading?.isFirst == true { return .faulty(error) }
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more)" : ""
      tell(.failed("\(error.problems[0].brief)\(more); the old data is kept."))
    }
    return nil
  }

  private mutating func carryOut(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .redraw: terminal.redraw()
      // The next event is `.resumed`, with the size at that time.
      case .suspend: terminal.suspend()
      case .quit: return .quit
      case .reload:
        if loader == nil, let ending = load() { return ending }
      case .copy(let text, let name): copy(text, named: name)
      case .openAddress(let address):
        let isOpen = ChildProcess.open(address)
        if isOpen { tell(.notice("Opening \(address)")) } else { copy(address, named: "the address") }
      case .write(let path, let contents, let mayReplace):
        tell(FileWriting.write(contents, to: path, mayReplace: mayReplace))
      }
    }
    return nil
  }

  private mutating func copy(_ text: String, named name: String) {
    var sequence: [UInt8] = []
    let report = Clipboard.current.copy(text, named: name, exportKey: state.exportKey) { sequence = $0 }
    if !sequence.isEmpty { terminal.send(sequence) }
    tell(report)
  }
}

extension Effect {
  /// The question to ask first if the key may have been pasted; nil if the effect does no harm.
  fileprivate var question: String? {
    switch self {
    case .quit: "The quit key came with other text. Press it again to quit."
    case .write(let path, _, _): "Enter came with other text. Press it again to write \(path)."
    case .redraw, .reload, .suspend, .copy, .openAddress: nil
    }
  }
}
