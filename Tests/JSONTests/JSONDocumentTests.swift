import TestSupport
import Testing

@testable import JSON

@Suite("JSON document")
struct JSONDocumentTests {
  private func withDocument<Result>(_ text: String, _ body: (JSONDocument) throws -> Result) throws -> Result
  {
    try Array(text.utf8).withUnsafeBufferPointer { try body(try JSONDocument($0)) }
  }

  @Test(
    "A string's escapes are decoded",
    arguments: [
      (#""""#, ""),
      (#""plain and rather long""#, "plain and rather long"),
      (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
      (#""\u0041\u00e9\u6708\u0000""#, "Aé月\u{0}"),
      (#""a\ud83c\udf19b\uD83D\uDE80""#, "a🌙b🚀"),
      ("\"Kármán 嫦娥 🌙\"", "Kármán 嫦娥 🌙"),
    ])
  func texts(json: String, text: String) throws {
    let read = try withDocument(json) { $0.string(0) }
    #expect(Array(read.unicodeScalars) == Array(text.unicodeScalars))
  }

  @Test("Every place of a special byte within a run of eight is found", arguments: 0..<24)
  func specialBytes(place: Int) throws {
    let before = String(repeating: "~", count: place)
    let after = String(repeating: "a", count: 9)
    for special in ["\\n", "é", "\\u0041", "\u{7F}"] {
      let json = "\"\(before)\(special)\(after)\""
      let expected = special == "\\n" ? "\n" : special == "\\u0041" ? "A" : special
      #expect(try withDocument(json) { $0.string(0) } == before + expected + after)
    }
  }

  @Test("Text that could control a terminal is replaced, however it is written")
  func controls() throws {
    func isMarked(_ json: String) throws -> Bool {
      try withDocument(json) { $0.tokens[0].traits.contains(.controls) }
    }
    for text in [#""\u001b[2J""#, #""a\nb""#, "\"12345678\u{7F}\"", "\"\u{9B}2J\"", #""\u009f""#] {
      #expect(try isMarked(text), "\(text)")
    }
    for text in [#""a\"b\\c\/d""#, #""\u00e9\u2014""#, "\"é\u{A0}🌙\""] {
      #expect(try !isMarked(text), "\(text)")
    }
  }

  @Test("Members are found by name, escaped or not")
  func members() throws {
    try withDocument(#"{"a": [1, {"b": 2}], "b": 3, "\u0063": 4, "aa": 5}"#) { document in
      func number(_ name: StaticString) -> String? {
        document.member(name, of: 0).map { String(decoding: document.raw($0), as: UTF8.self) }
      }
      #expect(number("b") == "3")
      #expect(number("c") == "4")
      #expect(number("aa") == "5")
      #expect(number("d") == nil)
    }
  }

  @Test("An object has the number of its members")
  func memberCounts() throws {
    let counts = try withDocument(#"{"a": {}, "b": [{"a": 1}, 2], "b": {"a": 1, "b": [], "c": {}}}"#) {
      document in
      document.tokens.filter { $0.kind == .object }.map(\.length)
    }
    #expect(counts == [3, 0, 1, 3, 0])
  }

  @Test("Any blanks may be between all parts", arguments: 0..<20)
  func blanks(count: Int) throws {
    for blank in [" ", "\t", "\r\n", "\n  ", "\n \t"] {
      let blanks = "\n" + String(repeating: blank, count: count)
      let json = ["{", #""a""#, ":", "[", "1", ",", "2", "]", ",", #""b""#, ":", "{", "}", "}"]
        .joined(separator: blanks)
      let kinds = try withDocument(blanks + json + blanks) { document in document.tokens.map(\.kind) }
      #expect(kinds == [.object, .string, .array, .number, .number, .string, .object])
    }
  }
}
