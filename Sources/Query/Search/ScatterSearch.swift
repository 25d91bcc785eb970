/// The letters of a word looked for in their order through short texts, as `FoldedText` does, in one pass over
/// each text.
///
/// A text's letters are taken one by one. For each letter of the word it is kept what the best way to it has
/// earned: at the last three places where one ended, from which a match may go on anywhere, and at the best of
/// all, from which it goes on at the beginning of a word.
struct ScatterSearch {
  /// What was found in a text.
  struct Outcome {
    /// What the letters and gaps of the best way earn; nil where there is none.
    var points: Int?
    /// Whether the letters are there in their order, however far apart.
    var isInOrder: Bool
  }

  /// The ways that end with one letter of the word.
  private struct Ways {
    /// The last three ends.
    var places: (Int, Int, Int)
    /// What the ways to them have earned.
    var points: (Int, Int, Int)
    /// The most of what any way has earned, with its place: a gap costs as much for each letter.
    var bestPlus: Int

    static let none = Ways(places: (-9, -9, -9), points: (0, 0, 0), bestPlus: .min / 2)

    @inline(__always)
    mutating func add(_ points: Int, at place: Int) {
      places = (place, places.0, places.1)
      self.points = (points, self.points.0, self.points.1)
      bestPlus = max(bestPlus, points &- place &* Scoring.gapLetter)
    }
  }

  private let scalars: UnsafePointer<UInt32>
  private let count: Int
  /// For each letter of ASCII at which places of the word it stands, as bits.
  private let places: UnsafePointer<UInt64>
  private let ways: UnsafeMutablePointer<Ways>

  /// - Parameters:
  ///   - scalars: at most 64 letters.
  ///   - memory: holds what the search looks at.
  init(_ scalars: [UInt32], in memory: SearchMemory) {
    self.scalars = memory.store(scalars)
    count = scalars.count
    var places = [UInt64](repeating: 0, count: 0x80)
    for (place, scalar) in scalars.enumerated() where scalar < 0x80 { places[Int(scalar)] |= 1 << place }
    self.places = memory.store(places)
    ways = memory.room(for: scalars.count, Ways.self)
  }

  /// Looks through a text.
  func search(from start: UnsafePointer<UInt8>, to end: UnsafePointer<UInt8>) -> Outcome {
    ways.initialize(repeating: .none, count: count)
    var best: Int?
    var inOrder = 0
    var reader = LetterReader(start)
    var place = 0
    while let (scalar, boundary) = reader.next(before: end) {
      var bits = scalar < 0x80 ? places[Int(scalar)] : placesBeyondASCII(scalar)
      if inOrder < count, scalars[inOrder] == scalar { inOrder &+= 1 }
      // From the last, so that a letter of the text serves for one letter of the word alone.
      while bits != 0 {
        let index = 63 &- bits.leadingZeroBitCount
        bits &= ~(1 << index)
        guard let points = step(to: index, at: place, boundary) else { continue }
        if index == count &- 1 { best = max(best ?? .min, points) }
        ways[index].add(points, at: place)
      }
      place &+= 1
    }
    return Outcome(points: best, isInOrder: inOrder == count)
  }

  private func placesBeyondASCII(_ scalar: UInt32) -> UInt64 {
    var bits: UInt64 = 0
    for place in 0..<count where scalars[place] == scalar { bits |= 1 << place }
    return bits
  }

  /// What the best way earns that has a letter of the word at a place of the text.
  @inline(__always)
  private func step(to index: Int, at place: Int, _ boundary: FoldedText.Boundary) -> Int? {
    let beginning =
      switch boundary {
      case .word: Scoring.word
      case .inner: Scoring.inner
      case .none: 0
      }
    let letter = Scoring.letter &+ beginning
    if index == 0 { return boundary == .none ? nil : letter }
    let earlier = ways[index &- 1]
    var best: Int?
    func take(_ origin: Int, _ points: Int) {
      let gap = place &- origin &- 1
      guard gap <= Scoring.shortGap else { return }
      let step =
        gap == 0
        ? Scoring.letter &+ max(beginning, Scoring.consecutive)
        : letter &+ Scoring.gapOpening &+ gap &* Scoring.gapLetter
      best = max(best ?? .min, points &+ step)
    }
    take(earlier.places.0, earlier.points.0)
    take(earlier.places.1, earlier.points.1)
    take(earlier.places.2, earlier.points.2)
    if boundary != .none, earlier.places.0 >= 0 {
      let leap = earlier.bestPlus &+ (place &- 1) &* Scoring.gapLetter &+ Scoring.gapOpening &+ letter
      best = max(best ?? .min, leap)
    }
    return best
  }
}

/// Reads the letters of a text in an index with their boundaries.
struct LetterReader {
  private var place: UnsafePointer<UInt8>

  init(_ start: UnsafePointer<UInt8>) { place = start }

  @inline(__always)
  mutating func next(
    before end: UnsafePointer<UInt8>
  ) -> (scalar: UInt32, boundary: FoldedText.Boundary)? {
    guard place < end, place.pointee != TextBytes.end else { return nil }
    var boundary = FoldedText.Boundary.none
    if place.pointee == TextBytes.word {
      boundary = .word
      place += 1
    } else if place.pointee == TextBytes.inner {
      boundary = .inner
      place += 1
    }
    let byte = place.pointee
    if byte < 0x80 {
      place += 1
      if byte & TextBytes.caseBit == 0 { boundary = .inner }
      return (UInt32(byte | TextBytes.caseBit), boundary)
    }
    return (scalar(from: byte), boundary)
  }

  private mutating func scalar(from lead: UInt8) -> UInt32 {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var scalar = UInt32(lead) & (0x7F >> UInt32(length))
    for index in 1..<length { scalar = scalar << 6 | UInt32(place[index]) & 0x3F }
    place += length
    return scalar
  }
}
