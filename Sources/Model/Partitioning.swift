extension RandomAccessCollection where Index == Int {
  /// The first index from which all elements meet a condition, by halving; the end if none does. The others must come first.
  func partitioningIndex(where isMet: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
