/// An unbroken match as it is found among bytes.
struct ByteMatch {
  var kind: WordMatch.Kind
  /// What the letters earn.
  var points: Int
}

extension Needle {
  /// The place behind the letters, where they stand from a place on; nil where they do not.
  ///
  /// - Parameters:
  ///   - isFree: whether words may begin anywhere within.
  ///   - words: how many begin within.
  @inline(__always)
  func end(
    from start: UnsafePointer<UInt8>, isFree: Bool, words: inout Int
  ) -> UnsafePointer<UInt8>? {
    var place = start
    var index = 0
    words = 0
    while index < count {
      if index > 0, beginsLetter[index] {
        if place.pointee == TextBytes.word {
          guard isFree || mayBeginWord[index] else { return nil }
          words &+= 1
          place += 1
        }
        if place.pointee == TextBytes.inner { place += 1 }
      }
      guard Self.isSame(place.pointee, bytes[index]) else { return nil }
      place += 1
      index &+= 1
    }
    return place
  }

  /// Whether a byte of a text is that of a needle, apart from the mark of a beginning.
  @inline(__always)
  static func isSame(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    byte == wanted || wanted < 0x80 && byte | TextBytes.caseBit == wanted
  }

  /// What the letters earn from a place on.
  @inline(__always)
  func points(from start: UnsafePointer<UInt8>, words: Int) -> Int {
    let before = start[-1]
    let beginning =
      if before == TextBytes.word {
        Scoring.word
      } else if before == TextBytes.inner || start.pointee < 0x80 && start.pointee & TextBytes.caseBit == 0 {
        Scoring.inner
      } else {
        0
      }
    return Scoring.letter &* letters &+ Scoring.consecutive &* (letters &- 1) &+ beginning
      &+ words &* (Scoring.word &- Scoring.consecutive)
  }

  /// The best place where the letters stand unbroken in a text of a few words: the whole text, its beginning,
  /// the beginning of a word, any.
  @inline(__always)
  func unbroken(in text: TextBlock.Texts.ShortText) -> ByteMatch? {
    guard text.entry.mask & mask == mask, text.entry.letters >= letters else { return nil }
    return unbroken(from: text.start, to: text.end, of: Int(text.entry.letters))
  }

  private func unbroken(
    from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>, of letters: Int
  ) -> ByteMatch? {
    var place = start + 1
    let last = end - count
    var words = 0
    var inside: ByteMatch?
    while place < last {
      if Self.isSame(place.pointee, bytes[0]), self.end(from: place, isFree: true, words: &words) != nil {
        let points = points(from: place, words: words)
        if place[-1] == TextBytes.word {
          let isFirst = place == start + 1
          let kind: WordMatch.Kind = !isFirst ? .wordStart : letters == self.letters ? .exact : .prefix
          return ByteMatch(kind: kind, points: points)
        }
        if inside == nil { inside = ByteMatch(kind: .inside, points: points) }
      }
      place += 1
    }
    return inside
  }
}
