import Screen

/// Makes keys, mouse events and pasted text of what curses reads.
///
/// Curses turns the sequences it knows into key codes from 256 up and hands everything else over byte by byte. What is
/// left to do here: UTF-8 into whole grapheme clusters, Escape before a letter into Alt, mouse reports, what stands between
/// the brackets of a paste, and unknown sequences into nothing. Bytes come from `wgetch`, for `wget_wch` loses a character
/// that one read cuts in two, and the keys after a byte that is no UTF-8.
struct KeyDecoder {
  /// The code that is given to `ESC [ <`, the beginning of a mouse report: above all that curses gives out itself.
  static let mouseReport: Int32 = 0x2000

  private enum State {
    case ground
    case escape
    /// After `ESC [`, with the parameters so far.
    case csi([UInt8])
    /// After `ESC O`, with the parameters so far.
    case ss3([UInt8])
    /// In the text of an OSC or DCS, which this byte after Escape begins.
    case string(UInt8, length: Int)
    /// Before the last byte of a sequence that means nothing.
    case last
    /// In the three bytes of an old mouse report.
    case oldMouse([UInt8])
    /// In pasted text.
    case paste
  }

  /// No sequence or cluster that means anything is longer; what is, is let go.
  private static let limit = 256
  /// The most bytes of a paste that are kept, more than any prompt takes.
  private static let pasteLimit = 1 << 16
  private static let endOfPaste = Array("\u{1B}[201~".utf8)

  private var state = State.ground
  /// Whether the character under way came after Escape.
  private var isAlt = false
  private var scalar = ScalarDecoder()
  /// The grapheme cluster so far: a combining mark may follow.
  private var cluster = ""
  /// The text being pasted, as far as it is kept.
  private var pasted: [UInt8] = []
  private var ready: [Input] = []

  /// Whether something has been recognised.
  var isReady: Bool { !ready.isEmpty }

  /// The next of what has been recognised, oldest first.
  mutating func take() -> Input? { ready.isEmpty ? nil : ready.removeFirst() }

  /// Takes in what `wgetch` answered: a byte, or a key code.
  mutating func feed(_ code: Int32) {
    guard let byte = UInt8(exactly: code) else { return feed(key: code) }
    switch state {
    case .ground: ground(byte)
    case .escape: afterEscape(byte)
    case .csi(let parameters): csi(byte, after: parameters)
    case .ss3(let parameters):
      if !Self.isParameter(byte) { state = .ground } else { state = .ss3(parameters + [byte]) }
    case .string(let introducer, let length): string(byte, introducer: introducer, length: length)
    case .last: state = .ground
    case .oldMouse(let bytes): oldMouse(bytes + [byte])
    case .paste: paste(byte)
    }
  }

  /// Nothing more can be read just now: what might have been the beginning of something longer is what it is.
  mutating func settle() {
    flushCluster()
    switch state {
    case .escape: emit(.escape)
    case .csi([]): emit(.alt("["))
    case .ss3([]): emit(.alt("O"))
    case .string(let introducer, length: 0): emit(.alt(Character(Unicode.Scalar(introducer))))
    case .last: break
    case .ground, .csi, .ss3, .string, .oldMouse, .paste: return
    }
    state = .ground
  }

  private mutating func emit(_ key: Key) { ready.append(.key(key)) }

  private mutating func feed(key code: Int32) {
    // Curses takes sequences for keys that were copied with the text.
    if isPasting { return }
    flushCluster()
    if case .escape = state { emit(.escape) }
    state = .ground
    scalar = ScalarDecoder()
    switch code {
    case Self.mouseReport: state = .csi([UInt8(ascii: "<")])
    case Key.cursesMouse: state = .oldMouse([])
    default: if let key = Key(curses: code) { emit(key) }
    }
  }
}

// MARK: - Characters

extension KeyDecoder {
  private mutating func ground(_ byte: UInt8) {
    switch byte {
    case 0x1B:
      flushCluster()
      state = .escape
    case 0..<0x20, 0x7F:
      flushCluster()
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
      flushCluster()
      cluster = String(Character(scalar))
    } else {
      cluster = longer
    }
  }

  private mutating func flushCluster() {
    if let character = cluster.first { emit(.character(character)) }
    cluster = ""
  }
}

// MARK: - Sequences

extension KeyDecoder {
  private mutating func afterEscape(_ byte: UInt8) {
    state = .ground
    switch byte {
    case UInt8(ascii: "["): state = .csi([])
    case UInt8(ascii: "O"): state = .ss3([])
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string(byte, length: 0)
    case 0..<0x20, 0x7F:
      emit(.escape)
      ground(byte)
    default:
      isAlt = true
      ground(byte)
    }
  }

  private mutating func csi(_ byte: UInt8, after parameters: [UInt8]) {
    if byte < 0x20 {
      state = .ground
      ground(byte)
    } else if Self.isParameter(byte) && parameters.count < Self.limit {
      state = .csi(parameters + [byte])
    } else if parameters.isEmpty && byte == UInt8(ascii: "[") {
      // So the Linux console begins its function keys.
      state = .last
    } else {
      let isPaste = byte == UInt8(ascii: "~") && parameters.elementsEqual("200".utf8)
      state = isPaste ? .paste : .ground
      if let mouse = Mouse(report: parameters, final: byte) { ready.append(.mouse(mouse)) }
    }
  }

  /// An answer to a question that some program before this one asked the terminal.
  private mutating func string(_ byte: UInt8, introducer: UInt8, length: Int) {
    let bell: UInt8 = 0x07
    if byte == 0x1B && length > 0 {
      // ESC \ ends it.
      state = .last
    } else if byte == bell {
      state = .ground
    } else if byte < 0x20 || length == Self.limit {
      state = .ground
      ground(byte)
    } else {
      state = .string(introducer, length: length + 1)
    }
  }

  private mutating func oldMouse(_ bytes: [UInt8]) {
    guard bytes.count == 3 else { return state = .oldMouse(bytes) }
    state = .ground
    if let mouse = Mouse(oldReport: bytes) { ready.append(.mouse(mouse)) }
  }

  /// Parameter and intermediate bytes of a control sequence.
  private static func isParameter(_ byte: UInt8) -> Bool { (0x20...0x3F).contains(byte) }
}

// MARK: - Pasted text

extension KeyDecoder {
  /// Whether a paste has begun and not ended.
  var isPasting: Bool { if case .paste = state { true } else { false } }

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

  /// Takes in what has been pasted so far: its end has come, or is no longer waited for.
  mutating func finishPaste() {
    var decoder = ScalarDecoder()
    let scalars = pasted.compactMap { decoder.feed($0) }
    ready.append(.paste(String(String.UnicodeScalarView(scalars))))
    pasted = []
    state = .ground
  }
}
