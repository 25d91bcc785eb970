import Text

extension Document {
  /// The text as one HTML page that needs nothing else, no script and no font, for phones and paper, in light and dark.
  package var html: String {
    var lines = [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
      // Whatever the data holds, nothing is run or fetched.
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">",
      "<title>\(Self.html(title))</title>", "<style>", Self.style, "</style>", "</head>", "<body>", "<main>",
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
  private static let style = """
    :root{color-scheme:light;--ink:#1f2328;--ground:#fff;--line:#d0d7de;--muted:#57606a;--link:#0550ae}
    body{margin:0 auto;padding:1rem;max-width:60rem;font:1rem/1.5 system-ui,sans-serif;color:var(--ink);background:var(--ground);overflow-wrap:break-word}
    h1,h2,h3{line-height:1.25;break-after:avoid}
    h2{margin-top:2rem;padding-bottom:.2rem;border-bottom:1px solid var(--line)}
    a{color:var(--link)}
    .standing,caption,footer{color:var(--muted)}
    li{margin:.25rem 0;break-inside:avoid}
    sup{font-size:.75em;line-height:0}
    .wide{overflow-x:auto}
    table{width:100%;border-collapse:collapse;font-size:.9rem}
    caption{text-align:left;padding:.5rem 0;break-after:avoid}
    th,td{padding:.3rem .6rem .3rem 0;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}
    .number{text-align:right}
    .notes a{overflow-wrap:anywhere}
    figure{margin:1rem 0;break-inside:avoid}
    figure svg{display:block;width:100%;min-width:44rem;height:auto}
    .dark{display:none}
    @media screen and (prefers-color-scheme:dark){
    :root{color-scheme:dark;--ink:#e1e4ea;--ground:#16181d;--line:#3d444d;--muted:#9198a1;--link:#79c0ff}
    .light{display:none}
    .dark{display:block}
    }
    @media screen and (max-width:46rem){
    figure::after{content:"Scroll the picture sideways to see all of it.";color:var(--muted);font-size:.9rem}
    }
    @media print{
    @page{margin:16mm 14mm}
    body{max-width:none;padding:0;font-size:9.5pt}
    .wide{overflow:visible}
    thead{display:table-header-group}
    tr{break-inside:avoid}
    figure svg{min-width:0}
    table{font-size:8.5pt}
    a{color:inherit}
    }
    """
}

extension String {
  /// Whether it is a web address that a reader may be led to.
  package var isWebAddress: Bool {
    let scheme = prefix(8).lowercased()
    return (scheme == "https://" || scheme.hasPrefix("http://"))
      && unicodeScalars.allSatisfy { $0.value > 0x20 && !$0.isWithoutGlyph }
  }
}
