public import Model

extension Catalog {
  /// A source in a line: publisher, date, title, and its kind, which matters for trust.
  public func citation(of id: Source.ID) -> String {
    guard let source = source(id) else { return id.rawValue }
    let parts = [
      source.publisher ?? "no publisher named", source.date?.formatted ?? "undated", source.title,
    ]
    return parts.joined(separator: ", ") + " (\(source.kind.words))"
  }
}
