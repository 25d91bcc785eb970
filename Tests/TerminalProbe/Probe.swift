import Glibc
import Screen
import Terminal

/// Why a probe ends.
enum Ending {
  case quit
  case lost
  case signal(Int32)
  /// Only to open the terminal anew.
  case again
}

/// What the key `e` throws.
struct ProbeError: Error {}

/// Shows and reports what comes in. Some letters make it do something: see ``obey(_:)``.
struct Probe: ~Copyable {
  private var terminal: Terminal
  /// The size of all frames, when it does not follow that of the terminal.
  private var staleSize: Size?
  private var measurement = Measurement()

  /// Opens the terminal; the arguments are options of it.
  init(arguments: ArraySlice<String>) throws(TerminalError) {
    var options = TerminalOptions()
    var isStale = false
    var isConfined = false
    for argument in arguments {
      switch argument {
      case "foreground", "background": continue
      case "nohup": signal(SIGHUP, SIG_IGN)
      case "stale": isStale = true
      case "confined": isConfined = true
      case "no-mouse": options.mouse = false
      case "no-questions": options.questions = []
      case "ascii": options.forceASCII = true
      case "no-colour": options.colour = .monochrome
      case "16": options.colour = .basic16
      case "square": options.cellAspect = CellAspect("1:1")
      case "256": options.colour = .indexed256
      default: fatalError("unknown option \(argument)")
      }
    }
    terminal = try Terminal(options)
    if isConfined { confine() }
    staleSize = isStale ? terminal.size : nil
  }

  /// Runs until it is to end.
  mutating func run() throws(ProbeError) -> Ending {
    draw("ready")
    let size = terminal.size
    report(
      "ready \(size.width)x\(size.height) \(terminal.colorDepth) \(terminal.glyphs == .ascii ? "ASCII" : "UTF-8")"
    )
    if let notice = terminal.notice { report("notice \(notice)") }
    while true {
      switch terminal.next() {
      case .input(.key(let key)):
        report("key \(key)")
        if key == .character("q") { return .quit }
        if key == .character("r") { return .again }
        try obey(key)
      case .input(.mouse(let mouse)):
        report("mouse \(mouse.kind) \(mouse.point.x),\(mouse.point.y)")
      case .input(.paste(let text)): report("paste \(text.debugDescription)")
      case .input(.resize(let size)): redraw("resize", size)
      case .resumed(let size): redraw("resumed", size)
      case .answer(let answer): report("answer \(answer)")
      case .watched, .elapsed: report("watched")
      case .signal(let signal):
        report("signal \(signal)")
        return .signal(signal)
      case .lost:
        report("lost")
        return .lost
      }
    }
  }

  private mutating func redraw(_ event: String, _ size: Size) {
    draw(event)
    report("\(event) \(size.width)x\(size.height)")
  }

  private mutating func obey(_ key: Key) throws(ProbeError) {
    switch key {
    case .control("z"):
      terminal.suspend()
    case .control("l"):
      terminal.redraw()
      report("redrawn")
    case .character("c"): terminal.send(Array("\u{1B}]52;c;TW9vbg==\u{7}".utf8))
    case .character("d"):
      draw("drawn")
      report("drawn")
    case .character("e"): throw ProbeError()
    case .character("h"): report("cells \(terminal.cellAspect)")
    case .character("i"):
      draw("a\u{93F}b")
      report("drawn")
    case .character("m"):
      if let (frame, texts) = measurement.next(of: terminal.size) {
        terminal.show(frame)
        let misplaced = Measurement.misplaced(texts)
        report(misplaced.isEmpty ? "measured \(texts.count)" : "misplaced \(misplaced)")
      } else {
        report("measured all")
      }
    case .character("p"): report("pid \(getpid())")
    case .character("k"): kill(getpid(), SIGTERM)
    case .character("x"): exit(3)
    case .character("f"):
      fillTerminal()
      report("full")
      abort()
    case .character("t"): fault(at: [])
    case .character("s"): UnsafeMutablePointer<Int>(bitPattern: 8)?.pointee = 0
    case .character("o"): report("\(overflow(1))")
    case .character("a"): abort()
    case .character("b"): report("refused \(Outbreak.refused.joined(separator: " "))")
    default: break
    }
  }

  private mutating func draw(_ text: String) {
    var frame = Frame(size: staleSize ?? terminal.size)
    frame.write("probe: \(text)", at: Point(x: 0, y: 0), style: Style(foreground: .indexed(208)))
    frame.write("Луна 月球", at: Point(x: 2, y: 1), style: Style(attributes: [.bold]))
    frame.cursor = Point(x: 2, y: 1)
    terminal.show(frame)
  }
}

/// Reads beyond the end: a trap of Swift.
@inline(never)
private func fault(at numbers: [Int]) { report("\(numbers[3])") }

/// Uses up the stack.
@inline(never)
private func overflow(_ depth: Int) -> Int { depth == 0 ? 0 : overflow(depth + 1) + depth }

/// Writes until the terminal takes no more.
private func fillTerminal() {
  let flags = fcntl(1, F_GETFL)
  _ = fcntl(1, F_SETFL, flags | O_NONBLOCK)
  let bytes = [UInt8](repeating: UInt8(ascii: "."), count: 1000)
  while write(1, bytes, bytes.count) > 0 {}
  _ = fcntl(1, F_SETFL, flags)
}

/// Tells the test.
func report(_ line: String) {
  let bytes = Array((line + "\n").utf8)
  _ = write(3, bytes, bytes.count)
}

/// Ends where the system does not know confinement: then there is nothing to test.
private func confine() {
  do {
    try Confinement.enter()
  } catch {
    report(error.message)
    exit(5)
  }
}
