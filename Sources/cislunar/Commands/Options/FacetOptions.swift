import App
import ArgumentParser
import Model
import Query
import Text

/// One option for each facet of the rows: `--region africa,asia`.
///
/// The parser looks for options among stored properties. The facets depend on the rows, so they are presented to it as
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

  /// All values, including those that the lens or the date hides.
  private static func known(_ rule: FacetRule<Source.Row>, in catalog: Catalog) -> [String] {
    rule.facet.order ?? Set(Source.rows(of: CatalogView(whole: catalog)).flatMap(rule.values)).sorted()
  }

  /// The filter that the options describe.
  ///
  /// - Throws: `ValidationError` for an unknown value, listing the known ones.
  func filter(in catalog: Catalog) throws -> Filter {
    var filter = Filter()
    for (rule, option) in options where !option.wrappedValue.isEmpty {
      let known = Self.known(rule, in: catalog)
      filter.selections[rule.facet] = Set(
        try option.wrappedValue.flatMap { try Self.values($0, of: rule.facet, among: known) })
    }
    return filter
  }

  /// The values in a text, in any letter case: one, or several separated by commas.
  private static func values(_ text: String, of facet: Facet, among known: [String]) throws -> [String] {
    func value(_ text: String) -> String? { known.first { folded($0) == folded(text) } }
    if let whole = value(text) { return [whole] }
    return try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
      guard let value = value(String(part)) else {
        throw ValidationError(
          "--\(facet.id): there is no \"\(part)\". The values are: \(known.joined(separator: ", "))."
            + advice(on: String(part), among: known))
      }
      return value
    }
  }
}

extension CatalogView {
  /// A catalog as of its latest day, according to all sources.
  init(whole catalog: Catalog) { self.init(of: catalog, from: Perspective(asOf: catalog.asOf)) }
}
