import App
import ArgumentParser
import Model
import Query
import Text

/// What narrows a list of rows: an option for each of their facets, `--region africa,asia`.
///
/// The parser finds options among the stored properties of a type. Which there are depends on the rows, so they are shown to it as
/// if they were stored.
struct FacetOptions<Source: RowSource>: ParsableArguments, CustomReflectable {
  private let options: [(rule: FacetRule<Source.Row>, option: Option<[String]>)]

  init() { options = Source.Row.facetRules.map { ($0, Self.option($0)) } }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: OptionKey.self)
    options = try Source.Row.facetRules.map {
      ($0, try values.decode(Option<[String]>.self, forKey: OptionKey(stringValue: $0.facet.id)))
    }
  }

  var customMirror: Mirror {
    Mirror(self, children: options.map { (label: $0.rule.facet.id, value: $0.option) })
  }

  private static func option(_ rule: FacetRule<Source.Row>) -> Option<[String]> {
    let facet = rule.facet
    let values = facet.order ?? facet.examples
    return Option(
      wrappedValue: [], name: .customLong(facet.id),
      help: ArgumentHelp(
        "Only this \(facet.title.lowercased()): \(values.joined(separator: ", "))\(facet.order == nil ? " ..." : ".")",
        valueName: facet.id),
      completion: .custom { words, _, _ in
        facet.order ?? Candidates.catalog(for: words).map { known(rule, in: $0) } ?? []
      })
  }

  /// All values that there are. What a lens or a date hides can be asked for all the same.
  private static func known(_ rule: FacetRule<Source.Row>, in catalog: Catalog) -> [String] {
    rule.facet.order ?? Set(Source.rows(of: CatalogView(whole: catalog)).flatMap(rule.values)).sorted()
  }

  /// The filter that lets through what is asked for.
  ///
  /// - Throws: `ValidationError` for a value that a facet does not have, with those that it has.
  func filter(in catalog: Catalog) throws -> Filter {
    var filter = Filter()
    for (rule, option) in options where !option.wrappedValue.isEmpty {
      let known = Self.known(rule, in: catalog)
      filter.selections[rule.facet] = Set(
        try option.wrappedValue.flatMap { try Self.values($0, of: rule.facet, among: known) })
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

extension CatalogView {
  /// A catalog as of its latest day according to all sources.
  init(whole catalog: Catalog) { self.init(of: catalog, from: Perspective(asOf: catalog.asOf)) }
}
