import Glibc
import TestSupport
import Testing

@testable import Model
@testable import Query

/// Citations as the programs that people open them with read them back.
@Suite("Citations in other programs")
struct CitationReaderTests {
  enum Sample: CaseIterable {
    /// Every source of the data, and the data itself.
    case bundled
    case odd

    var citations: [Citation] { self == .odd ? CitationReaderTests.odd : CitationReaderTests.bundled }
  }

  private static let bundled =
    Catalog.bundledForTests.sources.map(Citation.init) + [
      Citation(dataset: .bundledForTests, version: "1.2.3", digest: "0123")
    ]

  /// Titles, bodies and papers full of what LaTeX, BibTeX, RIS and Markdown take for markup.
  private static let odd: [Citation] = [
    "50% & more # of _this_ for $5", #"C:\new {a} ~b ^c"#, "{ open", "close }", "}{", "a <b> | `c`",
    "ER  - TY  - @misc{x, title = {y}}", "*a* [b](c) ![d] ~~e~~ :f: &amp; <https://x.example> # g",
    "Ünïcödé 月 №",
    #"\input{x} $x^2$ \"#, "1. First",
  ].enumerated().flatMap { index, text in
    [Source.Kind.official, .press, .wikiDerived].map { kind in
      let id = Source.ID("\(kind.rawValue)-\(index)")
      return Citation(
        Source(
          id: id, title: text, publisher: text, date: Day("2024-05-10"), said: nil, seen: nil,
          url: "https://x.example/%7B~_#&=\(index)",
          kind: kind, origin: id.rawValue, originName: nil, note: text))
    }
  }

  @Test("Pandoc reads CSL-JSON back completely", arguments: Sample.allCases)
  func csl(of sample: Sample) throws {
    let citations = sample.citations
    let items = try items(in: CitationStyle.csl.text(citations), as: "csljson")
    #expect(items.map(\.id) == citations.map(\.key))
    for (item, citation) in zip(items, citations) where !citation.title.contains("<") {
      #expect(item.text("title") == citation.title.asShown)
      #expect(item.text("container-title") == citation.container?.asShown)
      #expect(item.author == citation.author?.asShown)
      #expect(item.date == citation.date?.knownParts)
      // It curls apostrophes in addresses too.
      #expect(item.text("URL")?.asShown == citation.address?.asShown)
      #expect(item.text("note") == citation.note?.asShown)
      #expect(item.text("version") == citation.version)
    }
  }

  @Test("Pandoc reads BibTeX back completely, for BibTeX and biblatex", arguments: Sample.allCases)
  func bibtex(of sample: Sample) throws {
    let citations = sample.citations
    for format in ["bibtex", "biblatex"] {
      let items = try items(in: CitationStyle.bibtex.text(citations), as: format)
      #expect(items.map(\.id) == citations.map(\.key))
      let byKey = Dictionary(uniqueKeysWithValues: citations.map { ($0.key, $0) })
      for item in items {
        let citation = try #require(byKey[item.id])
        let publisher = citation.form == .dataset ? "Dataset, version 1.2.3" : citation.container
        #expect(item.text("title") == citation.title.asShown)
        #expect(item.text(citation.form == .news ? "container-title" : "publisher") == publisher?.asShown)
        #expect(item.author == citation.author?.asShown)
        #expect(item.date == citation.date?.knownParts)
        #expect(item.text("URL") == citation.address)
        #expect(item.text("note") == citation.entryNote?.asShown)
        #expect(item.text("annote") == citation.annotation?.asShown)
      }
    }
  }

  @Test("Pandoc's citeproc sets an entry for each, from CSL-JSON and from BibTeX", arguments: Sample.allCases)
  func citeproc(of sample: Sample) throws {
    let citations = sample.citations
    for (style, ending) in [(CitationStyle.csl, "json"), (.bibtex, "bib")] {
      let text = try reading(
        style.text(citations), named: "sources.\(ending)",
        "printf -- '---\\nnocite: \"@*\"\\n---\\n' | pandoc --from markdown --citeproc "
          + "--bibliography sources.\(ending) --to html --wrap none --fail-if-warnings 2>&1")
      for citation in citations { #expect(text.contains("id=\"ref-\(citation.key)\""), "\(ending)") }
    }
  }

  @Test("bib2xml reads BibTeX back", arguments: Sample.allCases)
  func bib2xml(of sample: Sample) throws {
    let citations = sample.citations
    let records = try records(in: CitationStyle.bibtex.text(citations), named: "sources.bib", by: "bib2xml")
    #expect(records.map(\.key) == citations.map(\.key))
    for (record, citation) in zip(records, citations) {
      // It knows neither the backslash nor what keeps a lone brace even.
      if !citation.title.contains(/[\\{}]/) { #expect(record.title == citation.title.compared) }
      #expect(record.address == citation.address)
      #expect(record.date == citation.date.map { String($0.description.prefix(7)) })
    }
  }

  @Test("ris2xml reads RIS back", arguments: Sample.allCases)
  func ris2xml(of sample: Sample) throws {
    let citations = sample.citations
    let records = try records(in: CitationStyle.ris.text(citations), named: "sources.ris", by: "ris2xml")
    #expect(records.map(\.key) == citations.map(\.key))
    for (record, citation) in zip(records, citations) {
      #expect(record.title == citation.title.compared)
      #expect(record.address == citation.address)
      #expect(record.date == citation.date?.description)
      #expect(record.notes == [citation.entryNote, citation.annotation].compactMap(\.self))
      // It takes a body for a person, whose names come in another order, without bars and without an "and" between them.
      let author = (citation.author.flatMap { $0.contains(",") ? nil : $0 } ?? "").replacing(
        " and ", with: " ")
      #expect(record.names.map(\.compared).joined().sorted() == author.compared.filter { $0 != "|" }.sorted())
    }
  }

  @Test("Pandoc finds every footnote and no markup in it", arguments: ["markdown", "gfm"])
  func footnotes(flavour: String) throws {
    for citations in Sample.allCases.map(\.citations) {
      let calls = citations.map { "[^\($0.key)]\n\n" }.joined()
      let text = try reading(
        calls + CitationStyle.footnotes.text(citations), named: "notes.md",
        "pandoc --from \(flavour) --to html --wrap none --fail-if-warnings notes.md 2>&1")
      let notes = text.matches(of: /<li id="fn\d+"[^>]*>(.*?)<a href="#fnref/).map { $0.1 }
      #expect(notes.count == citations.count)
      for (note, citation) in zip(notes, citations) {
        #expect(!note.contains(/<(em|strong|code|img|span|del|sub|sup)/))
        #expect(String(note).withoutTags.compared.contains("“\(citation.title)”".compared), "\(note)")
        if let address = citation.address { #expect(String(note).unescaped.contains("href=\"\(address)\"")) }
      }
    }
  }

  // MARK: Readers

  /// What a shell command makes of a file, in a folder of its own.
  private func reading(_ text: String, named name: String, _ command: String) throws -> String {
    let folder = try Folder()
    try text.write(toFile: folder.path + "/" + name)
    let result = try Repository.run(command, in: folder.path)
    #expect(result.status != 127, "a program is missing: apt-get install -y pandoc bibutils")
    #expect(result.status == 0, "\(command): \(result.output.prefix(300))")
    return result.output
  }

  private func items(in text: String, as format: String) throws -> [Item] {
    let json = try reading(text, named: "sources", "pandoc --from \(format) --to csljson sources")
    return try JSONValue(parsing: json).elements?.map(Item.init) ?? []
  }

  private func records(in text: String, named name: String, by program: String) throws -> [Record] {
    let xml = try reading(text, named: name, "\(program) \(name) 2>/dev/null")
    return xml.split(separator: "<mods ").dropFirst().map { Record(String($0)) }
  }
}

/// An item of CSL-JSON.
private struct Item {
  let members: [String: JSONValue]

  init(_ json: JSONValue) { members = json.members ?? [:] }

  var id: String { members["id"]?.text ?? "" }
  var author: String? { members["author"]?.elements?.first?.members?["literal"]?.text?.asShown }
  var date: [Int]? {
    members["issued"]?.members?["date-parts"]?.elements?.first?.elements?.map {
      if case .number(let number) = $0 { Int(number) } else { 0 }
    }
  }

  func text(_ name: String) -> String? { members[name]?.text.map { name == "URL" ? $0 : $0.asShown } }
}

/// A record of MODS, as bibutils write it.
private struct Record {
  let xml: String

  init(_ xml: String) { self.xml = xml }

  var key: String { first(/ID="([^"]*)"/) ?? "" }
  /// The title with the part after a colon, for which MODS has a field of its own.
  var title: String {
    [first(/<title>(.*?)<\/title>/), first(/<subTitle>(.*?)<\/subTitle>/)].compactMap(\.self).joined()
      .compared
  }
  var address: String? { first(/<url>(.*?)<\/url>/) }
  var date: String? { first(/<dateIssued>(.*?)<\/dateIssued>/) }
  var notes: [String] { xml.matches(of: /<note>(.*?)<\/note>/).map { String($0.1).unescaped } }
  var names: [String] { xml.matches(of: /<namePart[^>]*>(.*?)<\/namePart>/).map { String($0.1).unescaped } }

  private func first(_ pattern: Regex<(Substring, Substring)>) -> String? {
    xml.firstMatch(of: pattern).map { String($0.1).unescaped }
  }
}

extension String {
  /// The text with one kind of quotation mark and plain spaces: readers curl, nest and bind them.
  fileprivate var asShown: String {
    var text = self
    for (curled, straight) in [
      ("’", "'"), ("‘", "'"), ("“", "'"), ("”", "'"), ("\"", "'"), ("<sup>o</sup>", "º"), ("\u{A0}", " "),
      ("⌃", "^"), ("‵", "`"), ("…", "..."),
      ("–", "--"), ("\u{202F}", " "), ("  ", " "),
    ] {
      text = text.replacing(curled, with: straight)
    }
    return text
  }

  /// The same without blanks and colons, by which titles are divided.
  fileprivate var compared: String { asShown.filter { !$0.isWhitespace && $0 != ":" } }

  fileprivate var withoutTags: String { replacing(/<[^>]*>/, with: "").unescaped }

  fileprivate var unescaped: String {
    replacing("&#39;", with: "'").replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
      "&quot;", with: "\""
    )
    .replacing("&apos;", with: "'").replacing("&amp;", with: "&")
  }

  func write(toFile path: String) throws {
    let file = try #require(fopen(path, "we"))
    #expect(fputs(self, file) >= 0)
    #expect(fclose(file) == 0)
  }
}
