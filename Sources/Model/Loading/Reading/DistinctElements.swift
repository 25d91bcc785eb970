/// The elements of a list so far, to find those that stand in it twice.
///
/// Nearly every list has a handful, for which looking through them is quicker than hashing; a long one must not take for ever.
struct DistinctElements<Element: Hashable> {
  private static var fewest: Int { 16 }

  private var few: [Element] = []
  private var many: Set<Element> = []

  /// Adds an element; false where it is there already.
  mutating func insert(_ element: Element) -> Bool {
    if few.count < Self.fewest {
      if few.contains(element) { return false }
      few.append(element)
      return true
    }
    if many.isEmpty { many = Set(few) }
    return many.insert(element).inserted
  }
}
