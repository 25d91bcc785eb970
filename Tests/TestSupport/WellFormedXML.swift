/// The elements of an XML document, for tests of what writes one: reads just enough to find what no parser would take.
///
/// It knows elements, attributes, text and the five references that every parser knows; comments, declarations and
/// marked sections count as mistakes, since nothing here writes any.
public struct WellFormedXML {
  /// What is wrong, and how many characters from the beginning.
  public struct Malformed: Error, CustomStringConvertible {
    /// For people.
    public let description: String
  }

  /// The names of the elements, in the order in which they begin.
  public private(set) var names: [String] = []

  /// Scalars, as parsers read them: a mark behind a bracket belongs to the text, not to the bracket.
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var open: [String] = []

  /// Reads a document.
  ///
  /// - Throws: ``Malformed`` at the first mistake.
  public init(_ text: String) throws(Malformed) {
    scalars = Array(text.unicodeScalars)
    while position < scalars.count {
      if peek == "<" { try readTag() } else { try readText() }
    }
    guard open.isEmpty else { throw mistake("<\(open.last ?? "")> is not closed") }
    guard !names.isEmpty else { throw mistake("there is no element") }
  }

  private var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func mistake(_ what: String) -> Malformed {
    Malformed(description: "at character \(position): \(what)")
  }

  private mutating func readTag() throws(Malformed) {
    position += 1
    if peek == "/" {
      position += 1
      let name = try readName()
      guard open.popLast() == name else { throw mistake("</\(name)> closes something else") }
      return try read(">")
    }
    let name = try readName()
    guard !open.isEmpty || names.isEmpty else { throw mistake("a second root") }
    names.append(name)
    var attributes: Set<String> = []
    while peek == " " {
      position += 1
      let attribute = try readName()
      guard attributes.insert(attribute).inserted else { throw mistake("\(attribute) twice") }
      try read("=")
      try read("\"")
      while let scalar = peek, scalar != "\"" { try readCharacter(scalar) }
      try read("\"")
    }
    if peek == "/" { position += 1 } else { open.append(name) }
    try read(">")
  }

  private mutating func readText() throws(Malformed) {
    while let scalar = peek, scalar != "<" {
      guard !open.isEmpty || scalar.properties.isWhitespace else { throw mistake("text outside the root") }
      try readCharacter(scalar)
    }
  }

  private mutating func readCharacter(_ scalar: Unicode.Scalar) throws(Malformed) {
    if scalar == "&" {
      let rest = scalars[position...]
      let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
      // By scalars: the semicolon may have a mark on it.
      guard let reference = references.first(where: { rest.starts(with: $0.unicodeScalars) }) else {
        throw mistake("a bare &")
      }
      position += reference.unicodeScalars.count
      return
    }
    guard scalar != "<" else { throw mistake("a bare <") }
    guard Self.isAllowed(scalar) else { throw mistake("U+\(String(scalar.value, radix: 16))") }
    if text(ofNext: 3) == "]]>" { throw mistake("]]>") }
    position += 1
  }

  private func text(ofNext count: Int) -> String {
    String(String.UnicodeScalarView(scalars[position...].prefix(count)))
  }

  private mutating func readName() throws(Malformed) -> String {
    var name = ""
    while let scalar = peek,
      scalar.properties.isAlphabetic || !name.isEmpty && "0123456789-:_.".unicodeScalars.contains(scalar)
    {
      name.unicodeScalars.append(scalar)
      position += 1
    }
    guard !name.isEmpty else { throw mistake("a name is missing") }
    return name
  }

  private mutating func read(_ scalar: Unicode.Scalar) throws(Malformed) {
    guard peek == scalar else { throw mistake("\(scalar) is missing") }
    position += 1
  }

  /// The characters of XML 1.0.
  private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
