/// The names of terms by their first words, to find them in texts.
struct TermNames: Sendable {
  private struct Name {
    let text: String
    let length: Int
    let term: Term.ID
    /// Whether it is a common noun: it may then have a capital or a plural where the glossary has none.
    let isCommon: Bool

    func isSame(as text: Substring) -> Bool {
      if text == self.text { return true }
      guard isCommon else { return false }
      let (own, other) = (self.text.lowercased(), text.lowercased())
      return other == own || other == own + "s"
    }
  }

  private var names: [String: [Name]] = [:]

  init(_ terms: [Term] = []) {
    for term in terms {
      for text in [term.name] + term.aliases {
        let words = Self.words(of: text)
        guard let first = words.first else { continue }
        let isCommon = term.kind == .term && text.contains { $0.isLowercase }
        let key = text[first].lowercased()
        let name = Name(text: text, length: words.count, term: term.id, isCommon: isCommon)
        for key in isCommon ? [key, key + "s"] : [key] { names[key, default: []].append(name) }
      }
    }
    for key in names.keys { names[key]?.sort { $0.length > $1.length } }
  }

  /// The terms that a text names, in its order.
  func mentions(in text: String) -> [(range: Range<String.Index>, term: Term.ID)] {
    let words = Self.words(of: text)
    var mentions: [(range: Range<String.Index>, term: Term.ID)] = []
    var place = 0
    while place < words.count {
      let found =
        names[text[words[place]].lowercased()]?.lazy.compactMap { name in
          let last = place + name.length - 1
          guard last < words.count else { return nil }
          let range = words[place].lowerBound..<words[last].upperBound
          return name.isSame(as: text[range]) ? (range, name) : nil
        }.first as (Range<String.Index>, Name)?
      if let (range, name) = found { mentions.append((range, name.term)) }
      place += found?.1.length ?? 1
    }
    return mentions
  }

  private static func words(of text: String) -> [Range<String.Index>] {
    text.unicodeScalars.split { !$0.isLetterOrDigit }.map { $0.startIndex..<$0.endIndex }
  }
}

extension Unicode.Scalar {
  fileprivate var isLetterOrDigit: Bool {
    isASCII ? UInt8(value).isLetter || UInt8(value).isDigit : properties.isAlphabetic
  }
}

extension CatalogView {
  /// The terms in view that a text names, in its order. Nobody looks terms up in a text of endless length.
  package func mentions(in text: String) -> [(range: Range<String.Index>, term: Term.ID)] {
    guard text.utf8.count < 1 << 16 else { return [] }
    return catalog.termNames.mentions(in: text).filter { catalog.term($0.term).map(shows) == true }
  }
}
