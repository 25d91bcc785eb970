/// Letters and digits in another dress, as NFKC undresses them: full and half width, ligatures, Roman numerals, circled,
/// bracketed, raised, lowered and mathematical ones.
enum CompatibleForms {
  /// What a scalar in lower case stands for, without case; nil where it stands for itself.
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

  /// The letter at a place of alphabets that follow each other.
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
