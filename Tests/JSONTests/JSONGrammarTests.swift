import Testing

@testable import JSON

/// Reads a text as JSON: nil where it is accepted, else where and why it is not.
private func verdict(_ bytes: [UInt8]) -> JSONError? {
  bytes.withUnsafeBufferPointer { buffer in
    do throws(JSONError) {
      _ = try JSONDocument(buffer)
      return nil
    } catch {
      return error
    }
  }
}

@Suite("JSON grammar")
struct JSONGrammarTests {
  @Test(
    "What RFC 8259 allows is accepted",
    arguments: [
      "null", "true", "false", "0", "-0", "12", "-1.5", "1e5", "1E+5", "1.25e-3", "0.0", "1e999",
      #""""#, #""a""#, "[]", "{}", "[ ]", "{ }", " \t\r\n1\r\n", "[1,2]", "[[],{}]",
      #"{"a":1,"b":{"a":2}}"#, #"{"":0}"#, #""\"\\\/\b\f\n\r\t\u0041""#, #""\ud83c\uDF19""#,
      "\"é 月 🌙 \u{10FFFF}\"", "\"\u{7F}\"", #""12345678901234567890""#,
    ])
  func accepted(text: String) {
    #expect(verdict(Array(text.utf8)) == nil)
  }

  @Test(
    "What RFC 8259 forbids is an error where it stands",
    arguments: [
      ("", 0, "expected a value, found the end of the file"),
      ("  ", 2, "expected a value, found the end of the file"),
      ("1 2", 2, "expected the end of the file after the value, found \"2\""),
      ("[1,]", 3, "expected another element after the comma, found \"]\""),
      ("[1 2]", 3, "expected \",\" or \"]\" after the element, found \"2\""),
      ("[1", 2, "expected \",\" or \"]\" after the element, found the end of the file"),
      (#"{"a":1,}"#, 7, "expected another key in quotation marks, found \"}\""),
      (#"{"a" 1}"#, 5, "expected \":\" after the key, found \"1\""),
      (#"{"a":}"#, 5, "expected a value, found \"}\""),
      (#"{"a":1 "b":2}"#, 7, "expected \",\" or \"}\" after the value, found a quotation mark"),
      ("{a:1}", 1, "expected a key in quotation marks or \"}\", found \"a\""),
      ("{1:1}", 1, "expected a key in quotation marks or \"}\", found \"1\""),
      ("]", 0, "expected a value, found \"]\""),
      ("é", 0, "expected a value, found \"é\""),
      ("\u{1B}", 0, "expected a value, found U+001B"),
      ("'a'", 0, "expected a value, found \"'\""),
      ("// a", 0, "expected a value, found \"/\""),
      ("\u{A0}1", 0, "expected a value, found U+00A0"),
    ])
  func structure(text: String, offset: Int, message: String) {
    #expect(verdict(Array(text.utf8)) == JSONError(offset: offset, message: message))
  }

  @Test(
    "Words and numbers follow the grammar exactly",
    arguments: [
      ("tru", 0, "expected a value; the words allowed are true, false and null"),
      ("True", 0, "expected a value, found \"T\""),
      ("nul1", 0, "expected a value; the words allowed are true, false and null"),
      ("truex", 4, "expected the end of the file after the value, found \"x\""),
      ("NaN", 0, "expected a value, found \"N\""),
      ("+1", 0, "expected a value, found \"+\""),
      (".5", 0, "expected a value, found \".\""),
      ("01", 0, "a number must not begin with a superfluous 0"),
      ("-01", 0, "a number must not begin with a superfluous 0"),
      ("-", 1, "expected a digit, found the end of the file"),
      ("-a", 1, "expected a digit, found \"a\""),
      ("1.", 2, "expected a digit after the point, found the end of the file"),
      ("1.e5", 2, "expected a digit after the point, found \"e\""),
      ("1e", 2, "expected a digit of the exponent, found the end of the file"),
      ("1e+", 3, "expected a digit of the exponent, found the end of the file"),
      ("0x10", 1, "expected the end of the file after the value, found \"x\""),
      ("1_000", 1, "expected the end of the file after the value, found \"_\""),
    ])
  func wordsAndNumbers(text: String, offset: Int, message: String) {
    #expect(verdict(Array(text.utf8)) == JSONError(offset: offset, message: message))
  }

  static let notAnEscape = #"not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four hex digits"#
  static let half = #"half a surrogate pair; write both halves (\ud83c\udf19) or the character itself"#
  static let open = "the string that begins here has no closing quotation mark"

  @Test(
    "Strings must not contain raw control characters, unknown escapes or half surrogate pairs",
    arguments: [
      ("\"abc", 0, open),
      (#""abc\""#, 0, open),
      ("\"a\nb\"", 2, "a control character (U+000A) in a string; write it as an escape, like \\n"),
      ("\"0123456789\tb\"", 11, "a control character (U+0009) in a string; write it as an escape, like \\n"),
      ("\"\u{0}\"", 1, "a control character (U+0000) in a string; write it as an escape, like \\n"),
      (#""\a""#, 1, notAnEscape),
      (#""ab\'""#, 3, notAnEscape),
      (#""\U0041""#, 1, notAnEscape),
      (#""\"#, 1, notAnEscape),
      (#""\u00g0""#, 1, #"\u needs four hex digits"#),
      (#""\u00""#, 1, #"\u needs four hex digits"#),
      (#""x\ud83c""#, 2, half),
      (#""\ud83cx""#, 1, half),
      (#""\ud83c\n""#, 1, half),
      (#""\ud83c\u0041""#, 1, half),
      (#""\ud83c\ud83c""#, 1, half),
      (#""\udf19""#, 1, half),
    ])
  func strings(text: String, offset: Int, message: String) {
    #expect(verdict(Array(text.utf8)) == JSONError(offset: offset, message: message))
  }

  @Test(
    "Bytes that are not UTF-8 are an error at their position",
    arguments: [
      [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80], [0xE2, 0x82],
      [0xE2, 0x28, 0xA1], [0xED, 0xA0, 0x80], [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x9F, 0x8C],
      [0xF0, 0x9F, 0x8C, 0x28], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF],
    ] as [[UInt8]])
  func notUTF8(sequence: [UInt8]) {
    let message = "a byte that is not UTF-8; save the file as UTF-8"
    #expect(verdict([0x22, 0x61] + sequence + [0x22]) == JSONError(offset: 2, message: message))
  }

  @Test("A byte order mark and UTF-16 are named in the message")
  func byteOrderMarks() {
    let mark = "the file begins with a byte order mark; save it as UTF-8 without one"
    #expect(verdict([0xEF, 0xBB, 0xBF, 0x31]) == JSONError(offset: 0, message: mark))
    let wide = JSONError(offset: 0, message: "the file is UTF-16; save it as UTF-8")
    #expect(verdict([0xFF, 0xFE, 0x31, 0x00]) == wide)
    #expect(verdict([0xFE, 0xFF, 0x00, 0x31]) == wide)
  }

  @Test("Nesting is allowed to the limit and no deeper")
  func depth() {
    func nested(_ depth: Int) -> [UInt8] {
      Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
    }
    #expect(verdict(nested(128)) == nil)
    #expect(verdict(nested(129)) == JSONError(offset: 128, message: "nested deeper than 128 levels"))
    #expect(verdict(nested(1_000_000))?.offset == 128)
  }
}
