/// Rows that were found, by their places among all.
struct Found: Sendable {
  /// Their places; nil for all rows in their order.
  var positions: [Int32]?
  /// What each of them scores; empty where nothing was searched.
  var scores: [Int32] = []

  func allPositions(of count: Int) -> [Int32] { positions ?? Array(0..<Int32(count)) }

  /// The same by their scores, the best first; of equals the earlier.
  func ranked() -> Found {
    guard let positions, let least = scores.min(), let most = scores.max() else { return self }
    // How many there are of every score tells where each begins.
    var starts = [Int](repeating: 0, count: Int(most - least) + 2)
    for score in scores { starts[Int(most - score) + 1] += 1 }
    for place in 1..<starts.count { starts[place] += starts[place - 1] }
    var ranked = (positions: positions, scores: scores)
    for (position, score) in zip(positions, scores) {
      let place = starts[Int(most - score)]
      starts[Int(most - score)] += 1
      ranked.positions[place] = position
      ranked.scores[place] = score
    }
    return Found(positions: ranked.positions, scores: ranked.scores)
  }
}
