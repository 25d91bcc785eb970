/// What folding makes of letters and signs that are not a letter with marks.
enum FoldingTable {
  /// Lower-case letters of Latin-1 Supplement, Latin Extended-A, -B and Additional, and the schwa of Azerbaijani; the final
  /// sigma and the upturned Ukrainian letter, which have no ASCII form.
  static let letters: [Unicode.Scalar: String] = table([
    ("a", "ẚª"), ("ae", "æ"), ("b", "ƀƃ"), ("c", "ƈȼ"), ("d", "ðđƌȡẟ"), ("db", "ȸ"), ("dz", "ǆǳ"),
    (
      "e",
      "ǝɇə"
    ), ("f", "ƒ"), ("g", "ǥ"), ("h", "ħ"), ("hv", "ƕ"), ("i", "ı"), ("ij", "ĳ"), ("j", "ȷɉ"),
    (
      "k",
      "ĸƙ"
    ), ("l", "ŀłƚȴ"), ("lj", "ǉ"), ("ll", "ỻ"), ("n", "ŋƞȵ"), ("'n", "ŉ"), ("nj", "ǌ"), ("o", "øº"),
    ("oe", "œ"), ("oi", "ƣ"), ("ou", "ȣ"), ("p", "ƥ"), ("q", "ɋ"), ("qp", "ȹ"), ("r", "ɍ"), ("s", "ſȿ"),
    ("ss", "ß"), ("t", "ŧƫƭȶ"), ("th", "þ"), ("y", "ƴɏỿ"), ("z", "ƶȥɀ"), ("σ", "ς"), ("г", "ґ"),
  ])

  /// Signs that texts are written with.
  static let signs: [Character: String] = [
    "’": "'", "‘": "'", "‚": "'", "‛": "'", "ʼ": "'", "ʻ": "'", "′": "'", "´": "'",
    "“": "\"", "”": "\"", "„": "\"", "″": "\"", "«": "\"", "»": "\"",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "…": "...", "•": "*", "·": ".", "×": "x", "÷": "/", "±": "+/-", "°": "deg", "№": "No.",
    "←": "<-", "→": "->", "↔": "<->", "↑": "^", "↓": "v", "≤": "<=", "≥": ">=", "≈": "~", "≠": "!=",
    "§": "S.", "©": "(c)", "®": "(R)", "™": "(TM)", "€": "EUR", "£": "GBP", "½": "1/2", "¼": "1/4",
    "¾": "3/4",
    "¹": "1", "²": "2", "³": "3", "¡": "!", "¿": "?", "‹": "<", "›": ">",
    "\u{00A0}": " ", "\u{2009}": " ", "\u{202F}": " ", "\u{2003}": " ", "\u{2002}": " ", "\u{3000}": " ",
    "，": ",", "。": ".", "、": ",", "：": ":", "；": ";", "（": "(", "）": ")", "！": "!", "？": "?",
  ]

  private static func table(_ groups: [(String, String)]) -> [Unicode.Scalar: String] {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }
}
