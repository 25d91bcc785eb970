public import Text

/// How a table divides its room among its columns.
public enum TableLayout {
  /// The width of each column; nil for those dropped.
  ///
  /// Columns for spare room are shown only where the ideals of all fit. While the minimums and gaps do not fit, the column
  /// with the highest priority number is dropped, the last of several. The others get their minimum, then up to their ideal
  /// by priority, and flexible ones share the rest. If those that are never dropped do not fit, the widest shrink, to one
  /// column at least.
  public static func widths(_ columns: [TableColumn], available: Int, gap: Int) -> [Int?] {
    var kept = Array(columns.indices)
    if required(columns.map(\.ideal), gap: gap) > available {
      kept.removeAll { columns[$0].priority == TableColumn.spare }
    }
    while required(kept.map { columns[$0].minimum }, gap: gap) > available,
      let victim = kept.reversed().max(by: { columns[$0].priority < columns[$1].priority }),
      columns[victim].priority > 0
    {
      kept.removeAll { $0 == victim }
    }
    var widths = [Int?](repeating: nil, count: columns.count)
    for index in kept { widths[index] = columns[index].minimum }
    var spare = available - required(kept.map { columns[$0].minimum }, gap: gap)
    squeeze(&widths, missing: -spare)
    for priority in Set(kept.map { columns[$0].priority }).sorted() {
      let group = kept.filter { columns[$0].priority == priority }
      grow(&widths, group, spare: &spare) { columns[$0].ideal }
    }
    grow(&widths, kept.filter { columns[$0].flexible }, spare: &spare) { _ in .max }
    return widths
  }

  private static func required(_ widths: [Int], gap: Int) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }

  /// Removes what is missing, always from the widest.
  private static func squeeze(_ widths: inout [Int?], missing: Int) {
    guard missing > 0 else { return }
    for _ in 0..<missing {
      guard let widest = widths.indices.max(by: { (widths[$0] ?? 0) < (widths[$1] ?? 0) }),
        let width = widths[widest], width > 1
      else { return }
      widths[widest] = width - 1
    }
  }

  /// Gives columns to each of the group in turn, up to their limits.
  private static func grow(_ widths: inout [Int?], _ group: [Int], spare: inout Int, limit: (Int) -> Int) {
    var growing = group
    while spare > 0, !growing.isEmpty {
      growing.removeAll { (widths[$0] ?? 0) >= limit($0) }
      for index in growing where spare > 0 {
        widths[index] = (widths[index] ?? 0) + 1
        spare -= 1
      }
    }
  }
}
