/// The folds of letters and signs that are not letters with marks.
enum FoldingTable {
  /// Lower-case Latin letters, the Azerbaijani schwa, the final sigma and the upturned Ukrainian letter.
  static let letters: [Unicode.Scalar: String] = table([
    ("a", "ẚª"), ("ae", "æ"), ("b", "ƀƃ"), ("c", "ƈȼ"), ("d", "ðđƌȡẟ"), ("db", "ȸ"), ("dz", "ǆǳ"),
    ("e", "ǝɇə"), ("f", "ƒ"), ("g", "ǥ"), ("h", "ħ"), ("hv", "ƕ"), ("i", "ı"), ("ij", "ĳ"), ("j", "ȷɉ"),
    ("k", "ĸƙ"), ("l", "ŀłƚȴ"), ("lj", "ǉ"), ("ll", "ỻ"), ("n", "ŋƞȵ"), ("'n", "ŉ"), ("nj", "ǌ"), ("o", "øº"),
    ("oe", "œ"), ("oi", "ƣ"), ("ou", "ȣ"), ("p", "ƥ"), ("q", "ɋ"), ("qp", "ȹ"), ("r", "ɍ"), ("s", "ſȿ"),
    ("ss", "ß"), ("t", "ŧƫƭȶ"), ("th", "þ"), ("y", "ƴɏỿ"), ("z", "ƶȥɀ"), ("σ", "ς"), ("г", "ґ"),
  ])

  /// Signs of texts.
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

  static func table(_ groups: [(String, String)]) -> [Unicode.Scalar: String] {
    var table: [Unicode.Scalar: String] = [:]
    for (plain, letters) in groups {
      for letter in letters.unicodeScalars { table[letter] = plain }
    }
    return table
  }
}

/// The NFKC forms of letters and digits: full and half width, ligatures, Roman numerals, circled, raised, mathematical ones.
enum CompatibleForms {
  /// What a lower-case scalar stands for, without case; nil for itself.
  static func plain(_ scalar: Unicode.Scalar) -> String? {
    let value = scalar.value
    switch value {
    case ..<0x2B0: return nil
    case 0x2160...0x217F: return romans[Int(value - 0x2160) % romans.count]
    case 0x2460...0x24E9: return enclosed(value)
    case 0x24EA: return "0"
    case 0x3251...0x325F: return String(value - 0x3251 + 21)
    case 0x32B1...0x32BF: return String(value - 0x32B1 + 36)
    case 0xFF01...0xFF5E: return ascii(value - 0xFF01 + 0x21)
    case 0xFF61...0xFF9D: return String(kana[Int(value - 0xFF61)])
    // The marks of kana, as full-width kana lose theirs.
    case 0xFF9E...0xFF9F: return ""
    case 0x1D400...0x1D6A3: return letter(value - 0x1D400)
    case 0x1D7CE...0x1D7FF: return String((value - 0x1D7CE) % 10)
    default: return letters[scalar]
    }
  }

  private static func enclosed(_ value: UInt32) -> String {
    switch value {
    case ...0x2473: String(value - 0x245F)
    case ...0x2487: "(\(value - 0x2473))"
    case ...0x249B: "\(value - 0x2487)."
    case ...0x24B5: "(\(letter(value - 0x249C)))"
    default: letter(value - 0x24B6)
    }
  }

  private static func letter(_ place: UInt32) -> String { ascii(0x61 + place % 26) }

  private static func ascii(_ value: UInt32) -> String {
    Unicode.Scalar(value).map { String($0).lowercased() } ?? ""
  }

  private static let romans = [
    "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "l", "c", "d", "m",
  ]

  private static let kana = Array(
    "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン")

  private static let letters = FoldingTable.table([
    ("0", "⁰₀"), ("1", "₁"), ("2", "₂"), ("3", "₃"), ("4", "⁴₄"), ("5", "⁵₅"), ("6", "⁶₆"), ("7", "⁷₇"),
    ("8", "⁸₈"), ("9", "⁹₉"), ("a", "ᴬᵃₐ"), ("b", "ᴮᵇℬ"), ("c", "ℂℭ"), ("d", "ᴰᵈ"), ("e", "ᴱᵉₑℯℰ"),
    ("f", "ℱ"),
    ("fax", "℻"), ("ff", "ﬀ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("g", "ᴳᵍℊ"),
    ("h", "ʰᴴₕℋℌℍℎ"), ("i", "ᴵᵢⁱℐℑℹ"), ("j", "ʲᴶ"), ("k", "ᴷᵏₖ"), ("l", "ˡᴸₗℒℓ"), ("m", "ᴹᵐₘℳ"),
    ("n", "ᴺⁿₙℕ"), ("o", "ᴼᵒₒℴ"), ("p", "ᴾᵖₚℙ"), ("q", "ℚ"), ("r", "ʳᴿᵣℛℜℝ"), ("s", "ˢₛ"), ("sm", "℠"),
    ("st", "ﬅﬆ"), ("t", "ᵀᵗₜ"), ("tel", "℡"), ("u", "ᵁᵘᵤ"), ("v", "ᵛᵥ"), ("w", "ʷᵂ"), ("x", "ˣₓ"), ("y", "ʸ"),
    ("z", "ℤℨ"),
  ])
}
