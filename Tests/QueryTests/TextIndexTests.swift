import TestSupport
import Testing

@testable import Query

@Suite("The texts of an index")
struct TextIndexTests {
  /// A text as an index has it, with signs for the marks.
  private func written(_ text: String) -> String {
    var folder = TextFolder()
    var sink = ByteSink()
    _ = folder.write(text, to: &sink)
    let bytes = UnsafeBufferPointer(start: sink.base, count: sink.count)
    return String(
      decoding: bytes.map { byte in
        switch byte {
        case TextBytes.word: UInt8(ascii: "|")
        case TextBytes.inner: UInt8(ascii: "^")
        case TextBytes.end: UInt8(ascii: ".")
        default: byte
        }
      }, as: UTF8.self)
  }

  @Test("Words are marked at their beginnings, what begins within a word lacks the case bit")
  func marks() {
    #expect(written("Luna 25a") == "|luna|25A.")
    #expect(written("Chang’e-6") == "|change|6.")
    #expect(written("LCROSS McDonald") == "|lcross|mcDonald.")
    #expect(written("嫦娥6") == "|嫦|娥|6.")
    #expect(written("aЙ") == "|a^и.")
    #expect(written("Straße") == "|strasse.")
    #expect(written(" - ") == "")
  }

  @Test("Whatever a text is made of, it is folded as for an explanation", arguments: 0..<40)
  func sameAsFoldedText(seed: Int) {
    var texts = RandomTexts(seed: UInt64(seed))
    for _ in 0..<40 {
      let text = texts.text(words: 6)
      let folded = FoldedText(text)
      var folder = TextFolder()
      var quick = ByteSink()
      var slow = ByteSink()
      let result = folder.write(text, to: &quick)
      slow.reserve(folded.scalars.count * 6 + 1)
      for (scalar, boundary) in zip(folded.scalars, folded.boundaries) { slow.put(scalar, boundary) }
      if !folded.scalars.isEmpty { slow.put(TextBytes.end) }
      let bytes = UnsafeBufferPointer(start: quick.base, count: quick.count)
      #expect(bytes.elementsEqual(UnsafeBufferPointer(start: slow.base, count: slow.count)), "\(text)")
      #expect(result.count == folded.scalars.count)
      #expect(result.mask == folded.scalars.reduce(0) { $0 | TextBytes.maskBit(of: $1) })
      var reader = LetterReader(quick.base)
      for (scalar, boundary) in zip(folded.scalars, folded.boundaries) {
        let letter = reader.next(before: quick.base + quick.count)
        #expect(letter?.scalar == scalar)
        #expect(letter?.boundary == boundary)
      }
    }
  }

  @Test("Scalars that are said to stand alone are characters of their own beside each other")
  func standingAlone() {
    var random = SeededRandom(seed: 1)
    let alone = (UInt32(0x20)...0xFFFF).filter { TextFolder.standsAlone($0) }.compactMap(Unicode.Scalar.init)
    for scalar in alone {
      guard let other = alone.randomElement(using: &random) else { return }
      for pair in [[scalar, other], [other, scalar]] {
        var text = ""
        text.unicodeScalars.append(contentsOf: pair)
        #expect(text.count == 2, "\(pair)")
      }
    }
  }
}
