import Model
import Query
import Screen

/// Collects the lines of a detail: headings, labelled values, statements with their sources, links.
///
/// Sources are numbered as they come and listed at the end, so that a statement needs no more than `[3]`.
struct DetailPage {
  let view: CatalogView
  let theme: Theme
  let width: Int
  /// Whether nothing may stand beside something else.
  let isLinear: Bool
  private(set) var title = ""
  private(set) var lines: [Line] = []
  private var links: [Selection] = []
  private var citedSources: [Source.ID] = []
  private var facts: [Fact] = []

  init(view: CatalogView, theme: Theme, width: Int, isLinear: Bool = false) {
    self.view = view
    self.theme = theme
    self.width = width
    self.isLinear = isLinear
  }

  var catalog: Catalog { view.catalog }
  var lens: Source.ID? { view.perspective.lens }

  func span(_ text: String, _ role: Role = "text") -> Span { Span(text, style: theme.style(role)) }

  // MARK: Lines

  mutating func setTitle(_ text: String) { title = text }

  mutating func add(_ spans: [Span], hanging indent: Int = 0) {
    lines += Line(spans).truncated(to: Self.longestText).wrapped(to: width, hanging: indent)
  }

  /// The most columns of one text that are shown, some ten screens full: nobody reads on, and each line takes time. Tables,
  /// exports and copies have it whole.
  private static let longestText = 40_000

  mutating func add(drawn line: Line) { lines.append(line) }

  mutating func addBlank() {
    if lines.last?.columns != 0, !lines.isEmpty { lines.append(Line("")) }
  }

  mutating func addHeading(_ text: String) {
    addBlank()
    add([span(text, "heading")])
  }

  mutating func addText(_ text: String, _ role: Role = "text") { add([span(text, role)]) }

  /// A labelled value: `Capital      Ankara`, the label in a column of its own where there is room.
  mutating func addField(_ label: String, _ value: [Span]) {
    let labelWidth = width < 40 || isLinear ? 0 : 14
    let name = labelWidth > 0 ? label.padded(to: labelWidth) : label.isEmpty ? "" : label + ": "
    add([span(name, "label")] + value, hanging: labelWidth == 0 ? 2 : labelWidth)
  }

  mutating func addField(_ label: String, _ value: String?) {
    if let value, !value.isEmpty { addField(label, [span(value)]) }
  }

  // MARK: Links

  /// A line that leads to a record.
  mutating func addLink(to subject: Selection, _ text: String, mark: Span? = nil, after: [Span] = []) {
    links.append(subject)
    let lead = mark.map { [$0, span(" ")] } ?? []
    let body = Span(text, style: theme.style("link"), link: links.count - 1)
    add(lead + [body] + after, hanging: 2)
  }

  // MARK: Statements and their sources

  /// `[1,2]`, the numbers of the sources, as they are listed at the end.
  mutating func references(_ sources: [Source.ID]) -> Span {
    let seen = lens.map { lens in sources.filter { $0 == lens } } ?? sources
    let numbers = seen.map { id -> Int in
      if let index = citedSources.firstIndex(of: id) { return index + 1 }
      citedSources.append(id)
      return citedSources.count
    }
    return span(" [" + numbers.sorted().map(String.init).joined(separator: ",") + "]", "text.muted")
  }

  /// The mark of a statement's evidence, as the lens leaves it.
  func mark(_ citable: some Citable) -> Span { mark(catalog.evidence(of: citable, through: lens)) }

  func mark(_ evidence: Evidence) -> Span {
    Span(Marks.symbol(evidence), style: theme.style(evidence.role))
  }

  /// What is stated, between the mark of its evidence and the numbers of its sources.
  ///
  /// - Parameters:
  ///   - label: the label of a field, where the statement is its value.
  ///   - indent: how far lines after the first are set in.
  mutating func addFact(
    _ citable: some Citable, label: String? = nil, _ spans: [Span], hanging indent: Int = 2
  ) {
    let start = lines.count
    let value = [mark(citable), span(" ")] + spans + [references(citable.sources)]
    if let label { addField(label, value) } else { add(value, hanging: indent) }
    facts.append(Fact(lines: start..<lines.count, spans: spans, label: label, sources: citable.sources))
  }

  /// A statement with the mark of its evidence before it and the numbers of its sources behind.
  mutating func addStatement(_ text: String, by citable: some Citable, isNegative: Bool = false) {
    guard citable.isSeen(through: lens) else { return }
    addFact(citable, (isNegative ? [span("not found: ", "label")] : []) + [span(text)])
  }

  /// Statements under a heading; nothing where none is in view.
  mutating func addStatements(_ heading: String, _ statements: [Statement]) {
    let seen = statements.filter { $0.isSeen(through: lens) }
    guard !seen.isEmpty else { return }
    addHeading(heading)
    for statement in seen {
      addStatement(statement.text, by: statement, isNegative: statement.isNegative)
    }
  }

  /// A cited value under a label; nothing where it is not in view.
  mutating func addCited<Value>(_ label: String, _ cited: Cited<Value>?, _ text: (Value) -> String) {
    guard let cited, cited.isSeen(through: lens) else { return }
    addFact(cited, label: label, [span(text(cited.value))])
    if let note = cited.note { addField("", note) }
  }

  /// The name in other languages.
  mutating func addNativeNames(_ names: [NativeName]) {
    for name in names where name.isSeen(through: lens) {
      addFact(name, label: "In " + Self.language(name.language), [span(name.text)])
    }
  }

  private static func language(_ tag: String) -> String {
    switch tag {
    case "zh": "Chinese"
    case "ru": "Russian"
    case "ja": "Japanese"
    case "ko": "Korean"
    case "hi": "Hindi"
    case "sa": "Sanskrit"
    case "ar": "Arabic"
    case "he": "Hebrew"
    case "ur": "Urdu"
    default: tag
    }
  }

  // MARK: The end

  /// The detail, with the sources it cites listed and linked.
  func finished() -> Detail {
    var page = self
    if !citedSources.isEmpty {
      page.addHeading(citedSources.count == 1 ? "Source" : "Sources")
      for (index, id) in citedSources.enumerated() {
        page.addLink(
          to: .record(.source(id)), page.citation(of: id), mark: page.span("[\(index + 1)]", "text.muted"))
      }
    }
    return Detail(title: page.title, lines: page.lines, links: page.links, facts: facts)
  }

  /// A source in a line: publisher, date, title, and its kind where that matters for trust.
  func citation(of id: Source.ID) -> String {
    guard let source = catalog.source(id) else { return id.rawValue }
    var parts = [source.publisher, source.date?.formatted].compactMap { $0 }
    parts.append(source.title)
    return parts.joined(separator: ", ") + " (\(source.kind.rawValue))"
  }
}
