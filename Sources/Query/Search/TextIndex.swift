/// The texts of records, folded for searching: whatever the records are, by their places alone.
struct TextIndex: Sendable {
  /// The texts of the records, block by block; the places of a block's records begin at a multiple of its size.
  private(set) var blocks: [TextBlock] = []
  /// The texts of properties, each once. A block as any, with an entry for every text.
  private(set) var properties: TextBlock

  /// Texts from what a builder has.
  fileprivate init(blocks: [TextBlock], properties: TextBlock) {
    self.blocks = blocks
    self.properties = properties
  }

  /// How many bytes it takes.
  var byteCount: Int { blocks.reduce(properties.byteCount) { $0 + $1.byteCount } }
}

/// Puts an index of texts together, record by record.
struct TextIndexBuilder: ~Copyable {
  private var blocks: [TextBlock] = []
  private var draft = TextBlockDraft()
  private var properties = TextBlockDraft()
  private var numbers = TextNumbers()
  private var folder = TextFolder()
  private let blockBytes: Int

  /// Begins with nothing.
  ///
  /// - Parameter blockBytes: a block with more bytes takes no further record.
  init(blockBytes: Int = 1 << 28) {
    self.blockBytes = blockBytes
  }

  /// Goes on from an index, whose records keep their places.
  init(continuing index: TextIndex) {
    self.init()
    blocks = index.blocks
    properties = TextBlockDraft(index.properties)
  }

  /// Adds a record. Gives the place of its texts.
  mutating func add(_ record: some Searchable) -> Int32 {
    if draft.records == 1 << TextBlock.sizeBits || draft.byteCount > blockBytes { endBlock() }
    let place = blocks.count << TextBlock.sizeBits + draft.records
    record.forEachSearchText { add($0) }
    draft.endRecord()
    return Int32(place)
  }

  private mutating func add(_ text: SearchText) {
    switch text.role {
    case .prose: _ = folder.write(text.text, to: &draft.prose)
    case .property: draft.properties.append(number(of: text.text))
    case .name, .alias, .code:
      let written = folder.write(text.text, to: &draft.names)
      draft.entries.append(TextBlock.Entry(written, end: draft.names.count, role: text.role))
    }
  }

  private mutating func number(of property: String) -> UInt32 {
    let next = UInt32(properties.entries.count)
    let number = numbers.number(of: property, orNew: next)
    if number == next {
      let written = folder.write(property, to: &properties.names)
      properties.entries.append(TextBlock.Entry(written, end: properties.names.count, role: .property))
    }
    return number
  }

  private mutating func endBlock() {
    blocks.append(TextBlock(draft))
    draft.removeAll()
  }

  /// What has been added.
  consuming func index() -> TextIndex {
    endBlock()
    properties.endRecord()
    return TextIndex(blocks: blocks, properties: TextBlock(properties))
  }
}

extension TextBlock.Entry {
  init(_ written: TextFolder.Written, end: Int, role: SearchText.Role) {
    self.init(
      end: UInt32(end), mask: written.mask, letters: UInt16(clamping: written.count), role: role.rawValue)
  }
}
