import Query
import Screen
import Text

extension Table {
  /// The table for people: columns aligned, a rule under the heads. Cut to `width` columns where one is given, and then it says
  /// so at the end; nil never cuts. Only a cell that is longer than anybody's line stands out to the right: the others are
  /// not aligned with it, for every row would be as long.
  func aligned(width: Int?) -> String {
    let texts = rows.map { row in row.map(\.text.printableLine) }
    let natural = columns.indices.map { index in
      texts.map(\.[index].columns).filter { $0 <= Self.longestAligned }
        .reduce(columns[index].title.columns, max)
    }
    func line(_ cells: [String]) -> String {
      var parts: [String] = []
      for (index, cell) in cells.enumerated() {
        let alignment: Alignment = columns[index].alignment == .trailing ? .trailing : .leading
        parts.append(cell.padded(to: natural[index], alignment: alignment))
      }
      let whole = parts.joined(separator: "  ")
      let end = whole.utf8.lastIndex { $0 != 0x20 }.map(whole.utf8.index(after:)) ?? whole.startIndex
      return String(whole[..<end])
    }
    var lines = [line(columns.map(\.title)), line(natural.map { String(repeating: "─", count: $0) })]
    lines += texts.map(line)
    guard let width, lines.contains(where: { $0.columns > width }) else {
      return lines.joined(separator: "\n") + "\n"
    }
    lines.append("(cut to \(width) columns; --columns chooses, --format plain shows all)")
    return lines.map { $0.truncated(to: width) + "\n" }.joined()
  }

  /// The columns of the longest cell that others are aligned with.
  private static let longestAligned = 1000
}
