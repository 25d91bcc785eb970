@_spi(_Unicode) import Swift
import TestSupport
import Testing

@testable import Text

@Suite("Folding")
struct FoldingTests {
  @Test(
    "Case, accents and typographic signs do not count",
    arguments: [
      ("Türkiye", "turkiye"), ("Von Kármán", "von karman"), ("Pontécoulant", "pontecoulant"),
      ("Chang’e", "chang'e"), ("STRASSE", "strasse"), ("Straße", "strasse"), ("Ærø", "aero"),
      ("Łódź", "lodz"), ("Đà Nẵng", "da nang"), ("ISTANBUL", "istanbul"), ("İzmir", "izmir"), ("ısı", "isi"),
      ("Þingvellir", "thingvellir"), ("Œuvre", "oeuvre"), ("Bakı, Azərbaycan", "baki, azerbaycan"),
      ("2033–2035", "2033-2035"), ("“Moon”", "\"moon\""), ("嫦娥六号", "嫦娥六号"), ("Луна", "луна"),
      ("Ёлка й", "елка и"), ("Ελλάς", "ελλασ"), ("", ""), ("a\r\nb", "a\nb"),
    ])
  func folds(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test(
    "Compatibility forms fold to their plain letters",
    arguments: [
      ("ＣＮＳＡ　２５", "cnsa 25"), ("ﬁnland oﬃce", "finland office"), ("Ⅳ ⅷ Ⅻ Ⅼ", "iv viii xii l"),
      ("①⑳㉑㊿", "12021" + "50"),
      ("⑴⒈⒜Ⓐⓩ⓪", "(1)1.(a)az0"), ("𝐀𝒛𝕄𝟘𝟿", "azm09"), ("x₂ʰⁿ⁵", "x2hn5"), ("ﾁｬﾝｶﾞ", "チャンカ"), ("ℂℓ", "cl"),
      ("！～", "!~"),
    ])
  func compatible(text: String, expected: String) {
    #expect(folded(text) == expected)
  }

  @Test("Composed and decomposed letters fold alike")
  func decomposed() {
    #expect(folded("Tu\u{308}rkiye") == "turkiye")
    #expect(folded("e\u{30A}\u{323}") == "e", "a letter without a composed form")
    #expect(folded("И\u{306}") == folded("Й"))
    for same in ["한", "が", "ऩ", "ẫ", "ǻ", "\u{212B}"] {
      let decomposed = String(String.UnicodeScalarView(same._nfd))
      #expect(Array(folded(same).utf8) == Array(folded(decomposed).utf8), "\(same)")
      #expect(Array(same.utf8) != Array(decomposed.utf8))
    }
  }

  @Test("Every letter in the table folds to folded letters, and so does its capital")
  func table() {
    for (letter, plain) in FoldingTable.letters {
      #expect(folded(String(letter)) == plain)
      #expect(folded(plain) == plain)
      #expect(plain.lowercased() == plain)
      // Some capitals are not the letter's only lower case: ſ and ς share theirs with s and σ.
      #expect(folded(String(letter).uppercased()).first == plain.first, "\(letter)")
    }
  }

  @Test("Folding twice changes nothing")
  func idempotent() {
    let text =
      FoldingTable.letters.keys.map { String($0) }.joined() + String(FoldingTable.signs.keys.sorted())
    #expect(folded(folded(text)) == folded(text))
  }

  @Test("Letters and signs have ASCII forms to draw, capitals as capitals")
  func ascii() {
    let forms: [(Character, String?)] = [
      ("A", "A"), ("z", "z"), (" ", " "), ("ü", "u"), ("Ü", "U"), ("Ø", "O"), ("ß", "ss"), ("Æ", "Ae"),
      ("İ", "I"),
      ("ı", "i"), ("Ł", "L"), ("’", "'"), ("–", "-"), ("…", "..."), ("→", "->"), ("°", "deg"), ("€", "EUR"),
      ("\u{00A0}", " "), ("嫦", nil), ("Л", nil), ("Й", nil), ("א", nil), ("च", nil),
    ]
    for (character, form) in forms {
      #expect(foldedToASCII(character) == form, "\(character)")
    }
    for character in FoldingTable.signs.keys {
      let form = foldedToASCII(character)
      #expect(form?.utf8.allSatisfy { (0x20..<0x7F).contains($0) } == true, "\(character)")
    }
  }

  @Test("Text folds like its single characters", arguments: 0..<100 as Range<UInt64>)
  func plain(seed: UInt64) {
    var texts = RandomTexts(seed: seed)
    for text in [texts.text(words: 3), "A\tb\nC D~", "a\r\nB"] {
      #expect(folded(text) == text.map(foldedCharacter).joined(), "\(text.debugDescription)")
    }
  }

  @Test("Words are found in whole texts, all or none")
  func words() {
    #expect(FoldedWords("kar von").areAll(in: "Von Kármán"))
    #expect(!FoldedWords("kar mond").areAll(in: "Von Kármán"))
    #expect(FoldedWords("六").areAll(in: "嫦娥六号"))
    #expect(!FoldedWords("mann").areAll(in: "man"), "no further than the text goes")
    #expect(FoldedWords("aab").areAll(in: "aaab"), "where the first letters come again")
    #expect(FoldedWords(" ").areAll(in: ""))
  }
}
