public import Screen

/// What a terminal is asked about itself.
public enum Question: Hashable, CaseIterable, Sendable {
  /// Its background.
  case ground
  /// In how many columns it shows characters that may have one or two.
  case width

  /// What asks these questions, and at last what kind of terminal it is: all answer that, and in the order of the questions.
  ///
  /// The second row is written on, and has to be erased. In the first the answer would be that of Alt-F3.
  static func bytes(_ questions: Set<Question>) -> [UInt8] {
    let escape = "\u{1B}"
    let width = questions.contains(.width) ? "\(escape)[2;1H≠\(escape)[6n\r\(escape)[K" : ""
    let ground = questions.contains(.ground) ? "\(escape)]11;?\u{7}" : ""
    return Array((width + ground + escape + "[c").utf8)
  }

  /// Whether a terminal of this name is known not to answer, or to show what it is asked.
  static func isUnderstood(byTerm term: String) -> Bool {
    !["linux", "vt1", "vt2", "vt3", "vt4", "vt5", "dumb", "ansi", "pcansi", "cons", "sun", "wy", "hp"]
      .contains(where: term.hasPrefix)
  }
}

/// What a terminal has told of itself.
public enum Answer: Hashable, Sendable {
  /// What its background is like.
  case ground(Ground)
  /// It shows characters that may have one or two columns in two.
  case wide

  /// Reads where the cursor is behind one such character at the beginning of the second row; nil for any other sequence.
  init?(csi parameters: [UInt8], final: UInt8) {
    guard final == UInt8(ascii: "R"), parameters.elementsEqual("2;3".utf8) else { return nil }
    self = .wide
  }

  /// Reads `11;rgb:ffff/ffff/ffff`, with one to four hexadecimal digits for each part, and `11;rgba:` with a fourth for what
  /// shines through; nil for any other text.
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
  /// The ground that `COLORFGBG` names, as rxvt and others set it: the number of the background among the basic colours stands
  /// last. nil where it names none.
  public init?(colorFGBG: String?) {
    guard let last = colorFGBG?.split(separator: ";").last, let number = Int(last), (0...15).contains(number)
    else { return nil }
    self = number < 7 || number == 8 ? .dark : .light
  }
}
