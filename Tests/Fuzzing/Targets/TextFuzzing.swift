import TestSupport
import Text

@testable import Screen

/// Texts of any scalars are measured, cut, filled up and broken into lines to the column, and nothing but what a terminal may
/// have is left of them.
enum TextFuzzing {
  static func brokenRules(for input: inout FuzzInput) -> [String] {
    let room = input.below(40)
    let indent = input.below(12)
    let text = input.text()
    var broken = BrokenRules()
    checkPrintable(text, &broken)
    checkRoom(text, room, &broken)
    var spans = [Span(text, link: 1)]
    while !input.isAtEnd, spans.count < 5 { spans.append(Span(input.text(), link: spans.count + 1)) }
    checkLine(Line(spans), room: room, indent: indent, &broken)
    checkTable(text, available: room * 3, gap: indent % 4, &broken)
    return broken.all.map { "\($0) (\(spans.map(\.text)), \(room) columns)" }
  }

  private static func checkPrintable(_ text: String, _ broken: inout BrokenRules) {
    let columns = text.columns
    broken.expect(
      columns == text.unicodeScalars.reduce(0) { $0 + String($1).columns },
      "a text has the columns of its scalars")
    for (name, printable) in [("printable", text.printable), ("printableLine", text.printableLine)] {
      broken.expect(printable.unprintable.isEmpty, "\(name) leaves \(printable.unprintable)")
      broken.expect(printable.mostMarks <= 2, "\(name) leaves more than two marks")
      broken.expect(printable.columns == columns, "\(name) keeps the columns")
      broken.expect(
        printable.printable.unicodeScalars.elementsEqual(printable.unicodeScalars),
        "once \(name), always \(name)")
    }
    broken.expect(!text.printableLine.contains(where: \.isNewline), "a line has no line breaks")
    var frame = Frame(size: Size(width: columns + 1, height: 1))
    let written = frame.write(text, at: Point(x: 0, y: 0))
    broken.expect(written == columns, "a text takes the columns it is said to")
    broken.add(frame.brokenInvariants, in: "written")
    if !text.contains(where: \.isNewline) {
      broken.expect(
        frame.row(0).dropLast().text.unicodeScalars.elementsEqual(text.printable.unicodeScalars),
        "cells show what is printable")
    }
  }

  private static func checkRoom(_ text: String, _ room: Int, _ broken: inout BrokenRules) {
    let columns = text.columns
    broken.expect(text.isWider(than: room) == (columns > room), "what is wider than \(room) is seen at once")
    let cut = text.truncated(to: room)
    broken.expect(cut.columns <= room, "cut to \(cut.columns) columns")
    broken.expect(columns > room || cut == text, "what fits is not cut")
    broken.expect(
      columns <= room || room == 0 || cut.unicodeScalars.last == "…", "what is cut ends in a mark")
    for alignment in [Alignment.leading, .trailing, .centre] {
      let padded = text.padded(to: room, alignment: alignment)
      broken.expect(
        padded.columns == max(room, columns), "filled up to \(padded.columns) columns, \(alignment)")
    }
    for line in text.wrapped(to: room) {
      broken.expect(line.columns <= max(room, 2), "broken into lines of \(line.columns) columns")
    }
  }

  private static func checkLine(
    _ line: Line, room: Int, indent: Int, _ broken: inout BrokenRules
  ) {
    let cut = line.truncated(to: room)
    broken.expect(cut.columns <= room, "a line cut to \(cut.columns) columns")
    let wrapped = line.wrapped(to: room, hanging: indent)
    for part in wrapped {
      broken.expect(part.columns <= max(room, 2), "a line broken into \(part.columns) columns")
      for span in part.spans where span.link != nil {
        broken.expect(line.spans.contains { $0.link == span.link }, "links are kept")
      }
    }
    func letters(_ text: String) -> [Unicode.Scalar] {
      text.printable.unicodeScalars.filter { !$0.properties.isWhitespace && $0 != "\u{FFFD}" }
    }
    broken.expect(
      letters(wrapped.map(\.text).joined(separator: "\n"))
        == letters(line.spans.map(\.text.printable).joined(separator: "\n")),
      "no letter is lost where a line is broken")
  }

  private static func checkTable(_ text: String, available: Int, gap: Int, _ broken: inout BrokenRules) {
    let columns = text.utf8.prefix(24).map { byte in
      TableColumn(
        minimum: Int(byte & 7), ideal: Int(byte >> 1 & 31), priority: Int(byte >> 5), flexible: byte & 1 == 1)
    }
    let widths = TableLayout.widths(columns, available: available, gap: gap)
    broken.expect(widths.count == columns.count, "a width for every column")
    for (column, width) in zip(columns, widths) {
      broken.expect(width != nil || column.priority > 0, "what has to stay stays")
      broken.expect(width ?? 1 >= 1, "a column has one column at least")
    }
    let kept = widths.compactMap(\.self)
    let gaps = gap * max(0, kept.count - 1)
    broken.expect(
      kept.reduce(gaps, +) <= max(available, kept.count + gaps),
      "\(kept) fit in \(available) with gaps of \(gap)")
  }
}
