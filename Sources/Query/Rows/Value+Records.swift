import Model

extension Value {
  /// The place of a case among the cases, for sorting by meaning and not by letter; none for nil.
  static func rank<Case: Equatable>(of value: Case?, in order: some Sequence<Case>) -> Value {
    guard let value else { return .none }
    for (place, candidate) in order.enumerated() where candidate == value { return .number(place) }
    return .none
  }

  /// The identifiers of all sources that the statements cite, sorted.
  static func sources(of statements: [any Citable]) -> Value {
    .list(Set(statements.flatMap(\.sources)).sorted().map(\.rawValue))
  }
}
