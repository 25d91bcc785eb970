import TestSupport
import Testing
import Text

@Suite("Natural order")
struct NaturalOrderTests {
  @Test(
    "Texts are ordered by letters, numbers in them by value, numbers before letters",
    arguments: [
      ["", "6", "Chang'e", "Chang'e 6", "Chang'e 10", "Chang'e A", "Zond"],
      ["Turkey", "Türkiye", "Tuvalu"], ["a0", "a1", "a9", "a10", "a10b", "a10c", "a11"],
      [
        String(repeating: "9", count: 29), String(repeating: "1", count: 30),
        String(repeating: "1", count: 31),
      ],
      [String(repeating: "9", count: 60), "1" + String(repeating: "0", count: 60)],
    ])
  func order(texts: [String]) {
    #expect(texts.reversed().sorted { NaturalOrder($0) < NaturalOrder($1) } == texts)
  }

  @Test("Case, accents and zeros before a number do not count")
  func equals() {
    #expect(NaturalOrder("LUNA 007") == NaturalOrder("luna 7"))
    #expect(NaturalOrder("Étoile") == NaturalOrder("etoile"))
    #expect(NaturalOrder("a00") == NaturalOrder("A0"))
  }

  @Test("The order of texts is total", arguments: 0..<30 as Range<UInt64>)
  func total(seed: UInt64) {
    var texts = RandomTexts(seed: seed)
    let keys = (0..<12).map { _ in NaturalOrder(texts.text(words: 2)) }
    for left in keys {
      for right in keys {
        #expect([left < right, left == right, right < left].count { $0 } == 1)
        for last in keys where left < right && right < last { #expect(left < last) }
      }
    }
  }
}
