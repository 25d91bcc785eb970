import CNcurses
import Screen
import Testing

@testable import Terminal

@Suite("Keys from the sequences of terminals")
struct KeySequenceTests {
  private func keys(_ typed: String) -> [Key] {
    var decoder = KeyDecoder()
    for byte in typed.utf8 { decoder.feed(byte) }
    decoder.settle()
    decoder.finish()
    var keys: [Key] = []
    while case .key(let key) = decoder.take() { keys.append(key) }
    return keys
  }

  @Test("The keypad in application mode types what is printed on it")
  func keypad() {
    for (letter, sign) in zip("jklmnopqrstuvwxy X", "*+,-./0123456789 =") {
      #expect(keys("\u{1B}O\(letter)b") == [.character(sign), .character("b")])
    }
    #expect(keys("\u{1B}OM\u{1B}OI") == [.enter, .tab])
    #expect(keys("\u{1B}O2x") == [.character("8")])
  }

  @Test("Arrows, Home and End work with any modifiers, in every form")
  func modifiers() {
    let letters: [(Character, Key)] = [
      ("A", .up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end),
    ]
    for (letter, key) in letters {
      for modifier in [1, 2, 5, 6] {
        #expect(keys("\u{1B}[1;\(modifier)\(letter)") == [key])
        #expect(keys("\u{1B}O1;\(modifier)\(letter)") == [key])
        #expect(keys("\u{1B}O\(modifier)\(letter)") == [key])
        #expect(keys("\u{1B}[\(modifier)\(letter)") == [key])
      }
      for alt in [3, 4, 7, 8] { #expect(keys("\u{1B}[1;\(alt)\(letter)") == [withAlt[key] ?? key]) }
    }
    for (letter, key) in letters.prefix(4) {
      #expect(keys("\u{1B}[\(letter.lowercased())\u{1B}O\(letter.lowercased())") == [key, key])
    }
  }

  private let withAlt: [Key: Key] = [.left: .alt("←"), .right: .alt("→")]

  @Test("Alt with a left or right arrow may arrive with an Escape before it")
  func altArrows() {
    #expect(keys("\u{1B}\u{1B}[D\u{1B}\u{1B}OCx") == [.alt("←"), .alt("→"), .character("x")])
  }

  @Test(
    "Keys by number, with any modifiers, and in the forms of rxvt",
    arguments: [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
      (11, .function(1)), (15, .function(5)), (17, .function(6)), (21, .function(10)), (23, .function(11)),
      (24, .function(12)),
    ] as [(Int, Key)])
  func numbered(_ number: Int, _ key: Key) {
    for end in ["~", ";2~", ";3~", ";5~", ";8~", "^", "$", "@", ";1:1~", ";1:2~"] {
      #expect(keys("\u{1B}[\(number)\(end)b") == [key, .character("b")])
    }
    #expect(keys("\u{1B}[\(number);1:3~b") == [.character("b")])
  }

  @Test("Function keys by letter: of xterm, older terminals, and the Linux console")
  func functions() {
    for (index, letter) in "PQRS".enumerated() {
      for form in ["O", "O5", "[1;2", "["] {
        #expect(keys("\u{1B}\(form)\(letter)") == [.function(index + 1)])
      }
    }
    for (index, letter) in "ABCDE".enumerated() {
      #expect(keys("\u{1B}[[\(letter)") == [.function(index + 1)])
    }
  }

  @Test(
    "Keys as Unicode with modifiers",
    arguments: [
      ("97", .character("a")), ("97;1", .character("a")), ("97;2", .character("A")),
      ("97:65;2", .character("A")),
      ("57:40;2", .character("(")), ("97;5", .control("a")), ("65;5", .control("a")), ("97;3", .alt("a")),
      ("97;4", .alt("A")), ("97;7", .control("a")), ("105;5", .tab), ("32;5", .control(" ")),
      ("47", .character("/")),
      ("23022", .character("姮")), ("246;2", .character("Ö")), ("97;129", .character("a")),
      ("13", .enter), ("13;2", .enter), ("27", .escape), ("27;5", .escape), ("9", .tab), ("9;2", .backTab),
      ("127", .backspace), ("127;3", .backspace),
      ("57399", .character("0")), ("57408", .character("9")), ("57409", .character(".")), ("57414", .enter),
      ("57416", .character(",")), ("57417", .left), ("57417;3", .alt("←")), ("57426", .delete),
      ("97;1:1", .character("a")), ("97;1:2", .character("a")),
    ] as [(String, Key)])
  func unicode(_ parameters: String, _ key: Key) {
    #expect(keys("\u{1B}[\(parameters)u") == [key])
    let numbers = parameters.split(separator: ";")
    if !parameters.contains(":"), numbers.count == 2 {
      #expect(keys("\u{1B}[27;\(numbers[1]);\(numbers[0])~") == [key])
    }
  }

  @Test(
    "Sequences that this program does not use are no keys",
    arguments: [
      "97;9u", "97;17u", "97;33u", "97;1:3u", "57398u", "57427u", "57441u", "55296u", "1114112u", "-1u",
      "133u",
      "99999999999999999999u", "27;5~", "27;5;~", "?97u",
    ])
  func nothing(_ sequence: String) {
    #expect(keys("\u{1B}[\(sequence)b") == [.character("b")])
  }

  /// The capabilities of terminfo for the keys that this program has.
  private static let capabilities: [(String, Key)] =
    [
      ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
      ("kpp", .pageUp), ("knp", .pageDown), ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab),
      ("kbs", .backspace), ("kent", .enter), ("kUP5", .up), ("kDN", .down), ("kHOM5", .home), ("kEND5", .end),
      ("kLFT5", .left), ("kRIT", .right), ("kDC5", .delete), ("kNXT", .pageDown), ("kPRV5", .pageUp),
    ] + (1...12).map { ("kf\($0)", .function($0)) }

  @Test(
    "The keys of Debian's terminfo entries are read without terminfo",
    // The library has one current terminal.
    .serialized,
    arguments: [
      "xterm", "xterm-256color", "xterm-color", "xterm-vt220", "xterm-xfree86", "xterm-r6", "tmux",
      "tmux-256color", "screen",
      "screen-256color", "rxvt", "linux", "vt100", "vt102", "vt220", "hurd", "Eterm", "cygwin",
    ])
  func terminfo(_ term: String) throws {
    try #require(cislunar_find_terminal(term, 1) == 1)
    // Those have F5 to F10 on the keypad.
    let lacksFunctions = ["vt100", "vt102"].contains(term)
    for (name, key) in Self.capabilities where !(lacksFunctions && name.hasPrefix("kf")) {
      guard let sequence = cislunar_capability(name).map({ String(cString: $0) }) else { continue }
      #expect(keys(sequence) == [key], "\(name) \(sequence.debugDescription)")
    }
  }
}
