public import Model
import Text

/// A text for readers: headings, paragraphs, lists, tables and figures, with numbered notes on sources. Reports and
/// record pages leave the program as HTML or Markdown.
public struct Document: Sendable {
  /// A text with the numbers of its notes.
  public struct Passage: Sendable {
    /// What precedes it in bold: a field's name or a date; nil for nothing.
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
    /// SVG for light and for dark pages.
    let pictures: (light: String, dark: String)
    /// The figure in characters.
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
  /// The perspective, and how current the data is.
  public var standing: String
  /// How it was made; empty for nothing.
  public var colophon = ""
  /// The parts, in order.
  private(set) var blocks: [Block] = []
  /// The notes by number, from 1.
  private(set) var notes: [Citation] = []
  private var numbers: [Source.ID: Int] = [:]
  /// The view described.
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

  /// Adds a table of rows, with dates in words and the notes last; nothing without rows.
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

  /// The numbers of the notes on sources, in the order of first use.
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

extension Document {
  /// The page of a record: everything that a view shows of it.
  public init(of record: RecordID, in view: CatalogView) {
    self.init(title: view.name(of: record), of: view)
    addRecord(record)
  }

  /// Adds what the view shows of a record, each part under a heading, without the parts in `omitted`.
  public mutating func addRecord(_ id: RecordID, without omitted: Set<Fact.Section> = []) {
    let facts = view.facts(of: id).filter { !omitted.contains($0.section) }
    let names = facts.filter { $0.section == .identity && $0.search != .name && $0.search != .code }
    func words(_ isAlias: Bool) -> [String] {
      names.filter { ($0.search == .alias) == isAlias }.compactMap { $0.words(in: view) }
    }
    let known = words(true).joined(separator: ", ")
    add(
      (["\(id.kind.capitalisedFirst) \(id.text)"] + words(false)).joined(separator: ", ")
        + (known.isEmpty ? "." : "; also called \(known)."),
      citing: names.flatMap(\.sources))
    var rest = facts.filter { $0.section != .identity }[...]
    while let section = rest.first?.section {
      let part = rest.prefix { $0.section == section }
      rest = rest.dropFirst(part.count)
      if section != .record { addHeading(section.title) }
      add(list: part.map { passage($0) })
    }
  }

  /// A fact in a sentence: a claim after its date, a property after its name.
  private mutating func passage(_ fact: Fact) -> Passage {
    let notes = fact.isDerived ? [] : numbers(of: fact.sources)
    let rivals = fact.hasRivals ? "; sources give other dates too" : ""
    if case .record(let id) = fact.value {
      return Passage(view.name(of: id) + fact.afterLink, notes: notes)
    }
    let evidence = fact.evidence.map { " (\($0.rawValue))" } ?? ""
    if fact.isClaim {
      let words = [fact.claim, fact.words(in: view) ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      let text = words.isEmpty ? fact.section.title : words
      return Passage(text + fact.aside + evidence + rivals, lead: fact.period, notes: notes)
    }
    let text = fact.fieldText(in: view) + fact.aside + evidence + rivals
    return Passage(text, lead: fact.label.isEmpty ? nil : fact.label.capitalisedFirst, notes: notes)
  }
}
