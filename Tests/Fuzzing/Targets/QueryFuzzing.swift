import Screen
import TestSupport
import Text

@testable import Model
@testable import Search

/// Whatever is typed as keys, a search, a date or a filter is understood or refused, and answered as the plainest way of
/// answering would.
enum QueryFuzzing {
  static func brokenRules(for input: inout FuzzInput) -> [String] {
    var broken = BrokenRules()
    switch input.below(6) {
    case 0: checkKeys(input.text(), &broken)
    case 1: SearchFuzzing.check(&input, &broken)
    case 2: checkFolding(input.text(), &broken)
    case 3: checkOrder([input.text(upTo: 64), input.text(upTo: 64), input.text(upTo: 64)], &broken)
    case 4: checkDay(input.rest(upTo: 16), &broken)
    default: ListFuzzing.check(&input, &broken)
    }
    return broken.all
  }

  private static func checkKeys(_ text: String, _ broken: inout BrokenRules) {
    do {
      let keys = try KeyScript.parse(text)
      let script = keys.map(\.description).joined()
      broken.expect(
        (try? KeyScript.parse(script)) == keys,
        "\(text.debugDescription), written \(script), is the same keys")
    } catch {
      broken.expect((1...max(1, text.count)).contains(error.position), "\(error) lies beyond the script")
      broken.expect(!error.piece.isEmpty && error.piece.count <= 20, "the piece of \(error)")
      let before = String(text.prefix(error.position - 1))
      broken.expect(
        (try? KeyScript.parse(before)) != nil, "\(error) is the first mistake of \(text.debugDescription)")
    }
  }

  /// Plain text is folded with a shortcut, the rest a character at a time.
  private static func checkFolding(_ text: String, _ broken: inout BrokenRules) {
    // An array, since what a sign parts would be one character in a string without it.
    let characters = Array(text).filter { ![.separator, .apostrophe].contains(LetterClass($0)) }
    let letters = characters.flatMap { foldedCharacter($0.legible).unicodeScalars.map(\.value) }
    broken.expect(
      FoldedText(text).letters.map(\.scalar) == letters,
      "\(text.debugDescription) has the letters of its characters folded one by one")
  }

  private static func checkOrder(_ texts: [String], _ broken: inout BrokenRules) {
    let keys = texts.map { NaturalOrder($0) }
    for (x, left) in keys.enumerated() {
      broken.expect(!(left < left), "\(texts[x].debugDescription) comes before itself")
      for (y, right) in keys.enumerated() {
        let ways = [left < right, left == right, right < left].count { $0 }
        broken.expect(
          ways == 1, "\(texts[x].debugDescription) and \(texts[y].debugDescription) have one order")
        for (z, last) in keys.enumerated() where left < right && right < last {
          broken.expect(
            left < last, "\(texts[x].debugDescription) before \(texts[z].debugDescription), through the third"
          )
        }
      }
    }
  }

  private static func checkDay(_ bytes: ArraySlice<UInt8>, _ broken: inout BrokenRules) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let day = Day(text) else {
      // The nearest plain forms, so that few bytes are wasted on what is no date.
      var digits = FuzzInput(Array(bytes))
      let (year, month, number) = (
        Int(digits.byte()) << 8 | Int(digits.byte()), digits.below(14), digits.below(33)
      )
      if let day = Day(year: year, month: month, day: number) {
        checkDay(Array(day.description.utf8)[...], &broken)
      }
      return
    }
    broken.expect(day.description == text, "\(text) is written \(day.description)")
    broken.expect(day.earliest <= day.latest, "\(text) ends after it begins")
    broken.expect(
      day.contains(day) && day.contains(day.earliest) && day.contains(day.latest), "\(text) contains its ends"
    )
    broken.expect(day.latest.advanced(by: 1).advanced(by: -1) == day.latest, "a day after \(text) and back")
    broken.expect(day.formatted.hasSuffix(String(day.components.year)), "\(day.formatted) names its year")
  }
}
