import TestSupport
import Testing

@testable import Model
@testable import Query

/// Sources of every kind that citations tell apart.
private let sources: [Source] = [
  Source(
    id: "launch", title: "Mission to the Moon", publisher: "Space Agency", date: Day("2024-05-10"),
    url: "https://agency.example/a_b?c=%20&d=1#e", kind: .official, origin: "space-agency", note: nil),
  Source(
    id: "ministry", title: "Signed", publisher: "Ministry, Science", date: Day("2024-05"), url: nil,
    kind: .official, origin: "ministry", note: nil),
  Source(
    id: "relayed", title: "50% off & more", publisher: "The Daily", date: Day("2024"),
    url: "https://daily.example/1", kind: .press, origin: "space-agency", note: "The title is a paraphrase."),
  Source(
    id: "copy", title: "Release", publisher: "Space Agency (on a blog)", date: nil, url: nil,
    kind: .officialMirror, origin: "space-agency", note: nil),
  Source(
    id: "entry", title: "Luna", publisher: "Wikipedia copy", date: nil, url: nil, kind: .wikiDerived,
    origin: "wikipedia", note: nil),
  Source(
    id: "trace", title: "Headline", publisher: nil, date: nil, url: nil, kind: .repositoryTrace,
    origin: "trace",
    note: "A list of headlines."),
]

@Suite("Citations")
struct CitationTests {
  private func cite(_ style: CitationStyle, _ cited: [Source] = sources) -> String {
    style.text(cited.map(Citation.init))
  }

  @Test("BibTeX: an author or publisher, where it appeared; dates as far as they are known")
  func bibtex() {
    expectText(
      cite(.bibtex),
      #"""
      @misc{launch,
        author = {{Space Agency}},
        title = {{Mission to the Moon}},
        year = {2024},
        month = may,
        date = {2024-05-10},
        url = {https://agency.example/a_b?c=%20&d=1#e},
      }

      @misc{ministry,
        author = {{Ministry, Science}},
        title = {{Signed}},
        year = {2024},
        month = may,
      }

      @article{relayed,
        title = {{50\% off \& more}},
        journal = {The Daily},
        entrysubtype = {newspaper},
        key = {The Daily},
        year = {2024},
        url = {https://daily.example/1},
        note = {Original source: space-agency.},
        annote = {The title is a paraphrase.},
      }

      @misc{copy,
        title = {{Release}},
        howpublished = {Space Agency (on a blog)},
        key = {Space Agency (on a blog)},
        note = {Undated. An official text, seen as a copy or a summary.},
      }

      @misc{entry,
        title = {{Luna}},
        howpublished = {Wikipedia copy},
        key = {Wikipedia copy},
        note = {Undated.},
      }

      @misc{trace,
        title = {{Headline}},
        key = {trace},
        note = {Undated. A list of headlines.},
      }
      """#)
  }

  @Test("RIS: the name of a body ends with a comma; a name containing a comma is the publisher")
  func ris() {
    #expect(cite(.ris).split(separator: "\r\n").allSatisfy { !$0.contains { $0.isNewline } })
    expectText(
      cite(.ris).replacing("\r\n", with: "\n"),
      """
      TY  - ELEC
      ID  - launch
      AU  - Space Agency,
      TI  - Mission to the Moon
      PY  - 2024
      DA  - 2024/05/10/
      UR  - https://agency.example/a_b?c=%20&d=1#e
      ER  -
      TY  - ELEC
      ID  - ministry
      TI  - Signed
      PB  - Ministry, Science
      PY  - 2024
      DA  - 2024/05//
      ER  -
      TY  - NEWS
      ID  - relayed
      TI  - 50% off & more
      T2  - The Daily
      PY  - 2024
      DA  - 2024///
      UR  - https://daily.example/1
      N1  - Original source: space-agency.
      N1  - The title is a paraphrase.
      ER  -
      TY  - ELEC
      ID  - copy
      TI  - Release
      T2  - Space Agency (on a blog)
      N1  - Undated. An official text, seen as a copy or a summary.
      ER  -
      TY  - ENCYC
      ID  - entry
      TI  - Luna
      T2  - Wikipedia copy
      N1  - Undated.
      ER  -
      TY  - ELEC
      ID  - trace
      TI  - Headline
      N1  - Undated. A list of headlines.
      ER  -
      """)
  }

  @Test("CSL-JSON: date parts as far as they are known")
  func csl() throws {
    let text = cite(.csl)
    #expect(try JSONValue(parsing: text).elements?.count == sources.count)
    expectText(
      text,
      """
      [
        {"id": "launch", "type": "webpage", "author": [{"literal": "Space Agency"}], "title": "Mission to the Moon", "issued": {"date-parts": [[2024, 5, 10]]}, "URL": "https://agency.example/a_b?c=%20&d=1#e"},
        {"id": "ministry", "type": "webpage", "author": [{"literal": "Ministry, Science"}], "title": "Signed", "issued": {"date-parts": [[2024, 5]]}},
        {"id": "relayed", "type": "article-newspaper", "title": "50% off & more", "container-title": "The Daily", "issued": {"date-parts": [[2024]]}, "URL": "https://daily.example/1", "note": "Original source: space-agency.", "annote": "The title is a paraphrase."},
        {"id": "copy", "type": "webpage", "title": "Release", "container-title": "Space Agency (on a blog)", "issued": {"literal": "undated"}, "note": "An official text, seen as a copy or a summary."},
        {"id": "entry", "type": "entry-encyclopedia", "title": "Luna", "container-title": "Wikipedia copy", "issued": {"literal": "undated"}},
        {"id": "trace", "type": "webpage", "title": "Headline", "issued": {"literal": "undated"}, "note": "A list of headlines."}
      ]
      """)
  }

  @Test("Footnotes and lines: notes come last")
  func forPeople() {
    expectText(
      cite(.footnotes),
      #"""
      [^launch]: “Mission to the Moon”, Space Agency, 10 May 2024, <https://agency.example/a_b?c=%20&d=1#e>.
      [^ministry]: “Signed”, Ministry, Science, May 2024.
      [^relayed]: “50% off \& more”, The Daily, 2024, <https://daily.example/1>. Original source: space-agency. The title is a paraphrase.
      [^copy]: “Release”, Space Agency (on a blog), undated. An official text, seen as a copy or a summary.
      [^entry]: “Luna”, Wikipedia copy, undated.
      [^trace]: “Headline”, no publisher named, undated. A list of headlines.
      """#)
    expectText(
      cite(.text),
      """
      Space Agency, 10 May 2024, Mission to the Moon (official) <https://agency.example/a_b?c=%20&d=1#e>
      Ministry, Science, May 2024, Signed (official)
      The Daily, 2024, 50% off & more (press) <https://daily.example/1>. Original source: space-agency. The title is a paraphrase.
      Space Agency (on a blog), undated, Release (official mirror). An official text, seen as a copy or a summary.
      Wikipedia copy, undated, Luna (wiki derived)
      no publisher named, undated, Headline (repository trace). A list of headlines.
      """)
  }

  @Test("The data itself, with version, date and hash, in every format")
  func dataset() throws {
    let citation = [Citation(dataset: try fixtureCatalog(), version: "1.2", digest: "0123abcd")]
    let texts = CitationStyle.all.map { $0.text(citation).replacing("\r\n", with: "\n") }
    expectText(
      texts.joined(),
      """
      @misc{cislunar,
        title = {{cislunar: the International Lunar Research Station and Artemis}},
        howpublished = {Dataset, version 1.2},
        key = {cislunar},
        year = {2026},
        month = jan,
        date = {2026-01-01},
        note = {SHA-256 of the data files: 0123abcd.},
      }
      TY  - DATA
      ID  - cislunar
      TI  - cislunar: the International Lunar Research Station and Artemis
      ET  - 1.2
      PY  - 2026
      DA  - 2026/01/01/
      N1  - SHA-256 of the data files: 0123abcd.
      ER  - 
      [
        {"id": "cislunar", "type": "dataset", "title": "cislunar: the International Lunar Research Station and Artemis", "version": "1.2", "issued": {"date-parts": [[2026, 1, 1]]}, "note": "SHA-256 of the data files: 0123abcd."}
      ]
      [^cislunar]: “cislunar: the International Lunar Research Station and Artemis”, version 1.2, 1 Jan 2026. SHA-256 of the data files: 0123abcd.
      cislunar: the International Lunar Research Station and Artemis (dataset, version 1.2), 1 Jan 2026. SHA-256 of the data files: 0123abcd.
      """)
  }

  @Test("Markup of a format is escaped, and every citation stays on its lines")
  func escapes() {
    let mark = "\u{301}"
    let text = "\\ { } ~ ^ ` % & # _ $ < > | * [ ] @\u{2028}ER  - ü月 _\(mark)"
    let source = Source(
      id: "odd", title: text, publisher: nil, date: nil, url: "https://x.example/{a}\\<b>", kind: .reference,
      origin: "odd", note: nil)
    expectText(
      cite(.bibtex, [source]),
      ##"""
      @misc{odd,
        title = {{\textbackslash{} \{ \} \textasciitilde{} \textasciicircum{} \`{} \% \& \# \_ \$ $<$ $>$ $|$ \##
      * [ ] @ ER  - ü月 \_\##(mark)}},
        key = {odd},
        url = {https://x.example/%7Ba%7D%5C<b>},
        note = {Undated.},
      }
      """##)
    expectText(
      cite(.ris, [source]).replacing("\r\n", with: "\n"),
      ##"""
      TY  - ELEC
      ID  - odd
      TI  - \ { } ~ ^ ` % & # _ $ < > | * [ ] @ ER  - ü月 _\##(mark)
      UR  - https://x.example/{a}\<b>
      N1  - Undated.
      ER  -
      """##)
    expectText(
      cite(.footnotes, [source]),
      ##"""
      [^odd]: “\\ \{ \} \~ \^ \` % \& \# \_ \$ \< \> \| \* \[ \] \@ ER  - ü月 \_\##(mark)”, no publisher named, undated, <https://x.example/{a}\%3Cb%3E>.
      """##)
  }

  @Test(
    "Braces are balanced for BibTeX, however they occur", arguments: ["{", "}", "}{", "a{b}c}d", "{{", "{a}"])
  func braces(title: String) {
    let source = Source(
      id: "odd", title: title, publisher: nil, date: nil, url: nil, kind: .press, origin: "odd", note: nil)
    var depth = 0
    for character in cite(.bibtex, [source]) {
      if character == "{" { depth += 1 } else if character == "}" { depth -= 1 }
      #expect(depth >= 0)
    }
    #expect(depth == 0)
  }

  @Test("The day on which a source was seen is that of access, as far as it is known")
  func seen() {
    func cite(_ style: CitationStyle, seen: Day?) -> String {
      self.cite(
        style,
        [
          Source(
            id: "page", title: "Page", publisher: nil, date: Day("2024-05"), seen: seen,
            url: "https://page.example", kind: .press, origin: "page", note: nil)
        ])
    }
    let lines: [(CitationStyle, String)] = [
      (.bibtex, "  urldate = {2026-11-03},\n"), (.ris, "Y2  - 2026/11/03/\r\n"),
      (.csl, #""accessed": {"date-parts": [[2026, 11, 3]]}"#), (.footnotes, " Seen on 3 Nov 2026.\n"),
      (.text, "<https://page.example>. Seen on 3 Nov 2026.\n"),
    ]
    for (style, line) in lines {
      #expect(cite(style, seen: Day("2026-11-03")).contains(line), "\(style.name)")
      #expect(!cite(style, seen: nil).lowercased().contains(/seen on|urldate|y2 |accessed/), "\(style.name)")
    }
    #expect(cite(.ris, seen: Day("2026-11")).contains("Y2  - 2026/11//\r\n"))
  }

  @Test("A republisher is not the author, and the original source is named")
  func originalSource() {
    func citation(_ kind: Source.Kind, from original: String?) -> Citation {
      Citation(
        Source(
          id: "odd", title: "T", publisher: "P", date: nil, said: nil, seen: nil, url: nil, kind: kind,
          origin: "odd", originName: original, note: nil))
    }
    #expect(citation(.official, from: nil).author == "P")
    #expect(citation(.official, from: nil).container == nil)
    #expect(citation(.official, from: nil).note == nil)
    #expect(citation(.official, from: "RIA Novosti").author == nil)
    #expect(citation(.official, from: "RIA Novosti").container == "P")
    #expect(citation(.press, from: "RIA Novosti").note == "Original source: RIA Novosti.")
  }

  @Test("The sources of the records' visible facts, each once, in the order asked for")
  func records() throws {
    let catalog = try fixtureCatalog()
    func keys(_ records: RecordID..., asOf: String = "2026-01-01", lens: Source.ID? = nil) throws -> [String]
    {
      let perspective = Perspective(asOf: try #require(Day(asOf)), lens: lens)
      return CatalogView(of: catalog, from: perspective).citations(of: records).map(\.key)
    }
    #expect(try keys(.nation("ARE")) == ["agency-note", "daily"])
    #expect(try keys(.nation("ARE"), lens: "daily") == ["daily"])
    #expect(
      try keys(.source("leaflet"), .nation("ARE"), .nation("CHN")) == ["leaflet", "agency-note", "daily"])
    #expect(try keys(.phase("ilrs-i")) == ["agency-note", "daily"])
    #expect(try keys(.phase("ilrs-i"), asOf: "2025-11-30") == ["agency-note"])
    for record in catalog.records {
      if case .source = record { continue }
      let shown = RecordSheet(record, in: try fixtureView()).rows.filter { $0.fact.section == .sources }
      #expect(try keys(record) == shown.map(\.fact.label))
    }
  }
}

extension Source {
  /// A source; one of the press took its text from its origin where that is another.
  fileprivate init(
    id: ID, title: String, publisher: String?, date: Day?, seen: Day? = nil, url: String?, kind: Kind,
    origin: String, note: String?
  ) {
    self.init(
      id: id, title: title, publisher: publisher, date: date, said: nil, seen: seen, url: url, kind: kind,
      origin: origin, originName: kind == .press && origin != id.rawValue ? origin : nil, note: note)
  }
}
