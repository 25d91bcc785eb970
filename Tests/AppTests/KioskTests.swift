import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The explorer as a kiosk")
struct KioskTests {
  private static let size = Size(width: 120, height: 60)

  private static func kiosk(_ pane: Pane = .nations) -> State {
    State(catalog: .small, size: size, pane: pane, options: .init { $0.policy = Policy(isKiosk: true) })
  }

  /// What a state does that reaches outside, in a kiosk or anywhere.
  private static func isForbidden(_ effect: Effect) -> Bool {
    switch effect {
    case .write, .suspend, .reload, .openAddress: true
    case .redraw, .quit, .copy: false
    }
  }

  private static func text(_ state: State) -> String {
    draw(state).rows.map { $0.map(\.text).joined() }.joined(separator: "\n")
  }

  @Test("No key has an effect beyond the terminal, in any pane or pop-up")
  func everyKey() throws {
    let codes = (0..<128).compactMap { Unicode.Scalar($0) }.map { Character($0) }
    let keys =
      Keymap.bindings.flatMap(\.keys) + codes.map(Key.character) + codes.map(Key.control) + codes.map(Key.alt)
      + (1...12).map(Key.function)
    for pane in Pane.allCases {
      for opening in ["", "<Enter>", "/", "f", "o", "?", ":", "L", "a", "T", "T<Enter>", "<C-f>c"] {
        var state = Self.kiosk(pane)
        for key in try KeyScript.parse(opening) {
          if let action = state.action(for: .key(key)) { _ = reduce(&state, action) }
        }
        for key in keys {
          var next = state
          guard let action = next.action(for: .key(key)) else { continue }
          let effects = reduce(&next, action)
          #expect(!effects.contains(where: Self.isForbidden), "\(pane) \(opening) \(key)")
          #expect(next.brokenInvariants == [])
        }
      }
    }
  }

  @Test("Nor does any action from the palette, by its name")
  func palette() throws {
    for binding in Keymap.bindings {
      var state = Self.kiosk()
      for key in try KeyScript.parse(":\(binding.name)<Enter>") {
        guard let action = state.action(for: .key(key)) else { continue }
        #expect(!reduce(&state, action).contains(where: Self.isForbidden), "\(binding.name)")
      }
      if case .prompt(let prompt) = state.popup { #expect([.asOf, .since].contains(prompt.purpose)) }
    }
  }

  @Test("Nor a long random walk of keys, clicks and sizes", arguments: [1, 2, 3] as [UInt64])
  func walk(seed: UInt64) {
    var walk = RandomWalk(seed: seed, in: .small)
    var state = Self.kiosk()
    for _ in 0..<1500 {
      for input in walk.next(in: state.size) {
        guard let action = state.action(for: input) else { continue }
        #expect(!reduce(&state, action).contains(where: Self.isForbidden))
      }
    }
    #expect(state.brokenInvariants == [])
  }

  @Test("Unavailable actions say so and open nothing", arguments: [Action.export, .suspend])
  func refusals(action: Action) {
    var state = Self.kiosk()
    #expect(reduce(&state, action) == [])
    #expect(state.popup == nil)
    #expect(state.message?.isError == false)
    #expect(
      Self.text(state).contains(
        action == .export ? "This kiosk writes no files." : "This kiosk has no shell."))
    var free = State(catalog: .small, size: Self.size)
    #expect(reduce(&free, action) != [] || free.popup != nil)
  }

  @Test("Its keys are nowhere: not in the hints, the help or the palette")
  func keys() throws {
    for (opening, isOffered) in [
      ("?", "export the view to a file"), (":export", "export the view to a file"),
    ] {
      for isKiosk in [false, true] {
        var state = State(
          catalog: .small, size: Size(width: 120, height: 200),
          options: .init { $0.policy = Policy(isKiosk: isKiosk) })
        for key in try KeyScript.parse(opening) {
          if let action = state.action(for: .key(key)) { _ = reduce(&state, action) }
        }
        #expect(Self.text(state).contains(isOffered) == !isKiosk)
        #expect(Self.text(state).contains("suspend to the shell") == (!isKiosk && opening == "?"))
      }
    }
    for pane in Pane.allCases {
      let state = Self.kiosk(pane)
      let words = Keymap.Part.allCases.flatMap { state.hints(for: $0) }.map(\.word)
      #expect(words.contains("copy") && !words.contains("export") && !words.contains("suspend"))
    }
  }

  @Test("Copying works the same")
  func copies() {
    var state = Self.kiosk()
    #expect(reduce(&state, .copy).count == 1)
    #expect(reduce(&state, .copyCommand).count == 1)
  }
}
