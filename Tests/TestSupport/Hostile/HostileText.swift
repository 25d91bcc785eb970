/// Text of a kind that steers, fools or floods terminals.
public struct HostileText: Hashable, Sendable, CustomStringConvertible {
  /// What kind it is.
  public let description: String
  /// The text.
  public let text: String

  private init(_ description: String, _ text: String) {
    self.description = description
    self.text = text
  }

  /// What data files may hold.
  public static let ofData: [HostileText] = [
    HostileText("bidi overrides", "\u{202E}txt.exe\u{202C}\u{202D}ltr"),
    HostileText("bidi isolates", "\u{2066}a\u{2067}b\u{2068}c\u{2069}\u{061C}\u{200E}\u{200F}"),
    HostileText("zero width", "a\u{200B}b\u{FEFF}c\u{2060}d\u{AD}e\u{180E}f\u{200D}g\u{200C}"),
    HostileText("marks without a base", "\u{301}\u{20DD}x\u{200B}\u{301}"),
    HostileText("a thousand marks", "z" + String(repeating: "\u{301}\u{323}", count: 500)),
    HostileText("a thousand enclosing marks", "q" + String(repeating: "\u{20DD}", count: 1000)),
    HostileText("private use", "\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}"),
    HostileText("unassigned", "\u{378}\u{2FE0}\u{1FFFD}\u{E0FFF}"),
    HostileText("noncharacters", text([0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF])),
    HostileText("tags", "\u{E0001}\u{E0041}\u{E007F}\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}"),
    HostileText("variation selectors", "\u{FE0F}\u{263A}\u{FE0F}\u{FE0E}a\u{E0100}\u{E01EF}"),
    HostileText("separators of lines", "one\u{2028}two\u{2029}three"),
    HostileText("annotations", "\u{FFF9}a\u{FFFA}b\u{FFFB}\u{FFFC}"),
    HostileText("long emoji", String(repeating: "\u{1F469}\u{200D}", count: 100) + "\u{1F680}"),
    HostileText("fillers", "\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}\u{3000}"),
    HostileText("formulas", "=cmd|' /C calc'!A0"),
    HostileText("markup", "</text><script>alert(1)</script>&#x1b;]]>|`\\"),
  ]

  /// What data files are refused for: control characters, and with them every sequence that begins with one.
  public static let controls: [HostileText] = [
    HostileText("C0", text(Array(1...0x1F))),
    HostileText("DEL", "\u{7F}"),
    HostileText("C1", text(Array(0x80...0x9F))),
    HostileText("CSI", "\u{1B}[666m\u{1B}[2J\u{1B}[?1049l"),
    HostileText("an 8-bit CSI", "\u{9B}666m"),
    HostileText("OSC", "\u{1B}]0;title\u{07}\u{1B}]52;c;ZXZpbA==\u{1B}\\"),
    HostileText("DCS", "\u{1B}P$q666m\u{1B}\\"),
    HostileText("the end of a paste", "\u{1B}[201~rm -rf ~\r\n"),
    HostileText("line breaks", "kind: forged\r\nid: forged\u{85}\u{0B}\u{0C}"),
  ]

  /// Every kind that data files may hold, one behind the other.
  public static let allOfData = ofData.map(\.text).joined(separator: " ")

  /// Every kind, one behind the other.
  public static let all = (ofData + controls).map(\.text).joined(separator: " ")

  /// A text of scalars. Swift does not accept all of them in a literal.
  private static func text(_ values: [UInt32]) -> String {
    String(String.UnicodeScalarView(values.compactMap(Unicode.Scalar.init)))
  }

  /// The text as it stands in a string of JSON.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
      let mustBeEscaped = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      let digits = String(scalar.value, radix: 16)
      if mustBeEscaped {
        escaped += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      } else {
        escaped.unicodeScalars.append(scalar)
      }
    }
  }
}

extension StringProtocol {
  /// The scalars in it that no terminal may be sent, line feeds aside, as `U+202E`.
  ///
  /// By the categories of Unicode alone, so that it does not repeat what it is to check.
  public var unprintable: [String] {
    var found: Set<String> = []
    for scalar in unicodeScalars where scalar != "\n" {
      switch scalar.properties.generalCategory {
      case .control, .surrogate, .privateUse, .unassigned, .format, .lineSeparator, .paragraphSeparator: break
      default: continue
      }
      found.insert("U+" + String(scalar.value, radix: 16, uppercase: true))
    }
    return found.sorted()
  }

  /// The most marks in a row.
  public var mostMarks: Int {
    var (most, count) = (0, 0)
    for scalar in unicodeScalars {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark: count += 1
      default: count = 0
      }
      most = Swift.max(most, count)
    }
    return most
  }
}
