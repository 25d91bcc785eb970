public struct SourceRow: Sendable, Identifiable { public let source: Source; public let citations: Int; public var id: Source.ID { source.id } }
extension CatalogView { public func sourceRows() -> [SourceRow] { [] }
 public func event(before: Day) -> Day? { nil }
 public func event(after: Day) -> Day? { nil } }
