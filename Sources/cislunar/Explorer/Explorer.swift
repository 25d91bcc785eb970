import App
import Glibc
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

  /// Takes the terminal over.
  ///
  /// - Parameter state: the state to begin with, for the size of the screen and the glyphs that the terminal shows.
  /// - Throws: `TerminalError` where it cannot be had; it is then as it was.
  init(_ options: TerminalOptions, state: (Size, GlyphLevel) -> State) throws(TerminalError) {
    terminal = try Terminal(options)
    isASCII = !terminal.isUTF8
    let term = getenv("TERM").map { String(cString: $0) }
    self.state = state(terminal.size, GlyphLevel(isUTF8: terminal.isUTF8, term: term))
  }

  /// Runs until the person or a signal ends it, and gives the terminal back.
  mutating func run(pressing keys: [Key]) -> Ending {
    for key in keys {
      if let ending = handle(.input(.key(key))) { return ending }
    }
    if let notice = terminal.notice { _ = reduce(&state, .report(.notice(notice))) }
    while true {
      show()
      if let ending = handle(terminal.next()) { return ending }
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
      guard let action = state.action(for: input) else { return nil }
      return carryOut(reduce(&state, action))
    case .resumed(let size):
      return carryOut(reduce(&state, .resize(size)))
    case .signal(let number): return .signal(number)
    case .lost: return .lost
    case .watched: return nil
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
