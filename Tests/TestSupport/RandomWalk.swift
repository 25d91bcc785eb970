import App
public import Model
public import Screen

/// A walk through the explorer that is the same for the same seed: keys, mouse, pastes, sizes, dates and lenses.
public struct RandomWalk {
  private var random: SeededRandom
  private let keys: [Key]
  private let lenses: [Source.ID?]

  /// A walk that begins at `seed`, for a catalog.
  public init(seed: UInt64, in catalog: Catalog) {
    random = SeededRandom(seed: seed)
    let bound = Keymap.bindings.flatMap(\.keys)
    let typed = Array("aeinorstu 12-0'é嫦月\u{301}").map { Key.character($0) }
    keys = bound + typed + [.function(5), .insert, .alt("x")]
    lenses = [nil, nil] + catalog.sources.map { $0.id }
  }

  /// The next inputs that belong together: mostly one, several where a date is typed or a lens chosen.
  public mutating func next(in size: Size) -> [Input] {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<78: [.key(pick(keys))]
    case 78..<92:
      [.mouse(Mouse(pick([.press, .press, .wheelUp, .wheelDown, .release]), at: point(in: size)))]
    case 92..<95: [.resize(nextSize())]
    case 95:
      [.key(.escape), .key(.escape), .key(.character("T")), .key(pick([.enter, .down])), .key(.enter)]
    case 96: [.paste(pick(["moon\r\n", "q\te\n/", "e\u{301}", HostileText.all]))]
    case 97: typed("a", date())
    case 98: typed("L", pick(lenses).map { $0.rawValue } ?? "")
    // Far down at once, so that long lists and details are seen at their ends.
    default: Array(repeating: .key(pick([.pageDown, .pageUp, .down])), count: 20)
    }
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  /// A cell of the screen, at times just outside.
  private mutating func point(in size: Size) -> Point {
    Point(
      x: Int.random(in: -1...size.width, using: &random), y: Int.random(in: -1...size.height, using: &random))
  }

  /// From one cell to a wall of them; half of them sizes that people have.
  private mutating func nextSize() -> Size {
    guard Bool.random(using: &random) else {
      return pick([(80, 24), (120, 40), (40, 12), (100, 30), (99, 20), (24, 6), (200, 60)].map(Size.init))
    }
    return Size(
      width: Int.random(in: 1...200, using: &random), height: Int.random(in: 1...60, using: &random))
  }

  private mutating func date() -> String {
    let day = Day(year: Int.random(in: 2018...2027, using: &random))?
      .advanced(by: Int.random(in: 0..<365, using: &random))
    return day?.description ?? ""
  }

  /// A prompt opened, emptied, filled and accepted.
  private func typed(_ opener: Character, _ text: String) -> [Input] {
    ([.escape, .escape, .escape, .character(opener), .control("u")] + text.map { .character($0) } + [.enter])
      .map { .key($0) }
  }
}
