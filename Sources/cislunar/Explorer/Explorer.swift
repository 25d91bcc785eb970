import App
import Glibc
import Model
import Query
import Screen
import Terminal

/// The run loop: waits for the terminal, reduces, carries out effects, draws.
struct Explorer: ~Copyable {
  /// Why the loop ended.
  enum Ending {
    case quit
    /// A signal asked for it; it is raised again once the terminal is as it was.
    case signal(Int32)
    /// There is no terminal any more.
    case lost
  }

  private var terminal: Terminal
  private var state: State
  private let isASCII: Bool
  private let watcher: DataWatcher?

  /// Takes the terminal over.
  ///
  /// - Parameters:
  ///   - watcher: tells when the data has changed; nil where it does not change.
  ///   - state: the state to begin with, for the size of the screen and the glyphs that the terminal shows.
  /// - Throws: `TerminalError` where it cannot be had; it is then as it was.
  init(
    _ options: TerminalOptions, watcher: DataWatcher? = nil, state: (Size, GlyphLevel) -> State
  ) throws(TerminalError) {
    terminal = try Terminal(options)
    self.watcher = watcher
    isASCII = !terminal.isUTF8
    let term = getenv("TERM").map { String(cString: $0) }
    self.state = state(terminal.size, GlyphLevel(isUTF8: terminal.isUTF8, term: term))
    takeShape()
  }

  /// Runs until the person or a signal ends it, and gives the terminal back.
  mutating func run(pressing keys: [Key]) -> Ending {
    for key in keys {
      if let ending = handle(.input(.key(key))) { return ending }
    }
    if let notice = terminal.notice { _ = reduce(&state, .report(.notice(notice))) }
    while true {
      show()
      if let ending = handle(terminal.next(watching: watcher?.descriptor)) { return ending }
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
      if case .resize = input { takeShape() }
      guard let action = state.action(for: input) else { return nil }
      return carryOut(reduce(&state, action))
    case .resumed(let size):
      takeShape()
      return carryOut(reduce(&state, .resize(size)))
    case .signal(let number): return .signal(number)
    case .lost: return .lost
    case .watched:
      takeChangedData()
      return nil
    }
  }

  /// Draws for the cells that the terminal has now.
  private mutating func takeShape() {
    if state.cellAspect != terminal.cellAspect { _ = reduce(&state, .reshape(terminal.cellAspect)) }
  }

  /// Shows the data as it is now. Where it is not sound the old stays, and the first problem is told with its place.
  private mutating func takeChangedData() {
    switch watcher?.changedData() {
    case .success(let catalog): reload(&state, with: catalog)
    case .failure(let error):
      let more = error.problems.count > 1 ? " (and \(error.problems.count - 1) more)" : ""
      _ = reduce(&state, .report(.failed("\(error.problems[0])\(more); the old data stays.")))
    case nil: break
    }
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
        let report = Clipboard.copy(text, named: name) { sequence = $0 }
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
