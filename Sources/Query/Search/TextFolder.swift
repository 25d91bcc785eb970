/// Writes texts as they stand in an index: the same letters and boundaries as `FoldedText`, several times
/// sooner.
///
/// Letters of ASCII that no combining mark follows are looked up byte by byte; others that stand for themselves
/// by their scalar; the rest goes through `Character`.
struct TextFolder {
  /// What was written of a text.
  struct Written {
    /// How many letters and digits.
    var count = 0
    /// Which of them.
    var mask: UInt32 = 0
  }

  /// For scalars that stand for themselves what they fold to, once they have been met: the class and the
  /// scalar; 0 for those that have not.
  private var known: [UInt32] = []

  private static let isKnown: UInt32 = 1 << 31
  private static let isSeveral: UInt32 = 1 << 30

  /// Writes a text with the mark of its end; nothing where it has no letters.
  mutating func write(_ text: String, to sink: inout ByteSink) -> Written {
    var text = text
    return text.withUTF8 { write($0, to: &sink) }
  }

  private mutating func write(_ bytes: UnsafeBufferPointer<UInt8>, to sink: inout ByteSink) -> Written {
    sink.reserve(bytes.count * 2 + 2)
    var written = Written()
    var previous = LetterClass.separator
    var index = 0
    while index < bytes.count {
      let end = Self.endOfASCII(in: bytes, from: index)
      if end > index {
        let run = UnsafeBufferPointer(rebasing: bytes[index..<end])
        previous = PlainStep.write(run, after: previous, to: &sink, &written)
        index = end
      } else {
        index = writeScalars(of: bytes, from: index, after: &previous, to: &sink, &written)
      }
    }
    if written.count > 0 { sink.put(TextBytes.end) }
    return written
  }

  /// Up to where each byte from a place on is a character: no other scalar follows that could join it.
  private static func endOfASCII(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = UnsafeRawPointer(bytes.baseAddress) else { return start }
    var index = start
    while index &+ 8 <= bytes.count,
      base.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index &+= 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index == bytes.count ? index : max(start, index &- 1)
  }

  @inline(__always)
  private static func put(
    _ scalar: UInt32, _ boundary: FoldedText.Boundary, to sink: inout ByteSink, _ written: inout Written
  ) {
    sink.put(scalar, boundary)
    written.count &+= 1
    written.mask |= TextBytes.maskBit(of: scalar)
  }

  // MARK: Beyond ASCII

  /// Writes what begins at a place and is more than a character of ASCII. Gives the place behind it.
  private mutating func writeScalars(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, after previous: inout LetterClass,
    to sink: inout ByteSink, _ written: inout Written
  ) -> Int {
    let (scalar, next) = Self.scalar(in: bytes, at: start)
    if Self.standsAlone(scalar), Self.standsAlone(in: bytes, at: next) {
      let folded = fold(scalar)
      if folded & Self.isSeveral == 0 {
        let kind = LetterClass(rawValue: UInt8(folded >> 24 & 7)) ?? .separator
        if kind == .apostrophe { return next }
        if kind != .separator {
          Self.put(folded & 0x1F_FFFF, kind.boundary(after: previous), to: &sink, &written)
        }
        previous = kind
        return next
      }
    }
    return writeCharacters(of: bytes, from: start, after: &previous, to: &sink, &written)
  }

  /// What a scalar folds to that stands for itself.
  private mutating func fold(_ scalar: UInt32) -> UInt32 {
    if known.isEmpty { known = Array(repeating: 0, count: 0x1_0000) }
    if known[Int(scalar)] != 0 { return known[Int(scalar)] }
    let character = Unicode.Scalar(scalar).map(Character.init) ?? " "
    let kind = LetterClass(character)
    let folded = kind == .separator ? " " : foldedCharacter(character)
    let single = folded.unicodeScalars.count == 1 ? folded.unicodeScalars.first?.value : nil
    let entry = Self.isKnown | UInt32(kind.rawValue) << 24 | (single ?? Self.isSeveral)
    known[Int(scalar)] = entry
    return entry
  }

  /// Writes whole characters, up to where two scalars meet that stand for themselves.
  private func writeCharacters(
    of bytes: UnsafeBufferPointer<UInt8>, from start: Int, after previous: inout LetterClass,
    to sink: inout ByteSink, _ written: inout Written
  ) -> Int {
    var (scalar, end) = Self.scalar(in: bytes, at: start)
    while end < bytes.count, !(Self.standsAlone(scalar) && Self.standsAlone(in: bytes, at: end)) {
      (scalar, end) = Self.scalar(in: bytes, at: end)
    }
    // A scalar may become three, each of up to six bytes.
    sink.reserve((end - start) * 18 + (bytes.count - end) * 2 + 2)
    for whole in String(decoding: bytes[start..<end], as: UTF8.self) {
      let character = whole.legible
      let kind = LetterClass(character)
      if kind == .apostrophe { continue }
      if kind != .separator {
        for (index, scalar) in foldedCharacter(character).unicodeScalars.enumerated() {
          let boundary = index == 0 ? kind.boundary(after: previous) : .none
          Self.put(scalar.value, boundary, to: &sink, &written)
        }
      }
      previous = kind
    }
    return end
  }

  /// The scalar at a place of sound UTF-8, and the place behind it.
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (scalar: UInt32, next: Int) {
    let lead = UInt32(bytes[index])
    func rest(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset]) & 0x3F }
    if lead < 0x80 { return (lead, index + 1) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | rest(1), index + 2) }
    if lead < 0xF0 { return ((lead & 0x0F) << 12 | rest(1) << 6 | rest(2), index + 3) }
    return ((lead & 0x07) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), index + 4)
  }

  private static func standsAlone(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index >= bytes.count || standsAlone(scalar(in: bytes, at: index).scalar)
  }

  /// Whether a scalar is a character of its own beside others of which the same is said: the scripts that names
  /// are mostly written in, without their combining marks.
  static func standsAlone(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x370...0x373, 0x376...0x377, 0x37B...0x37F, 0x386...0x3FF,
      0x400...0x482, 0x48A...0x52F, 0x1E00...0x1EFF, 0x2010...0x2027, 0x2030...0x205E, 0x3001...0x3029,
      0x3041...0x3096, 0x30A1...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF01...0xFF5E:
      true
    default: false
    }
  }
}
