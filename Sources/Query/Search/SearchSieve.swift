/// What a search through an index of texts finds: the numbers of records.
struct SearchFinding {
  /// The records that match, in the order in which they were looked at.
  var found: [Int32] = []
  /// What each of them scores.
  var scores: [Int32] = []
  /// The records that match, or could if more was typed.
  var possible: [Int32] = []
}

/// Tells of records one by one whether they match a pattern, and how well.
struct SearchSieve {
  private let memory = SearchMemory()
  /// The longest first: few records have it.
  private let words: [WordSearch]
  private let phrase: PhraseSearch?

  init(_ pattern: SearchPattern, in index: TextIndex) {
    let memory = memory
    words = pattern.terms.sorted { $0.scalars.count > $1.scalars.count }.map {
      WordSearch($0.folded, in: index, memory: memory)
    }
    phrase = words.count > 1 ? PhraseSearch(pattern.phrase, in: memory) : nil
  }

  /// Looks at a record; what becomes of it is noted under a number.
  @inline(__always)
  func look(at record: Int, of texts: TextBlock.Texts, as number: Int32, _ finding: inout SearchFinding) {
    var score = 0
    var isFound = true
    for word in words {
      let outcome = word.outcome(in: texts, at: record)
      guard outcome.isPossible else { return }
      score &+= outcome.score
      if outcome.score == 0 { isFound = false }
    }
    finding.possible.append(number)
    guard isFound else { return }
    if let phrase { score &+= phrase.points(in: texts, at: record) }
    finding.found.append(number)
    finding.scores.append(Int32(truncatingIfNeeded: score))
  }
}

extension TextIndex {
  /// Looks for a pattern in records.
  ///
  /// - Parameters:
  ///   - places: for every record the place of its texts; nil where these stand as the records.
  ///   - numbers: the numbers of the records to look at; nil for all.
  func search(_ pattern: SearchPattern, at places: [Int32]?, among numbers: [Int32]?) -> SearchFinding {
    let sieve = SearchSieve(pattern, in: self)
    var finding = SearchFinding()
    if let numbers {
      look(at: places, numbers, sieve, &finding)
    } else if let places {
      look(at: places, 0..<Int32(truncatingIfNeeded: places.count), sieve, &finding)
    } else {
      for (number, block) in blocks.enumerated() {
        let first = Int32(truncatingIfNeeded: number << TextBlock.sizeBits)
        for record in 0..<block.records {
          sieve.look(at: record, of: block.texts, as: first &+ Int32(truncatingIfNeeded: record), &finding)
        }
      }
    }
    return finding
  }

  private func look(
    at places: [Int32]?, _ numbers: some Sequence<Int32>, _ sieve: SearchSieve, _ finding: inout SearchFinding
  ) {
    let texts = blocks.map(\.texts)
    for number in numbers {
      let place = Int(places.map { $0[Int(number)] } ?? number)
      let record = place & (1 << TextBlock.sizeBits - 1)
      sieve.look(at: record, of: texts[place >> TextBlock.sizeBits], as: number, &finding)
    }
  }
}
