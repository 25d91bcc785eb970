import ArgumentParser
import Query
import Text

/// What narrows a list of rows: an option for each of their facets, `--region africa,asia`.
///
/// The parser finds options among the stored properties of a type. Which there are depends on the rows, so they are shown to it as
/// if they were stored.
struct FacetOptions<Row: Listable>: ParsableArguments, CustomReflectable {
  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  private let options: [(facet: Facet, option: Option<[String]>)]

  init() {
    options = Row.facetRules.map(\.facet).map { ($0, Self.option($0)) }
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    options = try Row.facetRules.map(\.facet).map {
      ($0, try values.decode(Option<[String]>.self, forKey: Key(stringValue: $0.id)))
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: options.map { (label: $0.facet.id, value: $0.option) })
  }

  private static func option(_ facet: Facet) -> Option<[String]> {
    let values = facet.order?.joined(separator: ", ") ?? facet.examples.joined(separator: ", ") + " ..."
    return Option(
      wrappedValue: [], name: .customLong(facet.id),
      help: ArgumentHelp("Only this \(facet.title.lowercased()): \(values).", valueName: facet.id),
      completion: .list(facet.order ?? []))
  }

  /// The filter that lets through what is asked for.
  ///
  /// - Parameter rows: all there are, whose values are allowed where the facet lays down none.
  /// - Throws: `ValidationError` for a value that the facet does not have, with those that it has.
  func filter(among rows: @autoclosure () -> [Row]) throws -> Filter {
    var filter = Filter()
    for (facet, option) in options where !option.wrappedValue.isEmpty {
      let known = facet.order ?? Set(rows().flatMap { $0.values(of: facet) }).sorted()
      filter.selections[facet] = Set(
        try option.wrappedValue.flatMap { try Self.values($0, of: facet, among: known) })
    }
    return filter
  }

  /// The values that a text names, in any case: one, or several with commas between them.
  private static func values(_ text: String, of facet: Facet, among known: [String]) throws -> [String] {
    func value(_ text: String) -> String? { known.first { folded($0) == folded(text) } }
    if let whole = value(text) { return [whole] }
    return try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let value = value(String(part)) else {
        throw ValidationError(
          "--\(facet.id): there is no \"\(part)\". It can be: \(known.joined(separator: ", "))."
            + advice(on: String(part), among: known))
      }
      return value
    }
  }
}
