import Query
import Screen
import Text

extension Table {
  /// The table for people: aligned columns with a rule under the headings, cut to `width` columns with a note at the
  /// end; nil never cuts. Cells longer than any reasonable line are not aligned with.
  ///
  /// - Parameter address: the address that a cell, or an item of a list, links to.
  func aligned(width: Int?, address: Addresses? = nil) -> String {
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
    if let width, lines.contains(where: { $0.columns > width }) {
      lines.append("(cut to \(width) columns; --columns chooses, --format plain shows all)")
      lines = lines.map { $0.truncated(to: width) }
    }
    if let address {
      for (index, row) in rows.enumerated() {
        lines[index + 2] = linked(lines[index + 2], of: row, address)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  /// The address for a text in a column, if any.
  typealias Addresses = (_ text: String, _ column: Header) -> String?

  /// A row's line with links. Text that was cut is not linked.
  private func linked(_ line: String, of row: [Value], _ address: Addresses) -> String {
    var (rest, done) = (line[...], "")
    for (index, value) in row.enumerated() {
      let items = if case .list(let items) = value { items } else { [value.text] }
      for item in items.map(\.printableLine) where !item.isEmpty {
        // Skip what precedes it, so that repeated text is found in its own place.
        guard let place = rest.firstRange(of: item) else { return done + rest }
        done += rest[..<place.lowerBound]
        done += address(item, columns[index]).map { item.linked(to: $0) } ?? item
        rest = rest[place.upperBound...]
      }
    }
    return done + rest
  }

  /// Cells wider than this do not widen the column.
  private static let longestAligned = 1000
}

extension String {
  /// The text as a link for terminals (OSC 8).
  fileprivate func linked(to address: String) -> String {
    let sent = address.utf8.map { byte in
      (0x21...0x7E).contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "\u{1B}]8;;\(sent.joined())\u{1B}\\\(self)\u{1B}]8;;\u{1B}\\"
  }
}
