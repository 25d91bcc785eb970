import Screen

/// What a key does, in the sense in which programs can be compared.
enum Operation: String, CaseIterable {
  case move
  case page
  case pane
  case filter
  case search
  case asOf

  /// For the table.
  var label: String {
    switch self {
    case .move: "a line down"
    case .page: "a page down or up"
    case .pane: "another pane"
    case .filter: "the next filter"
    case .search: "a letter of a search"
    case .asOf: "as of an event earlier"
    }
  }
}

/// The keys by which an operation of a program is measured.
struct KeySequence {
  /// Pressed first.
  let preparation: [Key]
  /// Measured one by one.
  let measured: [Key]
  /// Pressed last.
  let end: [Key]

  /// Keys as a key script writes them: `/china<Esc>`.
  init(after preparation: String = "", _ measured: String, end: String = "") throws {
    self.preparation = try KeyScript.parse(preparation)
    self.measured = try KeyScript.parse(measured)
    self.end = try KeyScript.parse(end)
  }

  /// All of them.
  var all: [Key] { preparation + measured + end }
}

extension Key {
  /// What xterm sends for it, in the modes that curses sets.
  var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): [(letter.asciiValue ?? 0) & 0x1F]
    case .enter: [0x0D]
    case .escape: [0x1B]
    case .tab: [0x09]
    case .backspace: [0x7F]
    case .up: Self.sequence("OA")
    case .down: Self.sequence("OB")
    case .pageUp: Self.sequence("[5~")
    case .pageDown: Self.sequence("[6~")
    case .function(let number) where number <= 4: Self.sequence("O" + ["P", "Q", "R", "S"][number - 1])
    default: preconditionFailure("no script of the benchmark has the key \(self)")
    }
  }

  private static func sequence(_ text: String) -> [UInt8] { [0x1B] + Array(text.utf8) }
}
