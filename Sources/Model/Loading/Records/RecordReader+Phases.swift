import Text

extension RecordReader {
  /// The programmes, exactly one for each coalition.
  mutating func programmes() -> [Programme] {
    let noted = issues.count
    var seen: [Coalition] = []
    let programmes = objects("programmes", isRequired: true) {
      let coalition = $0.coalition("id", unlike: &seen) {
        "\"\($0)\" is already described above; describe each programme once"
      }
      return Programme(
        coalition: coalition, name: $0.citedName(), nativeNames: $0.nativeNames(),
        statements: $0.statements("statements"))
    }
    let missing = Coalition.allCases.filter { !seen.contains($0) }.map { quoted($0.rawValue) }
    if issues.count == noted, !missing.isEmpty {
      report(
        field: "programmes",
        "needs one programme for each coalition; missing: \(missing.joined(separator: ", "))")
    }
    return programmes
  }

  /// A name whose evidence and sources stand beside it in the record.
  private mutating func citedName() -> Cited<String> {
    Cited(value: text("name"), note: nil, date: nil, citation: citation())
  }

  mutating func phase() -> Phase {
    Phase(
      id: declare("id", .kebab) { $0.phases.declare($1) } ?? "",
      coalition: choice("coalition"),
      order: whole("order", from: 1),
      name: citedName(),
      nativeNames: nativeNames(),
      period: objects("period") { $0.periodClaim() },
      objectives: statements("objectives"),
      capabilities: statements("capabilities"),
      infrastructure: statements("infrastructure"),
      status: object("status") { $0.lastHeard() }
    )
  }

  /// The phases, each with an order of its own in its coalition.
  mutating func phases() -> [Phase] {
    var seen: [Phase] = []
    let phases = objects("phases", isRequired: true) { reader in
      let noted = reader.issues.count
      let phase = reader.phase()
      if reader.issues.count == noted {
        if let rival = seen.first(where: { $0.coalition == phase.coalition && $0.order == phase.order }) {
          reader.report(field: "order", "\(phase.order) is already the place of \(quoted(rival.id.rawValue))")
        }
        seen.append(phase)
      }
      return phase
    }
    return phases.sorted { left, right in
      left.coalition == right.coalition ? left.order < right.order : left.coalition == .ilrs
    }
  }

  private mutating func periodClaim() -> Phase.PeriodClaim {
    let claim = Phase.PeriodClaim(
      scope: choice("scope"), start: optionalDay("start"), end: optionalDay("end"),
      said: optionalDay("said"), text: text("text"), citation: citation())
    if let start = claim.start, let end = claim.end, start.number > end.latest.number {
      report(field: "start", "\"\(start)\" is later than the end, \"\(end)\"")
    }
    return claim
  }

  mutating func lastHeard<State: RawRepresentable<String> & CaseIterable & Sendable>() -> LastHeard<State> {
    let status = LastHeard<State>(
      value: choice("value"), text: text("text"), asOf: day("asOf"), note: optionalText("note"),
      citation: citation())
    check(status, status.text)
    check("note", status.note, at: status.time, status.citation)
    return status
  }

  mutating func scheme() -> Scheme {
    Scheme(
      id: declare("id", .kebab) { $0.schemes.declare($1) } ?? "", coalition: choice("coalition"),
      statement: statement())
  }

  mutating func topic() -> Topic {
    let topic = Topic(
      id: declare("id", .kebab) { $0.topics.declare($1) } ?? "",
      title: text("title"),
      summary: text("summary"),
      artemis: statements("artemis"),
      ilrs: statements("ilrs"),
      claims: statements("claims"),
      figures: optionalChoice("figures")
    )
    if topic.artemis.isEmpty, topic.ilrs.isEmpty, topic.claims.isEmpty {
      report(field: "id", "\(quoted(topic.id.rawValue)) holds no statement; a topic needs at least one")
    }
    return topic
  }
}
