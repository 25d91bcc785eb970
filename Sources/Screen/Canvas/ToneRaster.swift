/// A picture in grey: a brightness for each dot.
public struct ToneRaster: Hashable, Sendable {
  /// The extent in dots.
  public let dots: Size
  /// The brightness of the dots, row by row, 1 (black) to 255; 0 where there is no picture.
  private(set) var tones: [UInt8]

  /// A picture whose dots have the brightness that `tone` gives, nil where there is none.
  @inline(__always)
  public init(dots: Size, tone: (_ x: Int, _ y: Int) -> UInt8?) {
    self.dots = dots
    tones = []
    tones.reserveCapacity(dots.width * dots.height)
    for y in 0..<dots.height {
      for x in 0..<dots.width { tones.append(tone(x, y).map { max(1, $0) } ?? 0) }
    }
  }

  /// The brightness of a dot; nil where there is no picture, and outside.
  public func tone(x: Int, y: Int) -> UInt8? {
    guard x >= 0, y >= 0, x < dots.width, y < dots.height else { return nil }
    let tone = tones[y * dots.width + x]
    return tone == 0 ? nil : tone
  }

  /// The picture as dots that are set or not: as many of them as a part is bright.
  ///
  /// - Returns: whether each dot is set, row by row.
  public func dithered(_ dithering: Dithering) -> [Bool] {
    switch dithering {
    case .ordered: ordered()
    case .diffused: diffused()
    }
  }

  private func ordered() -> [Bool] {
    var set: [Bool] = []
    set.reserveCapacity(tones.count)
    for y in 0..<dots.height {
      for x in 0..<dots.width {
        let threshold = Self.bayer[(y & 7) << 3 | x & 7]
        set.append(Int(tones[y * dots.width + x]) > threshold * 4)
      }
    }
    return set
  }

  /// After Floyd and Steinberg, rows in turn from the left and from the right, so that no slanted trails appear.
  private func diffused() -> [Bool] {
    let width = dots.width
    var set = Array(repeating: false, count: tones.count)
    // What is owed to the present row and to the next, with a margin at either side; in sixteenths.
    var owed = Array(repeating: 0, count: width + 2)
    var next = owed
    for y in 0..<dots.height {
      let isForward = y & 1 == 0
      let step = isForward ? 1 : -1
      var x = isForward ? 0 : width - 1
      while x >= 0 && x < width {
        let tone = Int(tones[y * width + x])
        if tone != 0 {
          let wanted = tone + owed[x + 1] / 16
          let isSet = wanted > 127
          set[y * width + x] = isSet
          let error = wanted - (isSet ? 255 : 0)
          owed[x + 1 + step] += error * 7
          next[x + 1 - step] += error * 3
          next[x + 1] += error * 5
          next[x + 1 + step] += error
        }
        x += step
      }
      swap(&owed, &next)
      for index in next.indices { next[index] = 0 }
    }
    return set
  }

  /// Bayer's matrix of eight by eight.
  private static let bayer: [Int] = (0..<64).map { index in
    let (x, y) = (index & 7, index >> 3)
    // The bits of x ^ y and y, interleaved from the lowest to the highest place.
    return (0..<3).reduce(0) { value, bit in
      let (first, second) = ((x ^ y) >> bit & 1, y >> bit & 1)
      return value | (first << 1 | second) << (2 * (2 - bit))
    }
  }
}

/// How a picture in grey is made of dots.
public enum Dithering: Hashable, Sendable {
  /// By a fixed pattern: even areas stay even.
  case ordered
  /// By handing on to the neighbours what a dot is off: fine gradations and edges are kept.
  case diffused
}
