import Screen
import Testing

@Suite("Key scripts")
struct KeyScriptTests {
  @Test("Characters stand for themselves, other keys have names")
  func parsing() throws {
    #expect(
      try KeyScript.parse("/ber<Enter>jj") == [
        .character("/"), .character("b"), .character("e"), .character("r"), .enter, .character("j"),
        .character("j"),
      ])
    #expect(
      try KeyScript.parse("<Esc><Tab><S-Tab><Backspace><Delete><Insert>")
        == [.escape, .tab, .backTab, .backspace, .delete, .insert])
    #expect(
      try KeyScript.parse("<Up><Down><Left><Right><Home><End><PageUp><PageDown>")
        == [.up, .down, .left, .right, .home, .end, .pageUp, .pageDown])
    #expect(
      try KeyScript.parse("<C-f><A-x><A-X><Space><lt><F1><F12> >月")
        == [
          .control("f"), .alt("x"), .alt("X"), .character(" "), .character("<"), .function(1), .function(12),
          .character(" "), .character(">"), .character("月"),
        ])
    #expect(try KeyScript.parse("") == [])
  }

  @Test("Names can be in upper or lower case, and some have an alternative")
  func names() throws {
    #expect(
      try KeyScript.parse("<ENTER><cr><escape><pgup><PgDn><BS><del><s-tab><c-F>")
        == [.enter, .enter, .escape, .pageUp, .pageDown, .backspace, .delete, .backTab, .control("f")])
  }

  @Test("Ctrl with I, M and [ gives Tab, Enter and Escape, as in a terminal")
  func controls() throws {
    #expect(
      try KeyScript.parse("<C-i><C-m><C-[><C-]><C-Space><A-<>")
        == [.tab, .enter, .escape, .control("]"), .control(" "), .alt("<")])
  }

  @Test(
    "An unknown key is reported with its place and the nearest name",
    arguments: [
      ("ab<Entr>c", 3, "<Entr>", "<Enter>"), ("<pagedwn>", 1, "<pagedwn>", "<PageDown>"),
      ("月<Esc", 2, "<Esc", "<Esc>"),
      ("<F13>", 1, "<F13>", "<F1>"), ("j<>", 2, "<>", nil), ("<hyperspace>", 1, "<hyperspace>", nil),
      ("a\u{7}", 2, "\u{7}", nil), ("<C-é>", 1, "<C-é>", "<C-f>"), ("<F01>", 1, "<F01>", "<F1>"),
    ] as [(String, Int, String, String?)])
  func errors(script: String, position: Int, piece: String, suggestion: String?) throws {
    let error = try #require(throws: KeyScriptError.self) { try KeyScript.parse(script) }
    #expect(error.position == position)
    #expect(error.piece == piece)
    #expect(error.suggestion == suggestion)
  }

  @Test("An error reads as a sentence")
  func errorText() throws {
    let error = try #require(throws: KeyScriptError.self) { try KeyScript.parse("j<Entr>") }
    #expect(error.description == "no key \"<Entr>\" at character 2; did you mean <Enter>?")
  }

  @Test("Keys written as a script and read again are the same keys")
  func roundTrip() throws {
    var keys: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown,
      .insert, .delete,
    ]
    keys += (1...12).map { .function($0) }
    for code in UInt8(0x20)...0x7E {
      let character = Character(Unicode.Scalar(code))
      keys += [.character(character), .alt(character)]
      if !character.isUppercase, !"im[".contains(character) { keys.append(.control(character)) }
    }
    keys += [.character("é"), .character("月"), .character("👩‍🚀"), .alt("ж")]
    for key in keys { #expect(try KeyScript.parse(key.description) == [key]) }
    #expect(try KeyScript.parse(keys.map(\.description).joined()) == keys)
  }
}
