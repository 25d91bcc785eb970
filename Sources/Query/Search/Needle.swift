/// A word of a search as bytes to look for in the texts of an index.
struct Needle: Sendable {
  /// The folded letters one behind the other.
  let bytes: [UInt8]
  /// For every byte whether a letter begins with it.
  let beginsLetter: [Bool]
  /// For every byte whether a word may begin before it where words count: one begins there in what was typed.
  let mayBeginWord: [Bool]
  /// The folded letters.
  let scalars: [UInt32]
  /// Which letters they are.
  let mask: UInt32
  /// How many words may begin within it.
  let innerWords: Int

  var letters: Int { scalars.count }

  init(_ word: FoldedText) {
    self.init(word.scalars, boundaries: word.boundaries)
  }

  /// - Parameter boundaries: how the letters stand to those before them; none may begin a word where it is empty.
  init(_ scalars: [UInt32], boundaries: [FoldedText.Boundary] = []) {
    var sink = ByteSink(capacity: scalars.count * 4)
    var starts: Set<Int> = []
    var words: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      starts.insert(sink.count)
      if index > 0, index < boundaries.count, boundaries[index] != .none { words.insert(sink.count) }
      sink.put(scalar, .none)
    }
    bytes = Array(UnsafeBufferPointer(start: sink.base, count: sink.count))
    beginsLetter = bytes.indices.map(starts.contains)
    mayBeginWord = bytes.indices.map(words.contains)
    self.scalars = scalars
    mask = scalars.reduce(0) { $0 | TextBytes.maskBit(of: $1) }
    innerWords = words.count
  }
}
