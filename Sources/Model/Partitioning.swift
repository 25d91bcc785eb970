extension RandomAccessCollection where Index == Int {
  /// The first place from which on all elements meet a condition; the end where none does. Those that do not meet it must
  /// all stand before those that do: it is found by halving.
  func partitioningIndex(where isMet: (Element) -> Bool) -> Int {
    var (low, high) = (startIndex, endIndex)
    while low < high {
      let middle = low + (high - low) / 2
      if isMet(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
