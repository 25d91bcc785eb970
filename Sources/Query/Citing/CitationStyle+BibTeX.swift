import Model

extension CitationStyle {
  /// Entries in UTF-8 for BibTeX, and for biblatex with biber.
  public static let bibtex = CitationStyle("bibtex", title: "BibTeX") {
    $0.map(entry).joined(separator: "\n")
  }

  private static func entry(_ citation: Citation) -> String {
    let isArticle = citation.form == .news && citation.container != nil
    let parts = citation.date?.knownParts ?? []
    let publisher = citation.form == .dataset ? citation.kind.capitalisedFirst : citation.container
    // Inner braces keep capitals, and keep a body's name from being read as first and last name.
    var fields: [(name: String, value: String?)] = [
      ("author", citation.author.map { "{{\(latex($0))}}" }), ("title", "{{\(latex(citation.title))}}"),
      (isArticle ? "journal" : "howpublished", publisher.map { "{\(latex($0))}" }),
      ("entrysubtype", isArticle ? "{newspaper}" : nil),
    ]
    // What sorts and labels an entry without an author.
    if citation.author == nil { fields.append(("key", "{\(latex(citation.container ?? citation.key))}")) }
    fields += [
      ("year", parts.first.map { "{\($0)}" }),
      ("month", parts.count > 1 ? Day.monthNames[parts[1] - 1].lowercased() : nil),
      // Only biblatex knows days; it reads this in place of year and month.
      ("date", parts.count > 2 ? citation.date.map { "{\($0)}" } : nil),
      ("url", citation.address.map { "{\(verbatim($0))}" }), ("urldate", citation.seen.map { "{\($0)}" }),
      ("note", citation.note.map { "{\(latex($0))}" }),
      ("annote", citation.annotation.map { "{\(latex($0))}" }),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = \($0),\n" } }
    return "@\(isArticle ? "article" : "misc"){\(citation.key),\n\(lines.joined())}\n"
  }

  /// A text that LaTeX sets as it is, scalar by scalar: a mark may follow any sign.
  private static func latex(_ text: String) -> String {
    let braces = areBracesPaired(in: text) ? ["{": #"\{"#, "}": #"\}"#] : phantomBraces
    return text.inOneLine.unicodeScalars.reduce(into: "") { $0 += escapes[$1] ?? braces[$1] ?? String($1) }
  }

  /// BibTeX counts escaped braces too: a lone one needs an invisible partner.
  private static let phantomBraces: [Unicode.Scalar: String] = [
    "{": #"\{\vphantom{\}}"#, "}": #"\vphantom{\{}\}"#,
  ]

  private static func areBracesPaired(in text: String) -> Bool {
    var depth = 0
    for scalar in text.unicodeScalars where depth >= 0 {
      if scalar == "{" { depth += 1 } else if scalar == "}" { depth -= 1 }
    }
    return depth == 0
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "`": "\\`{}",
    "%": "\\%", "&": "\\&", "#": "\\#", "_": "\\_", "$": "\\$",
    // The oldest fonts have other glyphs in these places.
    "<": "$<$", ">": "$>$", "|": "$|$",
  ]

  /// An address as it is, except what would upset the count of braces.
  private static func verbatim(_ address: String) -> String {
    address.replacing("{", with: "%7B").replacing("}", with: "%7D").replacing("\\", with: "%5C")
  }
}
