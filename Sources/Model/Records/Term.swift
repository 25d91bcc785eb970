/// A term of the glossary. A record with the same identifier is the same thing, and the term says what it is.
public struct Term: Sendable, Identifiable, Record {
  /// What a term is.
  public enum Kind: String, CaseIterable, Sendable {
    case term, treaty, body, person, vehicle, place, programme
  }

  /// The identifier: `safety-zone`.
  public let id: Identifier<Term>
  package let kind: Kind
  package let name: String
  /// Other names and short forms; none leads to another record too.
  package let aliases: [String]
  package let native: NativeName?
  package let definition: Cited<String>
  /// What holds from some day on, or rests on other sources.
  package internal(set) var notes: [Statement]
  package let members: Coalition?
  package let related: [RecordID]
  package internal(set) var see: [Identifier<Term>]
  /// What is stated of all treaties.
  var treaties: Lazy<[Treaty]>?
  /// What is stated of it if it is a treaty.
  package var treaty: Treaty? { treaties?.value.first { $0.id == id } }

  package func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("kind", .text(kind.rawValue), in: .identity, search: .property))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    if let native { visit(Fact(native)) }
    Fact("definition", given: definition, search: .prose, time: .stated(nil)).map(visit)
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
    case party, signatory, none, withdrawn
    /// It approved joining at home; no deposit is reported.
    case approved

    package var words: String {
      switch self {
      case .none: "not a party"
      case .signatory: "signed only"
      case .approved: "accession approved at home"
      case .party, .withdrawn: rawValue
      }
    }
  }

  /// Where a state stood on a day, by one source or several.
  public struct Statement: Timed {
    package let status: Status
    package let date: Day
    /// Whether the state signed, or became a party, on that day; else a paper gives the status of that day.
    package let isAct: Bool
    package let text: String?
    package let citation: Attribution
    /// An act counts from its day, a paper's status from the day of the paper.
    package var time: Fact.Time { isAct ? .event(date) : .stated(date) }
  }

  /// A paper that gives the status of many states on one day.
  public struct Paper: Citable {
    package let date: Day
    package let states: [Status: [Nation.ID]]
    package let citation: Attribution
  }

  /// A total as a source states it, which need not be what the states add up to.
  public struct Total: Citable {
    package let date: Day?
    package let parties: Int?
    package let signatories: Int?
    package let text: String?
    package let citation: Attribution
  }

  /// The identifier of its term.
  public let id: Term.ID
  package let adopted: Day?
  package let opened: Day
  package let inForce: Day
  package let citation: Attribution
  package let totals: [Total]
  package let papers: [Paper]
  package let claims: [(nation: Nation.ID, statement: Statement)]
  /// Everything stated of each state, by papers and claims.
  package let statements: [Nation.ID: [Statement]]

  func visitFacts(_ visit: (Fact) -> Void) {
    let days = [("adopted", adopted), ("opened", opened), ("in force", inForce)]
    for case (let label, let day?) in days {
      visit(Fact(label, .none, date: day, time: .event(day), citation: citation))
    }
    for total in totals {
      let words = [
        total.parties.map { "\($0) parties" }, total.signatories.map { "\($0) signed only" },
      ].compactMap(\.self).joined(separator: ", ")
      visit(
        Fact(
          "statement", .text(words), in: .totals, date: total.date, note: total.text,
          time: .stated(total.date), citation: total.citation))
    }
    for paper in papers {
      let seen = paper.states.values.reduce(0) { $0 + $1.count }
      let words = Status.allCases.compactMap { status in
        paper.states[status].map { states in
          switch status {
          case .party: "\(states.count) of \(seen) states seen in it are parties"
          case .none: "\(states.count) have no entry"
          default: "\(states.count) \(status.words)"
          }
        }
      }
      visit(
        Fact(
          "statement", .text(words.joined(separator: ", ")), in: .papers, date: paper.date,
          time: .stated(paper.date), citation: paper.citation))
    }
    for (nation, statement) in claims {
      visit(
        Fact(
          statement.status.words, .record(.nation(nation)), in: .states, date: statement.date,
          note: statement.text, time: statement.time, citation: statement.citation))
    }
  }
}
