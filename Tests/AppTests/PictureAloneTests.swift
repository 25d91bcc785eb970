import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Charts and maps alone")
struct PictureAloneTests {
  static let panes = Pane.allCases.filter(\.hasPicture)

  private func state(_ pane: Pane, _ change: (inout State.Options) -> Void = { _ in }) -> State {
    State(catalog: .small, size: Size(width: 80, height: 24), pane: pane, options: .init(change))
  }

  @Test("The four panes with pictures have one, the others have none")
  func which() {
    #expect(Self.panes == [.growth, .timeline, .world, .moon])
    for pane in Pane.allCases { #expect((PictureAlone(state(pane)) != nil) == pane.hasPicture) }
  }

  @Test("It has title, date, lens and source, and nothing else of the screen", arguments: panes)
  func parts(of pane: Pane) throws {
    let picture = try #require(PictureAlone(state(pane) { $0.themeName = "light" }))
    let svg = picture.svg
    #expect(try WellFormedXML(svg).names.prefix(4) == ["svg", "title", "desc", "rect"])
    let title: String? = pane.definition.pictureTitle
    let name = try #require(title)
    let lines = picture.frame.text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == Substring(name))
    #expect(lines.dropFirst().first == "as of 30 Jun 2026, according to all sources")
    #expect(svg.contains("<title>\(name), as of 30 Jun 2026, according to all sources</title>"))
    #expect(picture.frame.text.contains("Source: the cislunar dataset, which cites 4 sources; data on "))
    #expect(picture.frame.text.contains(" to 30 Jun 2026."))
    for word in ["? help", "q quit", "Sources"] { #expect(!picture.frame.text.contains(word)) }
    // Letters are text, so that they can be found and read aloud.
    #expect(svg.contains(">Source: the cislunar dataset"))
  }

  @Test("Filter and lens are named, and the source is the lens")
  func perspective() throws {
    let picture = try #require(
      PictureAlone(
        state(.growth) {
          $0.perspective = Perspective(asOf: Catalog.small.asOf, lens: "seed-article")
          $0.filter = Filter([.coalition: ["ilrs"]])
        }))
    #expect(
      picture.title
        == "Members of Artemis and the ILRS over time, ILRS, as of 30 Jun 2026, according to A magazine")
    #expect(
      picture.frame.text.contains(
        "Source: A magazine, 10 May 2024, Two ways to the Moon (press), as recorded in cislunar"))
  }

  @Test("It is as large as asked for, or as needed", arguments: panes)
  func sizes(of pane: Pane) throws {
    for size in [Size(width: 60, height: 22), Size(width: 200, height: 70)] {
      #expect(PictureAlone(state(pane), size: size)?.frame.size == size)
    }
    #expect(PictureAlone(state(pane), size: Size(width: 59, height: 22)) == nil)
    #expect(PictureAlone(state(pane), size: Size(width: 60, height: 5)) == nil)
    #expect(PictureAlone(state(pane))?.frame.size.width == 100)
  }

  @Test("The timeline shows every row, or says how many it leaves out")
  func rows() throws {
    let whole = try #require(PictureAlone(state(.timeline))).frame.text
    for row in TimelinePane.rows(of: state(.timeline).cache.view) {
      #expect(whole.contains(row.name.prefix(20)), "\(row.name)")
    }
    #expect(!whole.contains("The first "))
    let cut = try #require(PictureAlone(state(.timeline), size: Size(width: 100, height: 14))).frame.text
    let listing = state(.timeline).cache.listing
    let counts = try #require(cut.firstMatch(of: /The first (\d+) of (\d+) rows\./))
    let shown = try #require(Int(counts.output.1))
    #expect(Int(counts.output.2) == listing.rows.count)
    func isShown(_ row: Int) -> Bool {
      listing.cells(at: row, theme: .default).allSatisfy { cut.contains($0.text.prefix(20)) }
    }
    #expect(isShown(shown - 1) && !isShown(shown))
  }

  @Test("Round things are round in the explorer's pictures, whatever the shape of its cells")
  func cells() throws {
    let expected = PictureAlone(state(.world))?.svg
    var test = StateTest(state(.world) { $0.cellAspect = CellAspect("1:3") ?? .usual })
    #expect(
      test.press("e<C-u>a.picture.svg<Enter>") == [
        .write(path: "a.picture.svg", contents: expected ?? "", mayReplace: false)
      ])
  }

  @Test("The highlighted nation is named on the map")
  func settingOff() throws {
    let egypt = Selection.record(.nation("EGY"))
    let map = try #require(PictureAlone(state(.world), settingOff: egypt)).frame
    #expect(map.text.contains("Egypt"))
    #expect(PictureAlone(state(.world))?.frame.text.contains("Egypt") == false)
  }

  @Test("Arrows change the format of an export, and with it the ending of the name")
  func formats() throws {
    for (pane, endings) in [
      (Pane.moon, ["csv", "tsv", "json", "md", "txt", "svg", "picture.svg"]),
      (.nations, ["csv", "tsv", "json", "md", "txt", "svg"]),
    ] {
      var test = StateTest(pane)
      test.press("e")
      for ending in endings.dropFirst() + endings.prefix(1) {
        test.press("<Down>")
        #expect(name(in: test) == "cislunar-\(pane.rawValue).\(ending)")
      }
      test.press("<Up>")
      #expect(name(in: test) == "cislunar-\(pane.rawValue).\(endings.last ?? "")")
      test.press("<C-u>a.PICTURE.SVG<Up>")
      #expect(name(in: test) == (pane == .moon ? "a.svg" : "a.csv"))
      test.press("<C-u>moon<Down>")
      #expect(name(in: test) == "moon.csv")
    }
    var dates = StateTest(.moon)
    dates.press("a<Down>")
    #expect(name(in: dates) == "2026-06-30")
  }

  @Test("An export says what it writes, and where")
  func effect() {
    for (keys, text) in [
      ("e", "Writes 9 rows to the current directory."),
      ("/china<Enter>e", "Writes 1 row to the current directory."),
      ("e<C-u>~/a.json", "Writes 9 rows."), ("e<C-u>b/a.svg", "Writes the screen."),
      ("e<C-u>a", "The ending of the name sets the format."), ("4e<C-u>/a.md", "Writes the comparison."),
      ("8e<Up>", "Writes the picture to the current directory."),
    ] {
      var test = StateTest(.nations)
      test.press(keys)
      #expect(draw(test.state).text.contains("│ \(text) "), "\(draw(test.state).text)")
    }
  }

  @Test("Of the list of changes its own rows are counted")
  func changes() throws {
    var test = StateTest(.nations)
    test.press("e<Esc>D2024<Enter>e")
    let count = test.state.changesSinceMark()?.changes.count ?? 0
    try #require(count > 1 && count != 9)
    #expect(draw(test.state).text.contains("│ Writes \(count) rows to the current directory. "))
    #expect(!draw(test.state).text.contains("picture only"))
  }

  private func name(in test: StateTest) -> String? {
    if case .prompt(let prompt) = test.state.popup { prompt.input.text } else { nil }
  }

  @Test("A name ending in .picture.svg exports the picture, if there is one")
  func export() throws {
    var test = StateTest(.growth)
    let expected = PictureAlone(test.state)?.svg
    let effects = test.press("e<C-u>a.picture.svg<Enter>")
    #expect(effects == [.write(path: "a.picture.svg", contents: expected ?? "", mayReplace: false)])
    test.report(.written(path: "a.picture.svg", bytes: 12))
    #expect(test.state.message?.text == "Wrote the picture, 12 bytes, to a.picture.svg.")
    var other = StateTest(.nations)
    #expect(other.press("e<C-u>a.picture.svg<Enter>").isEmpty)
    guard case .prompt(let prompt)? = other.state.popup else { return #expect(Bool(false)) }
    #expect(prompt.complaint == "There is no picture here. Use a name ending in .svg to save the screen.")
  }
}
