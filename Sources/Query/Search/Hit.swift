package import Model
package import Search
import Text

package protocol Findable: Searchable {
  var record: RecordID { get }
  var content: any Record { get }
  var detail: String { get }
}

extension Findable {
  package var searchTexts: [SearchText] { SearchText.texts(of: content, record) }
}

extension SearchText {
  static func texts(of content: some Record, _ id: RecordID) -> [SearchText] {
    var texts: [SearchText] = []
    content.visitFacts { fact in
      guard let role = fact.search.map({ roles[$0] ?? .property }) else { return }
      let field = fact.section.name == Fact.Section.record.rawValue ? fact.label : fact.section.rawValue
      fact.forEachText { texts.append(SearchText(field, $0, role: role)) }
    }
    return texts + [SearchText("id", id.text, role: .code)]
  }

  private static let roles: [Fact.SearchRole: Role] = [
    .name: .name, .alias: .alias, .code: .code, .prose: .prose,
  ]
}

package struct Hit: Hashable, Identifiable, Tabular {
  package let record: RecordID
  package let title: String
  package let detail: String
  /// Why it was found; `match.ranges` are offsets in the title.
  package let match: Match
  package var id: RecordID { record }
  package var score: Int { match.score }
  package var ranges: [Range<Int>] { match.ranges }
  /// The words matched in a passage of the record; nil if its name matched.
  package var passage: String? {
    guard match.ranges.isEmpty, !match.textRanges.isEmpty else { return nil }
    let letters = Array(match.text)
    return match.textRanges.map { String(letters[$0]) }.joined(separator: " ")
  }

  package static let columns: Columns<Hit> = [
    Column("kind", "Kind") { Value(text: $0.record.kind) },
    Column("id", "ID") { Value(text: $0.record.text) },
    Column("name", "Name") { Value(text: $0.title) },
    Column("detail", "Detail") { Value(text: $0.detail) },
    .exported("score", "Score", alignment: .trailing) { .number($0.score) },
    .exported("field", "Found in") { Value(text: $0.match.field) },
    .exported("text", "Text") { Value(text: $0.match.text) },
    .exported("explanation", "Explanation") { hit in .list(hit.match.parts.map(\.inWords)) },
  ]
}

extension Match.Part {
  /// The part in a line: `+300 luna25: is the name`.
  package var inWords: String { (points < 0 ? "" : "+") + "\(points) \(reason)" }
}

package struct ViewIndex: Sendable {
  private struct Kind: Sendable {
    let texts: [FoldedTexts]
    let hit: @Sendable (Int, SearchPattern) -> Hit?

    init<Row: Findable>(_ rows: [Row], texts: [FoldedTexts]? = nil) {
      self.texts = texts ?? Row.foldedTexts(of: rows)
      hit = { position, pattern in
        let (row, texts) = (rows[position], rows[position].searchTexts)
        return Match(of: texts, pattern).map {
          Hit(record: row.record, title: texts[0].text, detail: row.detail, match: $0)
        }
      }
    }
  }

  private let kinds: [Kind]

  /// Prepares a view, with the folded texts of its missions if known.
  package init(_ view: CatalogView, missions: [FoldedTexts]? = nil) {
    kinds = [
      Kind(view.allParties), Kind(view.phases), Kind(view.missions, texts: missions), Kind(view.topics),
      Kind(view.terms), Kind(view.sourceRows()),
    ]
  }

  /// Hits among all kinds of records, best first, ties by kind and the data's order; none for a blank text.
  package func hits(for text: String, limit: Int = .max) -> [Hit] {
    let pattern = SearchPattern(text)
    guard !pattern.isEmpty else { return [] }
    let hits = hits(for: pattern, limit: limit)
    guard hits.isEmpty, let others = pattern.withoutStopWords else { return hits }
    return self.hits(for: others, limit: limit)
  }

  private func hits(for pattern: SearchPattern, limit: Int) -> [Hit] {
    var found: [(score: Int, kind: Int, position: Int)] = []
    for (kind, records) in kinds.enumerated() {
      // The title of a source, the last kind, counts less than any name of what it is about.
      let handicap = kind == kinds.count - 1 ? SearchText.Role.name.points : 0
      for (position, texts) in records.texts.enumerated() {
        if let score = pattern.score(of: texts) { found.append((score - handicap, kind, position)) }
      }
    }
    found.sort { $0.score > $1.score }
    return found.prefix(max(0, limit)).compactMap { kinds[$0.kind].hit($0.position, pattern) }
  }
}

extension Catalog {
  /// The records named by a text, by the first reading that finds any; several if ambiguous. Case, accents, spaces and signs
  /// do not matter. A record is named rather than the term that defines it.
  package func records(named text: String) -> [RecordID] {
    let wanted = FoldedText(text)
    guard !wanted.isEmpty else { return [] }
    let all = records
    let exact = all.filter { $0.text == text }
    if !exact.isEmpty { return exact.withoutDefinitions }
    func names(of id: RecordID) -> [String] { id.texts(.name, in: self) + id.texts(.alias, in: self) }
    func isSource(_ id: RecordID) -> Bool { if case .source = id { true } else { false } }
    let readings: [(RecordID) -> [String]] = [
      { [$0.text] }, { $0.texts(.code, in: self) }, { isSource($0) ? [] : names(of: $0) },
      { $0.texts(.alternative, in: self) }, { isSource($0) ? names(of: $0) : [] },
    ]
    for texts in readings {
      let found = all.filter { texts($0).contains { FoldedText($0).isSame(as: wanted) } }
      if !found.isEmpty { return found.withoutDefinitions }
    }
    return []
  }
}

extension [RecordID] {
  fileprivate var withoutDefinitions: [RecordID] {
    filter { id in
      guard case .term = id else { return true }
      return !contains { $0 != id && $0.text == id.text }
    }
  }
}
