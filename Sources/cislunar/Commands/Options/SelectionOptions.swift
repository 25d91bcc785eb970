import App
import ArgumentParser
import Model
import Query
import Text

/// Which rows of a list to print: one option for each facet of the rows (`--region africa,asia`), a period if they have
/// dates, and a flag for the rows that the list leaves out by default.
///
/// The parser looks for options among stored properties. These depend on the rows, so they are presented to it as if
/// they were stored.
struct SelectionOptions<Source: RowSource>: ParsableArguments, CustomReflectable {
  private let facets: [(rule: FacetRule<Source.Row>, option: Option<[String]>)]
  private let added: Flag<Bool>?
  @Option(
    help: ArgumentHelp(
      "Only what joins or launches on this date or later: 2024-05-10, 2024-05 or 2024.",
      valueName: "date"))
  private var since: String?
  @Option(help: ArgumentHelp("Only what joins or launches on this date or earlier.", valueName: "date"))
  private var until: String?
  @Flag(help: "Only what is still to come.") private var upcoming = false
  private static var isDated: Bool { Source.Row.self is any Dated.Type }
  private static var addition: ListAddition<Source.Row>? {
    (Source.self as? any ListDefinition.Type)?.addition(to: Source.Row.self)
  }

  init() {
    facets = Source.Row.facetRules.map { ($0, Self.option($0)) }
    added = Self.addition.map {
      Flag(wrappedValue: false, name: .customLong($0.name), help: ArgumentHelp($0.help))
    }
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: OptionKey.self)
    func value<Value: Decodable>(_ name: String) throws -> Value {
      try values.decode(Value.self, forKey: OptionKey(stringValue: name))
    }
    facets = try Source.Row.facetRules.map { ($0, try value($0.facet.id)) }
    added = try Self.addition.map { try value($0.name) }
    guard Self.isDated else { return }
    (_since, _until, _upcoming) = (try value("since"), try value("until"), try value("upcoming"))
  }

  var customMirror: Mirror {
    let period: [Mirror.Child] = [("since", _since), ("until", _until), ("upcoming", _upcoming)]
    return Mirror(
      self,
      children: facets.map { ($0.rule.facet.id, $0.option) } + (Self.isDated ? period : [])
        + (added.map { [(Self.addition?.name, $0)] } ?? []))
  }

  private static func option(_ rule: FacetRule<Source.Row>) -> Option<[String]> {
    let facet = rule.facet
    let values = (facet.order ?? facet.examples).joined(separator: ", ")
    return Option(
      wrappedValue: [], name: .customLong(facet.id),
      help: ArgumentHelp(
        "Only this \(facet.title.lowercased()): \(values)\(facet.order == nil ? " ..." : ".")",
        valueName: facet.id),
      completion: .custom { words, _, _ in
        facet.order ?? Candidates.catalog(for: words).map { known(rule, in: $0) } ?? []
      })
  }

  /// All values, including those that the lens or the date hides.
  private static func known(_ rule: FacetRule<Source.Row>, in catalog: Catalog) -> [String] {
    rule.facet.order ?? Set(Source.rows(of: CatalogView(whole: catalog)).flatMap(rule.values)).sorted()
  }

  /// The filter that the facets describe.
  ///
  /// - Throws: `ValidationError` for an unknown value, listing the known ones.
  func filter(in catalog: Catalog) throws -> Filter {
    var filter = Filter()
    for (rule, option) in facets where !option.wrappedValue.isEmpty {
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
      let part = part.split(separator: " ").joined(separator: " ")
      if let value = value(part) { return value }
      throw ValidationError(
        "--\(facet.id): there is no \"\(part)\". The values are: \(known.joined(separator: ", "))."
          + advice(on: part, among: known))
    }
  }

  /// The order of missions of a period: by launch.
  func order(isDescending: Bool) -> Sort? {
    guard Self.isDated, upcoming || since != nil || until != nil, Source.Row.self == MissionRow.self
    else { return nil }
    return Sort(column: "launch", isDescending: isDescending)
  }

  /// Whether a row is in the period, in the coalition that the filter selects, otherwise in either, and is not one of
  /// those left out.
  ///
  /// - Throws: `ValidationError` if a date cannot be read, or if the period ends before it begins.
  func condition(with filter: Filter) throws -> (Source.Row) -> Bool {
    let isLeftOut = added?.wrappedValue == true ? nil : Self.addition?.contains
    guard Self.isDated else { return { isLeftOut?($0) != true } }
    let first = try since.map { try parsedDay($0, of: "--since").number }
    let last = try until.map { try parsedDay($0, of: "--until").latest.number }
    if let first, let last, first > last {
      throw ValidationError("--until: \(until ?? "") is before --since \(since ?? "").")
    }
    let chosen = filter.selections[.coalition] ?? []
    let side = chosen.count == 1 ? chosen.first.flatMap(Coalition.init) : nil
    let time = (first ?? .min)...(last ?? .max)
    return { [upcoming] row in
      guard isLeftOut?(row) != true, let row = row as? any Dated else { return false }
      return (!upcoming || row.isUpcoming(in: side))
        && (first == nil && last == nil || row.spans(in: side).contains(where: time.overlaps))
    }
  }
}

private struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

extension ListDefinition {
  fileprivate static func addition<Other>(to rows: Other.Type) -> ListAddition<Other>? {
    addition as? ListAddition<Other>
  }
}
