public import Model

/// A row with a day on which it happens: a joining, a launch.
public protocol Dated {
  /// The days on which it happened or will, in one coalition or any.
  func days(in coalition: Coalition?) -> [Day]
  /// Whether it is yet to happen.
  func isUpcoming(in coalition: Coalition?) -> Bool
}

extension PartyRow: Dated {
  /// When it joined or is to join.
  public func days(in coalition: Coalition?) -> [Day] {
    statuses(in: coalition).compactMap { $0.kind == .planned ? $0.date : $0.joined }
  }
  /// Whether it is to join.
  public func isUpcoming(in coalition: Coalition?) -> Bool {
    statuses(in: coalition).contains { $0.kind == .planned }
  }
  private func statuses(in coalition: Coalition?) -> [MembershipStatus] {
    (coalition.map { [$0] } ?? Coalition.allCases).compactMap(status)
  }
}

extension JoiningRow: Dated {
  /// When it joined.
  public func days(in coalition: Coalition?) -> [Day] { [status.joined].compactMap(\.self) }
  /// It has joined.
  public func isUpcoming(in coalition: Coalition?) -> Bool { false }
}

extension MissionRow: Dated {
  /// When it was or is to be launched.
  public func days(in coalition: Coalition?) -> [Day] { [launchDate].compactMap(\.self) }
  /// Whether it is planned.
  public func isUpcoming(in coalition: Coalition?) -> Bool { status == .planned }
}

extension TimelineRow: Dated {
  /// When the phase begins or the mission is launched.
  public func days(in coalition: Coalition?) -> [Day] { [start].compactMap(\.self) }
  /// Whether it is planned.
  public func isUpcoming(in coalition: Coalition?) -> Bool { status == PhaseStatus.planned.rawValue }
}
