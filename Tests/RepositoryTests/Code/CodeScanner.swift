/// Reads Swift or C as far as is needed to tell code from comments and strings.
struct CodeScanner {
  /// What the text is written in.
  enum Language {
    case swift
    case c
  }

  private let bytes: [UInt8]
  private let language: Language
  private var code: [UInt8] = []
  private var position = 0

  private init(_ text: String, _ language: Language) {
    bytes = Array(text.utf8)
    self.language = language
  }

  /// The text with blanks in place of comments and strings; lines stay where they are.
  static func code(of text: String, _ language: Language) -> String {
    var scanner = CodeScanner(text, language)
    while scanner.position < scanner.bytes.count { scanner.step() }
    return String(decoding: scanner.code, as: UTF8.self)
  }

  private mutating func step() {
    if starts(with: "//") {
      while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { blank() }
    } else if starts(with: "/*") {
      blankComment()
    } else if let pounds = poundsBeforeQuote() {
      blankString(pounds: pounds)
    } else if language == .c, starts(with: "'") {
      blankCharacter()
    } else {
      code.append(bytes[position])
      position += 1
    }
  }

  private func starts(with text: StaticString, at offset: Int = 0) -> Bool {
    let start = position + offset
    guard start + text.utf8CodeUnitCount <= bytes.count else { return false }
    return (0..<text.utf8CodeUnitCount).allSatisfy { bytes[start + $0] == text.utf8Start[$0] }
  }

  private mutating func blank(_ count: Int = 1) {
    for _ in 0..<count where position < bytes.count {
      code.append(bytes[position] == UInt8(ascii: "\n") ? bytes[position] : UInt8(ascii: " "))
      position += 1
    }
  }

  private mutating func blankComment() {
    var depth = 0
    repeat {
      if starts(with: "/*") {
        depth = language == .swift ? depth + 1 : 1
        blank(2)
      } else if starts(with: "*/") {
        depth -= 1
        blank(2)
      } else {
        blank()
      }
    } while depth > 0 && position < bytes.count
  }

  /// How many number signs stand before a quotation mark here; nil where no string begins.
  private func poundsBeforeQuote() -> Int? {
    var count = 0
    while starts(with: "#", at: count) { count += 1 }
    return starts(with: "\"", at: count) ? count : nil
  }

  private func pounds(_ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { starts(with: "#", at: offset + $0) }
  }

  private mutating func blankString(pounds count: Int) {
    let isLong = language == .swift && starts(with: "\"\"\"", at: count)
    let quotes = isLong ? 3 : 1
    blank(count + quotes)
    while position < bytes.count {
      if isLong ? starts(with: "\"\"\"") : starts(with: "\""), pounds(count, at: quotes) {
        return blank(quotes + count)
      }
      if starts(with: "\\"), pounds(count, at: 1) {
        let isInterpolation = language == .swift && starts(with: "(", at: 1 + count)
        blank(1 + count + 1)
        if isInterpolation { blankInterpolation() }
      } else {
        blank()
      }
    }
  }

  /// Blanks what is left of an interpolation, whose opening parenthesis is behind.
  private mutating func blankInterpolation() {
    var depth = 1
    while depth > 0, position < bytes.count {
      if let pounds = poundsBeforeQuote() {
        blankString(pounds: pounds)
        continue
      }
      if starts(with: "(") { depth += 1 }
      if starts(with: ")") { depth -= 1 }
      blank()
    }
  }

  private mutating func blankCharacter() {
    blank()
    while position < bytes.count, !starts(with: "'") { blank(starts(with: "\\") ? 2 : 1) }
    blank()
  }
}
