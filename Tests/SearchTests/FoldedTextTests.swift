import TestSupport
import Testing
import Text

@testable import Search

@Suite("Texts folded for a search")
struct FoldedTextTests {
  /// The letters of a text with signs for how they stand: `|` before the first of a word, `^` before what begins within one.
  private func written(_ text: String) -> String {
    FoldedText(text).letters.map { letter in
      let sign =
        switch letter.boundary {
        case .word: "|"
        case .inner: "^"
        case .none: ""
        }
      return sign + (Unicode.Scalar(letter.scalar).map { String($0) } ?? "?")
    }.joined()
  }

  @Test(
    "Letters and digits are kept, with the starts of words",
    arguments: [
      ("Luna 25a", "|luna|25^a"), ("Chang’e-6", "|change|6"), ("'X' 'y", "|x|y"),
      ("LCROSS McDonald", "|lcross|mc^donald"), ("嫦娥6", "|嫦|娥|6"), ("aЙ", "|a^и"), ("Straße", "|strasse"),
      ("Luna25", "|luna^25"), ("Ⓐⓑ①№", "|ab^1"), ("ﬁ½ＡＢ！", "|fi^12^ab"), ("a\r\nb", "|a|b"),
      ("\u{345}a", "|a"), (" - ", ""),
    ])
  func marks(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test("The letters are those of its characters, folded one by one", arguments: 0..<40 as Range<UInt64>)
  func letters(seed: UInt64) {
    var texts = RandomTexts(seed: seed)
    for _ in 0..<20 {
      let text = texts.text(words: 6)
      let letters = Array(text).flatMap { FoldedText(String($0)).letters.map(\.scalar) }
      #expect(FoldedText(text).letters.map(\.scalar) == letters, "\(text.debugDescription)")
    }
  }

  @Test("The mask of a record has the letters of its texts")
  func record() {
    let folded = FoldedTexts([
      SearchText("name", "Luna 25", role: .name), SearchText("alias", "…", role: .alias),
      SearchText("note", "Луна", role: .prose),
    ])
    #expect((0..<3).map(folded.place) == [0..<6, 6..<6, 6..<10])
    #expect(folded.letters == ["Luna 25", "Луна"].flatMap { FoldedText($0).letters })
    #expect(folded.entries[1].mask == 0)
    #expect(folded.entries[0].mask & FoldedTexts([SearchText("", "nul", role: .name)]).entries[0].mask != 0)
  }
}
