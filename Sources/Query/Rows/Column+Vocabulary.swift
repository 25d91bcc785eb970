import Model
import Text

extension Column {
  static func exported(
    _ id: String, _ title: String, alignment: Alignment = .leading, value: @escaping @Sendable (Row) -> Value
  ) -> Column {
    Column(id, title, alignment: alignment, isListed: false, value: value)
  }

  /// A column of several values, with a facet of them.
  static func set(
    _ id: String, _ title: String, of facet: Facet, isOffered: Bool = true, isListed: Bool = false,
    cell: ListCell<Row>? = nil, values: @escaping @Sendable (Row) -> [String]
  ) -> Column {
    Column(
      id, title, isListed: isListed, facet: FacetRule(facet, isOffered: isOffered, values: values), cell: cell
    ) { .list(values($0)) }
  }

  /// A column of words in an order of their own, with a facet. `hasUnstated` gives rows without a word a value of the facet.
  static func ranked<Case: RawRepresentable<String> & Equatable & Sendable>(
    _ id: String, _ title: String, in order: [Case], isListed: Bool = true, facet: Facet? = nil,
    hasUnstated: Bool = false, cell: ListCell<Row>? = nil, speech: (@Sendable (Row) -> String)? = nil,
    perCoalition: (@Sendable (Row, Coalition) -> [String])? = nil, value: @escaping @Sendable (Row) -> Case?
  ) -> Column {
    let unstated = hasUnstated ? [Facet.unstated] : []
    return Column(
      id, title, isListed: isListed,
      sortValue: { row in value(row).flatMap { order.firstIndex(of: $0) }.map(Value.number) ?? .none },
      facet: facet.map {
        FacetRule($0, order: order.map(\.rawValue) + unstated, perCoalition: perCoalition) { row in
          value(row).map { [$0.rawValue] } ?? unstated
        }
      },
      cell: cell, speech: speech, value: { row in Value(text: value(row)?.rawValue) })
  }

  /// A column of evidence; the best evidence sorts first.
  static func evidence(
    _ id: String = "evidence", _ title: String = "Evidence", isListed: Bool = true, facet: Facet? = nil,
    cell: ListCell<Row>? = nil, perCoalition: (@Sendable (Row, Coalition) -> [String])? = nil,
    value: @escaping @Sendable (Row) -> Evidence?
  ) -> Column {
    ranked(
      id, title, in: Evidence.allCases.reversed(), isListed: isListed, facet: facet, cell: cell,
      perCoalition: perCoalition, value: value)
  }

  /// The coalition by its letter. `isInNeither` tells whether a record without one is known to belong to none.
  static func coalition(
    isListed: Bool = true, rank: Int = -1, priority: Int = 0,
    order: [CoalitionValue] = CoalitionValue.allCases,
    isInBoth: @escaping @Sendable (Row) -> Bool = { _ in false },
    isInNeither: @escaping @Sendable (Row) -> Bool = { _ in true },
    of coalition: @escaping @Sendable (Row) -> Coalition?
  ) -> Column {
    Column(
      "coalition", "Coalition", isListed: isListed,
      facet: FacetRule(.coalition, order: order.map(\.rawValue)) { row in
        guard let coalition = coalition(row) else {
          return isInNeither(row) ? [CoalitionValue.none.rawValue] : []
        }
        return [coalition.rawValue] + (isInBoth(row) ? [CoalitionValue.both.rawValue] : [])
      },
      cell: ListCell(1...1, priority: priority, heading: "", rank: rank) { row in
        let side = coalition(row)
        return RoledText(side.map { String($0.letter) } ?? "·", side?.role ?? "coalition.none")
      },
      value: { row in Value(text: coalition(row)?.name) })
  }
}
