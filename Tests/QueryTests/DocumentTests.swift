import Model
import TestSupport
import Testing
import Text

@testable import Query

@Suite("Documents")
struct DocumentTests {
  private func document(_ text: String = "Text") -> Document {
    var document = Document(title: text, of: CatalogView.small)
    document.add(text, citing: ["wire", "guide", "wire"])
    document.addHeading(text)
    document.add(list: [
      .init(text, lead: text, notes: document.numbers(of: ["guide"])), .init("1. x"), .init("- y"),
    ])
    document.add(
      [text, "b"],
      columns: [
        Column("a", text) { Value(text: $0) }, Column("n", "N", alignment: .trailing) { _ in .number(7) },
      ],
      caption: text, sources: { _ in ["accords"] })
    document.add(Document.Figure(title: text, light: "<svg></svg>", dark: "<svg></svg>", text: "```\nx"))
    document.colophon = text
    return document
  }

  @Test("Notes are numbered in order of appearance, each listed once")
  func notes() {
    let document = document()
    #expect(document.notes.map(\.key) == ["wire", "guide", "accords"])
    for number in 1...3 {
      #expect(document.html.contains("<a href=\"#note-\(number)\">[\(number)]</a>"))
      #expect(document.html.ranges(of: "<li id=\"note-\(number)\">").count == 1)
      #expect(document.markdown.ranges(of: "\n[^\(number)]: ").count == 1)
    }
  }

  @Test("As Markdown it reads like a page")
  func markdown() {
    expectText(
      document().markdown,
      """
      # Text

      As of 30 Jun 2026, according to all sources. Data on nations to 30 Jun 2026, phases to 30 Jun 2026, missions to 30 Jun 2026.

      Text[^1][^2]

      ## Text

      - **Text**: Text[^2]
      - 1\\. x
      - \\- y

      Text:

      | Text | N | Notes |
      | --- | ---: | --- |
      | Text | 7 | [^3] |
      | b | 7 | [^3] |

      Text:

      ````text
      ```
      x
      ````

      [^1]: “News of the day”, no publisher named, 8 Apr 2024. Quotes officials by name.
      [^2]: “Guide for Partnership”, CNSA, 16 Jun 2021.
      [^3]: “The Artemis Accords”, NASA, 13 Oct 2020, <https://example.org/accords>.

      Text
      """)
  }

  @Test(
    "No text is taken for markup, and the page stays well-formed",
    arguments: HostileText.ofData + HostileText.controls)
  func hostile(kind: HostileText) throws {
    let text = kind.text
    let html = document(text).html
    let body = try #require(html.firstRange(of: "<main>")).lowerBound
    let end = try #require(html.firstRange(of: "</body>")).lowerBound
    let names = Set(try WellFormedXML("<body>" + html[body..<end] + "</body>").names)
    #expect(
      names == [
        "body", "main", "h1", "p", "sup", "a", "h2", "ul", "li", "b", "div", "table", "caption", "thead",
        "tr", "th",
        "tbody", "td", "figure", "svg", "ol", "footer",
      ])
    #expect(
      document(text).markdown.split(separator: "\n").filter { $0.utf8.starts(with: "# ".utf8) }.count == 1)
  }

  @Test("Only web addresses are linked")
  func addresses() {
    for address in ["https://a.example/b?c=d&e", "HTTP://a"] { #expect(address.isWebAddress) }
    for address in [
      "javascript:alert(1)", "https://a b", "file:///etc", "ftp://a", "https://a\u{1B}", "https://\u{202E}a",
    ] {
      #expect(!address.isWebAddress)
    }
  }

  @Test("Headings follow one another, tables have headed columns and rows, the page says its language")
  func structure() {
    let html = document().html
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"en\">"))
    #expect(html.contains("<th scope=\"col\">Text</th><th scope=\"col\" class=\"number\">N</th>"))
    #expect(
      html.contains(
        "<tr><th scope=\"row\">Text</th><td class=\"number\">7</td><td><sup><a href=\"#note-3\">[3]</a></sup></td></tr>"
      ))
    for word in ["<script", "http-equiv=\"refresh\"", "src=", "@import", "url("] {
      #expect(!html.contains(word))
    }
  }
}

extension CatalogView {
  fileprivate static let small = CatalogView(of: .small, from: Perspective(asOf: Catalog.small.asOf))
}
