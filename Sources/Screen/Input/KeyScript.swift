import Text

/// What is wrong with a key script.
package struct KeyScriptError: Error, Hashable, CustomStringConvertible {
  /// The first character of the bad piece, from 1.
  package let position: Int
  package let piece: String
  package let suggestion: String?

  package var description: String {
    let hint = suggestion.map { "; did you mean \($0)?" } ?? ""
    return "no key \"\(piece)\" at character \(position)\(hint)"
  }
}

/// Key presses written as text: `/ber<Enter>jj`.
///
/// A character stands for itself; other keys have names between angle brackets, in upper or lower case: `<Esc>`,
/// `<S-Tab>`, `<PageDown>`, `<C-f>` with Ctrl, `<A-x>` with Alt, `<F1>`. A `<` is written `<lt>`.
package enum KeyScript {
  /// The keys of a script; throws at an unknown name, a `<` without `>` or a control character.
  package static func parse(_ text: String) throws(KeyScriptError) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let character = rest.first {
      if character == "<" {
        let end = closingBracket(in: rest)
        let piece = rest[..<(end.map(rest.index(after:)) ?? rest.endIndex)]
        guard end != nil, let key = key(named: piece.dropFirst().dropLast()) else {
          throw error(piece, in: text)
        }
        keys.append(key)
        rest = rest[piece.endIndex...]
      } else {
        guard isKey(character) else { throw error(rest.prefix(1), in: text) }
        keys.append(.character(character))
        rest = rest.dropFirst()
      }
    }
    return keys
  }

  /// Whether a key can write a character: not one without a glyph.
  private static func isKey(_ character: Character) -> Bool {
    character.unicodeScalars.first?.isWithoutGlyph == false
  }

  /// The `>` that ends the name at the beginning of a text; in `<C->>` and `<A->>` the second.
  private static func closingBracket(in text: Substring) -> String.Index? {
    guard let first = text.firstIndex(of: ">") else { return nil }
    let second = text.index(after: first)
    let isHeld = text.distance(from: text.startIndex, to: first) == 3 && text[..<first].last == "-"
    return isHeld && second < text.endIndex && text[second] == ">" ? second : first
  }

  private static func key(named name: Substring) -> Key? {
    if let known = listedKey(name) { return known }
    let parts = name.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let letter = letter(named: parts[1]) else { return nil }
    switch parts[0].lowercased() {
    case "c": return Key(controlHeldWith: letter)
    case "a", "m": return .alt(letter)
    default: return nil
    }
  }

  /// The character held with Ctrl or Alt: itself, `Space` or `lt`.
  private static func letter(named name: Substring) -> Character? {
    if name.count == 1, let letter = name.first, isKey(letter) { return letter }
    if case .character(let letter) = listedKey(name) { return letter }
    return nil
  }

  private static func listedKey(_ name: Substring) -> Key? {
    let lower = name.lowercased()
    return Key.names.first { $0.name.lowercased() == lower }?.key
  }

  private static func error(_ piece: Substring, in text: String) -> KeyScriptError {
    let position = text.distance(from: text.startIndex, to: piece.startIndex) + 1
    let name = piece.drop { $0 == "<" }.prefix { $0 != ">" }.lowercased()
    let suggestion = nearest(to: name, among: Key.names.map(\.name) + ["C-f", "A-x"]).map { "<\($0)>" }
    return KeyScriptError(
      position: position, piece: String(piece.prefix(20)),
      suggestion: piece.first == "<" ? suggestion : nil)
  }
}
