import App
import Model
import Screen
import TestSupport

/// Whatever happens to the explorer, in whatever order, its state is consistent and its screen whole after every step.
///
/// The first four bytes say how it starts. Then every byte is an input: ASCII is typed, the rest see ``step(_:_:_:)``.
enum ExplorerFuzzing {
  static func brokenRules(for input: inout FuzzInput) -> [String] {
    let pane = input.pick(Pane.allCases)
    let kind = input.byte()
    let size = Size(width: Int(input.byte()), height: input.below(70))
    var explorer = Explorer(
      state: State(
        catalog: kind & 1 == 0 ? .small : hostile, size: size, pane: pane,
        options: .init {
          $0.themeName = input.theme(kind >> 3)
          $0.glyphs = GlyphLevel.allCases[Int(kind >> 1 & 3) % GlyphLevel.allCases.count]
          $0.policy = Policy(isKiosk: kind & 0x80 != 0, guardsFormulas: kind & 0x40 != 0)
        }))
    while !input.isAtEnd, explorer.steps < 400, explorer.broken.all.isEmpty {
      step(&explorer, input.byte(), &input)
    }
    explorer.checkFreshness()
    return explorer.broken.all
  }

  /// Does what a byte stands for.
  private static func step(_ explorer: inout Explorer, _ byte: UInt8, _ input: inout FuzzInput) {
    switch byte {
    case ..<0x80: explorer.send(.key(key(ofASCII: byte)))
    case ..<0xA0: explorer.send(.key(keys[Int(byte - 0x80) % keys.count]))
    case ..<0xB0: explorer.send(.key(.character(characters[Int(byte - 0xA0) % characters.count])))
    case ..<0xC0:
      let key = keys[Int(byte - 0xB0) % keys.count]
      for _ in 0..<input.below(32) { explorer.send(.key(key)) }
    case ..<0xD8:
      let kinds: [Mouse.Kind] = [.press, .press, .press, .release, .wheelUp, .wheelDown]
      let point = Point(x: Int(input.byte()) - 1, y: input.below(72) - 1)
      explorer.send(.mouse(Mouse(kinds[Int(byte) % kinds.count], at: point)))
    case ..<0xE4: explorer.send(.resize(Size(width: Int(input.byte()), height: input.below(70))))
    case ..<0xE8: explorer.do(.reshape(CellAspect(width: 8, height: Double(8 + input.below(25))) ?? .usual))
    case ..<0xF0: explorer.do(.report(report(byte, &input)))
    case ..<0xF4: explorer.reload(with: byte % 2 == 0 ? .small : hostile)
    case ..<0xF8: explorer.type(opener: "a", "20\(10 + input.below(40))-0\(1 + input.below(9))")
    case ..<0xFA: explorer.send(.paste(input.text(upTo: 64)))
    default: explorer.type(opener: "L", input.pick(explorer.state.catalog.sources.map(\.id.rawValue)))
    }
  }

  private static func report(_ byte: UInt8, _ input: inout FuzzInput) -> Report {
    switch byte % 6 {
    case 0: .copied(name: input.text(upTo: 20), characters: input.below(256), to: input.text(upTo: 20))
    case 1: .written(path: input.text(upTo: 40), bytes: input.below(256))
    case 2: .exists(path: input.text(upTo: 40))
    case 3: .failed(input.text(upTo: 60))
    case 4: .notice(input.text(upTo: 60))
    default: .loading(percent: input.below(101))
    }
  }

  /// What a terminal's byte means as a key.
  private static func key(ofASCII byte: UInt8) -> Key {
    switch byte {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case ..<0x20: .control(Character(Unicode.Scalar(byte + 0x40)).lowercased().first ?? "a")
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  private static let keys: [Key] = [
    .up, .down, .pageUp, .pageDown, .left, .right, .home, .end, .delete, .insert, .backTab, .enter, .escape,
    .backspace,
    .function(1), .function(5), .alt("x"), .control(" "),
  ]

  private static let characters: [Character] = [
    "é", "嫦", "月", "\u{301}", "e\u{301}", "👩‍🚀", "🇨🇳", "л", "ß", "…", "\u{A0}", "한", "\u{1112}", "\u{600}", "½",
    "'",
  ]

  /// The small catalog with hostile text wherever it may be.
  private static let hostile: Catalog = (try? HostileData.catalog(with: HostileText.allOfData)) ?? .small
}

/// A state with what was found wrong with it.
private struct Explorer {
  private(set) var state: State
  private(set) var steps = 0
  private(set) var broken = BrokenRules()

  init(state: State) { self.state = state }

  mutating func send(_ input: Input) {
    if let action = state.action(for: input) { self.do(action) }
  }

  mutating func `do`(_ action: Action) {
    for effect in reduce(&state, action) {
      switch effect {
      case .copy(let text, let name):
        broken.expect(!text.isEmpty && !name.isEmpty, "what is copied is something")
      case .write(let path, _, _):
        broken.expect(!path.isEmpty && !state.policy.isKiosk, "a file is written to \(path.debugDescription)")
      case .openAddress(let address):
        broken.expect(
          !address.isEmpty && !state.policy.isKiosk, "an address is opened: \(address.debugDescription)")
      case .suspend, .reload: broken.expect(!state.policy.isKiosk, "strangers reach nothing outside")
      case .redraw, .quit: break
      }
    }
    check(after: "\(action)")
  }

  mutating func reload(with catalog: Catalog) {
    App.reload(&state, with: PreparedData(catalog, state.viewRequest))
    check(after: "new data")
  }

  /// Opens a prompt, empties it, and fills it.
  mutating func type(opener: Character, _ text: String) {
    let keys: [Key] =
      [.escape, .escape, .character(opener), .control("u")] + text.map { .character($0) } + [.enter]
    for key in keys { send(.key(key)) }
  }

  private mutating func check(after action: @autoclosure () -> String) {
    steps += 1
    let found = state.brokenInvariants + draw(state).brokenInvariants(on: state.size)
    broken.add(
      found, in: "step \(steps), \(action()), \(state.pane) at \(state.size.width)×\(state.size.height)")
  }

  /// Expects that the state is what it would be if it were computed from nothing.
  mutating func checkFreshness() {
    let fresh = state.recomputed
    if fresh != state { broken.add(stateDifferences(expected: fresh, actual: state), in: "computed anew") }
    broken.expect(draw(fresh) == draw(state), "what is derived is up to date in \(state.pane)")
  }
}

extension FuzzInput {
  /// The name of one of the themes.
  fileprivate func theme(_ number: UInt8) -> String { Theme.all[Int(number & 7) % Theme.all.count].name }
}
