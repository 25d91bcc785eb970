/// What lists of texts were read as, by the bytes of the lists.
///
/// Records cite the same sources, name the same operators and are of the same types again and again. A list that was sound
/// once is not checked again, and all records share what it was read as.
struct RecurringValues<Value> {
  private var table = ByteTable()
  private var values: [Value] = []

  /// What the list was read as before; nil where it is new.
  func find(_ list: UnsafeBufferPointer<UInt8>) -> Value? { table.find(list).map { values[$0] } }

  /// Keeps what a new list that is sound was read as.
  mutating func keep(_ value: Value, for list: UnsafeBufferPointer<UInt8>) {
    if table.insert(list) { values.append(value) }
  }
}

extension RecurringValues: Sendable where Value: Sendable {}
