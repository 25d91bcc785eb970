import ProcessSupport

/// Makes texts whose words follow on each other as those of given texts do: as various as real ones, and as long.
struct WordChain {
  /// All words of the texts, one after the other.
  private var words: [UInt8] = []
  /// Where each word lies in `words`; empty behind the last word of a text.
  private var spans: [Range<Int>] = []
  /// At each place of `spans`, the number of its word.
  private var numbers: [Int] = []
  /// The places at which the word of each number stands.
  private var places: [[Int]] = []
  /// Where the texts begin.
  private var starts: [Int] = []

  init(_ texts: [String]) {
    var known: [Substring: Int] = [:]
    for text in texts where text.contains(where: { $0 != " " }) {
      starts.append(spans.count)
      for word in text.split(separator: " ") {
        let number = known[word] ?? places.count
        if number == places.count {
          known[word] = number
          places.append([])
        }
        places[number].append(spans.count)
        numbers.append(number)
        spans.append(words.count..<words.count + word.utf8.count)
        words.append(contentsOf: word.utf8)
      }
      numbers.append(-1)
      spans.append(words.count..<words.count)
    }
  }

  /// A text of about as many bytes as asked for, whole words.
  func text(bytes wanted: Int, using random: inout SeededRandom) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(wanted + 24)
    var place = starts[random.below(starts.count)]
    while text.count < wanted {
      if spans[place].isEmpty { place = starts[random.below(starts.count)] }
      if !text.isEmpty { text.append(UInt8(ascii: " ")) }
      text.append(contentsOf: words[spans[place]])
      let others = places[numbers[place]]
      place = others[random.below(others.count)] + 1
    }
    while let last = text.last, ",;:.".utf8.contains(last) { text.removeLast() }
    text.append(UInt8(ascii: "."))
    return text
  }
}

extension SeededRandom {
  /// A number from 0 up to, not including, `limit`.
  mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &self) }
}
