/// What is searched, taken apart: words without case, accents, spaces and signs. All of them must match.
public struct SearchPattern: Hashable, Sendable {
  /// A word of it.
  struct Term: Hashable, Sendable {
    /// The word as typed.
    let text: String
    /// Its letters and digits; never empty.
    let folded: FoldedText
    /// Its letters and digits, folded.
    var scalars: [UInt32] { folded.scalars }
  }

  let terms: [Term]
  /// All words as one: the letters and digits in a row.
  let phrase: [UInt32]

  /// Takes a text apart. Words that are nothing but signs are left out.
  public init(_ text: String) {
    terms = text.split(whereSeparator: \.isWhitespace).compactMap { word in
      let folded = FoldedText(String(word))
      return folded.scalars.isEmpty ? nil : Term(text: String(word), folded: folded)
    }
    phrase = terms.flatMap(\.scalars)
  }

  /// Whether nothing is searched, so that everything matches.
  public var isEmpty: Bool { terms.isEmpty }

  /// Whether what this pattern finds is among the candidates of an earlier one: every earlier word goes on in
  /// the word at its place, which may run over no more beginnings of words.
  func narrows(_ earlier: SearchPattern) -> Bool {
    earlier.terms.count <= terms.count
      && zip(earlier.terms, terms).allSatisfy { earlier, term in
        term.scalars.starts(with: earlier.scalars)
          && zip(earlier.folded.boundaries, term.folded.boundaries).dropFirst().allSatisfy {
            $0 != .none || $1 == .none
          }
      }
  }
}
