import Model
import Text

/// A format in which citations leave the program.
public struct CitationStyle: Sendable {
  package let name: String
  package let title: String
  /// Whether programs read it, so that every character counts.
  package var isForPrograms = true
  package let text: @Sendable ([Citation]) -> String
  package static let all: [CitationStyle] = [.bibtex, .ris, .csl, .footnotes, .text]

  /// Entries in UTF-8 for BibTeX, and for biblatex with biber.
  package static let bibtex = CitationStyle(name: "bibtex", title: "BibTeX") {
    $0.map(\.bibtex).joined(separator: "\n")
  }
  /// Records of RIS, which Zotero, EndNote and Mendeley import.
  package static let ris = CitationStyle(name: "ris", title: "RIS") { $0.map(\.ris).joined() }
  /// CSL-JSON, which citeproc programs read: an array of items, one on a line.
  package static let csl = CitationStyle(name: "csl", title: "CSL-JSON") {
    $0.isEmpty ? "[]\n" : "[\n" + $0.map(\.csl).joined(separator: ",\n") + "\n]\n"
  }
  /// Footnotes of Markdown: `[^luna-25]` in a text refers to one.
  package static let footnotes = CitationStyle(
    name: "footnotes", title: "Markdown footnotes", isForPrograms: false
  ) { $0.map { $0.footnote(named: $0.key) }.joined() }
  package static let text = CitationStyle(name: "text", title: "lines of text", isForPrograms: false) {
    $0.map { citation in
      let address = citation.address.map { " <\($0)>" }
      let remarks = citation.remarks.isEmpty ? nil : ". " + citation.remarks
      return [citation.line, address, remarks].compactMap(\.self).joined().inOneLine + "\n"
    }.joined()
  }
}

extension Day {
  /// The year, then the month and the day as far as they are known.
  var knownParts: [Int] {
    let (year, month, day) = components
    return Array([year, month, day].prefix(Int(precision.rawValue) + 1))
  }
}

extension Citation {
  fileprivate var csl: String {
    func text(_ text: String?) -> String? { text.map(Table.jsonString) }
    func date(_ day: Day?) -> String? {
      day.map { "{\"date-parts\": [[\($0.knownParts.map(String.init).joined(separator: ", "))]]}" }
    }
    let members = [
      ("id", text(key)), ("type", text(form.rawValue)),
      ("author", text(author).map { "[{\"literal\": \($0)}]" }), ("title", text(title)),
      ("container-title", text(container)), ("version", text(version)),
      ("issued", date(self.date) ?? #"{"literal": "undated"}"#), ("accessed", date(seen)),
      ("URL", text(address)), ("note", text(note)), ("annote", text(annotation)),
    ]
    return "  {"
      + members.compactMap { name, json in json.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + "}"
  }

  func footnote(named name: String) -> String {
    let address = address.map { "<\($0.escaped(["<": "%3C", ">": "%3E"]))>" }
    // The title comes first: in quotation marks nothing can pass for the number of a list.
    let parts: [String?] = [
      "“\(title.escapedForMarkdown)”",
      form == .dataset ? nil : (author ?? container)?.escapedForMarkdown ?? "no publisher named",
      version.map { "version \($0.escapedForMarkdown)" }, date?.formatted ?? "undated", address,
    ]
    let statement = parts.compactMap(\.self).joined(separator: ", ") + "."
    let remarks = remarks.isEmpty ? "" : " " + remarks.escapedForMarkdown
    return "[^\(name)]: \(statement)\(remarks)\n"
  }

  fileprivate var ris: String {
    // A comma ends the last name: a body's name ends with one, and a name with one inside cannot be an author.
    let person = author.flatMap { $0.contains(",") ? nil : $0 + "," }
    let types: [Form: String] = [.page: "ELEC", .news: "NEWS", .entry: "ENCYC", .dataset: "DATA"]
    // Year, month and day are parted by slashes whether known or not, as is what else there may be to say.
    func date(_ day: Day) -> String {
      let parts = day.description.split(separator: "-")
      return parts.joined(separator: "/") + String(repeating: "/", count: 4 - parts.count)
    }
    let fields = [
      ("TY", types[form]), ("ID", key), ("AU", person), ("TI", title), ("T2", container),
      ("PB", person == nil ? author : nil), ("ET", version),
      ("PY", self.date.map { "\($0.components.year)" }), ("DA", self.date.map(date)),
      ("Y2", seen.map(date)), ("UR", address), ("N1", entryNote), ("N1", annotation), ("ER", ""),
    ]
    return fields.compactMap { tag, value in value.map { "\(tag)  - \($0.inOneLine)\r\n" } }.joined()
  }

  fileprivate var bibtex: String {
    let isArticle = form == .news && container != nil
    let parts = date?.knownParts ?? []
    let publisher = form == .dataset ? kind.capitalisedFirst : container
    // Inner braces keep capitals, and keep a body's name from being read as first and last name.
    let fields: [(name: String, value: String?)] = [
      ("author", author.map { "{{\(Self.latex($0))}}" }), ("title", "{{\(Self.latex(title))}}"),
      (isArticle ? "journal" : "howpublished", publisher.map { "{\(Self.latex($0))}" }),
      ("entrysubtype", isArticle ? "{newspaper}" : nil),
      // What sorts and labels an entry without an author.
      ("key", author == nil ? "{\(Self.latex(container ?? key))}" : nil),
      ("year", parts.first.map { "{\($0)}" }),
      ("month", parts.count > 1 ? Day.monthNames[parts[1] - 1].lowercased() : nil),
      // Only biblatex knows days; it reads this in place of year and month.
      ("date", parts.count > 2 ? date.map { "{\($0)}" } : nil),
      ("url", address.map { "{\($0.escaped(["{": "%7B", "}": "%7D", "\\": "%5C"]))}" }),
      ("urldate", seen.map { "{\($0)}" }), ("note", entryNote.map { "{\(Self.latex($0))}" }),
      ("annote", annotation.map { "{\(Self.latex($0))}" }),
    ]
    let lines = fields.compactMap { name, value in value.map { "  \(name) = \($0),\n" } }
    return "@\(isArticle ? "article" : "misc"){\(key),\n\(lines.joined())}\n"
  }

  /// A text that LaTeX sets as it is. BibTeX counts escaped braces too: a lone one needs an invisible partner.
  private static func latex(_ text: String) -> String {
    var depth = 0
    for scalar in text.unicodeScalars where depth >= 0 {
      if scalar == "{" { depth += 1 } else if scalar == "}" { depth -= 1 }
    }
    let braces: [Unicode.Scalar: String] =
      depth == 0
      ? ["{": #"\{"#, "}": #"\}"#] : ["{": #"\{\vphantom{\}}"#, "}": #"\vphantom{\{}\}"#]
    return text.inOneLine.escaped(latexEscapes.merging(braces) { $1 })
  }

  private static let latexEscapes: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}", "`": "\\`{}",
    "%": "\\%", "&": "\\&", "#": "\\#", "_": "\\_", "$": "\\$",
    // The oldest fonts have other glyphs in these places.
    "<": "$<$", ">": "$>$", "|": "$|$",
  ]
}
