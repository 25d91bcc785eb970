import Model
import Query
import Screen
import Text

extension State {
  /// The command that prints what has the focus: the changes, the record of the details, or the list.
  public var command: String {
    if openChooser(.changes) != nil { return changesCommand }
    guard focus == .detail, case .record(let id) = selection?.subject else { return listCommand }
    let words = ["cislunar", "show", Self.quoted(id.text)]
    return (words + [Self.option("as-of", perspective.asOf.description)] + perspectiveWords)
      .joined(separator: " ").printableLine
  }

  /// The command that prints what the open pane lists, its filter, search, order, date, lens and data included.
  var listCommand: String {
    var words = ["cislunar", commandName]
    words += Self.facetWords(paneFilter, of: pane.definition.narrowing)
    if let addition = pane.definition.additionName { words.append("--\(addition)") }
    if !list.search.isEmpty { words.append(Self.option("search", list.search)) }
    if let sort = list.sort {
      words.append(Self.option("sort", sort.column))
      if sort.isDescending { words.append("--reverse") }
    }
    words.append(Self.option("as-of", perspective.asOf.description))
    return (words + perspectiveWords).joined(separator: " ").printableLine
  }

  /// The options that a filter comes to.
  static func facetWords(_ filter: Filter, of facets: [Facet]) -> [String] {
    facets.filter { filter.selections[$0]?.isEmpty == false }.flatMap {
      options($0.id, filter.selections[$0, default: []].sorted())
    }
  }

  /// The options that say through whose eyes which data is seen.
  var perspectiveWords: [String] {
    [("according-to", perspective.lens?.rawValue), ("data", dataPath)].compactMap { name, value in
      value.map { Self.option(name, $0) }
    }
  }

  /// The command that is the pane's twin in text; a picture that has none has that of its list.
  private var commandName: String {
    pane.definition.command == nil ? pane.listPane.rawValue : pane.rawValue
  }

  /// The values of an option: in one word, unless a comma within a value would part it.
  private static func options(_ name: String, _ values: [String]) -> [String] {
    values.contains { $0.contains(",") }
      ? values.map { option(name, $0) } : [option(name, values.joined(separator: ","))]
  }

  /// An option with its value, which is no option itself, whatever it begins with.
  private static func option(_ name: String, _ value: String) -> String {
    "--\(name)\(value.hasPrefix("-") ? "=" : " ")\(quoted(value))"
  }

  /// A byte within `$'...'`, which not all shells have, but nothing else names bytes that are no text.
  private static func escaped(_ byte: CChar) -> String {
    let byte = UInt8(bitPattern: byte)
    let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
    return isPlain
      ? String(Unicode.Scalar(byte)) : "\\x" + String(UInt16(byte) + 0x100, radix: 16).dropFirst()
  }

  /// A word as a shell takes it: bare where it is made of plain characters, else in quotes.
  private static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      let letter = UInt8(ascii: "a")...UInt8(ascii: "z")
      return letter ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
        || "-_.,:/".utf8.contains(byte)
    }
    if isPlain, !word.isEmpty { return word }
    if word.hasStrayBytes { return "$'" + word.systemBytes.dropLast().map(escaped).joined() + "'" }
    return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }
}
