import Model
import Query
import Screen
import Text

/// Builds the lines of the details: headings, labelled values, statements with sources, links.
///
/// Sources are numbered in order of appearance and listed at the end, so that a statement needs only `[3]`.
struct DetailPage {
  let view: CatalogView
  let theme: Theme
  let width: Int
  /// Whether nothing may be side by side.
  let isLinear: Bool
  private(set) var title = ""
  private(set) var lines: [Line] = []
  private var links: [Selection] = []
  private var citedSources: [Source.ID] = []
  private var facts: [(lines: Range<Int>, fact: Fact)] = []

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

  /// The columns of one text that are shown, about ten screens: each line takes time. Tables, exports and copies
  /// contain all of it.
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

  /// A labelled value: `Capital      Ankara`, with the labels in a column if there is room.
  mutating func addField(_ label: String, _ value: [Span]) {
    let labelWidth = width < 40 || isLinear ? 0 : 14
    let hasColumn = labelWidth > 0 && label.columns < labelWidth
    let name = hasColumn ? label.padded(to: labelWidth) : label.isEmpty ? "" : label + ": "
    add([span(name, "label")] + value, hanging: labelWidth == 0 ? 2 : labelWidth)
  }

  // MARK: Links

  /// A line that links to a record.
  mutating func addLink(to subject: Selection, _ text: String, mark: Span? = nil, after: [Span] = []) {
    links.append(subject)
    let lead = mark.map { [$0, span(" ")] } ?? []
    let body = Span(text, style: theme.style("link"), link: links.count - 1)
    add(lead + [body] + after, hanging: 2)
  }

  // MARK: Statements and their sources

  /// `[1,2]`: the numbers of the sources as listed at the end.
  mutating func references(_ sources: [Source.ID]) -> Span {
    let numbers = sources.map { id -> Int in
      if let index = citedSources.firstIndex(of: id) { return index + 1 }
      citedSources.append(id)
      return citedSources.count
    }
    return span(" [" + numbers.sorted().map(String.init).joined(separator: ",") + "]", "text.muted")
  }

  /// The sign of evidence.
  func mark(_ evidence: Evidence) -> Span {
    Span(Marks.symbol(evidence), style: theme.style(evidence.role))
  }

  /// Draws a fact and records its lines.
  mutating func place(_ fact: Fact, _ draw: (inout DetailPage) -> Void) {
    let start = lines.count
    draw(&self)
    facts.append((start..<lines.count, fact))
  }

  // MARK: The end

  /// The details, with the cited sources listed and linked.
  func finished() -> Detail {
    var page = self
    if !citedSources.isEmpty {
      page.addHeading(citedSources.count == 1 ? "Source" : "Sources")
      for (index, id) in citedSources.enumerated() {
        page.addLink(
          to: .record(.source(id)), catalog.citation(of: id),
          mark: page.span("[\(index + 1)]", "text.muted"))
      }
    }
    return Detail(title: page.title, lines: page.lines, facts: facts, links: page.links)
  }
}
