/// A word of a search as bytes to look for in the texts of an index.
struct Needle {
  /// The folded letters one behind the other.
  let bytes: UnsafePointer<UInt8>
  /// How many bytes they take.
  let count: Int
  /// For every byte whether a letter begins with it.
  let beginsLetter: UnsafePointer<Bool>
  /// For every byte whether a word may begin before it where words count: one begins there in what was typed.
  let mayBeginWord: UnsafePointer<Bool>
  /// How many letters.
  let letters: Int
  /// Which letters.
  let mask: UInt32
  /// How many words may begin within it.
  let innerWords: Int

  /// Takes a word apart.
  ///
  /// - Parameter memory: holds the bytes.
  init(_ word: FoldedText, in memory: SearchMemory) {
    self.init(word.scalars, boundaries: word.boundaries, in: memory)
  }

  /// - Parameter boundaries: how the letters stand to those before them; none may begin a word where it is empty.
  init(_ scalars: [UInt32], boundaries: [FoldedText.Boundary] = [], in memory: SearchMemory) {
    var sink = ByteSink(capacity: scalars.count * 4)
    var starts: Set<Int> = []
    var words: Set<Int> = []
    for (index, scalar) in scalars.enumerated() {
      starts.insert(sink.count)
      if index > 0, index < boundaries.count, boundaries[index] != .none { words.insert(sink.count) }
      sink.put(scalar, .none)
    }
    count = sink.count
    bytes = memory.store(UnsafeBufferPointer(start: sink.base, count: sink.count))
    beginsLetter = memory.store((0..<count).map(starts.contains))
    mayBeginWord = memory.store((0..<count).map(words.contains))
    letters = scalars.count
    mask = scalars.reduce(0) { $0 | TextBytes.maskBit(of: $1) }
    innerWords = words.count
  }
}

/// Holds what a search looks at again and again where pointers reach it, until the search is over.
final class SearchMemory {
  private var allocations: [UnsafeMutableRawPointer] = []

  deinit { for allocation in allocations { allocation.deallocate() } }

  /// Room for values of a trivial type.
  func room<Element: BitwiseCopyable>(for count: Int, _: Element.Type) -> UnsafeMutablePointer<Element> {
    let room = UnsafeMutablePointer<Element>.allocate(capacity: max(1, count))
    allocations.append(UnsafeMutableRawPointer(room))
    return room
  }

  /// A copy of values of a trivial type.
  func store<Element: BitwiseCopyable>(_ elements: some Collection<Element>) -> UnsafePointer<Element> {
    let room = room(for: elements.count, Element.self)
    for (place, element) in elements.enumerated() { room[place] = element }
    return UnsafePointer(room)
  }
}
