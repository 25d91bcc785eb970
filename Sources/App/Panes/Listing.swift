import Model
import Query
import Screen
import Search
import Text

/// The rows of a pane: records in order, under headings if there are several kinds.
struct Listing: Sendable {
  static let empty = Listing(sections: [])

  /// The rows, headings included.
  let rows: Range<Int>
  /// How many records of each kind are shown, the main kind first; other kinds only if there are any.
  let tallies: [Tally]
  let sortable: [(id: String, title: String)]
  let headers: [ListHeader]
  /// The number of records without filter and search.
  let total: Int
  private let parts: [(section: any ListSection, records: Range<Int>)]
  /// What the title says besides if nothing narrows the list, in several forms, longest first.
  var aside: [[(text: String, role: Role)]]?
  /// The rows drawn last: from key to key most stay as they are.
  let drawn = DrawnRows()

  /// The number of records of a kind, with and without filter and search.
  struct Tally: Equatable, Sendable {
    let kind: RecordKind?
    let shown: Int
    let total: Int

    /// The number with the kind: `3 phases`, or `1 of 3 phases` if not all are shown.
    var text: String {
      let number = shown == total ? "\(total)" : "\(shown) of \(total)"
      return kind.map { "\(number) \(total == 1 ? $0.one : $0.many)" } ?? "\(shown) of \(total)"
    }
  }

  struct RecordKind: Equatable, Sendable {
    let one: String
    let many: String
  }

  var shown: Int { tallies.reduce(0) { $0 + $1.shown } }

  /// Joins sections; the columns of the `main` one are the headings.
  init(sections: [any ListSection], main: Int = 0, sortable: [(id: String, title: String)] = []) {
    var parts: [(section: any ListSection, records: Range<Int>)] = []
    var end = 0
    for section in sections where section.count > 0 {
      let start = end + (section.heading == nil ? 0 : 1)
      end = start + section.count
      parts.append((section, start..<end))
    }
    self.parts = parts
    rows = 0..<end
    self.sortable = sortable
    let first = sections.isEmpty ? nil : sections[main]
    // Sections of one kind are counted together.
    var kinds = [first?.kind]
    for kind in sections.map(\.kind) where !kinds.contains(kind) { kinds.append(kind) }
    tallies = kinds.map { kind in
      let own = sections.filter { $0.kind == kind }
      return Tally(
        kind: kind, shown: own.reduce(0) { $0 + $1.count }, total: own.reduce(0) { $0 + $1.total })
    }.filter { $0.shown > 0 || $0.kind == first?.kind }
    total = sections.reduce(0) { $0 + $1.total }
    headers = first?.headers ?? []
  }

  /// The section of a row with the index of its record there, nil for the heading; nil outside.
  private func place(of row: Int) -> (section: any ListSection, index: Int?)? {
    guard let part = parts.indices.first(where: { row < parts[$0].records.upperBound }) else { return nil }
    let start = parts[part].records.lowerBound
    return (parts[part].section, row < start ? nil : row - start)
  }

  /// The record on a row; nil for a heading, or outside.
  package func subject(at row: Int?) -> Selection? {
    guard let row, let (section, index) = place(of: row) else { return nil }
    return index.map(section.subject)
  }

  /// The row of a record, the one nearest to a likely one; nil if it is not listed.
  package func row(of subject: Selection, near likely: Int? = nil) -> Int? {
    if let row = row(nearestTo: likely ?? 0, where: { $0 == subject }) { return row }
    // A line about a record stands for it where the record itself is listed.
    let record = subject.subject
    if record != subject, let row = row(of: record, near: likely) { return row }
    // Only a nation stands for others: for its joins.
    guard subject.home == .nations else { return nil }
    return row(nearestTo: 0) { $0.subject == record }
  }

  private func row(nearestTo likely: Int, where isMet: (Selection) -> Bool) -> Int? {
    var nearest: (row: Int, distance: Int)?
    for (section, records) in parts {
      let least = max(0, records.lowerBound - likely, likely - records.upperBound + 1)
      guard least < nearest?.distance ?? .max,
        let index = section.index(nearestTo: likely - records.lowerBound, where: isMet)
      else { continue }
      let row = records.lowerBound + index
      if abs(row - likely) < nearest?.distance ?? .max { nearest = (row, abs(row - likely)) }
    }
    return nearest?.row
  }

  var missions: [MissionRow] {
    let sections = parts.compactMap { $0.section as? RecordSection<MissionRow> }
    return sections.flatMap(\.records).sorted { $0.place < $1.place }
  }

  func nearestSubject(to row: Int) -> Int? {
    self.row(nearestTo: max(0, min(row, rows.upperBound - 1))) { _ in true }
  }

  /// What a row says in a sentence of its own; nil where its record says it.
  func sentence(at row: Int?) -> Sentence? {
    guard let row, let (section, index) = place(of: row) else { return nil }
    return index.flatMap(section.sentence)
  }

  func spoken(at row: Int) -> String {
    guard let (section, index) = place(of: row) else { return "" }
    return index.map(section.spoken) ?? section.heading ?? ""
  }

  /// The cells of a row; for a heading only its text.
  func cells(at row: Int, theme: Theme) -> [Line] {
    guard let (section, index) = place(of: row) else { return [] }
    return index.map { section.cells(at: $0, theme: theme) }
      ?? [Line(section.heading ?? "", style: theme.style("list.heading"))]
  }
}

struct ListHeader: Sendable {
  let title: String
  let layout: TableColumn
  let alignment: Alignment
}

/// A run of rows of one kind, whatever its records.
protocol ListSection: Sendable {
  var heading: String? { get }
  /// The kind of its records, if the pane has several.
  var kind: Listing.RecordKind? { get }
  var count: Int { get }
  var total: Int { get }
  var headers: [ListHeader] { get }
  func subject(at index: Int) -> Selection
  func index(nearestTo likely: Int, where isMet: (Selection) -> Bool) -> Int?
  func cells(at index: Int, theme: Theme) -> [Line]
  func sentence(at index: Int) -> Sentence?
  func spoken(at index: Int) -> String
}

/// Records of one kind in columns. A search highlights its matches in the first flexible column, the name.
struct RecordSection<Record: Sendable>: ListSection {
  private(set) var heading: String?
  private(set) var kind: Listing.RecordKind?
  private(set) var records: Picked<Record>
  var total: Int
  /// The matches of the search in a record's name; nil without a search.
  private var matched: (@Sendable (Record) -> [Range<Int>])?
  private let columns: Columns<Record>
  private let subject: @Sendable (Record) -> Selection

  init(
    _ records: [Record], total: Int? = nil, columns: Columns<Record>,
    subject: @escaping @Sendable (Record) -> Selection
  ) {
    (self.records, self.total) = (Picked(records), total ?? records.count)
    self.columns = columns
    self.subject = subject
  }

  init(
    _ results: Results<Record>, columns: Columns<Record> = Record.columns,
    subject: @escaping @Sendable (Record) -> Selection
  ) where Record: Listable {
    self.init([], total: results.total, columns: columns, subject: subject)
    records = results.rows
    guard let pattern = results.pattern else { return }
    matched = { row in row.nameText.map { pattern.nameRanges(in: $0, of: row.searchTexts) } ?? [] }
  }

  /// The records that meet a condition, counted among all that do.
  func filtered(among all: [Record], _ isIncluded: (Record) -> Bool) -> Self {
    var section = self
    section.records = records.picked(where: isIncluded)
    section.total = all.count(where: isIncluded)
    return section
  }

  func headed(_ heading: String) -> Self {
    var section = self
    section.heading = heading
    return section
  }

  func named(_ one: String, _ many: String) -> Self {
    var section = self
    section.kind = Listing.RecordKind(one: one, many: many)
    return section
  }

  var count: Int { records.count }

  var headers: [ListHeader] {
    columns.inLists.compactMap { column in
      column.cell.map {
        ListHeader(title: $0.heading ?? column.title, layout: $0.layout, alignment: column.alignment)
      }
    }
  }

  func subject(at index: Int) -> Selection { subject(records[index]) }

  /// The index of the nearest record that meets a condition, the upper of two.
  func index(nearestTo likely: Int, where isMet: (Selection) -> Bool) -> Int? {
    let rows = records.indices
    for distance in 0...max(0, likely, rows.count - likely) {
      for index in [likely - distance, likely + distance]
      where rows.contains(index) && isMet(subject(records[index])) { return index }
    }
    return nil
  }

  func sentence(at index: Int) -> Sentence? { (records[index] as? OverviewRow)?.sentence }

  /// The name and what needs no title, then the other columns with theirs: `Chang'e 6. Operator: CNSA. Status: completed.`
  func spoken(at index: Int) -> String {
    let record = records[index]
    var (names, others): ([String], [String]) = ([], [])
    for column in columns.inLists {
      let words = column.speech?(record) ?? Marks.spoken(Line(column.text(record), theme: .default))
      let title = column.cell?.heading ?? column.title
      if words.isEmpty { continue }
      if column.cell?.layout.flexible == true {
        names.insert(words, at: 0)
      } else if title.isEmpty {
        names.append(words)
      } else {
        others.append("\(title): \(words)")
      }
    }
    return ([names.joined(separator: ", ")] + others).map { $0 + "." }.joined(separator: " ")
  }

  func cells(at index: Int, theme: Theme) -> [Line] {
    let record = records[index]
    // A loop: a generic `map` would look up its types for every row.
    var cells: [Line] = []
    for text in columns.texts { cells.append(Line(text(record), theme: theme)) }
    if let matched, let name = columns.inLists.firstIndex(where: { $0.cell?.layout.flexible == true }) {
      cells[name] = cells[name].marked(matched(record), with: theme.style("match"))
    }
    return cells
  }
}

extension Line {
  init(_ text: RoledText, theme: Theme) {
    self.init(text.pieces.map { Span($0.text, style: theme.style($0.role)) })
  }

  /// The line with a style applied to ranges of characters, counted across spans.
  func marked(_ ranges: [Range<Int>], with style: Style) -> Line {
    guard let end = ranges.map(\.upperBound).max() else { return self }
    var spans: [Span] = []
    var offset = 0
    for span in self.spans {
      guard offset < end else {
        spans.append(span)
        continue
      }
      for character in span.text {
        let isMarked = ranges.contains { $0.contains(offset) }
        let wanted = isMarked ? span.style.overlaid(with: style) : span.style
        if spans.last?.style == wanted, spans.last?.link == span.link {
          spans[spans.count - 1].text.append(character)
        } else {
          spans.append(Span(String(character), style: wanted, link: span.link))
        }
        offset += 1
      }
    }
    return Line(spans)
  }
}
