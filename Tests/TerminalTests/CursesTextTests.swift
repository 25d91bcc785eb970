import Glibc
import Screen
import Testing

@testable import Terminal

/// In a locale of UTF-8, where curses runs.
@Suite("Text for curses")
struct CursesTextTests {
  private static func pieces(_ text: String, room: Int) -> [String] {
    let locale = newlocale(1 << LC_CTYPE, "C.UTF-8", nil)
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    return CursesText.pieces(of: text, room: room).map { "\($0.offset): \($0.text)" }
  }

  @Test(
    "A run is one piece where both count alike, and cut at whole clusters where it is too long",
    arguments: [
      ("Belarus", 7, ["0: Belarus"]), ("Belarus", 4, ["0: Bela"]), ("嫦娥七号", 8, ["0: 嫦娥七号"]),
      ("嫦娥七号", 5, ["0: 嫦娥"]), ("Луна ●", 6, ["0: Луна ●"]), ("a", 0, []), ("a", -1, []),
    ])
  func whole(text: String, room: Int, pieces: [String]) {
    #expect(Self.pieces(text, room: room) == pieces)
  }

  @Test("After a cluster that curses counts otherwise, what follows is put in its place")
  func disputed() {
    // Two columns since Unicode 16, and one before; emoji made by a selector or by joiners.
    #expect(Self.pieces("a☰b", room: 9) == ["0: a☰", "3: b"])
    #expect(Self.pieces("a☀\u{FE0F}b", room: 9) == ["0: a☀\u{FE0F}", "3: b"])
    #expect(Self.pieces("👩‍🚀!", room: 9) == ["0: 👩‍🚀", "2: !"])
  }

  @Test("Of what the C library does not know no letter is lost, and no mark becomes a blank")
  func unknown() {
    // A letter and a mark of Unicode 16.
    #expect(Self.pieces("a\u{1C89}b", room: 9) == ["0: a\u{FFFD}b"])
    #expect(Self.pieces("a\u{897}b", room: 9) == ["0: ab"])
  }

  @Test(
    "Scalars are given as cells as long as nobody counts them otherwise",
    arguments: [
      ("Belarus ›≠●", "Belarus ›≠●", true), ("嫦娥 é Ω─⣿", "嫦娥 é Ω─⣿", true), ("", "", true),
      ("a☰b", "a", false),
      ("e\u{301}", "e", false), ("🚀", "", false), ("a\u{7}b", "a", false),
    ])
  func undisputed(text: String, given: String, isAll: Bool) {
    var scalars = String.UnicodeScalarView()
    var bytes = Array(text.utf8)
    let isDone = bytes.withUnsafeMutableBufferPointer { bytes in
      CursesText.forEachUndisputed(in: UnsafeBufferPointer(bytes)) { value in
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    #expect(String(scalars) == given)
    #expect(isDone == isAll)
  }
}
