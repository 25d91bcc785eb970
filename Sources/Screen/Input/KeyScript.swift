import Text

/// What is wrong with a key script.
public struct KeyScriptError: Error, Hashable, CustomStringConvertible {
  /// The first character of the bad piece, from 1.
  public let position: Int
  /// The piece that is not a key.
  public let piece: String
  /// The nearest valid name, if any.
  public let suggestion: String?

  /// What is wrong, in a sentence.
  public var description: String {
    let hint = suggestion.map { "; did you mean \($0)?" } ?? ""
    return "no key \"\(piece)\" at character \(position)\(hint)"
  }
}

/// Key presses written as text: `/ber<Enter>jj`.
///
/// A character stands for itself; other keys have names between angle brackets, in upper or lower case: `<Esc>`,
/// `<S-Tab>`, `<PageDown>`, `<C-f>` with Ctrl, `<A-x>` with Alt, `<F1>`. A `<` is written `<lt>`.
public enum KeyScript {
  /// The keys of a script; throws at an unknown name, a `<` without `>` or a control character.
  public static func parse(_ text: String) throws(KeyScriptError) -> [Key] {
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
    let lower = name.lowercased()
    if let known = Key.names.first(where: { $0.name.lowercased() == lower }) { return known.key }
    if lower.first == "f", let number = Int(lower.dropFirst()), 1...12 ~= number {
      return lower == "f\(number)" ? .function(number) : nil
    }
    let parts = lower.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2, let letter = letter(named: name.dropFirst(parts[0].count + 1)) else { return nil }
    switch parts[0] {
    case "c": return Key(controlHeldWith: letter)
    case "a", "m": return .alt(letter)
    default: return nil
    }
  }

  /// The character held with Ctrl or Alt: itself, `Space` or `lt`.
  private static func letter(named name: Substring) -> Character? {
    if name.count == 1, let letter = name.first, isKey(letter) { return letter }
    if case .character(let letter) = Key.names.first(where: { $0.name.lowercased() == name.lowercased() })?
      .key
    {
      return letter
    }
    return nil
  }

  private static func error(_ piece: Substring, in text: String) -> KeyScriptError {
    let position = text.distance(from: text.startIndex, to: piece.startIndex) + 1
    let shown = String(piece.prefix(20))
    let name = piece.drop { $0 == "<" }.prefix { $0 != ">" }.lowercased()
    let names = Key.names.map(\.name) + (1...12).map { "F\($0)" } + ["C-f", "A-x"]
    let suggestion = nearest(to: name, among: names).map { "<\($0)>" }
    return KeyScriptError(
      position: position, piece: shown, suggestion: piece.first == "<" ? suggestion : nil)
  }
}
