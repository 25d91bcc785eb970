import Text

/// A line of text that is being typed. Its cursor goes by cells: a scalar that is shown, with its marks.
public struct TextField: Equatable, Sendable {
  /// What has been typed.
  public private(set) var text: String
  /// How many cells are before the cursor.
  public private(set) var cursor = 0

  /// Whether all of it is selected: what is typed replaces it.
  public private(set) var isSelected = false

  /// A field that holds `text`, with the cursor after it.
  public init(_ text: String = "", isSelected: Bool = false) {
    self.text = text
    self.isSelected = isSelected
    cursor = stops.count - 1
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
    if isSelected {
      isSelected = false
      switch edit {
      case .insert: self = TextField()
      case .deleteBackward, .deleteForward, .deleteWord:
        self = TextField()
        return
      default: break
      }
    }
    let last = stops.count - 1
    switch edit {
    case .insert(let added): insert(added)
    case .deleteBackward: delete(max(0, cursor - 1)..<cursor)
    case .deleteForward: delete(cursor..<min(last, cursor + 1))
    case .deleteWord: deleteWord()
    case .deleteAll: self = TextField()
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(last, cursor + 1)
    case .start: cursor = 0
    case .end: cursor = last
    }
  }

  /// The text before the cursor.
  public var beforeCursor: String { String(text[..<stops[cursor]]) }

  /// Where the cursor can be: before each cell, and at the end. What is not shown goes with the cell before it, and at the
  /// beginning is a cell of its own, so that it can be deleted.
  private var stops: [String.Index] {
    let scalars = text.unicodeScalars
    return scalars.indices.filter { $0 == scalars.startIndex || scalars[$0].columns > 0 } + [scalars.endIndex]
  }

  private mutating func delete(_ cells: Range<Int>) {
    text.unicodeScalars.removeSubrange(stops[cells.lowerBound]..<stops[cells.upperBound])
    cursor = cells.lowerBound
  }

  private mutating func insert(_ added: String) {
    var room = Self.limit - text.utf8.count
    let line = added.compactMap(Self.inLine).prefix {
      room -= $0.utf8.count
      return room >= 0
    }
    // A mark joins the cell before it: the cursor need not move.
    let head = TextField(beforeCursor + line)
    (text, cursor) = (head.text + text[stops[cursor]...], head.cursor)
  }

  /// The character as one line holds it; nil for one that is dropped.
  private static func inLine(_ character: Character) -> Character? {
    if character.isNewline || character == "\t" { return " " }
    return character.unicodeScalars.first?.properties.generalCategory == .control ? nil : character
  }

  private mutating func deleteWord() {
    let stops = stops
    let isSpace = (0..<cursor).map { text[stops[$0]..<stops[$0 + 1]] == " " }
    let end = isSpace.lastIndex(of: false) ?? 0
    delete((isSpace[..<end].lastIndex(of: true).map { $0 + 1 } ?? 0)..<cursor)
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let start = drop(while: \.isWhitespace)
    return String(
      start[..<(start.lastIndex { !$0.isWhitespace }.map(start.index(after:)) ?? start.startIndex)])
  }
}
