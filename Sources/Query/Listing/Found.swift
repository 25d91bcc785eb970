/// Rows that were found, by their places among all.
struct Found: Sendable {
  /// Their places; nil for all rows in their order.
  var positions: [Int32]?
  /// What each of them scores; empty where nothing was searched.
  var scores: [Int32] = []

  func allPositions(of count: Int) -> [Int32] { positions ?? Array(0..<Int32(count)) }

  /// The same in the order in which they stand among so many.
  func inOrder(of count: Int) -> Found {
    guard let positions else { return self }
    var scoreOf = [Int32?](repeating: nil, count: count)
    for (position, score) in zip(positions, scores) { scoreOf[Int(position)] = score }
    var ordered = Found(positions: [])
    for (position, score) in scoreOf.enumerated() {
      guard let score else { continue }
      ordered.positions?.append(Int32(position))
      ordered.scores.append(score)
    }
    return ordered
  }

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
