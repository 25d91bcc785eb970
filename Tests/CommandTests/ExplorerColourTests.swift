import Screen
import TestSupport
import Testing

@Suite("Colours of the explorer")
struct ExplorerColourTests {
  @Test("The selected row stands out even without colour", arguments: ["tmux-256color", "screen", "vt100"])
  func selectedRow(term: String) throws {
    for environment in [[], ["NO_COLOR=1"]] {
      let session = try ExplorerSession(.init(term: term, environment: environment))
      try session.start()
      try session.press("j")
      let text = try session.tmux.styledText()
      // What is on at the end of a row goes on in the next.
      let before = text[..<(try #require(text.firstRange(of: "›Argentina"))).lowerBound]
      let codes = before.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap {
        ($0.1.isEmpty ? "0" : $0.1).split(separator: ";")
      }
      let last = codes.last { ["0", "7", "27"].contains($0) }
      #expect(last == "7", "\(before.suffix(40).debugDescription)")
    }
  }

  @Test("A terminal of 256 colours gets 256, one of 8 gets 8, one of none gets none")
  func depths() throws {
    #expect(try colours(term: "tmux-256color").contains { $0.hasPrefix("38;5;") })
    let few = try colours(term: "screen")
    #expect(!few.isEmpty)
    #expect(few.allSatisfy { $0.count == 2 })
    #expect(try colours(term: "vt100") == [])
  }

  @Test("The environment asks for or forbids colour, and forbidding wins")
  func environment() throws {
    #expect(try colours(term: "tmux-256color", "NO_COLOR=1") == [])
    #expect(try colours(term: "tmux-256color", "NO_COLOR=1", "FORCE_COLOR=3") == [])
    #expect(try colours(term: "tmux-256color", "FORCE_COLOR=0") == [])
    #expect(try colours(term: "tmux-256color", "NO_COLOR=").contains { $0.hasPrefix("38;5;") })
    #expect(try colours(term: "tmux-256color", "FORCE_COLOR=1").allSatisfy { $0.count == 2 })
    #expect(try colours(term: "screen", "COLORTERM=truecolor").contains { $0.hasPrefix("38;5;") })
  }

  /// The colours that the first screen uses, as the parameters of their sequences: `31`, `38;5;166`.
  private func colours(term: String, _ environment: String...) throws -> Set<String> {
    let session = try ExplorerSession(.init(term: term, environment: environment))
    try session.start()
    let text = try session.tmux.styledText()
    var colours: Set<String> = []
    for match in text.matches(of: /\u{1B}\[([0-9;]*)m/) {
      let colour = match.1.firstMatch(of: /([34]8;5;[0-9]+|[34]8;2;[0-9]+;[0-9]+;[0-9]+|\b(3|4|9|10)[0-7]\b)/)
      if let colour { colours.insert(String(colour.1)) }
    }
    return colours
  }

}
