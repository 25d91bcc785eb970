/// A text in quotation marks for a message: cut if long, with numbers for characters without a glyph.
public func quoted(_ text: String) -> String {
  let limit = 60
  let scalars = text.unicodeScalars
  var shown = ""
  for scalar in scalars.prefix(limit) {
    if scalar.isWithoutGlyph { shown += scalar.hexadecimalName } else { shown.unicodeScalars.append(scalar) }
  }
  return "\"\(shown)\(scalars.dropFirst(limit).isEmpty ? "" : "…")\""
}

extension Unicode.Scalar {
  /// `U+001B`.
  public var hexadecimalName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The name most likely meant by `wrong`; nil if none is near.
public func nearest(to wrong: String, among names: some Sequence<String>) -> String? {
  let scalars = Array(wrong.lowercased().unicodeScalars)
  // A third of the letters may be wrong, as in a typing error or an omission.
  var limit = max(1, scalars.count / 3)
  var best: String?
  for name in names {
    let other = Array(name.lowercased().unicodeScalars)
    guard abs(other.count - scalars.count) <= limit else { continue }
    let distance = editDistance(scalars, other)
    if distance < limit || (best == nil && distance == limit) {
      (best, limit) = (name, distance)
    }
  }
  return best ?? completion(of: wrong, among: names)
}

/// The only name that begins with a text of at least three letters: `joined` for `join`; nil for none or several.
private func completion(of beginning: String, among names: some Sequence<String>) -> String? {
  guard beginning.count >= 3 else { return nil }
  let matches = names.filter { $0.lowercased().hasPrefix(beginning.lowercased()) }
  return matches.count == 1 ? matches[0] : nil
}

/// The number of insertions, deletions, replacements and swaps of neighbours between two texts.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var before: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        cost = min(cost, before[column - 1] + 1)
      }
      current.append(cost)
    }
    (before, last) = (last, current)
  }
  return last[right.count]
}
