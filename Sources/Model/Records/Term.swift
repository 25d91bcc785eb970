/// A term of the glossary. A record with the same identifier is the same thing, and the term says what it is.
public struct Term: Sendable, Identifiable {
  /// What a term is.
  public enum Kind: String, CaseIterable, Sendable {
    case term, treaty, body, person, vehicle, place, programme
  }

  /// The identifier: `safety-zone`.
  public let id: Identifier<Term>
  /// What it is.
  public let kind: Kind
  /// The usual name in English.
  public let name: String
  /// Other names and short forms; none leads to another record too.
  public let aliases: [String]
  /// The name in its own script.
  public let native: NativeName?
  /// What it is, in a sentence or two.
  public let definition: Cited<String>
  /// What holds from some day on, or rests on other sources.
  public let notes: [Statement]
  /// The coalition whose members are its members.
  public let members: Coalition?
  /// Related records of other kinds.
  public let related: [RecordID]
  /// Other terms to look at.
  public internal(set) var see: [Identifier<Term>]
  /// Where states stand on it, if it is a treaty.
  public internal(set) var treaty: Treaty?
}

extension Term: Record {
  /// Visits what the glossary says of the term.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("kind", .text(kind.rawValue), in: .identity, search: .property))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    if let native { visit(Fact(native)) }
    visit(Fact("definition", .text(definition.value), search: .prose, time: .stated(nil)).by(definition))
    treaty?.visitFacts(visit)
    for note in notes { visit(Fact(note, in: .notes)) }
    for record in related { visit(Fact(record.text, .record(record), in: .related, time: .stated(nil))) }
    for id in see { visit(Fact(id.rawValue, .record(.term(id)), in: .see, time: .stated(nil))) }
  }
}

/// What is stated of a treaty and of where states stand on it.
public struct Treaty: Citable {
  /// Where a state stands on a treaty.
  public enum Status: String, CaseIterable, Sendable {
    /// It ratified, accepted, approved, acceded or succeeded.
    case party
    /// It signed and no more.
    case signatory
    /// It has no entry.
    case none
    /// It was a party and left.
    case withdrawn
    /// It approved joining at home; no deposit is reported.
    case approved

    /// The status in words, as stated of a day.
    public var words: String {
      switch self {
      case .none: "not a party"
      case .signatory: "signed only"
      case .approved: "joining approved nationally"
      case .party, .withdrawn: rawValue
      }
    }
  }

  /// Where a state stood on a day, by one source or several.
  public struct Statement: Timed {
    /// What is stated.
    public let status: Status
    /// The day that it is stated of, or from which it is so.
    public let date: Day
    /// Whether the state signed, or became a party, on that day; else a paper gives the status of that day.
    public let isAct: Bool
    /// A remark on it.
    public let text: String?
    /// Who states it, and how well they support it.
    public let citation: Attribution

    /// An act counts from its day, a paper's status from the day of the paper.
    public var time: Fact.Time { isAct ? .event(date) : .stated(date) }
  }

  /// A paper that gives the status of many states on one day.
  public struct Paper: Citable {
    /// The day.
    public let date: Day
    /// The states that it names, by status.
    public let states: [Status: [Nation.ID]]
    /// Who states it, and how well they support it.
    public let citation: Attribution
  }

  /// A total as a source states it, which need not be what the states add up to.
  public struct Total: Citable {
    /// The day of the count; nil where none is given.
    public let date: Day?
    /// How many are parties.
    public let parties: Int?
    /// How many have only signed.
    public let signatories: Int?
    /// A remark on it.
    public let text: String?
    /// Who states it, and how well they support it.
    public let citation: Attribution
  }

  /// The identifier of its term.
  public let id: Term.ID
  /// The day of its adoption by the General Assembly.
  public let adopted: Day?
  /// The day from which it was open for signature.
  public let opened: Day
  /// The day of its entry into force.
  public let inForce: Day
  /// Who states it, and how well they support it.
  public let citation: Attribution
  /// Totals that sources state.
  public let totals: [Total]
  /// Papers that give the status of many states.
  public let papers: [Paper]
  /// What is stated of single states.
  public let claims: [(nation: Nation.ID, statement: Statement)]
  /// Everything stated of each state, by papers and claims.
  public let statements: [Nation.ID: [Statement]]
}

extension Treaty {
  /// Visits what is stated of the treaty as a whole.
  func visitFacts(_ visit: (Fact) -> Void) {
    let days = [("adopted", adopted), ("opened", opened), ("in force", inForce)]
    for case (let label, let day?) in days {
      visit(Fact(label, .none, date: day, time: .event(day)).by(self))
    }
    for total in totals {
      let words = [
        total.parties.map { "\($0) parties" }, total.signatories.map { "\($0) signed only" },
      ].compactMap(\.self).joined(separator: ", ")
      visit(
        Fact(
          "statement", .text(words), in: .totals, date: total.date, note: total.text,
          time: .stated(total.date)
        ).by(total))
    }
    for paper in papers {
      let words = Status.allCases.compactMap { status in
        paper.states[status].map { states in
          let words = status == .party ? "parties" : status == .none ? "without an entry" : status.words
          return "\(states.count) \(words)"
        }
      }
      visit(
        Fact(
          "statement", .text(words.joined(separator: ", ")), in: .papers, date: paper.date,
          time: .stated(paper.date)
        ).by(paper))
    }
    for (nation, statement) in claims {
      visit(
        Fact(
          statement.status.words, .record(.nation(nation)), in: .states, date: statement.date,
          note: statement.text, time: statement.time
        ).by(statement))
    }
  }
}
