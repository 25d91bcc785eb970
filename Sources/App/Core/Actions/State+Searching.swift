import Model
import Screen
import Text

/// Searching in the details.
extension State {
  /// Opens the search of the details if they have the focus, otherwise of the list, which comes into view.
  mutating func openSearch() {
    let text = focus == .detail ? detail.search : list.search
    searchPrompt = SearchPrompt(input: TextField(text), before: list, part: focus, beforeDetail: detail)
  }

  /// Searches the details for what is being typed, starting at the line being read.
  mutating func searchDetail(_ text: String, from line: Int) {
    detail.search = text
    let hits = cache.detail.hits(of: text)
    detail.line = hits.first { $0 >= line } ?? hits.first ?? line
  }

  /// Moves to the next or previous hit, wrapping around.
  mutating func stepHit(by step: Int) {
    let isInDetail = focus == .detail
    guard !(isInDetail ? detail.search : list.search).isEmpty else {
      return refuse("Nothing is searched for. Press \(key(.search)) to search.")
    }
    guard isInDetail else { return move(step > 0 ? .down : .up) }
    let hits = cache.detail.hits(of: detail.search)
    let next = step > 0 ? hits.first { $0 > detail.line } : hits.last { $0 < detail.line }
    guard let target = next ?? (step > 0 ? hits.first : hits.last) else {
      return refuse("\(quoted(detail.search)) is not in these details.")
    }
    detail.line = target
  }

  /// Opens a record found by searching everything, at the passage that matched, with the words highlighted.
  mutating func showPassage(of record: RecordID, words: String) {
    show(.record(record))
    // The details must be ready before a line can be found.
    refresh()
    guard selection == .record(record) else { return }
    searchDetail(words, from: 0)
  }
}

extension Detail {
  /// The lines with the most words of the search, in order; none if no line has any.
  func hits(of text: String) -> [Int] {
    let words = text.split(separator: " ").map { folded(String($0)) }
    let counts = lines.map { line in
      let text = folded(line.text)
      return words.count { text.contains($0) }
    }
    guard let most = counts.max(), most > 0 else { return [] }
    return counts.indices.filter { counts[$0] == most }
  }
}

extension Line {
  /// The ranges of the search words in the line, as character offsets, ignoring case and accents.
  func places(of search: String) -> [Range<Int>] {
    let letters = text.enumerated().flatMap { place, character in
      folded(String(character)).map { (place, $0) }
    }
    return search.split(separator: " ").flatMap { word -> [Range<Int>] in
      let word = Array(folded(String(word)))
      guard !word.isEmpty, letters.count >= word.count else { return [] }
      return (0...letters.count - word.count).compactMap { start in
        let found = letters[start..<start + word.count]
        guard zip(found, word).allSatisfy({ $0.1 == $1 }), let last = found.last else { return nil }
        return letters[start].0..<last.0 + 1
      }
    }
  }
}
