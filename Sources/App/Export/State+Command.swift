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

  /// The options for a filter.
  static func facetWords(_ filter: Filter, of facets: [Facet]) -> [String] {
    facets.filter { filter.selections[$0]?.isEmpty == false }.flatMap {
      options($0.id, filter.selections[$0, default: []].sorted())
    }
  }

  /// The options for date, lens and data.
  var perspectiveWords: [String] {
    [("according-to", perspective.lens?.rawValue), ("data", dataPath)].compactMap { name, value in
      value.map { Self.option(name, $0) }
    }
  }

  /// The command that prints the pane; a picture without one uses that of its list.
  private var commandName: String {
    pane.definition.command == nil ? pane.listPane.rawValue : pane.rawValue
  }

  /// The values of an option: comma-separated, unless a value contains a comma.
  private static func options(_ name: String, _ values: [String]) -> [String] {
    values.contains { $0.contains(",") }
      ? values.map { option(name, $0) } : [option(name, values.joined(separator: ","))]
  }

  /// An option with its value, attached so that the value cannot be taken for an option.
  private static func option(_ name: String, _ value: String) -> String {
    "--\(name)\(value.hasPrefix("-") ? "=" : " ")\(quoted(value))"
  }

  /// A byte within `$'...'`. Not all shells support it, but nothing else expresses bytes that are not text.
  private static func escaped(_ byte: CChar) -> String {
    let byte = UInt8(bitPattern: byte)
    let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
    return isPlain
      ? String(Unicode.Scalar(byte)) : "\\x" + String(UInt16(byte) + 0x100, radix: 16).dropFirst()
  }

  /// A word for a shell: bare if all characters are plain, otherwise quoted.
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
