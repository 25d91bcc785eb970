package import Model
package import Text

/// The marks of evidence and doubt, the same everywhere: a shape first, a colour only with it.
package enum Marks {
  package static func symbol(_ evidence: Evidence) -> String {
    switch evidence {
    case .confirmed: "●"
    case .reported: "○"
    case .provisional: "?"
    }
  }

  /// The sign of a membership in doubt; empty for others.
  package static func symbol(_ kind: MembershipStatus.Kind) -> String {
    switch kind {
    case .contested: "!"
    case .listed: "≤"
    case .provisional: symbol(Evidence.provisional)
    case .member, .planned, .linked: ""
    }
  }

  /// On a list of that date; when it joined is unknown.
  package static let listed = symbol(MembershipStatus.Kind.listed)
  package static let contested = symbol(MembershipStatus.Kind.contested)
  package static let rival = "≠"

  package static func symbol(_ disagreement: Disagreement) -> String {
    disagreement.id.question == .membership ? contested : rival
  }

  package static func symbol(_ status: MissionRow.Status) -> String {
    switch status {
    case .planned: "◌"
    case .active: "►"
    case .completed: "✓"
    case .failed: "✗"
    case .paused: "‖"
    case .unstated: "–"
    }
  }

  package static func symbol(_ status: PhaseStatus) -> String { symbol(status.asMission) }
}

extension Evidence {
  package var role: Role { Role("evidence.\(rawValue)") }
}

extension MembershipStatus {
  /// Since when it is a member, or by when if only listed: `5 Apr 2024`, `≤29 Apr 2025`; nil if undated.
  package var since: String? { joined?.formatted ?? listed.map { Marks.listed + $0.formatted } }
  var contesters: [String] { Set(contests.flatMap(\.sources)).sorted().map(\.rawValue) }
}

extension MemberCount {
  /// The count with signs for words: `12 +5! +2≤`, `2 +3` without one sign.
  package var signs: String {
    "\(undisputed)" + doubts.map { " +\($0.number)\($0.kind.map(Marks.symbol) ?? "")" }.joined()
  }
}

extension MembershipStatus.Kind {
  package var meaning: String? {
    switch self {
    case .contested:
      "contested: a source says it is not a member, that only an institute signed or that it only applied, or leaves it out of a list"
    case .listed: "listed: on a list of members of that date; no source reports its joining"
    case .provisional: "provisional: only second-hand sources call it a member"
    case .member, .planned, .linked: nil
    }
  }

  package var role: Role {
    switch self {
    case .contested: "mark.disputed"
    case .provisional: Evidence.provisional.role
    default: "text"
    }
  }
}

extension Coalition {
  package var role: Role { Role("coalition.\(rawValue)") }
}

extension MissionRow.Status {
  package var role: Role { Role("status.\(rawValue)") }
}

extension PhaseStatus {
  /// The like state of a mission, with the same mark and look.
  fileprivate var asMission: MissionRow.Status {
    switch self {
    case .planned: .planned
    case .underWay: .active
    case .completed: .completed
    }
  }
  package var role: Role { asMission.role }
}

extension RoledText {
  init(_ symbol: String, _ state: String, _ role: Role) { self.init("\(symbol) \(state)", role) }

  mutating func append(doubtsOf status: MembershipStatus) {
    if status.kind == .contested { append(Marks.contested, "mark.disputed") }
    self = marked(hasRivalDates: status.hasRivalDates)
  }

  func marked(hasRivalDates: Bool) -> RoledText {
    var text = self
    if hasRivalDates { text.append(Marks.rival, "mark.rival") }
    return text
  }
}
