/// A line of text that is being typed.
public struct TextField: Equatable, Sendable {
  /// What has been typed.
  public private(set) var text: String
  /// How many characters stand before the cursor.
  public private(set) var cursor: Int

  /// A field that holds `text`, with the cursor behind it.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The most bytes that are taken; what is typed or pasted beyond is let go. No search is as long, and no path.
  static let limit = 4096

  /// An edit of one line.
  public enum Edit: Hashable, Sendable {
    /// Text that was typed or pasted: line ends and tabs become spaces, control characters are dropped.
    case insert(String)
    case deleteBackward
    case deleteForward
    case deleteWord
    case deleteAll
    case left
    case right
    case start
    case end
  }

  /// Carries out an edit. At the ends nothing happens.
  public mutating func apply(_ edit: Edit) {
    switch edit {
    case .insert(let added): insert(added)
    case .deleteBackward:
      guard cursor > 0 else { return }
      cursor -= 1
      text.remove(at: position)
    case .deleteForward:
      guard cursor < text.count else { return }
      text.remove(at: position)
    case .deleteWord: deleteWord()
    case .deleteAll: self = TextField()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = text.count
    }
  }

  /// What stands before the cursor.
  public var beforeCursor: Substring { text[..<position] }

  private var position: String.Index { text.index(text.startIndex, offsetBy: cursor) }

  private mutating func insert(_ added: String) {
    var room = Self.limit - text.utf8.count
    let line = added.compactMap(Self.inLine).prefix {
      room -= $0.utf8.count
      return room >= 0
    }
    let head = String(beforeCursor) + line
    text = head + text[position...]
    // A combining mark joins the character before it: the count need not grow.
    cursor = min(head.count, text.count)
  }

  /// What stands for a character in a single line; nil where nothing does.
  private static func inLine(_ character: Character) -> Character? {
    if character.isNewline || character == "\t" { return " " }
    return character.unicodeScalars.first?.properties.generalCategory == .control ? nil : character
  }

  private mutating func deleteWord() {
    let before = beforeCursor
    let trimmed = before.lastIndex { $0 != " " }.map { before[...$0] } ?? ""
    let start = trimmed.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let end = position
    cursor = text.distance(from: text.startIndex, to: start)
    text.removeSubrange(start..<end)
  }
}
