import Text

/// A line of text being typed. The cursor moves by cells: a scalar with its marks.
package struct TextField: Equatable, Sendable {
  package private(set) var text: String
  /// The number of cells before the cursor.
  package private(set) var cursor = 0
  /// Whether the whole text is selected: typing replaces it.
  package private(set) var isSelected = false

  package init(_ text: String = "", isSelected: Bool = false) {
    (self.text, self.isSelected) = (text, isSelected)
    cursor = stops.count - 1
  }

  /// The maximum length in bytes, more than any search or path; the rest is dropped.
  static let limit = 4096

  package enum Edit: Hashable, Sendable {
    /// Insert typed or pasted text: line ends and tabs become spaces, control characters are dropped.
    case insert(String)
    case deleteBackward, deleteForward, deleteWord, deleteAll
    case left, right, start, end
  }

  package mutating func apply(_ edit: Edit) {
    if isSelected {
      isSelected = false
      if ![.left, .right, .start, .end].contains(edit) { self = TextField() }
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

  package var beforeCursor: String { String(text[..<stops[cursor]]) }

  /// The cursor positions: before each cell, and at the end. Invisible characters belong to the cell before, if any.
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

  /// The character as it appears in one line; nil if it is dropped.
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
  var trimmed: String {
    guard let end = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...end].drop(while: \.isWhitespace))
  }
}
