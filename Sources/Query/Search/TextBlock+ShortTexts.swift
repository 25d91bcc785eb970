extension TextBlock.Texts {
  /// A text of a few words: a name, alias or code, or in the block of properties one of these.
  struct ShortText {
    let entry: TextBlock.Entry
    /// The mark before its first word.
    let start: UnsafePointer<UInt8>
    /// Behind the mark of its end.
    let end: UnsafePointer<UInt8>

    var role: SearchText.Role { SearchText.Role(rawValue: entry.role) ?? .prose }
  }

  /// The short texts of a record, one after the other.
  struct ShortTexts {
    private var entry: UnsafePointer<TextBlock.Entry>
    private let last: UnsafePointer<TextBlock.Entry>
    private let names: UnsafePointer<UInt8>
    private var start: UnsafePointer<UInt8>

    @inline(__always)
    init(_ texts: TextBlock.Texts, of record: Int) {
      let first = Int(texts.firstEntries[record])
      entry = texts.entries + first
      last = texts.entries + Int(texts.firstEntries[record &+ 1])
      names = texts.names
      start = names + (first > 0 ? Int(texts.entries[first &- 1].end) : 0)
    }

    @inline(__always)
    mutating func next() -> ShortText? {
      guard entry < last else { return nil }
      let text = ShortText(entry: entry.pointee, start: start, end: names + Int(entry.pointee.end))
      start = text.end
      entry += 1
      return text
    }
  }

  @inline(__always)
  func shortTexts(of record: Int) -> ShortTexts { ShortTexts(self, of: record) }
}
