/// The texts of some thousand records, folded for searching. Immutable once made.
///
/// Names, aliases and codes lie in one run of bytes with an entry for each; running text in another, without
/// one; of properties, which many records share, there are only numbers.
final class TextBlock: @unchecked Sendable {
  /// A text of a few words.
  struct Entry {
    /// Where it ends among the bytes; it begins where the one before it ends.
    var end: UInt32
    /// Which letters it has.
    var mask: UInt32
    /// How many letters it has, 65,535 for more.
    var letters: UInt16
    var role: UInt8
  }

  /// Where the texts of a block lie.
  struct Texts {
    /// The texts of names, aliases and codes.
    let names: UnsafePointer<UInt8>
    let entries: UnsafePointer<Entry>
    /// For every record the first of its entries, and behind the last the end.
    let firstEntries: UnsafePointer<UInt32>
    /// The numbers of the properties.
    let properties: UnsafePointer<UInt32>
    /// For every record the first of its properties, and behind the last the end.
    let firstProperties: UnsafePointer<UInt32>
    /// The running text.
    let prose: UnsafePointer<UInt8>
    /// For every record where its running text begins, and behind the last the end.
    let proseStarts: UnsafePointer<UInt32>
  }

  /// How many records a block has at the most, as a number of bits.
  static let sizeBits = 12
  /// Bytes behind the last that may be looked at, though not matched.
  static let padding = 64

  /// Where the texts lie. Good as long as the block is held.
  let texts: Texts
  /// How many records have texts in it.
  let records: Int
  /// How many bytes all that takes.
  let byteCount: Int
  private let memory: UnsafeMutableRawPointer

  init(_ draft: borrowing TextBlockDraft) {
    records = draft.firstEntries.count - 1
    var layout = Layout()
    let places = (
      entries: layout.add(draft.entries.count, of: Entry.self),
      firstEntries: layout.add(records + 1, of: UInt32.self),
      properties: layout.add(draft.properties.count, of: UInt32.self),
      firstProperties: layout.add(records + 1, of: UInt32.self),
      proseStarts: layout.add(records + 1, of: UInt32.self),
      names: layout.add(draft.names.count + Self.padding, of: UInt8.self),
      // What lies before the running text is looked at too.
      prose: layout.add(draft.prose.count + Self.padding, of: UInt8.self)
    )
    byteCount = layout.size
    let memory = UnsafeMutableRawPointer.allocate(byteCount: layout.size, alignment: 8)
    self.memory = memory
    func copy<Element>(_ elements: [Element], to place: Int) -> UnsafePointer<Element> {
      let start = (memory + place).bindMemory(to: Element.self, capacity: max(1, elements.count))
      elements.withUnsafeBufferPointer {
        if let base = $0.baseAddress { start.initialize(from: base, count: $0.count) }
      }
      return UnsafePointer(start)
    }
    texts = Texts(
      names: draft.names.copy(to: memory + places.names, padding: Self.padding),
      entries: copy(draft.entries, to: places.entries),
      firstEntries: copy(draft.firstEntries, to: places.firstEntries),
      properties: copy(draft.properties, to: places.properties),
      firstProperties: copy(draft.firstProperties, to: places.firstProperties),
      prose: draft.prose.copy(to: memory + places.prose, padding: Self.padding),
      proseStarts: copy(draft.proseStarts, to: places.proseStarts))
  }

  deinit { memory.deallocate() }

  /// Where arrays lie one after the other.
  private struct Layout {
    var size = 0

    mutating func add<Element>(_ count: Int, of: Element.Type) -> Int {
      let alignment = MemoryLayout<Element>.alignment
      let place = (size + alignment - 1) / alignment * alignment
      size = place + count * MemoryLayout<Element>.stride
      return place
    }
  }
}

extension ByteSink {
  /// Copies what was written, and nothing but marks behind it.
  borrowing func copy(to place: UnsafeMutableRawPointer, padding: Int) -> UnsafePointer<UInt8> {
    let start = place.bindMemory(to: UInt8.self, capacity: count + padding)
    start.initialize(from: base, count: count)
    (start + count).initialize(repeating: TextBytes.end, count: padding)
    return UnsafePointer(start)
  }
}
