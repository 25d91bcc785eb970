import App
import Model
import Platform
import Query
import Screen
import Terminal
import Text

/// The run loop: waits for the terminal, reduces, carries out effects, draws.
struct Explorer: ~Copyable {
  /// Why the loop ended.
  enum Ending {
    case quit
    /// A signal asked for it; it is raised again once the terminal is as it was.
    case signal(Int32)
    /// There is no terminal any more.
    case lost
    /// The data that was being loaded at the start is faulty.
    case faulty(DataError)
  }

  private var terminal: Terminal
  private var state: State
  private let isASCII: Bool
  private let idleLimit: IdleLimit
  private let directory: DataDirectory?
  private let watcher: DataWatcher?
  /// Loads data beside the run loop; nil where none is being loaded.
  private var loader: DataLoader?
  /// Keys to be pressed as soon as all data is there.
  private var awaitingKeys: [Key] = []

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - directory: where the data is, to be read again when it changes; nil for data that does not change.
  ///   - idleLimit: how long it waits for a key.
  ///   - state: the state to begin with, for the size of the screen and the glyphs that the terminal shows.
  /// - Throws: `TerminalError` where it cannot be had; it is then as it was.
  init(
    _ options: TerminalOptions, directory: DataDirectory? = nil, idleLimit: IdleLimit = IdleLimit(),
    state: (Size, GlyphLevel) -> State
  ) throws(TerminalError) {
    terminal = try Terminal(options)
    self.idleLimit = idleLimit
    self.directory = directory
    watcher = directory.flatMap { DataWatcher($0) }
    isASCII = !terminal.isUTF8
    let term = environment("TERM")
    self.state = state(terminal.size, GlyphLevel(isUTF8: terminal.isUTF8, term: term))
    takeShape()
  }

  /// Runs until the person or a signal ends it, and gives the terminal back.
  ///
  /// - Parameter keys: pressed first, or as soon as the data is there.
  mutating func run(pressing keys: [Key]) -> Ending {
    if state.loading != nil, let ending = load() { return ending }
    if loader == nil, let ending = press(keys) { return ending }
    awaitingKeys = loader == nil ? [] : keys
    if let notice = terminal.notice { _ = reduce(&state, .report(.notice(notice))) }
    while true {
      show()
      // A change of the data that is being loaded waits until it is there.
      if let ending = handle(terminal.next(watching: loader?.descriptor ?? watcher?.descriptor)) {
        return ending
      }
      // What has come in meanwhile is taken before the next frame: held keys and pastes cost one frame, not hundreds.
      while let event = terminal.poll() {
        if let ending = handle(event) { return ending }
      }
    }
  }

  private mutating func show() {
    let frame = draw(state)
    terminal.show(isASCII ? frame.simplified(fold: foldedToASCII) : frame)
  }

  private mutating func handle(_ event: Event) -> Ending? {
    switch event {
    case .input(let input):
      if case .resize = input { takeShape() } else { idleLimit.restart() }
      guard let action = state.action(for: input) else { return nil }
      return carryOut(reduce(&state, action))
    case .resumed(let size):
      takeShape()
      return carryOut(reduce(&state, .resize(size)))
    case .signal(let number): return .signal(number)
    case .lost: return .lost
    case .watched:
      if loader != nil { return takeLoadedData() }
      return watcher?.takesDataFile() == true ? load() : nil
    }
  }

  /// Draws for the cells that the terminal has now.
  private mutating func takeShape() {
    if state.cellAspect != terminal.cellAspect { _ = reduce(&state, .reshape(terminal.cellAspect)) }
  }

  private mutating func press(_ keys: [Key]) -> Ending? {
    for key in keys {
      if let ending = handle(.input(.key(key))) { return ending }
    }
    return nil
  }

  /// Loads the data: what is soon done at once, what takes its time beside the run loop.
  private mutating func load() -> Ending? {
    guard let directory else { return nil }
    if directory.isLarge {
      loader = DataLoader(directory, preparing: state.viewRequest)
      if loader != nil {
        _ = reduce(&state, .report(.loading(percent: 0)))
        return nil
      }
    }
    return take(
      Result { () throws(DataError) in PreparedData(try Catalog(directory.read()), state.viewRequest) })
  }

  private mutating func takeLoadedData() -> Ending? {
    switch loader?.takeNews() {
    case .progress(let percent):
      _ = reduce(&state, .report(.loading(percent: percent)))
      return nil
    case .done(let result):
      loader = nil
      if let ending = take(result) { return ending }
      defer { awaitingKeys = [] }
      return press(awaitingKeys)
    case nil: return nil
    }
  }

  /// Shows new data. Where it is not sound the old stays, and the first problem is told with its place; at the start, when
  /// there is no old, the program ends.
  private mutating func take(_ result: Result<PreparedData, DataError>) -> Ending? {
    switch result {
    case .success(let data): reload(&state, with: data)
    case .failure(let error):
      if state.loading?.isFirst == true { return .faulty(error) }
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more)" : ""
      _ = reduce(&state, .report(.failed("\(error.problems[0])\(more); the old data stays.")))
    }
    return nil
  }

  private mutating func carryOut(_ effects: [Effect]) -> Ending? {
    for effect in effects {
      switch effect {
      case .redraw: terminal.redraw()
      // The next event is then `.resumed`, with the size the terminal has by that time.
      case .suspend: terminal.suspend()
      case .quit: return .quit
      case .copy(let text, let name):
        var sequence: [UInt8] = []
        let report = Clipboard.copy(text, named: name, canExport: !state.policy.isKiosk) { sequence = $0 }
        if !sequence.isEmpty { terminal.send(sequence) }
        _ = reduce(&state, .report(report))
      case .write(let path, let contents, let mayReplace):
        let report = FileWriting.write(contents, to: path, mayReplace: mayReplace)
        _ = reduce(&state, .report(report))
      }
    }
    return nil
  }
}
