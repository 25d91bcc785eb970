import Model

extension Value {
  /// The identifiers of all sources that the statements cite, sorted.
  static func sources(of statements: [any Citable]) -> Value {
    .list(Set(statements.flatMap(\.sources)).sorted().map(\.rawValue))
  }
}
