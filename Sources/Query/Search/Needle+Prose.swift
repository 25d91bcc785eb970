extension Needle {
  /// What was found of a word in running text.
  struct ProseMatch {
    /// Whether its letters are there at all, so that more of them could match.
    var isThere = false
    /// What the best match earns; 0 for none.
    var score = 0
  }

  /// The best match in the running texts of a record, as `FoldedText` finds it in each of them.
  ///
  /// - Parameters:
  ///   - start: the mark before the first word.
  ///   - end: behind the last text; bytes behind it may be read, as many as a block has for padding.
  func prose(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> ProseMatch {
    var match = ProseMatch()
    guard end - start > count + 1 else { return match }
    // A single letter is in nearly every text: that alone does not count.
    let isSingle = count == 1
    match.isThere = isSingle
    let offset = isSingle ? 1 : anchor
    let first = SIMD16(repeating: bytes[0] | TextBytes.caseBit)
    let second = SIMD16(repeating: isSingle ? TextBytes.end : bytes[offset] | TextBytes.caseBit)
    var place = start + 1
    while place < end {
      var hits = Self.hits(first, second, at: place, offset)
      var later = Self.hits(first, second, at: place + 16, offset)
      if hits.isAny || later.isAny {
        while let index = hits.popFirst() ?? later.popFirst().map({ $0 &+ 16 }) {
          guard place + index < end else { break }
          if take(place + index, &match) { return match }
        }
      }
      place += 32
    }
    return match
  }

  /// How far from the first byte the second stands that is looked for with it.
  private var anchor: Int {
    // Before what may have a mark before it.
    var index = 1
    while index < count, index < 16, !mayBeginWord[index], !(beginsLetter[index] && bytes[index] >= 0x80) {
      index += 1
    }
    return index - 1
  }

  /// Takes what may begin at a place into account; true where nothing can be better.
  @inline(__always)
  private func take(_ place: UnsafePointer<UInt8>, _ match: inout ProseMatch) -> Bool {
    var words = 0
    guard let end = end(from: place, isFree: false, words: &words) else { return false }
    match.isThere = true
    let isWordStart = place[-1] == TextBytes.word
    if isWordStart {
      guard letters >= Scoring.proseWord || TextBytes.isBehindWord(end.pointee) else { return false }
      match.score = Scoring.wordStart &+ points(from: place, words: words)
      return true
    }
    if match.score == 0, letters >= Scoring.proseInside {
      match.score = Scoring.inside &+ points(from: place, words: words)
    }
    return false
  }

  /// The places from one on that may begin a match.
  @inline(__always)
  private static func hits(
    _ first: SIMD16<UInt8>, _ second: SIMD16<UInt8>, at place: UnsafePointer<UInt8>, _ offset: Int
  ) -> ByteHits {
    ByteHits((bytes(at: place) .== first) .& (bytes(at: place + offset) .== second))
  }

  /// Sixteen bytes with the case bit set.
  @inline(__always)
  private static func bytes(at place: UnsafePointer<UInt8>) -> SIMD16<UInt8> {
    UnsafeRawPointer(place).loadUnaligned(as: SIMD16<UInt8>.self) | SIMD16(repeating: TextBytes.caseBit)
  }
}

/// Which of sixteen bytes met a condition.
struct ByteHits {
  private var low: UInt64
  private var high: UInt64

  @inline(__always)
  init(_ mask: SIMDMask<SIMD16<Int8>>) {
    let halves = unsafeBitCast(mask, to: SIMD2<UInt64>.self)
    (low, high) = (halves[0], halves[1])
  }

  /// Whether there are any.
  @inline(__always)
  var isAny: Bool { low | high != 0 }

  /// Takes out the first.
  @inline(__always)
  mutating func popFirst() -> Int? {
    if low != 0 {
      let bit = low.trailingZeroBitCount
      low &= ~(0xFF << (bit & ~7))
      return bit >> 3
    }
    guard high != 0 else { return nil }
    let bit = high.trailingZeroBitCount
    high &= ~(0xFF << (bit & ~7))
    return 8 &+ bit >> 3
  }
}
