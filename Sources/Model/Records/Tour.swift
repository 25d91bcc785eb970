/// A tour: views of the explorer to be shown one after the other, each with a text.
public struct Tour: Sendable, Identifiable {
  /// A pane of the explorer.
  public enum Pane: String, CaseIterable, Sendable {
    case overview, nations, phases, missions, compare, growth, timeline, world, moon, sources

    /// What a stop can select there; nothing for sources, which have a table of their own.
    var kinds: [RecordReader.Kind] {
      switch self {
      case .overview, .sources: []
      case .nations, .world: [.nation, .organisation]
      case .growth: [.nation]
      case .phases: [.phase, .programme]
      case .missions, .moon: [.mission]
      case .timeline: [.mission, .phase]
      case .compare: [.topic]
      }
    }
  }

  /// A view and what there is to say about it.
  public struct Stop: Sendable {
    package let title: String
    /// The text, in statements with a source each. They count from the day of the stop.
    package let texts: [Statement]
    package let pane: Pane
    package let asOf: Day
    package let lens: Source.ID?
    package let selected: RecordID?
    package let coalition: CoalitionValue?
    package let region: Region?
  }

  /// The identifier: `article`.
  public let id: Identifier<Tour>
  package let title: String
  package let summary: String
  package let stops: [Stop]
}
