package import Model
import Text

/// A text for readers with numbered notes on sources, which leaves the program as HTML or Markdown.
public struct Document: Sendable {
  package struct Passage: Sendable {
    /// What precedes it in bold: a field's name or a date; nil for nothing.
    var lead: String?
    var text: String
    var notes: [Int]

    package init(_ text: String, lead: String? = nil, notes: [Int] = []) {
      (self.lead, self.text, self.notes) = (lead, text.inOneLine, notes)
    }
  }

  package struct Grid: Sendable {
    let caption: String
    let columns: [(title: String, alignment: Alignment)]
    let rows: [[Passage]]
  }

  package struct Figure: Sendable {
    let title: String
    /// SVG for light and for dark pages.
    let pictures: (light: String, dark: String)
    let text: String

    package init(title: String, light: String, dark: String, text: String) {
      (self.title, pictures, self.text) = (title, (light, dark), text)
    }
  }

  enum Block: Sendable {
    case heading(level: Int, String)
    case paragraph(Passage)
    case list([Passage])
    case table(Grid)
    case figure(Figure)
  }

  package let title: String
  package var standing: String
  package var colophon = ""
  private(set) var blocks: [Block] = []
  private(set) var notes: [Citation] = []
  private var numbers: [Source.ID: Int] = [:]
  package let view: CatalogView

  package init(title: String, of view: CatalogView) {
    (self.title, self.view) = (title.inOneLine, view)
    let catalog = view.catalog
    let voice = view.perspective.lens.map { "one source alone, \(catalog.citation(of: $0))" } ?? "all sources"
    let reaches = [Catalog.File.nations, .phases, .missions].compactMap { file in
      catalog.reach(of: file).map { "\(file.rawValue) to \($0.asOf.formatted)" }
    }
    standing =
      "As of \(view.perspective.asOf.formatted), according to \(voice). Data on \(reaches.joined(separator: ", "))."
  }

  /// Begins a part; the title is of level 1.
  package mutating func addHeading(_ text: String, level: Int = 2) {
    blocks.append(.heading(level: level, text.inOneLine))
  }

  package mutating func add(_ text: String, citing sources: [Source.ID] = []) {
    blocks.append(.paragraph(Passage(text, notes: numbers(of: sources))))
  }

  package mutating func add(list: [Passage]) { if !list.isEmpty { blocks.append(.list(list)) } }
  package mutating func add(_ figure: Figure) { blocks.append(.figure(figure)) }

  /// Adds a table of rows, with dates in words and the notes last; nothing without rows.
  package mutating func add<Row>(
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

  /// The page of a record: everything that a view shows of it.
  package init(of record: RecordID, in view: CatalogView) {
    self.init(title: view.name(of: record), of: view)
    addRecord(record)
  }

  /// Adds what the view shows of a record, each part under a heading, without the parts in `omitted`.
  package mutating func addRecord(_ id: RecordID, without omitted: Set<Fact.Section> = []) {
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
