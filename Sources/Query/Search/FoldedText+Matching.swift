extension FoldedText {
  /// The best match of a word in the text; nil where it does not match.
  func match(_ word: FoldedText, role: SearchText.Role) -> WordMatch? {
    guard !word.scalars.isEmpty, word.scalars.count <= scalars.count else { return nil }
    if role == .prose { return proseMatch(word) }
    if let found = unbroken(word.scalars) {
      let places = Array(found.place..<found.place + word.scalars.count)
      return WordMatch(found.kind, at: places, of: self, role: role)
    }
    guard role != .property, let places = scattered(word.scalars) else { return nil }
    return WordMatch(.scattered, at: places, of: self, role: role)
  }

  /// Whether the letters of a word run through the text in their order.
  func contains(scattered word: [UInt32]) -> Bool {
    var rest = word[...]
    for scalar in scalars where scalar == rest.first { rest = rest.dropFirst() }
    return rest.isEmpty
  }

  /// Where a word stands unbroken, from a place on.
  func firstPlace(of word: [UInt32], from start: Int = 0) -> Int? {
    guard let first = word.first, word.count <= scalars.count else { return nil }
    var place = start
    while place <= scalars.count - word.count {
      if scalars[place] == first, scalars[place..<place + word.count].elementsEqual(word) { return place }
      place += 1
    }
    return nil
  }

  /// The best place where a word stands unbroken: the whole text, its beginning, the beginning of a word,
  /// any.
  private func unbroken(_ word: [UInt32]) -> (place: Int, kind: WordMatch.Kind)? {
    guard let first = firstPlace(of: word) else { return nil }
    if first == 0 { return (0, word.count == scalars.count ? .exact : .prefix) }
    var place: Int? = first
    while let current = place {
      if boundaries[current] == .word { return (current, .wordStart) }
      place = firstPlace(of: word, from: current + 1)
    }
    return (first, .inside)
  }

  /// Prose matches by whole words, longer words by their beginnings, long ones anywhere within one word.
  private func proseMatch(_ word: FoldedText) -> WordMatch? {
    let length = word.scalars.count
    var inside: Int?
    var place = firstPlace(of: word.scalars)
    while let start = place {
      let end = start + length
      if isInOneWord(start..<end, as: word) {
        let isWhole = end == scalars.count || boundaries[end] == .word
        if boundaries[start] == .word {
          if isWhole || length >= Scoring.proseWord {
            return WordMatch(.wordStart, at: Array(start..<end), of: self, role: .prose)
          }
        } else if inside == nil, length >= Scoring.proseInside {
          inside = start
        }
      }
      place = firstPlace(of: word.scalars, from: start + 1)
    }
    return inside.map { WordMatch(.inside, at: Array($0..<$0 + length), of: self, role: .prose) }
  }

  /// Whether no word begins within the places but where one does, or a number, in what was typed: `luna25`
  /// may run on from `Luna` to `25`, `uae` not from one word to the next.
  private func isInOneWord(_ places: Range<Int>, as word: FoldedText) -> Bool {
    places.dropFirst().allSatisfy {
      boundaries[$0] != .word || word.boundaries[$0 - places.lowerBound] != .none
    }
  }

  /// The best way in which the letters of a word run through the text, beginning where a word does.
  ///
  /// After a short gap a match may go on anywhere, after a longer one only at the beginning of a word.
  private func scattered(_ word: [UInt32]) -> [Int]? {
    guard word.count >= Scoring.scatteredWord, scalars.count <= Scoring.scatteredText,
      contains(scattered: word)
    else { return nil }
    var best = scalars.indices.map { place -> Int? in
      guard scalars[place] == word[0], boundaries[place] != .none else { return nil }
      return WordMatch.points(ofLetterAt: place, in: self, follows: false)
    }
    var origins: [[Int]] = []
    for letter in word.dropFirst() {
      let step = scalars.indices.map { place in
        scalars[place] == letter ? bestStep(to: place, from: best) : nil
      }
      best = step.map { $0?.score }
      origins.append(step.map { $0?.origin ?? 0 })
    }
    guard let end = best.indices.filter({ best[$0] != nil }).max(by: { (best[$0] ?? 0) < (best[$1] ?? 0) })
    else { return nil }
    var places = [end]
    for origin in origins.reversed() { places.append(origin[places[places.count - 1]]) }
    return places.reversed()
  }

  /// The best way to reach a place from those of the letter before.
  private func bestStep(to place: Int, from scores: [Int?]) -> (score: Int, origin: Int)? {
    var best: (score: Int, origin: Int)?
    for origin in 0..<place {
      guard let score = scores[origin] else { continue }
      let gap = place - origin - 1
      guard gap <= Scoring.shortGap || boundaries[place] != .none else { continue }
      let cost = gap == 0 ? 0 : Scoring.gapOpening + gap * Scoring.gapLetter
      let total = score + cost + WordMatch.points(ofLetterAt: place, in: self, follows: gap == 0)
      if total > best?.score ?? .min { best = (total, origin) }
    }
    return best
  }
}
