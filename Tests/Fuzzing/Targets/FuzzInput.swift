/// Bytes that are read one after the other as numbers and texts. Behind their end there are zeros.
struct FuzzInput {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { position >= bytes.count }

  mutating func byte() -> UInt8 {
    guard position < bytes.count else { return 0 }
    defer { position += 1 }
    return bytes[position]
  }

  /// A number below a limit, which is at most 256.
  mutating func below(_ limit: Int) -> Int { Int(byte()) % max(1, limit) }

  /// A number from -128 to 127; now and then, for the two outermost, one as far away as sizes may ever be.
  mutating func signed() -> Int {
    switch Int(Int8(bitPattern: byte())) {
    case 127: 1 << 30
    case -128: -(1 << 30)
    case let number: number
    }
  }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }

  /// The bytes that are left, but no more than so many.
  mutating func rest(upTo limit: Int = .max) -> ArraySlice<UInt8> {
    let end = limit < bytes.count - position ? position + limit : bytes.count
    defer { position = end }
    return bytes[position..<end]
  }

  /// A text of at most so many scalars, up to a zero byte or the end.
  ///
  /// Bytes of ASCII are what they are; the others stand for scalars that texts are hard to measure and to take apart with,
  /// and 255 for the one whose number follows in three bytes, so that mutated bytes are interesting texts.
  mutating func text(upTo limit: Int = 4096) -> String {
    var scalars = String.UnicodeScalarView()
    while !isAtEnd, scalars.count < limit {
      switch byte() {
      case 0: return String(scalars)
      case let ascii where ascii < 0x80: scalars.append(Unicode.Scalar(ascii))
      case 0xFF:
        let value = UInt32(byte()) << 16 | UInt32(byte()) << 8 | UInt32(byte())
        scalars.append(Unicode.Scalar(value % 0x11_0000) ?? "\u{FFFD}")
      case let other: scalars.append(Self.scalars[Int(other - 0x80) % Self.scalars.count])
      }
    }
    return String(scalars)
  }

  /// What the bytes from 128 on stand for.
  private static let scalars: [Unicode.Scalar] = [
    // Marks, joiners, selectors, fillers.
    "\u{301}", "\u{308}", "\u{323}", "\u{345}", "\u{20DD}", "\u{3099}", "\u{200D}", "\u{200C}", "\u{FE0F}",
    "\u{FE0E}",
    "\u{E0100}", "\u{34F}", "\u{AD}", "\u{200B}", "\u{2060}", "\u{FEFF}", "\u{180E}", "\u{115F}", "\u{1160}",
    "\u{3164}",
    // What steers, separates or has no glyph.
    "\u{202E}", "\u{2066}", "\u{200E}", "\u{61C}", "\u{9B}", "\u{85}", "\u{2028}", "\u{2029}", "\u{E000}",
    "\u{378}",
    "\u{FFFE}", "\u{FFF9}", "\u{FFFD}", "\u{E0041}", "\u{E007F}", "\u{A0}", "\u{3000}",
    // Emoji and what they are made of.
    "\u{1F1E8}", "\u{1F1F3}", "\u{1F469}", "\u{1F680}", "\u{1F3FD}", "\u{2764}", "\u{2600}", "\u{231A}",
    "\u{20E3}",
    "\u{1F3F4}",
    // Hangul, prepended and spacing marks, conjuncts.
    "\u{1112}", "\u{1161}", "\u{11AB}", "\u{D55C}", "\u{600}", "\u{D4E}", "\u{110BD}", "\u{928}", "\u{93F}",
    "\u{94D}",
    "\u{937}", "\u{E33}", "\u{E01}", "\u{1B05}",
    // Wide ones, and what stands beside them.
    "\u{5AE6}", "\u{6708}", "\u{3001}", "\u{300C}", "\u{300D}", "\u{3042}", "\u{30F4}", "\u{FF76}",
    "\u{FF9E}", "\u{FF11}",
    "\u{FF01}", "\u{20000}",
    // Letters that fold to others.
    "\u{E9}", "\u{DC}", "\u{DF}", "\u{1E9E}", "\u{131}", "\u{130}", "\u{FB01}", "\u{149}", "\u{BD}", "\u{B2}",
    "\u{2167}",
    "\u{212B}", "\u{E5}", "\u{F1}", "\u{E6}", "\u{AA}", "\u{439}", "\u{451}", "\u{419}", "\u{3CE}", "\u{3A3}",
    "\u{3C2}",
    "\u{645}", "\u{5D0}", "\u{660}", "\u{1D400}", "\u{1E9B}", "\u{2BB}", "\u{2BC}", "\u{2019}", "\u{2013}",
    // What screens are drawn with.
    "\u{2500}", "\u{253C}", "\u{2554}", "\u{2571}", "\u{2588}", "\u{2592}", "\u{258C}", "\u{2800}",
    "\u{28FF}", "\u{25CF}",
    "\u{2026}", "\u{2192}",
  ]
}
