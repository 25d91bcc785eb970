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

  /// The most bytes that are taken; what is typed beyond is let go. No search is as long, and no path.
  static let limit = 4096

  /// An edit of one line.
  public enum Edit: Hashable, Sendable {
    case insert(Character)
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
    case .insert(let character):
      guard text.utf8.count + String(character).utf8.count <= Self.limit else { return }
      let head = String(beforeCursor) + String(character)
      text = head + text[position...]
      // A combining mark joins the character before it: the count need not grow.
      cursor = min(head.count, text.count)
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

  private mutating func deleteWord() {
    let before = beforeCursor
    let trimmed = before.lastIndex { $0 != " " }.map { before[...$0] } ?? ""
    let start = trimmed.lastIndex(of: " ").map { text.index(after: $0) } ?? text.startIndex
    let end = position
    cursor = text.distance(from: text.startIndex, to: start)
    text.removeSubrange(start..<end)
  }
}
