import Screen
import TestSupport
import Testing
import Text

@Suite("Snapshots of the explorer")
struct SnapshotTests {
  @Test("A screen after some keys: the filter, the search, the selection")
  func keys() throws {
    expectText(
      try answer(
        "snapshot", "nations", "--size", "80x9", "--keys", "rrrrr/zea<Enter>j", "--as-of", "2024-05-10"),
      """
       0cislunar 1Nat 2Pha 3Mis 4Cmp 5Gro 6Tim 7Wld 8Moon 9Src      as of 10 May 2024
      ─ Nations 2 of 195 · Oceania · /zea ────────────────────────────────────────────
       Name                 Region   ILRS             Artemis          Level
       New Zealand          Oceania  –                ● 31 May 2021
      ›Australia            Oceania  –                ● 13 Oct 2020



       Enter open  / search  ? help  q quit  o sources  f filter  r region  [ ] as of
      """)
  }

  @Test("The same in ASCII")
  func ascii() throws {
    let text = try answer(
      "snapshot", "missions", "--size", "120x40", "--ascii", "--keys", "/chang<Enter><Enter>")
    #expect(text.unicodeScalars.allSatisfy { $0.isASCII })
    #expect(text.contains("Chang'e"))
  }

  @Test(
    "Pictures are drawn with the chosen glyphs",
    arguments: ["growth", "timeline", "world", "moon"])
  func glyphs(_ pane: String) throws {
    func scalars(_ glyphs: String) throws -> [UInt32] {
      try answer("snapshot", pane, "--glyphs", glyphs).unicodeScalars.map(\.value)
    }
    #expect(try answer("snapshot", pane, "--glyphs", "braille") == answer("snapshot", pane))
    #expect(try !scalars("blocks").contains { (0x2800...0x28FF).contains($0) })
    #expect(try scalars("blocks").contains { (0x2580...0x259F).contains($0) })
    #expect(try answer("snapshot", pane, "--glyphs", "ascii") == answer("snapshot", pane, "--ascii"))
  }

  @Test(
    "It has as many rows as asked for, none wider than asked for",
    arguments: ["1x1", "24x6", "40x12", "200x60"])
  func size(_ size: String) throws {
    let numbers = size.split(separator: "x").compactMap { Int($0) }
    for pane in UsageErrorTests.panes {
      let lines = try answer("snapshot", pane, "--size", size).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.last == "")
      #expect(lines.count == numbers[1] + 1)
      #expect(lines.allSatisfy { $0.columns <= numbers[0] })
    }
  }

  @Test("With colours it is the same text, and every line ends with colours reset")
  func ansi() throws {
    let plain = try answer("snapshot", "nations", "--size", "80x24", "--keys", "jj")
    let colourful = try answer("snapshot", "nations", "--size", "80x24", "--keys", "jj", "--format", "ansi")
    #expect(colourful.contains("\u{1B}[") && colourful != plain)
    expectText(colourful.replacing(/\u{1B}\[[0-9;]*m/, with: ""), plain)
    for line in colourful.split(separator: "\n") where line.contains("\u{1B}") {
      let last = line.matches(of: /\u{1B}\[[0-9;]*m/).last.map { line[$0.range] }
      #expect(last == "\u{1B}[0m" || last == "\u{1B}[m")
    }
  }

  @Test("As SVG it has the words of the text, in the colours and on the background of the theme")
  func svg() throws {
    let arguments = ["snapshot", "nations", "--size", "100x24", "--keys", "/zea<Enter>", "--format", "svg"]
    let picture = try cislunar(arguments + ["--theme", "light"]).output
    #expect(try WellFormedXML(picture).names.prefix(3) == ["svg", "title", "rect"])
    #expect(picture.contains(">New Zealand</text>"))
    #expect(picture.contains("<title>cislunar: Nations, search for zea, as of "))
    #expect(picture.contains(##"rx="6" fill="#ffffff"/>"##))
    let other = try cislunar(arguments + ["--theme", "dark"]).output
    #expect(other.contains(">New Zealand</text>") && !other.contains(##"rx="6" fill="#ffffff"/>"##))
    #expect(try cislunar(arguments + ["--theme", "dark"]).output == other)
  }

  @Test("Quitting ends the keys: the last screen is drawn")
  func quit() throws {
    #expect(
      try answer("snapshot", "nations", "--size", "80x24", "--keys", "jjq3")
        == answer("snapshot", "nations", "--size", "80x24", "--keys", "jj"))
  }
}
