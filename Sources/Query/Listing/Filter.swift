import Model
import Text

/// Which records are shown: the wanted values of each facet. Values of one facet widen the choice, facets narrow it.
public struct Filter: Hashable, Sendable {
  /// The wanted values of each facet; a facet without any does not narrow.
  public var selections: [Facet: Set<String>]

  /// A filter for these values.
  public init(_ selections: [Facet: Set<String>] = [:]) {
    self.selections = selections
  }

  /// Whether every record passes.
  public var isEmpty: Bool { selections.values.allSatisfy(\.isEmpty) }

  /// Whether a value is among the wanted ones.
  public func contains(_ value: String, of facet: Facet) -> Bool {
    selections[facet]?.contains(value) == true
  }

  /// Adds a value to the wanted ones, or takes it away.
  public mutating func toggle(_ value: String, of facet: Facet) {
    var values = selections[facet] ?? []
    if values.remove(value) == nil { values.insert(value) }
    selections[facet] = values.isEmpty ? nil : values
  }

  /// The wanted values of facets as people read them, in the order of the facets and their values.
  public func summary(of facets: [Facet]) -> [(facet: Facet, labels: [String])] {
    facets.compactMap { facet in
      guard let values = selections[facet], !values.isEmpty else { return nil }
      return (facet, facet.inOrder(values).map(facet.label))
    }
  }

  /// The part that applies to rows with these facets. Facets and values that they lack are ignored, so that one filter
  /// serves every pane.
  public func limited(to facets: [Facet]) -> Filter {
    var filter = Filter()
    for facet in facets {
      guard let wanted = selections[facet] else { continue }
      let known = facet.order.map { wanted.intersection($0) } ?? wanted
      if !known.isEmpty { filter.selections[facet] = known }
    }
    return filter
  }

  /// The rows that pass.
  public func admitted<Row: Listable>(among rows: [Row]) -> [Row] {
    let filter = limited(to: Row.facetRules.map(\.facet))
    let rules = filter.rules(for: Row.self)
    return rules.isEmpty ? rows : rows.filter { filter.admits($0, by: rules) }
  }

  /// The rules that rows must pass.
  func rules<Row: Listable>(for _: Row.Type) -> [FacetRule<Row>] {
    Row.facetRules.filter { selections[$0.facet]?.isEmpty == false }
  }

  /// Whether a row passes some rules.
  func admits<Row>(_ row: Row, by rules: [FacetRule<Row>]) -> Bool {
    rules.allSatisfy { $0.valuesPerCoalition != nil || admits($0.values(row), of: $0.facet) }
      && admitsMembership(row, by: rules)
  }

  /// Whether a row passes its per-coalition rules with one membership: in the coalition that the filter chooses, else in either.
  func admitsMembership<Row>(_ row: Row, by rules: [FacetRule<Row>]) -> Bool {
    let rules = rules.filter { $0.valuesPerCoalition != nil && selections[$0.facet] != nil }
    let chosen = selections[.coalition] ?? []
    let scope = chosen.count == 1 ? chosen.first.flatMap(Coalition.init) : nil
    return rules.isEmpty
      || (scope.map { [$0] } ?? Coalition.allCases).contains { coalition in
        rules.allSatisfy { admits($0.valuesPerCoalition?(row, coalition) ?? [], of: $0.facet) }
      }
  }

  /// The filter with a single value of a facet.
  func choosing(_ value: String, of facet: Facet) -> Filter {
    var filter = self
    filter.selections[facet] = [value]
    return filter
  }

  /// Whether a record with these values of a facet passes.
  func admits(_ values: some Sequence<String>, of facet: Facet) -> Bool {
    guard let wanted = selections[facet], !wanted.isEmpty else { return true }
    return values.contains { wanted.contains($0) }
  }
}

extension Facet {
  /// Values in the facet's order; others follow, in natural order.
  func inOrder(_ values: some Sequence<String>) -> [String] {
    let known = order ?? []
    let places = Dictionary(zip(known, known.indices), uniquingKeysWith: { first, _ in first })
    return
      values
      .map { (place: places[$0] ?? known.count, key: NaturalOrder($0), value: $0) }
      .sorted { ($0.place, $0.key, $0.value) < ($1.place, $1.key, $1.value) }
      .map(\.value)
  }
}
