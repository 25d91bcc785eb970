// The standard library has the decomposition of Unicode, but declares it for its own libraries only.
@_spi(_Unicode) import Swift

/// A text without case, accents, typographic signs and compatible forms: `turkiye` for `Türkiye`, `chang'e` for `Chang’e`.
/// Letters without an ASCII form stay, in lower case and without combining marks.
public func folded(_ text: String) -> String {
  // A line break of two characters is one.
  if text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
    return String(decoding: text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
  var result = ""
  result.reserveCapacity(text.utf8.count)
  for character in text { result += foldedCharacter(character) }
  return result
}

package struct FoldedWords {
  private let words: [[UInt8]]
  package init(_ search: String) {
    words = search.split(separator: " ").map { Array(folded(String($0)).utf8) }
  }

  package func areAll(in text: String) -> Bool {
    if words.isEmpty { return true }
    let bytes = Array(folded(text).utf8)
    return words.allSatisfy { word in
      word.isEmpty || bytes.indices.contains { bytes[$0] == word[0] && bytes[$0...].starts(with: word) }
    }
  }
}

/// The ASCII form of a character, perhaps longer or empty, with its case: `O` for `Ø`, `Ae` for `Æ`. Nil if there is none.
public func foldedToASCII(_ character: Character) -> String? {
  if character.isASCII { return String(character) }
  if let sign = FoldingTable.signs[character] { return sign }
  let plain = foldedCharacter(character)
  guard plain.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
  guard character.isUppercase, let first = plain.first else { return plain }
  return first.uppercased() + plain.dropFirst()
}

/// One character folded: lower case, no accents, ASCII where there is a form of it.
package func foldedCharacter(_ character: Character) -> String {
  if let byte = character.asciiValue {
    // A line break of two characters has the value of its last; it stays a line break.
    let isCapital = (0x41...0x5A).contains(byte)
    return String(UnicodeScalar(isCapital ? byte + 0x20 : byte))
  }
  if character.standsForItself { return String(character) }
  let lower = character.legible.lowercased()
  if let single = lower.first, lower.count == 1, let plain = FoldingTable.signs[single] {
    return plain.lowercased()
  }
  // Taken apart, texts that Unicode calls the same fold alike, however they are composed.
  var result = ""
  for scalar in lower._nfd where !isMark(scalar) {
    result += FoldingTable.letters[scalar] ?? CompatibleForms.plain(scalar) ?? String(scalar)
  }
  return result
}

/// Whether a character is a compatible form of letters or digits.
package func isCompatibleForm(_ character: Character) -> Bool {
  character.unicodeScalars.first.flatMap(CompatibleForms.plain) != nil
}

extension Character {
  /// Whether it is a lone ideograph, which does not fold: finding that out otherwise takes long.
  fileprivate var standsForItself: Bool {
    guard utf8.count == 3, let scalar = unicodeScalars.first?.value else { return false }
    return (0x3400...0x9FFF).contains(scalar)
  }

  /// The character without an illegible number of marks: a look-up takes time with the square of it.
  package var legible: Character {
    guard utf8.count > 64 else { return self }
    return Character(String(unicodeScalars.prefix(16)))
  }
}

private func isMark(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format: true
  default: false
  }
}
