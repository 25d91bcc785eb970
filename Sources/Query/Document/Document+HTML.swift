private import Model
import Text

extension Document {
  /// The text as one HTML page that needs nothing else, no script and no font, for phones and paper, in light and dark.
  package var html: String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      // Whatever the data holds, nothing is run or fetched.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(Self.html(title))</title>", "<style>", BundledText.reportStyle + "</style>", "</head>",
      "<body>", "<main>",
      "<h1>\(Self.html(title))</h1>", "<p class=\"standing\">\(Self.html(standing))</p>",
    ]
    lines += blocks.map(html)
    if !notes.isEmpty {
      lines += ["<h2>Notes</h2>", "<ol class=\"notes\">"]
      lines += notes.enumerated().map { Self.note($0.element, number: $0.offset + 1) } + ["</ol>"]
    }
    lines.append("</main>")
    if !colophon.isEmpty { lines.append("<footer><p>\(Self.html(colophon))</p></footer>") }
    return (lines + ["</body>", "</html>"]).joined(separator: "\n") + "\n"
  }

  private func html(_ block: Block) -> String {
    switch block {
    case .heading(let level, let text): "<h\(level)>\(Self.html(text))</h\(level)>"
    case .paragraph(let passage): "<p>\(html(passage))</p>"
    case .list(let items):
      "<ul>\n" + items.map { "<li>\(html($0))</li>\n" }.joined() + "</ul>"
    case .table(let grid): html(grid)
    case .figure(let figure): html(figure)
    }
  }

  private func html(_ passage: Passage) -> String {
    let lead =
      passage.lead.map { "<b>\(Self.html($0.inOneLine))</b>\(passage.text.isEmpty ? "" : ": ")" } ?? ""
    let notes = passage.notes.map { "<a href=\"#note-\($0)\">[\($0)]</a>" }.joined()
    return lead + Self.html(passage.text) + (notes.isEmpty ? "" : "<sup>\(notes)</sup>")
  }

  private func html(_ grid: Grid) -> String {
    func side(_ column: Int) -> String {
      grid.columns[column].alignment == .trailing ? " class=\"number\"" : ""
    }
    let head = grid.columns.indices.map {
      "<th scope=\"col\"\(side($0))>\(Self.html(grid.columns[$0].title))</th>"
    }
    let rows = grid.rows.map { row in
      let cells = row.enumerated().map { column, cell in
        column == 0 ? "<th scope=\"row\">\(html(cell))</th>" : "<td\(side(column))>\(html(cell))</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    // What is wider than a phone scrolls by itself, also by keys.
    return
      "<div class=\"wide\" role=\"region\" tabindex=\"0\" aria-label=\"\(Self.html(grid.caption))\">\n<table>\n"
      + "<caption>\(Self.html(grid.caption))</caption>\n<thead>\n<tr>\(head.joined())</tr>\n</thead>\n<tbody>\n"
      + rows.joined() + "</tbody>\n</table>\n</div>"
  }

  private func html(_ figure: Figure) -> String {
    let title = Self.html(figure.title)
    let pictures = [("light", figure.pictures.light), ("dark", figure.pictures.dark)].map { ground, picture in
      "<div class=\"wide \(ground)\" role=\"region\" tabindex=\"0\" aria-label=\"\(title)\">\n\(picture)</div>\n"
    }
    return "<figure>\n\(pictures.joined())</figure>"
  }

  private static func note(_ citation: Citation, number: Int) -> String {
    let address = citation.address.map { address in
      address.isWebAddress ? "<a href=\"\(html(address))\">\(html(address))</a>" : html(address)
    }
    let parts = [html(citation.line) + ".", address, html(citation.remarks)].compactMap(\.self)
    return "<li id=\"note-\(number)\">\(parts.filter { !$0.isEmpty }.joined(separator: " "))</li>"
  }

  private static func html(_ text: String) -> String { text.printableLine.escapedForXML }
}

extension String {
  /// Whether it is a web address that a reader may be led to.
  package var isWebAddress: Bool {
    let scheme = prefix(8).lowercased()
    return (scheme == "https://" || scheme.hasPrefix("http://"))
      && unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.isWithoutGlyph }
  }
}
