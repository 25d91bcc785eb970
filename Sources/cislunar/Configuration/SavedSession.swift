import App
import Model
import Query
import Text

/// Where the explorer was left, for `--resume`.
struct SavedSession {
  private(set) var pane: Pane?
  private(set) var asOf: Day?
  private(set) var lens: Source.ID?
  private(set) var filter = Filter()
  private(set) var selection: Selection?
  /// What is wrong with the file or does not fit the data, and is left out; nil without a file.
  private(set) var problems: [Problem]?

  static func read(for catalog: Catalog) -> SavedSession {
    var session = SavedSession()
    session.problems = UserFile.session.read { session.read(&$0, catalog) }
    return session
  }

  static func save(_ state: State) -> Report {
    var fields = [("format", format), ("pane", state.pane.rawValue)]
    if state.perspective.asOf != state.catalog.asOf { fields.append(("asOf", "\(state.perspective.asOf)")) }
    if let lens = state.perspective.lens { fields.append(("lens", lens.rawValue)) }
    if case .record(let id) = state.selection?.subject { fields.append(("selected", name(of: id))) }
    var lines = fields.map { "\"\($0.0)\": \(Table.jsonString($0.1))" }
    let facets = state.filter.selections.sorted { $0.key.id < $1.key.id }.map { facet, values in
      "\"\(facet.id)\": [\(values.sorted().map(Table.jsonString).joined(separator: ", "))]"
    }
    lines.append("\"filter\": {\(facets.joined(separator: ", "))}")
    return UserFile.session.write("{\n  \(lines.joined(separator: ",\n  "))\n}\n")
  }

  private static let format = "cislunar/session/1"

  /// A record in the file: `nation/BOL`.
  private static func name(of record: RecordID) -> String { "\(record.kind)/\(record.text)" }

  private mutating func read(_ reader: inout FieldReader, _ catalog: Catalog) {
    let names = ["format", "pane", "asOf", "lens", "selected", "filter"]
    for (name, token) in reader.fields(of: 0, known: names) {
      switch name {
      case "format": _ = reader.word(token, among: [Self.format])
      case "pane": pane = reader.word(token, among: Pane.allCases.map(\.rawValue)).flatMap(Pane.init)
      case "filter": readFilter(token, &reader)
      case "asOf": asOf = Self.value(token, &reader) { Day(typed: $0)?.latest }
      case "lens": lens = Self.value(token, &reader) { catalog.source(Source.ID($0))?.id }
      default:
        selection = Self.value(token, &reader) { text in
          catalog.records.first { Self.name(of: $0) == text }.map(Selection.record)
        }
      }
    }
  }

  private static func value<Value>(
    _ token: Int, _ reader: inout FieldReader, _ find: (String) -> Value?
  ) -> Value? {
    guard let text = reader.text(token) else { return nil }
    let value = find(text)
    if value == nil { reader.report(token, "\(quoted(text)) is not in the data; it was left out") }
    return value
  }

  private mutating func readFilter(_ token: Int, _ reader: inout FieldReader) {
    for (name, token) in reader.fields(of: token, known: Pane.facets.map(\.id).sorted()) {
      guard let facet = Pane.facets.first(where: { $0.id == name }) else { continue }
      let values = reader.elements(of: token).compactMap { value in
        facet.order.map { reader.word(value, among: $0) } ?? reader.text(value)
      }
      if !values.isEmpty { filter.selections[facet] = Set(values) }
    }
  }
}
