package import Model
import Text

/// What a bibliography says of a source, or of the data itself. Where a source has no date or no publisher, it says so.
package struct Citation: Sendable {
  /// The kinds that formats tell apart, by their names in CSL.
  enum Form: String {
    case page = "webpage", news = "article-newspaper", entry = "entry-encyclopedia", dataset
  }

  /// What documents cite it by: the identifier of the source.
  let key: String
  let form: Form
  let author: String?
  /// Where it appeared, if that is not the author's own.
  let container: String?
  let title: String
  let date: Day?
  let seen: Day?
  let address: String?
  /// How it was seen, if not at first hand.
  let note: String?
  let annotation: String?
  let version: String?
  let kind: String

  /// A source. A body that speaks for itself is the author; of all others only the publisher is known.
  package init(_ source: Source) {
    let isOwnVoice = source.originName == nil && [.official, .company].contains(source.kind)
    key = source.id.rawValue
    form =
      [.press, .stateMedia].contains(source.kind) ? .news : source.kind == .wikiDerived ? .entry : .page
    author = isOwnVoice ? source.publisher : nil
    container = isOwnVoice ? nil : source.publisher
    (title, date, seen, address) = (source.title, source.date, source.seen, source.url)
    let isTrace = source.kind == .repositoryTrace
    let trace = isTrace ? source.note ?? "Known only at second hand, from a public code repository." : nil
    let copy = source.kind == .officialMirror ? "An official text, seen as a copy or a summary." : nil
    let notes = [trace, copy, source.originName.map { "Original source: \($0)." }].compactMap(\.self)
    note = notes.isEmpty ? nil : notes.joined(separator: " ")
    annotation = isTrace ? nil : source.note
    version = nil
    kind = source.kind.words
  }

  /// The data itself, by the version of the program and the SHA-256 of the data files.
  package init(dataset catalog: Catalog, version: String, digest: String) {
    key = "cislunar"
    form = .dataset
    (author, container, seen, address, annotation) = (nil, nil, nil, nil, nil)
    title = "cislunar: the International Lunar Research Station and Artemis"
    date = catalog.asOf
    note = "SHA-256 of the data files: \(digest)."
    self.version = version
    kind = "dataset, version \(version)"
  }

  var remarks: String {
    [note, annotation, seen.map { "Seen on \($0.formatted)." }].compactMap(\.self).joined(separator: " ")
  }

  /// The note of an entry for programs, which have no word for "undated".
  var entryNote: String? {
    let parts = [date == nil ? "Undated." : nil, note].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  var line: String { parts.publisher + parts.rest }

  /// Publisher, then date, title, and its kind, which matters for trust.
  package var parts: (publisher: String, rest: String) {
    let day = date?.formatted ?? "undated"
    if form == .dataset { return ("\(title) (\(kind))", ", \(day)") }
    return (author ?? container ?? "no publisher named", ", \(day), \(title) (\(kind))")
  }

  /// The citation within a sentence: `SpaceNews, 5 April 2024, https://…`; by its title where it has no publisher or no address.
  package var inline: String {
    let publisher = author ?? container
    let place = address ?? (publisher == nil ? nil : title)
    return [publisher ?? title, date?.formatted.withFullMonths ?? "undated", place].compactMap(\.self)
      .joined(separator: ", ")
  }
}

extension Catalog {
  /// A source in a line: publisher, date, title, and its kind, which matters for trust.
  package func citation(of id: Source.ID) -> String { source(id).map { Citation($0).line } ?? id.rawValue }

  package func citations(of sources: [Source.ID]) -> [Citation] {
    sources.distinct.compactMap(source).map(Citation.init)
  }
}

extension Sequence where Element: Hashable {
  var distinct: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}

extension CatalogView {
  /// The sources of everything that the view shows of some records, once each; a source is its own.
  package func citations(of records: [RecordID]) -> [Citation] {
    let cited = records.flatMap { record in
      if case .source(let id) = record { return [id] }
      return Set(facts(of: record, atMost: 0).flatMap(\.sources)).sorted()
    }
    return catalog.citations(of: cited)
  }
}
