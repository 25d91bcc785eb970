import App
import Model
import Screen
import TestSupport
import Testing

/// `Y` copies a command; a shell that runs it prints what `e` writes of the same view.
@Suite("The command that Y copies")
struct CopiedCommandTests {
  /// A view of the explorer: a pane, and the keys that lead to what it shows.
  struct View: CustomTestStringConvertible, Sendable {
    let pane: Pane
    let keys: String
    /// Whether anything is to be seen in it.
    var isEmpty = false

    var testDescription: String { "\(pane.rawValue) \(keys)" }
  }

  static let views: [View] = [
    View(pane: .nations, keys: ""),
    View(pane: .nations, keys: "rc"),
    View(pane: .nations, keys: "s<Down><Down><Down><Down><Enter>S"),
    View(pane: .nations, keys: "/chang'e<Enter>", isEmpty: true),
    View(pane: .nations, keys: "/new zealand<Enter>s<Down><Enter>S"),
    View(pane: .nations, keys: "/-<Enter>"),
    View(pane: .nations, keys: "/-5<Enter>S"),
    View(pane: .nations, keys: "/$(echo $HOME) `id` \"x\" \\n *;<lt>|&#<Enter>", isEmpty: true),
    View(pane: .nations, keys: "a<C-u>2024-05-10<Enter>Lseed-article<Enter>c"),
    View(pane: .nations, keys: "f<Down><Space><Down><Down><Space><Esc>"),
    View(pane: .world, keys: "f<Down><Space><Down><Down><Space><Esc>/an<Enter>s<Down><Enter>"),
    View(pane: .world, keys: "cccrrr"),
    View(pane: .missions, keys: ""),
    View(pane: .missions, keys: "/chang'e<Enter>"),
    View(pane: .missions, keys: "/嫦娥<Enter>s<Down><Down><Enter>"),
    View(
      pane: .missions,
      keys:
        "f<Down><Down><Down><Down><Space><Down><Down><Space><Down><Down><Down><Down><Down><Down><Down><Space><Esc>s<Down><Enter>"
    ),
    View(pane: .missions, keys: "f<PageDown><PageDown><PageDown><PageDown><Up><Space><Esc>a<C-u>2024<Enter>"),
    View(pane: .moon, keys: ""),
    View(pane: .moon, keys: "c/luna<Enter>S"),
    View(pane: .phases, keys: "cs<Down><Enter>"),
    View(pane: .phases, keys: "/station<Enter>a<C-u>2022<Enter>"),
    View(pane: .sources, keys: "/cnsa<Enter>s<Down><Down><Down><Enter>"),
    View(
      pane: .sources,
      keys: "f<Down><Space><Down><Down><Space><PageDown><PageDown><PageDown><PageDown><Space><Esc>"),
    View(pane: .growth, keys: ""),
    View(pane: .growth, keys: "rcs<Down><Enter>"),
    View(pane: .growth, keys: "Lseed-article<Enter>/t<Enter>"),
    View(pane: .timeline, keys: ""),
    View(pane: .timeline, keys: "cca<C-u>2024-05-10<Enter>s<Down><Down><Enter>S"),
    View(pane: .timeline, keys: "Lseed-article<Enter>f<Down><Down><Down><Space><Down><Down><Space><Esc>"),
    View(pane: .compare, keys: ""),
    View(pane: .compare, keys: "/transparency<Enter>"),
    View(pane: .compare, keys: "s<Down><Enter>Sa<C-u>2021-07<Enter>"),
  ]

  @Test("It prints what the export of the view contains, in every format", arguments: views)
  func sameAsExport(_ view: View) throws {
    let test = reached(view)
    let csv = try exported(test.state, as: "csv")
    // The head alone would mean that the view says nothing of whether the options were right.
    #expect((csv.split(separator: "\r\n").count == 1) == view.isEmpty)
    try expectSame(test.state, as: view.keys.isEmpty ? ["csv", "json", "md", "txt"] : ["csv", "json"])
  }

  @Test("The same for random views", arguments: 1...24 as ClosedRange<UInt64>)
  func sameByChance(seed: UInt64) throws {
    var walk = ViewWalk(seed: seed)
    let view = walk.view()
    try expectSame(reached(view).state, as: ["csv"])
  }

  @Test(
    "From the list of changes it prints the contents of its export",
    arguments: [
      "a<C-u>2024-05-10<Enter>m=", "ma<C-u>2024-05-10<Enter>c",
      "a<C-u>2021<Enter>ma<C-u>2024-05-10<Enter>cLseed-article<Enter>",
    ])
  func changes(keys: String) throws {
    let test = reached(View(pane: .nations, keys: keys + "D"))
    #expect(try copied(test.state).hasPrefix("cislunar diff 20"))
    #expect(try exported(test.state, as: "csv").contains("joined"))
    try expectSame(test.state, as: ["csv", "json", "md", "txt"])
  }

  @Test("The copied command prints the records of the list in order")
  func asCopied() throws {
    let test = reached(
      View(
        pane: .missions,
        keys: "f<Down><Down><Down><Down><Space><Down><Down><Space><Esc>c/l<Enter>s<Down><Enter>g"))
    let names = try printed(by: copied(test.state)).split(separator: "\n").dropFirst(2).map {
      String($0.prefix { $0 != " " })
    }
    var state = test.state
    var listed: [String] = []
    repeat {
      if case .record(.mission(let id))? = state.selection, let mission = state.catalog.mission(id) {
        listed.append(String(mission.name.prefix { $0 != " " }))
      }
      let before = state.selection
      _ = reduce(&state, .move(.down))
      if state.selection == before { break }
    } while true
    #expect(names.count > 3)
    #expect(names == listed)
  }

  @Test("For data in a directory it names the directory, whatever its name")
  func ownData() throws {
    let folder = try ScriptsFolder()
    let path = "\(folder.path)/it's mine, all $HERE"
    #expect(try Repository.run("mkdir \(Repository.quoted(path))", in: "/").status == 0)
    for (name, text) in ScriptsData.files { try folder.write(text, to: "it's mine, all $HERE/\(name)") }
    let catalog = try Catalog(
      files: Dictionary(
        uniqueKeysWithValues: Catalog.File.allCases.compactMap { file in
          ScriptsData.files[file.name].map { (file, Array($0.utf8)) }
        }))
    var test = StateTest(
      State(catalog: catalog, size: Size(width: 80, height: 24), options: .init { $0.dataPath = path }))
    test.press("c")
    #expect(try exported(test.state, as: "csv").contains("Türkiye"))
    try expectSame(test.state, as: ["csv", "json"])
  }

  // MARK: The explorer's side, and the shell's

  private func reached(_ view: View) -> StateTest {
    var test = StateTest(view.pane, of: .bundledForTests)
    test.press(view.keys)
    return test
  }

  /// Expects that the copied command prints what is exported, byte by byte.
  private func expectSame(
    _ state: State, as endings: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let formats = ["csv": "csv", "tsv": "tsv", "json": "json", "md": "markdown", "txt": "plain"]
    let command = try copied(state)
    for ending in endings {
      let line = "\(command) --format \(try #require(formats[ending]))"
      expectText(
        try printed(by: line, sourceLocation: sourceLocation), try exported(state, as: ending),
        sourceLocation: sourceLocation)
    }
  }

  /// What `Y` copies.
  private func copied(_ state: State) throws -> String {
    var test = StateTest(state)
    let effect = try #require(test.press("Y").first)
    guard case .copy(let command, name: "the command") = effect else { return "\(effect)" }
    return command
  }

  /// What `e` has written to a file of that ending.
  private func exported(_ state: State, as ending: String) throws -> String {
    var test = StateTest(state)
    let effect = try #require(test.press("e<C-u>view.\(ending)<Enter>").first)
    guard case .write(_, let contents, _) = effect else { return "\(effect)" }
    return contents
  }

  /// What a shell prints that runs a line, where the program is found by its name.
  private func printed(by line: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    let path = try "PATH=\(Program.buildFolder()):/usr/local/bin:/usr/bin:/bin"
    let outcome = try Program("/bin/sh").run(
      ["-c", line], environment: [path, "HOME=/nonexistent", "LC_ALL=C.UTF-8"])
    #expect(outcome.end == .exited(0), "\(line)", sourceLocation: sourceLocation)
    let isSilent = outcome.errors == "" || outcome.errors == "Nothing matches.\n"
    #expect(isSilent, "\(line): \(outcome.errors)", sourceLocation: sourceLocation)
    return outcome.output
  }
}

/// Views that follow from a seed: filters, searches, orders, dates and lenses in all combinations.
private struct ViewWalk {
  private var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func view() -> CopiedCommandTests.View {
    // The command of the overview prints a text, in no other form.
    let pane = Pane.allCases.filter { $0 != .overview }.randomElement(using: &random) ?? .nations
    var keys = ""
    if chance(2), pane != .compare {
      keys += "f"
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        keys += String(repeating: "<Down>", count: Int.random(in: 1...9, using: &random)) + "<Space>"
      }
      keys += "<Esc>"
    }
    if chance(3) {
      keys += "/" + (["a", "o'", "la", "-e", "5 6", "ö,"].randomElement(using: &random) ?? "") + "<Enter>"
    }
    if chance(2) {
      keys += "s" + String(repeating: "<Down>", count: Int.random(in: 1...4, using: &random)) + "<Enter>"
    }
    if chance(3) { keys += "S" }
    if chance(3) { keys += "a<C-u>20\(Int.random(in: 20...27, using: &random))<Enter>" }
    if chance(4) {
      let source = Catalog.bundledForTests.sources.randomElement(using: &random)?.id.rawValue ?? ""
      keys += "L\(source)<Enter>"
    }
    return CopiedCommandTests.View(pane: pane, keys: keys)
  }

  /// Whether one case in so many has come.
  private mutating func chance(_ count: Int) -> Bool { Int.random(in: 1...count, using: &random) == 1 }
}
