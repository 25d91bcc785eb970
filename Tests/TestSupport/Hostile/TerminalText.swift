/// What a program has written to a terminal, taken apart: sequences of ECMA-48, and text.
public struct TerminalText {
  /// What no program has to send that only draws screens, each once.
  public private(set) var problems: Set<String> = []
  /// The text between the sequences.
  public private(set) var text = ""

  private var rest: Substring.UnicodeScalarView

  /// Takes text apart.
  public init(_ text: String) {
    rest = text[...].unicodeScalars
    while let scalar = rest.popFirst() {
      if scalar == "\u{1B}" { takeSequence() } else { self.text.unicodeScalars.append(scalar) }
    }
    // What curses moves the cursor by.
    let movements: Set<Unicode.Scalar> = ["\r", "\n", "\u{8}", "\t", "\u{E}", "\u{F}"]
    let shown = String(String.UnicodeScalarView(self.text.unicodeScalars.filter { !movements.contains($0) }))
    problems.formUnion(shown.unprintable)
  }

  /// Takes a sequence after its escape character.
  private mutating func takeSequence() {
    switch rest.popFirst() {
    case "[": takeControlSequence()
    case "(", ")":
      if rest.popFirst().map({ !"B0".unicodeScalars.contains($0) }) ?? true { problems.insert("charset") }
    case "=", ">", "7", "8", "M", "D", "H": break
    case "]": takeString()
    case let other: problems.insert("ESC \(other.map { String($0.value, radix: 16) } ?? "")")
    }
  }

  private mutating func takeControlSequence() {
    let parameters = rest.prefix { (0x20...0x3F).contains($0.value) }
    rest = rest.dropFirst(parameters.count)
    let final = rest.popFirst().map { Character($0) } ?? " "
    let allowed: Set<Character> = [
      "A", "B", "C", "D", "G", "H", "J", "K", "L", "M", "P", "X", "@", "b", "d", "h", "l", "m", "r", "t", "S",
      "T", "Z",
    ]
    // No colour or position has this number: it stands in the hostile texts.
    // The shape of the cursor, of the console of Linux.
    let isShape = final == "c" && parameters.first == "?"
    let isQuestion = ["6n", "c"].contains(String(parameters) + String(final))
    if !(allowed.contains(final) || isShape || isQuestion) || String(parameters).contains("666") {
      problems.insert("CSI \(String(parameters))\(final)")
    }
  }

  /// Takes one of the strings that are sent: a text for the clipboard, in base 64; the question for the background; a title of
  /// the program's own words.
  private mutating func takeString() {
    let body = rest.prefix { $0.value >= 0x20 && $0.value < 0x7F }
    rest = rest.dropFirst(body.count)
    let payload = String(body)
    let isBase64 =
      payload.hasPrefix("52;c;")
      && payload.dropFirst(5).allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) }
    let isTitle = payload.wholeMatch(of: /2;[A-Z][a-z]+ - cislunar/) != nil
    if !(isBase64 || isTitle || payload == "11;?") || rest.popFirst() != "\u{7}" {
      problems.insert("OSC \(payload)")
    }
  }
}
