/// Texts made up of pieces that are hard to search: accents, apostrophes, digits, capitals within words, other scripts.
public struct RandomTexts {
  private var random: SeededRandom
  private var words: [String] = []

  private static let letters = Array("aaaeeiillnnuuosrtbcdABLN")
  private static let others = [
    "é", "Ü", "ß", "Å", "å", "ñ", "æ", "ŉ", "½", "²", "③", "Ⅷ", "ª", "ı", "İ", "ẞ", "ﬁ", "e\u{301}",
    "n\u{303}\u{323}",
    "a\u{20DD}", "x\u{200D}", "л", "у", "Й", "й", "ё", "Ω", "ώ", "嫦", "娥", "六", "号", "한", "글",
    "\u{1112}\u{1161}",
    "か", "が", "ヴ", "न", "ि", "م", "\u{0600}1", "\u{0D4E}a", "👩‍🚀", "🇨🇳", "1\u{FE0F}\u{20E3}", "ʻ", "ʼ", "\u{AD}",
  ]
  private static let signs = [
    " ", " ", " ", "-", "'", "’", ".", ", ", "/", "–", "…", "\r\n", "\n", "\u{301}", "\u{A0}", "(", "_",
  ]

  /// Texts that follow from a seed.
  public init(seed: UInt64) {
    random = SeededRandom(seed: seed)
    words = (0..<12).map { _ in word() }
  }

  /// A number below a limit.
  public mutating func below(_ limit: Int) -> Int { Int.random(in: 0..<limit, using: &random) }

  private mutating func pick(_ texts: [String]) -> String { texts[below(texts.count)] }

  /// A few letters; most of them plain ones.
  public mutating func word() -> String {
    (0...below(6)).map { _ in
      switch below(12) {
      case 0: pick(Self.others)
      case 1: "\(below(10))"
      default: String(Self.letters[below(Self.letters.count)])
      }
    }.joined()
  }

  /// Words with signs between them. Some words recur in other texts.
  public mutating func text(words count: Int) -> String {
    var text = below(9) == 0 ? pick(Self.signs) : ""
    for _ in 0..<count {
      text += below(3) == 0 ? word() : pick(words)
      text += below(6) == 0 ? "" : pick(Self.signs)
    }
    return text
  }

  /// Something to search for that stands in a text, or nearly: a part of it, letters of it, something else.
  public mutating func pattern(from texts: [String]) -> String {
    (0...below(5) / 3).map { _ in
      let text = texts[below(texts.count)]
      guard !text.isEmpty else { return word() }
      let start = text.index(text.startIndex, offsetBy: below(text.count))
      let part = String(text[start...].prefix(1 + below(9)))
      switch below(4) {
      case 0: return part.filter { _ in below(4) > 0 }
      case 1: return part.split(separator: " ").joined()
      case 2: return part.split(separator: " ").first.map(String.init) ?? part
      default: return below(4) == 0 ? word() : part
      }
    }.joined(separator: " ")
  }
}
