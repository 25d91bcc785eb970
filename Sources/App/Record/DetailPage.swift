import Model
import Query
import Screen
import Text

/// Builds the lines of the details: headings, labelled values, statements with sources, links. Sources are numbered in
/// order of appearance and listed at the end, so that a statement needs only `[3]`.
struct DetailPage {
  let view: CatalogView
  let theme: Theme
  let width: Int
  /// Whether nothing may be side by side.
  var isLinear = false
  var title = ""
  private(set) var lines: [Line] = []
  private(set) var links: [Selection] = []
  private(set) var citedSources: [Source.ID] = []
  private(set) var facts: [(lines: Range<Int>, fact: Fact)] = []
  /// The claims that are told with what the view makes of them.
  var soleClaims: [String: Fact] = [:]
  /// The terms that the page is about or that its texts have named already.
  var namedTerms: Set<Term.ID> = []

  var catalog: Catalog { view.catalog }
  var lens: Source.ID? { view.perspective.lens }
  func span(_ text: String, _ role: Role = "text") -> Span { Span(text, style: theme.style(role)) }

  mutating func add(_ spans: [Span], hanging indent: Int = 0) {
    for line in Line(spans).truncated(to: Self.longestText).wrapped(to: width, hanging: indent) {
      add(drawn: line)
    }
  }

  /// The columns of one text that are shown, about ten screens, as each takes time. Tables, exports and copies contain all.
  private static let longestText = 40_000

  /// A key follows the one link of a line; where lines are read aloud, a number each of several.
  mutating func add(drawn line: Line) {
    var line = line
    let first = line.spans.lazy.compactMap(\.link).first
    for index in line.spans.indices where !isLinear && line.spans[index].link != first {
      guard let link = line.spans[index].link else { continue }
      line.spans[index].link = nil
      line.spans[index].style.attributes.remove(.underline)
      // It may lead there where it is named again.
      if case .record(.term(let id)) = links[link] { namedTerms.remove(id) }
    }
    lines.append(line)
  }

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

  /// A line that leads to a record; `isCut` leaves out what does not fit it.
  mutating func addLink(
    to subject: Selection, _ text: String, mark: Span? = nil, after: [Span] = [], isCut: Bool = false
  ) {
    links.append(subject)
    let lead = mark.map { [$0, span(" ")] } ?? []
    let body = Span(text, style: theme.style("link"), link: links.count - 1)
    let spans = lead + [body] + after
    if isCut { add(drawn: Line(spans).truncated(to: width)) } else { add(spans, hanging: 2) }
  }

  /// A running text. The terms that the page has not named yet lead to the glossary.
  mutating func prose(_ text: String, _ role: Role = "text") -> [Span] {
    var spans: [Span] = []
    var end = text.startIndex
    for (range, term) in text.isWebAddress ? [] : view.mentions(in: text)
    where namedTerms.insert(term).inserted {
      links.append(.record(.term(term)))
      spans.append(span(String(text[end..<range.lowerBound]), role))
      spans.append(
        Span(String(text[range]), style: theme.style("link.term", over: role), link: links.count - 1))
      end = range.upperBound
    }
    return spans + [span(String(text[end...]), role)]
  }

  /// `[1,2]`: the numbers of the sources as listed at the end; nothing without sources. Brackets would be read aloud as words.
  mutating func references(_ sources: [Source.ID]) -> [Span] {
    if sources.isEmpty { return [] }
    let numbers = sources.map { id -> Int in
      if let index = citedSources.firstIndex(of: id) { return index + 1 }
      citedSources.append(id)
      return citedSources.count
    }
    let list = numbers.sorted().map(String.init).joined(separator: isLinear ? " and " : ",")
    return [span(isLinear ? " (source \(list))" : " [\(list)]", "text.muted")]
  }

  func mark(_ evidence: Evidence) -> Span { span(Marks.symbol(evidence), evidence.role) }

  mutating func place(_ fact: Fact, _ draw: (inout DetailPage) -> Void) {
    let start = lines.count
    draw(&self)
    facts.append((start..<lines.count, fact))
  }

  /// The details, with the terms that no line links to, and the cited sources; without headings with the sources alone.
  func finished(underHeading hasHeading: Bool = true) -> Detail {
    var page = self
    let shown = Set(lines.flatMap(\.links))
    let hidden = hasHeading ? links.indices.filter { !shown.contains($0) } : []
    var linked = hidden.isEmpty ? [] : Set(shown.map { links[$0] })
    let others = hidden.map { links[$0] }.filter { linked.insert($0).inserted }
    if !others.isEmpty { page.addHeading("Terms mentioned here") }
    for case .record(let term) in others { page.addLink(to: .record(term), view.name(of: term)) }
    if !citedSources.isEmpty {
      if hasHeading { page.addHeading(citedSources.count == 1 ? "Source" : "Sources") }
      for (index, id) in citedSources.enumerated() {
        let (publisher, rest) = catalog.source(id).map { Citation($0).parts } ?? (id.rawValue, "")
        page.addLink(
          to: .record(.source(id)), publisher,
          mark: page.span(isLinear ? "source \(index + 1):" : "[\(index + 1)]", "text.muted"),
          after: [page.span(rest, "text.muted")], isCut: !isLinear)
      }
    }
    return Detail(title: page.title, lines: page.lines, facts: facts, links: page.links)
  }
}
