import Model
import Query
public import Screen

/// The rows of a pane: records in the order shown, under headings where there are several kinds.
public struct Listing: Sendable {
  /// A row.
  public enum Row: Sendable {
    /// A heading over the rows that follow; it cannot be selected.
    case heading(String)
    /// A record: which section it belongs to and its place there.
    case record(section: Int, index: Int)
  }

  /// What there is before anything is computed.
  static let empty = Listing(sections: [])

  /// The rows, headings included.
  public let rows: [Row]
  /// How many records are shown.
  public let shown: Int
  /// How many records there are without filter and search.
  public let total: Int
  /// What else there is than the records that are counted; nil for nothing worth a word in the title.
  public let note: String?
  /// The columns that can be sorted by, in their order.
  public let sortable: [(id: String, title: String)]
  /// The columns of the list.
  public let headers: [ListHeader]
  private let sections: [any ListSection]
  private let rowOfSubject: [Subject: Int]

  /// The rows of sections one after the other.
  ///
  /// - Parameter counted: the section whose records are counted and whose columns stand at the head; the others are of
  ///   other kinds: organisations are no nations. Nil counts all, which are of one kind.
  init(
    sections: [any ListSection], counting counted: Int? = 0, note: String? = nil,
    sortable: [(id: String, title: String)] = []
  ) {
    var rows: [Row] = []
    var rowOfSubject: [Subject: Int] = [:]
    for (section, content) in sections.enumerated() where content.count > 0 {
      if let heading = content.heading { rows.append(.heading(heading)) }
      for index in 0..<content.count {
        let subject = content.subject(at: index)
        rowOfSubject[subject] = rows.count
        // A nation leads to its first joining, and a joining to its nation.
        if rowOfSubject[subject.record] == nil { rowOfSubject[subject.record] = rows.count }
        rows.append(.record(section: section, index: index))
      }
    }
    self.rows = rows
    self.sections = sections
    self.rowOfSubject = rowOfSubject
    self.sortable = sortable
    self.note = note
    let main = counted.map { sections.indices.contains($0) ? [sections[$0]] : [] } ?? sections
    shown = main.reduce(0) { $0 + $1.count }
    total = main.reduce(0) { $0 + $1.total }
    headers = main.first?.headers ?? []
  }

  /// The record on a row; nil for a heading or where there is no such row.
  public func subject(at row: Int?) -> Subject? {
    guard let row, rows.indices.contains(row), case .record(let section, let index) = rows[row] else {
      return nil
    }
    return sections[section].subject(at: index)
  }

  /// The row of a record; nil where it is not among them.
  public func row(of subject: Subject) -> Int? { rowOfSubject[subject] ?? rowOfSubject[subject.record] }

  /// The row nearest to `row` that holds a record; nil where there is none.
  func nearestSubject(to row: Int) -> Int? {
    rows.indices.filter { subject(at: $0) != nil }.min { abs($0 - row) < abs($1 - row) }
  }

  /// What a row shows, a line for each column of ``headers``; the text of a heading alone.
  func cells(at row: Int, theme: Theme) -> [Line] {
    switch rows[row] {
    case .heading(let text): [Line(text, style: theme.style("list.heading"))]
    case .record(let section, let index): sections[section].cells(at: index, theme: theme)
    }
  }
}

/// A column of a list.
public struct ListHeader: Sendable {
  /// The column of the query that it shows and is sorted by.
  public let id: String
  /// Its heading.
  public let title: String
  /// How wide it is, and when it is dropped.
  public let layout: TableColumn
  /// Where its cells stand.
  public var alignment = Alignment.leading
}

/// A run of rows of one kind.
protocol ListSection: Sendable {
  var heading: String? { get }
  var count: Int { get }
  var total: Int { get }
  var headers: [ListHeader] { get }
  func subject(at index: Int) -> Subject
  func cells(at index: Int, theme: Theme) -> [Line]
}

/// A column together with what it shows of a row.
struct ListColumn<Row: Sendable>: Sendable {
  let header: ListHeader
  let cell: @Sendable (Row, Theme) -> Line

  init(
    _ id: String, _ title: String, _ layout: TableColumn, alignment: Alignment = .leading,
    cell: @escaping @Sendable (Row, Theme) -> Line
  ) {
    header = ListHeader(id: id, title: title, layout: layout, alignment: alignment)
    self.cell = cell
  }
}

/// Records of one kind, drawn by columns. A search marks what it matched in the first column that takes spare room: the name.
struct RecordSection<Record: Sendable & Identifiable>: ListSection where Record.ID: Sendable {
  var heading: String?
  let records: [Record]
  var total: Int
  /// The records before filter and search, for counting a part of them.
  var all: [Record] = []
  var matches: [Record.ID: Match] = [:]
  let columns: [ListColumn<Record>]
  let subject: @Sendable (Record) -> Subject

  /// The records that pass, and all that there are of that kind.
  func filtered(_ isIncluded: (Record) -> Bool) -> Self {
    RecordSection(
      heading: heading, records: records.filter(isIncluded), total: all.count(where: isIncluded), all: all,
      matches: matches, columns: columns, subject: subject)
  }

  /// The same records under a heading.
  func headed(_ heading: String) -> Self {
    var section = self
    section.heading = heading
    return section
  }

  var count: Int { records.count }
  var headers: [ListHeader] { columns.map(\.header) }
  func subject(at index: Int) -> Subject { subject(records[index]) }

  func cells(at index: Int, theme: Theme) -> [Line] {
    let record = records[index]
    var cells = columns.map { $0.cell(record, theme) }
    if let match = matches[record.id], let name = columns.firstIndex(where: { $0.header.layout.flexible }) {
      cells[name] = cells[name].marked(match.ranges, with: theme.style("match"))
    }
    return cells
  }
}

extension Line {
  /// The line with the style laid over the given ranges of its characters, counted over all spans.
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
