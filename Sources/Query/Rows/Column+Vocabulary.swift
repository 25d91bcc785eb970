import Model

extension Column {
  /// A column of words with an order of their own, by which it sorts.
  static func ranked<Case: RawRepresentable<String> & Hashable & Sendable>(
    _ id: String, _ title: String, in order: [Case], isListed: Bool = true,
    value: @escaping @Sendable (Row) -> Case?
  ) -> Column {
    let places = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    return Column(
      id, title, isListed: isListed,
      sortValue: { row in value(row).flatMap { places[$0] }.map(Value.number) ?? .none },
      value: { row in Value(text: value(row)?.rawValue) })
  }

  /// A column of evidence; the best borne out sorts first.
  static func evidence(
    _ id: String, _ title: String, isListed: Bool = true, value: @escaping @Sendable (Row) -> Evidence?
  ) -> Column {
    ranked(id, title, in: Evidence.allCases.reversed(), isListed: isListed, value: value)
  }
}
