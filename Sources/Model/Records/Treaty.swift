/// What papers and other sources state of where states stand on a treaty, and when it came to be.
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
    /// It approved joining at home; that it deposited the document is not reported.
    case approved

    /// The status in words: what is stated of a day.
    public var words: String {
      switch self {
      case .none: "not a party"
      case .signatory: "signed only"
      case .approved: "joining approved at home"
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
    /// How well it is supported.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]

    /// An act counts from its day, what a paper gives from the day that it is of.
    public var time: Fact.Time { isAct ? .event(date) : .stated(date) }
  }

  /// A paper that gives the status of many states on one day.
  public struct Paper: Citable {
    /// The day.
    public let date: Day
    /// The states that it names, by status.
    public let states: [Status: [Nation.ID]]
    /// How well it is supported.
    public let evidence: Evidence
    /// Where it was seen.
    public let sources: [Source.ID]
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
    /// How well it is supported.
    public let evidence: Evidence
    /// The sources that state it; never empty.
    public let sources: [Source.ID]
  }

  /// The identifier, which is that of its term.
  public let id: Term.ID
  /// The day of its adoption by the General Assembly.
  public let adopted: Day?
  /// The day from which it could be signed.
  public let opened: Day
  /// The day of its entry into force.
  public let inForce: Day
  /// How well these days are supported.
  public let evidence: Evidence
  /// The sources that state them; never empty.
  public let sources: [Source.ID]
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
  /// Gives what is stated of the treaty as a whole.
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
