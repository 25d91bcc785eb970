/// A block of texts that is being put together.
struct TextBlockDraft: ~Copyable {
  var names = ByteSink(capacity: 1 << 16)
  var prose = ByteSink(capacity: 1 << 18)
  var entries: [TextBlock.Entry] = []
  var firstEntries: [UInt32] = [0]
  var properties: [UInt32] = []
  var firstProperties: [UInt32] = [0]
  var proseStarts: [UInt32] = [0]

  /// How many records it has.
  var records: Int { firstEntries.count - 1 }
  /// How many bytes their texts take.
  var byteCount: Int { names.count + prose.count }

  /// A draft of nothing.
  init() {}

  /// A draft that goes on with the short texts of a block.
  init(_ block: TextBlock) {
    let count = Int(block.texts.firstEntries[block.records])
    entries = Array(UnsafeBufferPointer(start: block.texts.entries, count: count))
    names.append(UnsafeBufferPointer(start: block.texts.names, count: Int(entries.last?.end ?? 0)))
  }

  /// Ends a record.
  mutating func endRecord() {
    firstEntries.append(UInt32(entries.count))
    firstProperties.append(UInt32(properties.count))
    proseStarts.append(UInt32(prose.count))
  }

  /// Begins anew, with the room that there is.
  mutating func removeAll() {
    names.removeAll()
    prose.removeAll()
    entries.removeAll(keepingCapacity: true)
    properties.removeAll(keepingCapacity: true)
    firstEntries = [0]
    firstProperties = [0]
    proseStarts = [0]
  }
}
