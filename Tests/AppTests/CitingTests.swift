import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Opening addresses, citing, and commands for the focused item")
struct CitingTests {
  @Test("O opens the address of a source, of the fact and of the link under the cursor")
  func addresses() throws {
    let address = try #require(Catalog.small.sources.first { $0.url != nil })
    var test = StateTest(.sources)
    test.press("/\(address.id.rawValue)<Enter>")
    try #require(test.state.selection == .record(.source(address.id)))
    #expect(test.press("O") == [.openAddress(try #require(address.url))])
    test.press("<Enter>")
    #expect(test.press("O") == [.openAddress(try #require(address.url))])
  }

  @Test("A source without an address says so")
  func noAddress() throws {
    let source = try #require(Catalog.small.sources.first { $0.url == nil })
    var test = StateTest(.sources)
    test.press("/\(source.id.rawValue)<Enter>")
    try #require(test.state.selection == .record(.source(source.id)))
    #expect(test.press("O") == [])
    #expect(test.state.message?.text == "This source has no recorded address.")
  }

  @Test("Visitors start no browser")
  func kiosk() {
    var test = StateTest(
      State(
        catalog: .small, size: Size(width: 80, height: 24), pane: .nations,
        options: .init { $0.policy = Policy(isKiosk: true) }))
    #expect(test.press("O") == [])
    #expect(test.state.message?.text.hasPrefix("This kiosk starts no programs.") == true)
  }

  @Test("B copies the sources of the record in the chosen style, and offers that style next time")
  func styles() throws {
    var test = StateTest(.nations)
    test.press("j")
    guard case .record(let record) = test.state.selection else { return }
    let view = test.state.cache.view
    let ris = CitationStyle.all[1]
    test.press("B<Down>")
    #expect(test.press("<Enter>") == [.copy(ris.text(view.citations(of: [record])), name: "the citation")])
    #expect(test.state.popup == nil)
    test.press("B")
    guard case .chooser(let chooser) = test.state.popup else { return #expect(Bool(false), "no chooser") }
    #expect(chooser.selected == 1)
  }

  @Test("Where no source is selected O and B say so", arguments: ["O", "B"])
  func noSource(key: String) {
    var test = StateTest(.overview)
    test.press("jj")
    test.expect(after: key) { $0.message = .init(text: "There is no source here.", isError: true) }
  }

  @Test("Through a lens O opens an address of its source alone")
  func lens() {
    var test = StateTest(.nations)
    test.press("/united states<Enter>")
    #expect(test.press("O") == [.openAddress("https://example.org/accords")])
    test.press("Lseed-article<Enter>")
    #expect(test.state.selection == .record(.nation("USA")))
    test.expect(after: "O") {
      $0.message = .init(text: "This source has no recorded address.", isError: true)
    }
  }

  @Test("Y copies the command for the list, or for the record in the details, with the date")
  func commands() {
    var test = StateTest(.nations)
    test.press("/egypt<Enter>")
    #expect(
      test.press("Y") == [
        .copy(
          "cislunar nations --organisations --search egypt --as-of 2026-06-30", name: "the command")
      ])
    test.press("<Enter>")
    #expect(test.press("Y") == [.copy("cislunar show EGY --as-of 2026-06-30", name: "the command")])
  }
}
