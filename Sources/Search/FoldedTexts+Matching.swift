extension FoldedTexts {
  /// The best match of a word in the texts, the first of equals; nil for none.
  func bestMatch(of term: SearchPattern.Term) -> (entry: Int, match: WordMatch)? {
    func best(_ match: (Int) -> WordMatch?) -> (entry: Int, match: WordMatch)? {
      var best: (entry: Int, match: WordMatch)?
      for entry in entries.indices where entries[entry].mask & term.mask == term.mask {
        let least = best?.match.score ?? .min
        guard WordMatch.most(of: term.letters.count, in: entries[entry].role) > least,
          let match = match(entry), match.score > least
        else { continue }
        best = (entry, match)
      }
      return best
    }
    // Any unbroken match outranks a scattered one.
    if let unbroken = best({ match(term.letters, in: $0) }) { return unbroken }
    if term.letters.count < Scoring.scatteredWord { return nil }
    return best { entry in
      scatteredPlaces(of: term.letters, in: entry).map {
        let text = letters.span.extracting(place(of: entry))
        return WordMatch(.scattered, at: $0, of: text, role: entries[entry].role)
      }
    }
  }

  /// The best unbroken place of a word in a text: all of it, its beginning, the beginning of a word, anywhere. In prose a
  /// word must begin there; a short one must be a whole word, a long one may be inside a word.
  func match(_ word: [Letter], in entry: Int) -> WordMatch? {
    let (role, text) = (entries[entry].role, letters.span.extracting(place(of: entry)))
    let isProse = role == .prose
    var inside: Int?
    var start = 0
    while let place = Self.place(of: word.span, in: text, from: start) {
      start = place + 1
      let end = place + word.count
      let isWordStart = text[place].boundary == .word
      if isProse {
        let isWhole = end == text.count || text[end].boundary == .word
        guard word.count >= (isWhole ? 1 : Scoring.proseWord),
          isWordStart || word.count >= Scoring.proseInside,
          Self.isInOneWord(place..<end, of: text, as: word.span)
        else { continue }
      } else if place == 0 {
        return WordMatch(end == text.count ? .exact : .prefix, at: place..<end, of: text, role: role)
      }
      if isWordStart { return WordMatch(.wordStart, at: place..<end, of: text, role: role) }
      if inside == nil { inside = place }
    }
    return inside.map { WordMatch(.inside, at: $0..<$0 + word.count, of: text, role: role) }
  }

  private static func place(of word: Span<Letter>, in text: Span<Letter>, from start: Int) -> Int? {
    let first = word[0]
    var place = start
    while place <= text.count - word.count {
      if text[place].isSame(as: first) {
        var length = 1
        while length < word.count, text[place + length].isSame(as: word[length]) { length += 1 }
        if length == word.count { return place }
      }
      place += 1
    }
    return nil
  }

  /// Whether no word begins inside the places, except at numbers: `luna25` may match `Luna 25`, but `uae` not two words.
  private static func isInOneWord(
    _ places: Range<Int>, of text: Span<Letter>, as word: Span<Letter>
  ) -> Bool {
    places.dropFirst().allSatisfy {
      text[$0].boundary != .word || word[$0 - places.lowerBound].boundary != .none
    }
  }

  func places(of word: [Letter], matching match: WordMatch, in entry: Int) -> [Int] {
    match.kind == .scattered ? scatteredPlaces(of: word, in: entry) ?? [] : Array(match.range)
  }

  /// The best way for a word's letters through a name, alias or code. After a long gap it continues only where a word begins.
  private func scatteredPlaces(of word: [Letter], in entry: Int) -> [Int]? {
    let text = letters.span.extracting(place(of: entry))
    guard entries[entry].role.isNaming, text.count <= Scoring.scatteredText else { return nil }
    // Ways for the first letters to run through the text: the place of the last, and the way that it continues.
    var ways: [(place: Int, points: Int, origin: Int)] = []
    var earlier = 0..<0
    for (number, letter) in word.enumerated() {
      for place in 0..<text.count where text[place].isSame(as: letter) {
        let isBeginning = text[place].boundary != .none
        if number == 0, isBeginning {
          ways.append((place, Scoring.points(of: text[place], follows: false), origin: 0))
        }
        var best: (place: Int, points: Int, origin: Int)?
        for origin in earlier where ways[origin].place < place {
          let gap = place - ways[origin].place - 1
          guard gap <= Scoring.shortGap || isBeginning else { continue }
          let points =
            ways[origin].points + Scoring.points(of: text[place], follows: gap == 0)
            + Scoring.points(ofGap: gap)
          if points > best?.points ?? .min { best = (place, points, origin) }
        }
        if let best { ways.append(best) }
      }
      if ways.count == earlier.upperBound { return nil }
      earlier = earlier.upperBound..<ways.count
    }
    guard var way = earlier.map({ ways[$0] }).max(by: { $0.points < $1.points }) else { return nil }
    var places = [way.place]
    while places.count < word.count {
      way = ways[way.origin]
      places.append(way.place)
    }
    return places.reversed()
  }
}
