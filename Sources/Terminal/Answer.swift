package import Screen

package enum Question: Hashable, CaseIterable, Sendable {
  case ground
  /// The width of characters that may take one or two columns.
  case width

  /// The bytes that ask the questions and finally the type of the terminal: every terminal answers that, and answers in
  /// order.
  ///
  /// The width is measured on the second row, which is then erased. On the first row the answer would look like Alt-F3.
  static func bytes(_ questions: Set<Question>) -> [UInt8] {
    let escape = "\u{1B}"
    let width = questions.contains(.width) ? "\(escape)[2;1H≠\(escape)[6n\r\(escape)[K" : ""
    let ground = questions.contains(.ground) ? "\(escape)]11;?\u{7}" : ""
    return Array((width + ground + escape + "[c").utf8)
  }

  /// Whether a terminal with this name may be asked: some do not answer, others print the question.
  static func isUnderstood(byTerm term: String) -> Bool {
    !["linux", "vt1", "vt2", "vt3", "vt4", "vt5", "dumb", "ansi", "pcansi", "cons", "sun", "wy", "hp"]
      .contains(where: term.hasPrefix)
  }
}

package enum Answer: Hashable, Sendable {
  case ground(Ground)
  /// Characters of ambiguous width take two columns.
  case wide

  /// Reads the cursor position after an ambiguous character at the start of the second row; nil for any other sequence.
  init?(csi parameters: [UInt8], final: UInt8) {
    guard final == UInt8(ascii: "R"), parameters.elementsEqual("2;3".utf8) else { return nil }
    self = .wide
  }

  /// Reads `11;rgb:ffff/ffff/ffff`, each part of one to four hexadecimal digits, or `11;rgba:` with opacity; else nil.
  init?(string: [UInt8]) {
    let forms = [("11;rgb:", 3), ("11;rgba:", 4)]
    guard let (prefix, count) = forms.first(where: { string.starts(with: $0.0.utf8) }) else { return nil }
    let fields = string.dropFirst(prefix.utf8.count).split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let parts = fields.compactMap { digits -> Int? in
      guard (1...4).contains(digits.count), digits.first != UInt8(ascii: "+"),
        digits.first != UInt8(ascii: "-"),
        let value = Int(String(decoding: digits, as: UTF8.self), radix: 16)
      else { return nil }
      return value * 255 / (1 << (4 * digits.count) - 1)
    }
    guard fields.count == count, parts.count == count else { return nil }
    self = .ground(Ground(red: parts[0], green: parts[1], blue: parts[2]))
  }
}

extension Ground {
  /// Reads `COLORFGBG`, as rxvt sets it: the last number is the background's basic colour. nil if there is none.
  package init?(colorFGBG: String?) {
    guard let last = colorFGBG?.split(separator: ";").last, let number = Int(last), (0...15).contains(number)
    else { return nil }
    self = number < 7 || number == 8 ? .dark : .light
  }
}
