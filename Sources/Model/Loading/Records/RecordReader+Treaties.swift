import Text

extension RecordReader {
  mutating func treaties(isLenient: Bool) -> [Treaty] {
    var seen: Set<Term.ID> = []
    return objects("treaties") { reader in
      reader.fitting(isLenient) { reader in
        let treaty = reader.treaty()
        if !seen.insert(treaty.id).inserted {
          reader.report(field: "id", "\(quoted(treaty.id.rawValue)) already appears above; keep one")
        }
        return treaty
      }
    }.compactMap(\.self)
  }

  private mutating func treaty() -> Treaty {
    let id = required("id", "the identifier of a term").map { link(at: $0, to: "treaty", in: registry.terms) }
    let (adopted, opened, inForce) = (optionalDay("adopted"), day("opened"), day("inForce"))
    let citation = citation()
    let totals = objects("counts") { $0.treatyTotal() }
    let papers = objects("papers", isRequired: true) { $0.treatyPaper() }
    var statements: [Nation.ID: [Treaty.Statement]] = [:]
    for paper in papers {
      for (status, states) in paper.states {
        let statement = Treaty.Statement(
          status: status, date: paper.date, isAct: false, text: nil, citation: paper.citation)
        for state in states { statements[state, default: []].append(statement) }
      }
    }
    let claims = objects("claims") { $0.treatyClaim() }.flatMap { state, stated in
      stated.map { (nation: state, statement: $0) }
    }
    for (state, statement) in claims { statements[state, default: []].append(statement) }
    return Treaty(
      id: id ?? "", adopted: adopted, opened: opened, inForce: inForce, citation: citation, totals: totals,
      papers: papers, claims: claims, statements: statements)
  }

  private mutating func treatyTotal() -> Treaty.Total {
    Treaty.Total(
      date: optionalDay("date"), parties: optionalWhole("parties", from: 1),
      signatories: optionalWhole("signatories", from: 1), text: optionalText("text"), citation: citation())
  }

  private mutating func treatyPaper() -> Treaty.Paper {
    let date = day("date")
    let citation = citation()
    var seen: Set<Nation.ID> = []
    var states: [Treaty.Status: [Nation.ID]] = [:]
    for (field, status) in [("party", .party), ("signatory", .signatory), ("none", .none)]
      as [(StaticString, Treaty.Status)]
    {
      let named = list(field) { reader, token in
        let nation = reader.link(at: token, to: "state", in: reader.registry.nations)
        if !seen.insert(nation).inserted {
          reader.report(token, "\(quoted(nation.rawValue)) is twice in this paper; keep one")
        }
        return nation
      }
      if !named.isEmpty { states[status] = named }
    }
    return Treaty.Paper(date: date, states: states, citation: citation)
  }

  /// What is stated of one state: the days on which it signed and became a party, or its status on some day.
  private mutating func treatyClaim() -> (Nation.ID, [Treaty.Statement]) {
    let nation = required("nation", "the ISO 3166-1 alpha-3 code of a state").map {
      link(at: $0, to: "state", in: registry.nations)
    }
    let status: Treaty.Status = choice("status")
    let (date, signed, bound) = (optionalDay("date"), optionalDay("signed"), optionalDay("bound"))
    let text = optionalText("text")
    let citation = citation()
    if let day = [signed, bound, date].compactMap(\.self).min() {
      check("text", text, at: .event(day), citation)
    }
    if date == nil, signed == nil, bound == nil {
      report(missing: "date", "the day that the status is of, or \"signed\" or \"bound\"")
    }
    func statement(_ status: Treaty.Status, _ day: Day?, isAct: Bool) -> Treaty.Statement? {
      day.map { Treaty.Statement(status: status, date: $0, isAct: isAct, text: text, citation: citation) }
    }
    let statements = [
      statement(.signatory, signed, isAct: true), statement(.party, bound, isAct: true),
      statement(status, date, isAct: false),
    ]
    return (nation ?? "", statements.compactMap(\.self))
  }
}
