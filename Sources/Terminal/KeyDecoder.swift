import Screen

/// Makes keys, mouse events and pasted text of the bytes that a terminal sends.
///
/// All sequences are read here and none by curses: it knows only those of one terminfo entry, whatever the terminal sends, and
/// takes them for keys in pasted text too.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `ESC [`, with the parameters so far.
    case csi([UInt8])
    /// After `ESC O`, with the parameters so far.
    case ss3([UInt8])
    /// In the text of an OSC or DCS, which this byte after Escape begins.
    case string(UInt8, [UInt8])
    /// After Escape in such a text, which `ESC \` ends.
    case stringEscape([UInt8])
    /// After `ESC [ [`, with which the Linux console begins F1 to F5.
    case consoleFunction
    /// In the three bytes of an old mouse report.
    case oldMouse([UInt8])
    /// In pasted text.
    case paste
  }

  /// The most bytes of a sequence or cluster that are kept: none that means anything is longer.
  private static let limit = 256
  /// The most bytes of a paste that are kept, more than any prompt takes.
  private static let pasteLimit = 1 << 16
  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  /// Whether the character under way came after Escape.
  private var isAlt = false
  /// Whether an Escape came right before the one that begins the sequence under way: with an arrow some terminals mean Alt.
  private var isAfterEscape = false
  private var scalar = ScalarDecoder()
  /// The grapheme cluster so far: a combining mark may follow.
  private var cluster = ""
  /// The text being pasted, as far as it is kept.
  private var pasted: [UInt8] = []
  private var ready: ArraySlice<Input> = []
  /// What the terminal has told of itself, oldest first.
  private(set) var answers: [Answer] = []
  /// Whether the terminal has been asked, and has not given its last answer.
  private(set) var isAsking = false

  /// Whether something has been recognised.
  var isReady: Bool { !ready.isEmpty || !answers.isEmpty }

  /// The next of what has been recognised, oldest first.
  mutating func take() -> Input? { ready.popFirst() }

  /// The next of what the terminal has told of itself.
  mutating func takeAnswer() -> Answer? { answers.isEmpty ? nil : answers.removeFirst() }

  /// Expects answers: what may be the beginning of one is then waited for longer before it is taken for Escape.
  mutating func expectAnswers() { isAsking = true }

  /// Whether bytes are on their way that are for nobody else.
  var isOwed: Bool { isAsking || patience == Self.longPatience }

  /// Takes in the next byte.
  mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: afterEscape(byte)
    case .csi(let parameters): csi(byte, after: parameters)
    case .ss3(let parameters): ss3(byte, after: parameters)
    case .string(let introducer, let text): string(byte, introducer: introducer, after: text)
    case .stringEscape(let text):
      if byte == UInt8(ascii: "\\") { finish(string: text) } else { afterEscape(byte) }
    case .consoleFunction:
      state = .ground
      emit(Key(consoleFunction: byte))
    case .oldMouse(let bytes): oldMouse(bytes + [byte])
    case .paste: paste(byte)
    }
  }

  /// Nothing more can be read just now: no mark follows the last character.
  mutating func settle() {
    if let character = cluster.first { emit(.character(character)) }
    cluster = ""
  }

  /// What arrives later acts as keys, so this is longer than the pauses of slow connections.
  private static let longPatience: Int32 = 3000

  /// How many milliseconds to wait for the rest of what has begun; nil where nothing has.
  var patience: Int32? {
    switch state {
    case .ground: nil
    // A person may have pressed Escape. The bytes of a sequence come together.
    case .escape, .csi([]), .ss3([]), .string(_, []): isAsking ? 250 : 25
    case .csi, .ss3, .string, .stringEscape, .consoleFunction, .oldMouse, .paste: Self.longPatience
    }
  }

  /// The rest has not come: what could also be a key is that key, and keys are keys again.
  mutating func finish() {
    switch state {
    case .escape:
      // A person is here. Answers that are as late as that are no reason to let them wait.
      isAsking = false
      emit(.escape)
    case .csi([]): emit(.alt("["))
    case .ss3([]): emit(.alt("O"))
    case .string(let introducer, []): emit(.alt(Character(Unicode.Scalar(introducer))))
    case .paste: finishPaste()
    case .ground, .csi, .ss3, .string, .stringEscape, .consoleFunction, .oldMouse: emit(nil)
    }
    state = .ground
  }

  /// Reports a key, or that a sequence is none, and before it the Escape that turns out to belong to nothing.
  private mutating func emit(_ key: Key?) {
    let alt = isAfterEscape ? key?.withAlt : nil
    report((alt ?? key).map(Input.key), isAlone: alt == nil)
  }

  private mutating func report(_ input: Input?, isAlone: Bool = true) {
    if isAfterEscape, isAlone { ready.append(.key(.escape)) }
    isAfterEscape = false
    if let input { ready.append(input) }
  }
}

// MARK: - Characters

extension KeyDecoder {
  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      settle()
      state = .escape
    case 0..<0x20, 0x7F:
      settle()
      emit(Key(control: byte))
    default:
      guard let scalar = scalar.feed(byte) else { return }
      add(scalar)
    }
  }

  /// Adds to the cluster, or begins a new one.
  private mutating func add(_ scalar: Unicode.Scalar) {
    defer { isAlt = false }
    // C1 controls: what is no character is no key.
    if (0x80...0x9F).contains(scalar.value) { return }
    if isAlt { return emit(.alt(Character(scalar))) }
    var longer = cluster
    longer.unicodeScalars.append(scalar)
    if longer.count > 1 || longer.utf8.count > Self.limit {
      settle()
      cluster = String(Character(scalar))
    } else {
      cluster = longer
    }
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private mutating func afterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(byte, [])
    case 0x1B:
      emit(nil)
      isAfterEscape = true
      state = .escape
    // So the Linux console sends Tab with Shift.
    case 0x09: emit(.backTab)
    case 0..<0x20, 0x7F:
      emit(.escape)
      ground(byte)
    default:
      isAlt = true
      ground(byte)
    }
  }

  private mutating func csi(_ byte: UInt8, after parameters: [UInt8]) {
    if Self.isParameter(byte), !Key.isFinalDollar(byte, after: parameters) {
      return state = .csi(Self.kept(byte, after: parameters))
    }
    state = .ground
    switch (byte, parameters) {
    case (..<0x20, _):
      emit(nil)
      ground(byte)
    case (UInt8(ascii: "["), []): state = .consoleFunction
    case (UInt8(ascii: "M"), []): state = .oldMouse([])
    case (UInt8(ascii: "~"), Array("200".utf8)): state = .paste
    default:
      let mouse = Mouse(report: parameters, final: byte)
      if let mouse { report(.mouse(mouse)) } else { emit(Key(csi: parameters, final: byte)) }
      if byte == UInt8(ascii: "c") { isAsking = false }
      if let answer = Answer(csi: parameters, final: byte) { answers.append(answer) }
    }
  }

  private mutating func ss3(_ byte: UInt8, after parameters: [UInt8]) {
    // The keypad's space bar has a final byte of its own.
    if Self.isParameter(byte), byte != UInt8(ascii: " ") {
      return state = .ss3(Self.kept(byte, after: parameters))
    }
    state = .ground
    if byte < 0x20 {
      emit(nil)
      ground(byte)
    } else {
      emit(Key(ss3: parameters, final: byte))
    }
  }

  /// An answer to a question that this program, or some other before it, has asked the terminal.
  private mutating func string(_ byte: UInt8, introducer: UInt8, after text: [UInt8]) {
    let bell: UInt8 = 0x07
    if byte == 0x1B {
      state = text.isEmpty ? .escape : .stringEscape(text)
    } else if byte == bell {
      finish(string: text)
    } else if byte < 0x20 {
      state = .ground
      ground(byte)
    } else {
      state = .string(introducer, Self.kept(byte, after: text))
    }
  }

  private mutating func finish(string text: [UInt8]) {
    state = .ground
    emit(nil)
    if let answer = Answer(string: text) { answers.append(answer) }
  }

  private mutating func oldMouse(_ bytes: [UInt8]) {
    guard bytes.count == 3 else { return state = .oldMouse(bytes) }
    state = .ground
    report(Mouse(oldReport: bytes).map(Input.mouse))
  }

  /// Parameter and intermediate bytes of a control sequence.
  private static func isParameter(_ byte: UInt8) -> Bool { (0x20...0x3F).contains(byte) }

  /// The bytes so far, and one more as long as there is room: what is longer means nothing, but still has its end.
  private static func kept(_ byte: UInt8, after bytes: [UInt8]) -> [UInt8] {
    bytes.count < limit ? bytes + [byte] : bytes
  }
}

// MARK: - Pasted text

extension KeyDecoder {
  private mutating func paste(_ byte: UInt8) {
    let end = Self.endOfPaste
    pasted.append(byte)
    if byte == end.last, pasted.suffix(end.count) == end[...] {
      pasted.removeLast(end.count)
      finishPaste()
    } else if pasted.count == Self.pasteLimit + end.count {
      // The last bytes stay: the end may have begun.
      pasted.remove(at: Self.pasteLimit)
    }
  }

  /// Takes in what has been pasted so far.
  private mutating func finishPaste() {
    var decoder = ScalarDecoder()
    let scalars = pasted.compactMap { decoder.feed($0) }
    report(.paste(String(String.UnicodeScalarView(scalars))))
    pasted = []
    state = .ground
  }
}
