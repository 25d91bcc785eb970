/// One of the two coalitions that are going to the Moon.
public enum Coalition: String, CaseIterable, Sendable {
  /// The International Lunar Research Station, led by China and Russia.
  case ilrs
  /// The Artemis Accords and campaign, led by the United States.
  case artemis

  /// The name for people.
  public var name: String {
    switch self {
    case .ilrs: "ILRS"
    case .artemis: "Artemis"
    }
  }

  /// The part of a record that is about it.
  public var section: Fact.Section { self == .ilrs ? .ilrs : .artemis }

  /// The letter of the coalition where space is short: colour is never the only mark.
  public var letter: Character {
    switch self {
    case .ilrs: "I"
    case .artemis: "A"
    }
  }
}

/// Which coalitions a record belongs to, as filters name it. One record can have several: a nation in both is also in each.
public enum CoalitionValue: String, CaseIterable, Sendable {
  case ilrs
  case artemis
  case both
  /// In neither.
  case none

  /// The value for people.
  public var label: String {
    switch self {
    case .ilrs: Coalition.ilrs.name
    case .artemis: Coalition.artemis.name
    case .both: "in both"
    case .none: "in neither"
    }
  }

  /// The values of a record by the coalitions that it belongs to.
  public static func values(ilrs: Bool, artemis: Bool) -> [Self] {
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
  case government
  case agency
  case academy
  case institute
  case application
  case organisation
}

/// What a source says of a nation and a coalition.
public enum Stance: String, CaseIterable, Sendable {
  /// It is a founding member.
  case founded
  /// It joined or signed.
  case joined
  /// It is on a list of members; the date is the list's.
  case listed
  /// Its joining was made public or celebrated; the date is of the news.
  case announced
  /// It took a step before joining.
  case prepared
  /// Only an institute of it signed.
  case institute
  /// It applied.
  case applied
  /// It is missing from a list or count of members; the date is the list's.
  case absent
  /// Its joining is planned for the date.
  case planned
  /// A company, association or other body of it takes part.
  case organisation
  /// It is named in connection with the coalition, no more.
  case mentioned
  /// Something else worth keeping.
  case remark

  /// What it says, in a word or two.
  public var words: String {
    switch self {
    case .founded: "founding member"
    case .joined: "joined"
    case .listed: "listed as member"
    case .announced: "announced"
    case .prepared: "step before joining"
    case .institute: "institute signed"
    case .applied: "applied"
    case .absent: "left out of a list"
    case .planned: "planned"
    case .organisation: "organisation takes part"
    case .mentioned: "named"
    case .remark: "remark"
    }
  }

  /// Whether the source counts the nation itself as a member.
  public var isMembership: Bool {
    switch self {
    case .founded, .joined, .listed: true
    default: false
    }
  }

  /// Whether the source reports the joining itself.
  var isJoining: Bool { self == .founded || self == .joined }

  /// Whether the source speaks against counting the nation itself as a member.
  public var isContesting: Bool {
    switch self {
    case .institute, .applied, .absent: true
    default: false
    }
  }
}

/// How far a mission has come.
public enum MissionStatus: String, CaseIterable, Sendable {
  case planned
  case active
  case completed
  case failed
  case paused
}

/// How far a programme phase has come.
public enum PhaseStatus: String, CaseIterable, Sendable {
  case planned
  case underWay = "under-way"
  case completed

  /// The state in words.
  public var words: String { self == .underWay ? "under way" : rawValue }
}
