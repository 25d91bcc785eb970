import Screen

/// Turns the bytes from a terminal into keys, mouse events and pasted text.
///
/// No sequence is left to curses: it knows only those of one terminfo entry, whatever the terminal sends, and would
/// find keys in pasted text.
struct KeyDecoder {
  private enum State {
    case ground
    case escape
    /// After `ESC [` or `ESC O`, with the parameters so far.
    case sequence(UInt8, [UInt8])
    /// In an OSC or DCS string, with the byte that introduced it.
    case string(UInt8, [UInt8])
    /// After Escape in such a string: `ESC \` ends it.
    case stringEscape([UInt8])
    /// After `ESC [ [`, which begins F1 to F5 on the Linux console.
    case consoleFunction
    case oldMouse([UInt8])
    case paste
  }

  /// The most bytes kept of a sequence or cluster; no valid one is longer.
  private static let limit = 256
  /// The most bytes kept of a paste; no prompt takes more.
  private static let pasteLimit = 1 << 16
  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  private var isAlt = false
  /// Whether an Escape came right before the sequence: some terminals send Alt with an arrow like that.
  private var isAfterEscape = false
  private var scalar = ScalarDecoder()
  /// The current grapheme cluster; a combining mark may follow.
  private var cluster = ""
  private var pasted: [UInt8] = []
  private var ready: ArraySlice<Input> = []
  private(set) var answers: [Answer] = []
  /// Whether the terminal has been asked and has not sent its last answer.
  private(set) var isAsking = false
  var isReady: Bool { !ready.isEmpty || !answers.isEmpty }

  mutating func take() -> Input? { ready.popFirst() }
  mutating func takeAnswer() -> Answer? { answers.isEmpty ? nil : answers.removeFirst() }

  /// Prepares for answers: what may begin one is not taken as the Escape key for a while.
  mutating func expectAnswers() { isAsking = true }

  /// Whether bytes are still to come that no other program should read.
  var isOwed: Bool { isAsking || patience == Self.longPatience }

  mutating func feed(_ byte: UInt8) {
    switch state {
    case .ground: ground(byte)
    case .escape: afterEscape(byte)
    case .sequence(let introducer, let parameters):
      sequence(byte, introducer: introducer, after: parameters)
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

  /// Nothing more can be read now, so no mark follows the last character.
  mutating func settle() {
    if let character = cluster.first { emit(.character(character)) }
    cluster = ""
  }

  /// Longer than the pauses of slow connections: what arrives later counts as keys.
  private static let longPatience: Int32 = 3000

  /// How many milliseconds to wait for the rest of a sequence; nil if none has begun.
  var patience: Int32? {
    switch state {
    case .ground: nil
    // It may be the Escape key. The bytes of a sequence arrive together.
    case .escape, .sequence(_, []), .string(_, []): isAsking ? 250 : 25
    case .sequence, .string, .stringEscape, .consoleFunction, .oldMouse, .paste: Self.longPatience
    }
  }

  /// The rest has not come: what may be a key is taken as one.
  mutating func finish() {
    switch state {
    case .escape:
      // The user is typing: do not delay keys for an answer that late.
      isAsking = false
      emit(.escape)
    case .sequence(let introducer, []), .string(let introducer, []):
      emit(.alt(Character(Unicode.Scalar(introducer))))
    case .paste: finishPaste()
    case .ground, .sequence, .string, .stringEscape, .consoleFunction, .oldMouse: emit(nil)
    }
    state = .ground
  }

  /// Adds a key, after an Escape that turned out to stand alone. nil stands for an invalid sequence.
  private mutating func emit(_ key: Key?) {
    let alt = isAfterEscape ? key?.withAlt : nil
    report((alt ?? key).map(Input.key), isAlone: alt == nil)
  }

  private mutating func report(_ input: Input?, isAlone: Bool = true) {
    if isAfterEscape, isAlone { ready.append(.key(.escape)) }
    isAfterEscape = false
    if let input { ready.append(input) }
  }

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

  private mutating func add(_ scalar: Unicode.Scalar) {
    defer { isAlt = false }
    // C1 control characters are not keys.
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

  private mutating func afterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["), UInt8(ascii: "O"): state = .sequence(byte, [])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(byte, [])
    case 0x1B:
      emit(nil)
      isAfterEscape = true
      state = .escape
    // Shift-Tab on the Linux console.
    case 0x09: emit(.backTab)
    case 0..<0x20, 0x7F:
      emit(.escape)
      ground(byte)
    default:
      isAlt = true
      ground(byte)
    }
  }

  private mutating func sequence(_ byte: UInt8, introducer: UInt8, after parameters: [UInt8]) {
    let isCSI = introducer == UInt8(ascii: "[")
    // The keypad's space bar has its own final byte.
    let isFinal = isCSI ? Key.isFinalDollar(byte, after: parameters) : byte == UInt8(ascii: " ")
    if (0x20...0x3F).contains(byte), !isFinal {
      return state = .sequence(introducer, Self.kept(byte, after: parameters))
    }
    state = .ground
    if byte < 0x20 {
      emit(nil)
      return ground(byte)
    }
    guard isCSI else { return emit(Key(ss3: parameters, final: byte)) }
    switch (byte, parameters) {
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

  /// Reads a string that answers a question, of this program or an earlier one.
  private mutating func string(_ byte: UInt8, introducer: UInt8, after text: [UInt8]) {
    switch byte {
    case 0x1B: state = text.isEmpty ? .escape : .stringEscape(text)
    // The bell.
    case 0x07: finish(string: text)
    case ..<0x20:
      state = .ground
      ground(byte)
    default: state = .string(introducer, Self.kept(byte, after: text))
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

  /// The bytes so far, with one more if there is room: longer sequences are invalid, but their end must be found.
  private static func kept(_ byte: UInt8, after bytes: [UInt8]) -> [UInt8] {
    bytes.count < limit ? bytes + [byte] : bytes
  }

  private mutating func paste(_ byte: UInt8) {
    let end = Self.endOfPaste
    pasted.append(byte)
    if byte == end.last, pasted.suffix(end.count) == end[...] {
      pasted.removeLast(end.count)
      finishPaste()
    } else if pasted.count == Self.pasteLimit + end.count {
      // Keep the last bytes: they may begin the end marker.
      pasted.remove(at: Self.pasteLimit)
    }
  }

  private mutating func finishPaste() {
    var decoder = ScalarDecoder()
    let scalars = pasted.compactMap { decoder.feed($0) }
    report(.paste(String(String.UnicodeScalarView(scalars))))
    pasted = []
    state = .ground
  }
}

/// Decodes UTF-8 byte by byte, skipping invalid bytes.
struct ScalarDecoder {
  private var bytes: [UInt8] = []

  mutating func feed(_ byte: UInt8) -> Unicode.Scalar? {
    // A byte that does not continue a scalar begins one.
    if byte & 0xC0 != 0x80 { bytes = [] }
    if bytes.count < 4 { bytes.append(byte) }
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    if scalar != nil { bytes = [] }
    return scalar
  }
}
