public import Model
import Text

/// A text for readers: headings, paragraphs, lists, tables and figures, with numbered notes on who says so. Reports and the pages of
/// records are such; they leave the program as HTML or Markdown.
public struct Document: Sendable {
  /// A text with the numbers of its notes.
  public struct Passage: Sendable {
    /// What is set off before it: the name of a field, a date; nil for nothing.
    var lead: String?
    /// What it says.
    var text: String
    /// The numbers of the notes that support it.
    var notes: [Int]

    /// A text; by default without notes.
    public init(_ text: String, lead: String? = nil, notes: [Int] = []) {
      (self.lead, self.text, self.notes) = (lead, text.inOneLine, notes)
    }
  }

  /// Rows under headings; the first cell of a row names it.
  public struct Grid: Sendable {
    let caption: String
    let columns: [(title: String, alignment: Alignment)]
    let rows: [[Passage]]
  }

  /// A chart or a map.
  public struct Figure: Sendable {
    /// What it shows.
    let title: String
    /// It as SVG for light pages and for dark ones.
    let pictures: (light: String, dark: String)
    /// It in characters.
    let text: String

    /// A figure in its three forms.
    public init(title: String, light: String, dark: String, text: String) {
      (self.title, pictures, self.text) = (title, (light, dark), text)
    }
  }

  /// A part of the text.
  enum Block: Sendable {
    case heading(level: Int, String)
    case paragraph(Passage)
    case list([Passage])
    case table(Grid)
    case figure(Figure)
  }

  /// What it is about.
  public let title: String
  /// As of when and according to whom it speaks, and how current its data is.
  public let standing: String
  /// How it was made; empty for nothing.
  public var colophon = ""
  /// The parts, in order.
  private(set) var blocks: [Block] = []
  /// What the numbers of notes stand for, from 1.
  private(set) var notes: [Citation] = []
  private var numbers: [Source.ID: Int] = [:]
  /// What it tells of.
  public let view: CatalogView

  /// A text with nothing but a title.
  public init(title: String, of view: CatalogView) {
    (self.title, self.view) = (title.inOneLine, view)
    let catalog = view.catalog
    let voice = view.perspective.lens.map { "one source alone, \(catalog.citation(of: $0))" } ?? "all sources"
    let reaches = [Catalog.File.nations, .phases, .missions].compactMap { file in
      catalog.reach(of: file).map { "\(file.rawValue) to \($0.asOf.formatted)" }
    }
    standing =
      "As of \(view.perspective.asOf.formatted), according to \(voice). Data on \(reaches.joined(separator: ", "))."
  }

  // MARK: Writing

  /// Begins a part; the title is of level 1.
  public mutating func addHeading(_ text: String, level: Int = 2) {
    blocks.append(.heading(level: level, text.inOneLine))
  }

  /// Adds a paragraph.
  public mutating func add(_ text: String, citing sources: [Source.ID] = []) {
    blocks.append(.paragraph(Passage(text, notes: numbers(of: sources))))
  }

  /// Adds a list; nothing where it is empty.
  public mutating func add(list: [Passage]) { if !list.isEmpty { blocks.append(.list(list)) } }

  /// Adds a figure.
  public mutating func add(_ figure: Figure) { blocks.append(.figure(figure)) }

  /// Adds a table of rows, dates in words and the notes last; nothing where there are no rows.
  public mutating func add<Row>(
    _ rows: [Row], columns: [Column<Row>], caption: String, sources: ((Row) -> [Source.ID])? = nil
  ) {
    guard !rows.isEmpty else { return }
    let cells = rows.map { row in
      columns.map { Passage($0.value(row).shown) }
        + (sources.map { [Passage("", notes: numbers(of: $0(row)))] } ?? [])
    }
    let heads = columns.map { ($0.title, $0.alignment) } + (sources == nil ? [] : [("Notes", .leading)])
    blocks.append(.table(Grid(caption: caption, columns: heads, rows: cells)))
  }

  /// The numbers of the notes that name sources, each once. Notes are numbered in the order in which they come.
  mutating func numbers(of sources: [Source.ID]) -> [Int] {
    var found: Set<Int> = []
    for id in sources {
      if numbers[id] == nil, let source = view.catalog.source(id) {
        notes.append(Citation(source))
        numbers[id] = notes.count
      }
      if let number = numbers[id] { found.insert(number) }
    }
    return found.sorted()
  }
}
