import Model

/// A format in which citations leave the program.
public struct CitationStyle: Sendable {
  /// What names it in commands.
  public let name: String
  /// What people call it.
  public let title: String
  /// Whether programs read it, so that every character counts.
  public let isForPrograms: Bool
  /// Citations in this format, in their order.
  public let text: @Sendable ([Citation]) -> String

  init(
    _ name: String, title: String, isForPrograms: Bool = true,
    text: @escaping @Sendable ([Citation]) -> String
  ) {
    self.name = name
    self.title = title
    self.isForPrograms = isForPrograms
    self.text = text
  }

  /// Every format, in the order in which they are offered.
  public static let all: [CitationStyle] = [.bibtex, .ris, .csl, .footnotes, .text]

  /// Lines of text.
  public static let text = CitationStyle("text", title: "lines of text", isForPrograms: false) {
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

extension CitationStyle {
  /// CSL-JSON, which citeproc programs read: an array of items, one on a line.
  public static let csl = CitationStyle("csl", title: "CSL-JSON") {
    $0.isEmpty ? "[]\n" : "[\n" + $0.map(item).joined(separator: ",\n") + "\n]\n"
  }

  private static func item(_ citation: Citation) -> String {
    func text(_ text: String?) -> String? { text.map(Table.jsonString) }
    func date(_ day: Day?) -> String? {
      day.map { "{\"date-parts\": [[\($0.knownParts.map(String.init).joined(separator: ", "))]]}" }
    }
    let members = [
      ("id", text(citation.key)), ("type", text(type(of: citation.form))),
      ("author", text(citation.author).map { "[{\"literal\": \($0)}]" }), ("title", text(citation.title)),
      ("container-title", text(citation.container)), ("version", text(citation.version)),
      ("issued", date(citation.date)), ("accessed", date(citation.seen)), ("URL", text(citation.address)),
      ("note", text(citation.note)), ("annote", text(citation.annotation)),
    ]
    return "  {"
      + members.compactMap { name, json in json.map { "\"\(name)\": \($0)" } }.joined(separator: ", ") + "}"
  }

  private static func type(of form: Citation.Form) -> String {
    switch form {
    case .page: "webpage"
    case .news: "article-newspaper"
    case .entry: "entry-encyclopedia"
    case .dataset: "dataset"
    }
  }

  /// Footnotes of Markdown: `[^luna-25]` in a text refers to one.
  public static let footnotes = CitationStyle("footnotes", title: "Markdown footnotes", isForPrograms: false)
  {
    $0.map { footnote($0, named: $0.key) }.joined()
  }

  static func footnote(_ citation: Citation, named name: String) -> String {
    let address = citation.address.map {
      "<\($0.replacing("<", with: "%3C").replacing(">", with: "%3E"))>"
    }
    // The title comes first: in quotation marks nothing can pass for the number of a list.
    let parts: [String?] = [
      "“\(citation.title.escapedForMarkdown)”",
      (citation.author ?? citation.container).map(\.escapedForMarkdown),
      citation.version.map { "version \($0.escapedForMarkdown)" }, citation.date?.formatted, address,
    ]
    let statement = parts.compactMap(\.self).joined(separator: ", ") + "."
    let remarks = citation.remarks.isEmpty ? "" : " " + citation.remarks.escapedForMarkdown
    return "[^\(name)]: \(statement)\(remarks)\n"
  }
}
