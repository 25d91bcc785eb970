package import Text

/// How a table divides its room among its columns.
package enum TableLayout {
  /// The width of each column; nil for those dropped.
  ///
  /// Columns for spare room are shown only where the ideals of all fit. While the minimums and gaps do not fit, the column
  /// with the highest priority number is dropped, the last of several. The others get their minimum, then up to their ideal
  /// by priority, and flexible ones share the rest. If those that are never dropped do not fit, the widest shrink, to one
  /// column at least.
  package static func widths(_ columns: [TableColumn], available: Int, gap: Int) -> [Int?] {
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
    var widths = columns.map(\.minimum)
    var spare = available - required(kept.map { widths[$0] }, gap: gap)
    while spare < 0, let widest = kept.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1 {
      widths[widest] -= 1
      spare += 1
    }
    /// Gives columns to each of the group in turn, up to their limits.
    func grow(_ group: [Int], to limit: (Int) -> Int) {
      var growing = group
      while spare > 0, !growing.isEmpty {
        growing.removeAll { widths[$0] >= limit($0) }
        for index in growing where spare > 0 {
          widths[index] += 1
          spare -= 1
        }
      }
    }
    for priority in Set(kept.map { columns[$0].priority }).sorted() {
      grow(kept.filter { columns[$0].priority == priority }) { columns[$0].ideal }
    }
    grow(kept.filter { columns[$0].flexible }) { _ in .max }
    return columns.indices.map { kept.contains($0) ? widths[$0] : nil }
  }

  private static func required(_ widths: [Int], gap: Int) -> Int {
    widths.reduce(0, +) + gap * max(0, widths.count - 1)
  }
}
