import Model
import Query
import Screen
import TestSupport
import Testing
import Text

@testable import App

@Suite("Hostile data in the explorer")
struct HostileDataTests {
  static let sizes = [Size(width: 120, height: 40), Size(width: 60, height: 20), Size(width: 24, height: 8)]

  /// Keys that bring everything of a pane into sight: the rows, the detail to its end, and what lies over the panes.
  static let scripts = [
    "", "j", "jj<Enter>", "G<Enter><PageDown><PageDown>", "<Enter>jjj<Enter>", "f<Down><Space>", "o", "?",
    ":x", "L",
    "La<Down><Enter>", "<C-f>a", "<C-f>moon<Enter>", "/a<Enter>sS", "e", "a", "tt",
  ]

  @Test("The files contain it in more than fifty places")
  func places() throws {
    #expect(HostileData.count > 50)
    let catalog = try HostileData.catalog(with: HostileText.allOfData)
    #expect(catalog.nations[0].name.hasSuffix(HostileText.allOfData))
  }

  @Test("No pane, detail or pop-up draws anything but printable cells", arguments: HostileText.ofData)
  func cells(_ kind: HostileText) throws {
    let catalog = try HostileData.catalog(with: kind.text)
    for (index, pane) in Pane.allCases.enumerated() {
      for (number, script) in Self.scripts.enumerated() {
        let size = Self.sizes[(index + number) % Self.sizes.count]
        var state = State(catalog: catalog, size: size, pane: pane)
        for key in try KeyScript.parse(script) {
          if let action = state.action(for: .key(key)) { _ = reduce(&state, action) }
        }
        try expectPrintable(draw(state), of: state, "\(pane) \(script)")
      }
      var state = State(catalog: catalog, size: Self.sizes[0], pane: pane)
      _ = reduce(&state, .search)
      _ = reduce(&state, .edit(.insert(kind.text)))
      try expectPrintable(draw(state), of: state, "\(pane), searched")
    }
  }

  private func expectPrintable(_ frame: Frame, of state: State, _ place: String) throws {
    let text = frame.rows.map { $0.map(\.text).joined() }.joined(separator: "\n")
    #expect(text.unprintable == [], "\(place)")
    #expect(text.mostMarks <= 2, "\(place)")
    #expect(frame.brokenInvariants(on: state.size) == [], "\(place)")
    #expect(state.svg(of: frame).unprintable == [], "\(place)")
    let names = Set(try WellFormedXML(state.svg(of: frame)).names)
    #expect(names.isSubset(of: ["svg", "title", "rect", "g", "path", "text"]), "\(place)")
  }

  @Test("What is copied is one printable line", arguments: HostileText.ofData)
  func copies(_ kind: HostileText) throws {
    let catalog = try HostileData.catalog(with: kind.text)
    for pane in Pane.allCases {
      var state = State(catalog: catalog, size: Self.sizes[0], pane: pane)
      var effects = reduce(&state, .copy) + reduce(&state, .copyCommand)
      _ = reduce(&state, .activate)
      for _ in 0..<12 { effects += reduce(&state, .move(.down)) + reduce(&state, .copy) }
      #expect(effects.count >= 2)
      for effect in effects {
        guard case .copy(let text, _) = effect else { continue }
        #expect(text.unprintable == [] && !text.contains("\n"), "\(pane)")
      }
    }
  }

  @Test("A filter by a hostile value can be copied as a command without ending the line")
  func command() throws {
    let catalog = try HostileData.catalog(with: "\u{2028}rm -rf ~\u{202E}'")
    var state = State(catalog: catalog, size: Self.sizes[0], pane: .missions)
    let operators = Set(catalog.missions[0].operators.value)
    #expect(!operators.isEmpty)
    state.filter.selections[.operator] = operators
    #expect(state.command.contains("rm -rf"))
    #expect(state.command.unprintable == [] && !state.command.contains("\n"))
  }

  @Test("Files for people are printable, those for programs contain the values unchanged")
  func exports() throws {
    let catalog = try HostileData.catalog(with: HostileText.allOfData)
    for pane in Pane.allCases {
      var state = State(catalog: catalog, size: Self.sizes[0], pane: pane)
      func written(_ name: String) -> String {
        guard
          case .write(_, let contents, _) = state.export(
            Prompt(.export(replacing: nil), text: name), replacing: nil
          ).first
        else { return "" }
        return contents
      }
      for ending in ["md", "txt", "svg", "json"] {
        #expect(written("a.\(ending)").unprintable == [], "\(pane)")
      }
      #expect(written("a.csv").contains(HostileText.ofData[0].text), "\(pane)")
      let json = try JSONValue(parsing: written("a.json"))
      #expect(json.texts.contains { $0.hasSuffix(HostileText.allOfData) }, "\(pane)")
    }
  }

  @Test("Plain mode prints only printable lines")
  func plainSession() throws {
    let catalog = try HostileData.catalog(with: HostileText.allOfData + "\u{2028}forged: yes")
    var session = PlainSession(State(catalog: catalog, size: Self.sizes[0]))
    for pane in Pane.allCases {
      for line in ["menu", "\(pane.digit)", "1", "o", "back", "y", "f", "back", "/a", "/", "zz\u{1B}[31m"] {
        let answer = session.respond(to: line).printable
        #expect(answer.unprintable == [])
        #expect(!answer.split(separator: "\n").contains { $0.hasPrefix("forged") })
      }
    }
  }
}

extension JSONValue {
  /// Every text in it.
  fileprivate var texts: [String] {
    if let text { return [text] }
    return (elements ?? []).flatMap(\.texts) + (members ?? [:]).values.flatMap(\.texts)
  }
}
