public import Model

extension Catalog {
  /// A source in a line: publisher, date, title, and its kind, which matters for trust.
  public func citation(of id: Source.ID) -> String {
    guard let source = source(id) else { return id.rawValue }
    var parts = [source.publisher, source.date?.formatted].compactMap(\.self)
    parts.append(source.title)
    return parts.joined(separator: ", ") + " (\(source.kind.words))"
  }
}
