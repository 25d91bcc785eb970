/// A tour: views of the explorer to be shown one after the other, each with a text.
public struct Tour: Sendable, Identifiable {
  /// A pane of the explorer.
  public enum Pane: String, CaseIterable, Sendable {
    case overview, nations, phases, missions, compare, growth, timeline, world, moon, sources
  }

  /// A view and what there is to say about it.
  public struct Stop: Sendable {
    /// What stands above its text.
    public let title: String
    /// The text, in statements with a source each. They count from the day of the stop.
    public let texts: [Statement]
    /// The pane that is shown.
    public let pane: Pane
    /// The day as of which it is shown.
    public let asOf: Day
    /// The one source according to which it is shown; nil for all.
    public let lens: Source.ID?
    /// The record that is selected; nil for the first.
    public let selected: RecordID?
    /// Which nations, phases and missions are shown by their coalition; nil for all.
    public let coalition: CoalitionValue?
    /// Which nations are shown by their region; nil for all.
    public let region: Region?
  }

  /// The identifier: `article`.
  public let id: Identifier<Tour>
  /// What it is called.
  public let title: String
  /// What it tells, in a sentence.
  public let summary: String
  /// The stops in order; never empty.
  public let stops: [Stop]
}
