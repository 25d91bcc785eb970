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

  private let characters: [Character]
  private var position = 0
  private var open: [String] = []

  /// Reads a document.
  ///
  /// - Throws: ``Malformed`` at the first mistake.
  public init(_ text: String) throws(Malformed) {
    characters = Array(text)
    while position < characters.count {
      if peek == "<" { try readTag() } else { try readText() }
    }
    guard open.isEmpty else { throw mistake("<\(open.last ?? "")> is not closed") }
    guard !names.isEmpty else { throw mistake("there is no element") }
  }

  private var peek: Character? { position < characters.count ? characters[position] : nil }

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
      while let character = peek, character != "\"" { try readCharacter(character) }
      try read("\"")
    }
    if peek == "/" { position += 1 } else { open.append(name) }
    try read(">")
  }

  private mutating func readText() throws(Malformed) {
    while let character = peek, character != "<" {
      guard !open.isEmpty || character.isWhitespace else { throw mistake("text outside the root") }
      try readCharacter(character)
    }
  }

  private mutating func readCharacter(_ character: Character) throws(Malformed) {
    if character == "&" {
      let rest = String(characters[position...].prefix(6))
      let references = ["&amp;", "&lt;", "&gt;", "&quot;", "&apos;"]
      guard let reference = references.first(where: rest.hasPrefix) else { throw mistake("a bare &") }
      position += reference.count
      return
    }
    guard character != "<" else { throw mistake("a bare <") }
    for scalar in character.unicodeScalars where !Self.isAllowed(scalar) {
      throw mistake("U+\(String(scalar.value, radix: 16))")
    }
    position += 1
    if character == "]", String(characters[position...].prefix(2)) == "]>" { throw mistake("]]>") }
  }

  private mutating func readName() throws(Malformed) -> String {
    var name = ""
    while let character = peek,
      character.isLetter || !name.isEmpty && (character.isNumber || "-:_.".contains(character))
    {
      name.append(character)
      position += 1
    }
    guard !name.isEmpty else { throw mistake("a name is missing") }
    return name
  }

  private mutating func read(_ character: Character) throws(Malformed) {
    guard peek == character else { throw mistake("\(character) is missing") }
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
