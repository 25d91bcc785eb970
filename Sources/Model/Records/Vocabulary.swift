/// One of the two coalitions that are going to the Moon.
public enum Coalition: String, CaseIterable, Sendable {
  /// The International Lunar Research Station, led by China and Russia.
  case ilrs
  /// The Artemis Accords and campaign, led by the United States.
  case artemis

  package var name: String { self == .ilrs ? "ILRS" : "Artemis" }
  package var section: Fact.Section { self == .ilrs ? .ilrs : .artemis }
  /// The letter of the coalition where space is short: colour is never the only mark.
  package var letter: Character { self == .ilrs ? "I" : "A" }
}

/// Which coalitions a record belongs to, as filters name it. One record can have several: a nation in both is also in each.
public enum CoalitionValue: String, CaseIterable, Sendable {
  case ilrs, artemis, both, none

  package var label: String {
    switch self {
    case .ilrs: Coalition.ilrs.name
    case .artemis: Coalition.artemis.name
    case .both: "in both"
    case .none: "in neither"
    }
  }

  /// The values of a record by the coalitions that it belongs to.
  package static func values(ilrs: Bool, artemis: Bool) -> [Self] {
    switch (ilrs, artemis) {
    case (true, true): [.ilrs, .artemis, .both]
    case (true, false): [.ilrs]
    case (false, true): [.artemis]
    case (false, false): [.none]
    }
  }
}

/// A region of the United Nations' geoscheme (UN M49).
public enum Region: String, CaseIterable, Sendable {
  case africa = "Africa"
  case americas = "Americas"
  case asia = "Asia"
  case europe = "Europe"
  case oceania = "Oceania"
}

/// How well a fact is supported, from the weakest to the strongest.
public enum Evidence: String, CaseIterable, Comparable, Sendable {
  /// Seen only as a headline or note at second hand; marked, and kept out of the main counts.
  case provisional
  /// One citable source.
  case reported
  /// An official source, or two that are independent of each other.
  case confirmed

  /// Orders from the weakest to the strongest.
  public static func < (left: Self, right: Self) -> Bool { left.strength < right.strength }

  private var strength: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// At what level a nation, or a body of it, takes part.
public enum Level: String, CaseIterable, Sendable {
  case government, agency, academy, institute, application, organisation
}

/// What a source says of a nation and a coalition.
public enum Stance: String, CaseIterable, Sendable {
  case founded
  case joined
  /// It is on a list of members; the date is the list's.
  case listed
  /// Its joining was made public or celebrated; the date is of the news.
  case announced
  case prepared, institute, applied
  /// It is missing from a list or count of members; the date is the list's.
  case absent
  case planned, organisation, mentioned, remark

  package var words: String {
    switch self {
    case .founded: "founding member"
    case .joined: "joined"
    case .listed: "listed as member"
    case .announced: "announced"
    case .prepared: "preliminary step"
    case .institute: "institute signed"
    case .applied: "applied"
    case .absent: "left out of a list"
    case .planned: "planned"
    case .organisation: "organisation takes part"
    case .mentioned: "named"
    case .remark: "remark"
    }
  }

  package var isMembership: Bool { isJoining || self == .listed }
  var isJoining: Bool { self == .founded || self == .joined }
  package var isContesting: Bool { self == .institute || self == .applied || self == .absent }
}

/// How far a mission has come.
public enum MissionStatus: String, CaseIterable, Sendable {
  case planned, active, completed, failed, paused
}

/// How far a programme phase has come.
public enum PhaseStatus: String, CaseIterable, Sendable {
  case planned
  case underWay = "under-way"
  case completed

  package var words: String { self == .underWay ? "under way" : rawValue }
}
