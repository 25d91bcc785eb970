package import Screen

/// A picture in grey: the brightness of each dot.
package struct ToneRaster: Hashable, Sendable {
  package let dots: Size
  /// The brightness of the dots, row by row, from 1 (black) to 255; 0 outside the picture.
  private(set) var tones: [UInt8]

  /// A picture with the brightness that `tone` gives for each dot, nil for none.
  @inline(__always)
  package init(dots: Size, tone: (_ x: Int, _ y: Int) -> UInt8?) {
    self.dots = dots
    tones = []
    tones.reserveCapacity(dots.width * dots.height)
    for y in 0..<dots.height {
      for x in 0..<dots.width { tones.append(tone(x, y).map { max(1, $0) } ?? 0) }
    }
  }

  /// Whether each dot is set, as many as a part is bright, by the error diffusion of Floyd and Steinberg: a fixed pattern
  /// would show as a grid. Rows go alternately from left and right, so that no slanted trails appear.
  func dithered() -> [Bool] {
    let width = dots.width
    var set = Array(repeating: false, count: tones.count)
    // The errors owed to this row and the next, in sixteenths, with a margin at either side.
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
}
