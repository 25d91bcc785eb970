import Glibc
import Screen
import TestSupport
import Testing

@testable import Terminal

@Suite("Answers of terminals")
struct AnswerTests {
  /// What is made of bytes that all come at once: the answers and the keys.
  private func taken(_ text: String) -> (answers: [Answer], inputs: [Input]) {
    var decoder = KeyDecoder()
    decoder.expectAnswers()
    for byte in text.utf8 { decoder.feed(byte) }
    decoder.settle()
    decoder.finish()
    var (answers, inputs): ([Answer], [Input]) = ([], [])
    while let answer = decoder.takeAnswer() { answers.append(answer) }
    while let input = decoder.take() { inputs.append(input) }
    return (answers, inputs)
  }

  @Test(
    "The background in all forms, by its contrast",
    arguments: [
      ("rgb:0000/0000/0000", .dark), ("rgb:ffff/ffff/ffff", .light), ("rgb:1e1e/1e1e/1e1e", .dark),
      ("rgb:fdf6/e3e3/e3e3", .light), ("rgb:00/2b/36", .dark), ("rgb:FF/FF/FF", .light), ("rgb:0/0/0", .dark),
      ("rgb:fff/fff/fff", .light), ("rgb:f/f/f", .light), ("rgb:7070/7070/7070", .dark),
      ("rgb:7c7c/7c7c/7c7c", .light), ("rgba:ff/ff/ff/80", .light), ("rgb:ff/0/ff", .light),
      ("rgb:0/0/ff", .dark),
    ] as [(String, Ground)])
  func ground(_ colour: String, _ ground: Ground) {
    for end in ["\u{7}", "\u{1B}\\"] {
      let (answers, inputs) = taken("\u{1B}]11;\(colour)\(end)b")
      #expect(answers == [.ground(ground)])
      #expect(inputs == [.key(.character("b"))])
    }
  }

  @Test(
    "An invalid background is ignored and types nothing",
    arguments: [
      "11;rgb:ffff/ffff", "11;rgb:ffff/ffff/ffff/ffff", "11;rgb:fffff/0/0", "11;rgb:/0/0", "11;rgba:0/0/0",
      "11;rgb:ff/ff/ff/ff", "11;rgb:+1/0/0",
      "11;rgb:-1/0/0", "11;rgb:gg/0/0", "11;", "11;?", "10;rgb:ffff/ffff/ffff", "4;11;rgb:ff/ff/ff", "x",
      "11;rgb:0/0/0" + String(repeating: "0", count: 300), String(repeating: "q", count: 3000),
    ])
  func noGround(_ text: String) {
    let (answers, inputs) = taken("\u{1B}]\(text)\u{7}b")
    #expect(answers == [] && inputs == [.key(.character("b"))])
  }

  @Test("Only the third column of the second row indicates a sign of two columns")
  func width() {
    #expect(taken("\u{1B}[2;3R").answers == [.wide])
    for other in ["2;2R", "2;1R", "3;3R", "2;3;1R", "?2;3R", "2;3c", "2;4R"] {
      #expect(taken("\u{1B}[\(other)") == ([], []))
    }
  }

  @Test("Answers that arrive in pieces type nothing while they are awaited")
  func cut() {
    let answers = Array("\u{1B}[2;3R\u{1B}]11;rgb:00/00/00\u{1B}\\\u{1B}[?62;4c".utf8)
    for cut in answers.indices {
      var decoder = KeyDecoder()
      decoder.expectAnswers()
      for byte in answers[..<cut] { decoder.feed(byte) }
      decoder.settle()
      #expect((decoder.patience ?? 250) >= 250 && decoder.isOwed)
      for byte in answers[cut...] { decoder.feed(byte) }
      #expect(!decoder.isAsking && !decoder.isOwed)
      #expect(
        decoder.take() == nil && decoder.takeAnswer() == .wide && decoder.takeAnswer() == .ground(.dark))
    }
  }

  @Test("The Escape key ends the waiting: the next is recognised at once")
  func escape() {
    var decoder = KeyDecoder()
    decoder.expectAnswers()
    decoder.feed(0x1B)
    #expect(decoder.patience == 250)
    decoder.finish()
    #expect(decoder.take() == .key(.escape))
    decoder.feed(0x1B)
    #expect(decoder.patience == 25)
  }

  @Test(
    "COLORFGBG names the background last",
    arguments: [
      ("15;0", .dark), ("0;15", .light), ("0;default;15", .light), ("7;8", .dark), ("0;7", .light),
      ("0;9", .light),
      ("12;6", .dark), ("0;16", nil), ("0;default", nil), ("0;-1", nil), ("", nil), (nil, nil),
    ] as [(String?, Ground?)])
  func colorFGBG(_ value: String?, _ ground: Ground?) { #expect(Ground(colorFGBG: value) == ground) }
}

private func == (left: (answers: [Answer], inputs: [Input]), right: ([Answer], [Input])) -> Bool {
  left.answers == right.0 && left.inputs == right.1
}

@Suite("Asking a terminal")
struct QuestionTests {
  private static let width = "\u{1B}[2;1H≠\u{1B}[6n\r\u{1B}[K"
  private static let ground = "\u{1B}]11;?\u{7}"
  private static let kind = "\u{1B}[c"

  @Test(
    "Only useful questions that can be answered are asked, once, on the alternate screen",
    arguments: [
      ("xterm-256color", [], [], width + ground + kind), ("vte-256color", [], [], width + ground + kind),
      ("xterm-kitty-unheard-of", [], [], width + ground + kind),
      ("xterm-256color", ["ascii"], [], ground + kind),
      ("xterm-256color", [], ["LC_ALL=C"], ground + kind),
      ("xterm-256color", ["no-colour"], [], width + kind),
      ("xterm-256color", ["no-questions"], [], ""), ("xterm-256color", ["ascii", "no-colour"], [], ""),
      ("linux", [], [], ""), ("linux-16color", [], [], ""), ("vt100", [], [], ""), ("vt220", [], [], ""),
    ] as [(String, [String], [String], String)])
  func asked(_ term: String, _ arguments: [String], _ variables: [String], _ question: String) throws {
    let session = try ProbeSession.ready(arguments, term: term, ProbeSession.locale + variables)
    try session.terminal.read { $0.contains("probe: ready") }
    let text = session.terminal.text
    if question.isEmpty {
      for part in ["\u{1B}[6n", "]11;", Self.kind] { #expect(!text.contains(part)) }
    } else {
      let parts = text.split(separator: question, omittingEmptySubsequences: false)
      #expect(parts.count == 2, "\(text.debugDescription)")
      #expect(parts[0].contains("\u{1B}[?1049h") && !parts[0].contains("probe: ready"))
      #expect(!parts[1].contains(Self.kind) && parts[1].contains("\u{1B}[2J"))
    }
  }

  @Test("Without a second row no sign can be tested")
  func oneRow() throws {
    let session = try ProbeSession.ready(size: Size(width: 80, height: 1))
    try session.terminal.read { $0.contains(Self.ground + Self.kind) && !$0.contains("\u{1B}[6n") }
  }

  @Test(
    "Answers of terminals are read and type nothing",
    arguments: [
      (
        "\u{1B}[2;2R\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}[?64;1;2;6;9;15;16;17;18;21;22;28c",
        ["ground(Screen.Ground.dark)"]
      ),
      (
        "\u{1B}[2;3R\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62;c",
        ["wide", "ground(Screen.Ground.light)"]
      ),
      ("\u{1B}[2;2R\u{1B}[?1;2;4c", []),
      ("\u{1B}]11;rgba:0000/0000/0000/ffff\u{7}\u{1B}[?6c", ["ground(Screen.Ground.dark)"]),
    ] as [(String, [String])])
  func answered(_ typed: String, _ answers: [String]) throws {
    let session = try ProbeSession.ready()
    session.terminal.type(typed + "b")
    for answer in answers {
      #expect(try session.process.nextReport()?.hasPrefix("answer ") == true)
      #expect(session.process.reports.last?.contains(answer) == true)
    }
    #expect(try session.process.nextReport() == "key b")
  }

  @Test("An endless answer types nothing, and keys work again after it")
  func endless() throws {
    let session = try ProbeSession.ready()
    session.terminal.type("\u{1B}]11;" + String(repeating: "q", count: 3000))
    #expect(try session.process.isSilent(for: .seconds(4)))
    #expect(try session.answer(to: "b") == "key b")
  }

  @Test("Quitting before the answers arrive leaves none of them for the shell")
  func leaving() throws {
    let answers = "\u{1B}[2;2R\u{1B}]11;rgb:0000/0000/0000\u{7}\u{1B}[?62;c"
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "q\(answers)") == "key q")
    #expect(try session.process.end() == .exited(0))
    #expect(!session.terminal.hasUnreadInput)
    try session.expectRestored()
  }

  @Test("Input after the last key stays for the shell")
  func typedAhead() throws {
    let session = try ProbeSession.ready()
    #expect(try session.answer(to: "\u{1B}[?62;cqls\r") == "key q")
    #expect(try session.process.end() == .exited(0))
    #expect(session.terminal.hasUnreadInput)
  }

  @Test(
    "Quitting in the middle of a paste leaves none of it for the shell", arguments: [SIGTERM, SIGSEGV])
  func leavingPaste(_ signal: Int32) throws {
    let session = try ProbeSession.ready(["no-questions"])
    session.terminal.type("\u{1B}[200~reboot\r")
    try session.process.waitUntilIdle(on: session.terminal)
    session.process.send(SIGSTOP)
    session.terminal.type("reboot\r")
    session.process.send(signal)
    session.process.send(SIGCONT)
    #expect(try session.process.end() == .killed(signal))
    #expect(!session.terminal.hasUnreadInput)
    try session.expectRestored()
  }
}
