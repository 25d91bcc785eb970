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
