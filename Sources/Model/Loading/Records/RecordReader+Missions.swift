import Text

extension RecordReader {
  mutating func mission() -> Mission {
    let mission = Mission(&self)
    if mission.part != nil, mission.coalition == nil {
      report(
        field: "part",
        "says why the mission belongs to a coalition, but no coalition is given; give both or neither")
    }
    if mission.coalition != nil, mission.part == nil {
      report(field: "coalition", "needs a field \"part\" that says why the mission belongs to this coalition")
    }
    check("part", mission.part?.note, at: mission.partTime, mission.part?.citation)
    check("operators", mission.operators.note, at: mission.time, mission.operators.citation)
    check("vehicle", mission.vehicle?.note, at: mission.time, mission.vehicle?.citation)
    check("outcome", mission.outcome?.value, at: mission.outcomeTime, mission.outcome?.citation)
    check("outcome", mission.outcome?.note, at: mission.outcomeTime, mission.outcome?.citation)
    if let phase = mission.phases.first(where: { mission.relatedPhases.contains($0) && !$0.rawValue.isEmpty })
    {
      report(field: "relatedPhases", "\(quoted(phase.rawValue)) is also among the phases; name it once")
    }
    return mission
  }

  mutating func handover() -> Cited<[String]> {
    let operators = cited(isDated: true) { $0.texts("value") }
    if operators.date == nil { report(missing: "date", "the date of the change, as " + Self.dayWanted) }
    return operators
  }

  mutating func links<Record>(
    _ name: StaticString, to kind: String, isRequired: Bool = false,
    in table: (Registry) -> IdentifierTable<Record>
  ) -> [Identifier<Record>] {
    guard let list = listToken(name, isRequired: isRequired) else { return [] }
    return distinctElements(of: list, isRequired: isRequired) {
      $0.link(at: $1, to: kind, in: table($0.registry))
    }
  }

  mutating func launchClaim() -> Mission.LaunchClaim {
    let noted = issues.count
    let (kind, date) = (choice("kind", as: Mission.LaunchClaim.Kind.self), announcedDate())
    let (said, text) = (optionalDay("said"), optionalText("text"))
    if issues.count == noted { check(kind, date, text: text) }
    let claim = Mission.LaunchClaim(
      kind: kind, announced: date, said: said, text: text, citation: citation())
    check(claim, text)
    return claim
  }

  private mutating func check(_ kind: Mission.LaunchClaim.Kind, _ date: AnnouncedDate?, text: String?) {
    switch (kind, date) {
    case (.actual, nil), (.local, nil), (.planned, nil):
      report(
        field: "kind",
        "\"\(kind.rawValue)\" needs a date; if none is set, the kind is \"none\" and the text says so")
    case (.none, .some):
      report(field: "date", "does not fit the kind \"none\", which says that no date is set")
    case (.actual, let date?), (.local, let date?):
      for field in date.extras { report(field: field, "goes only with the date of a plan") }
    default: break
    }
    if text == nil, kind != .actual {
      report(
        field: "kind", "\"\(kind.rawValue)\" needs a text that says what the date is, or why there is none")
    }
  }

  mutating func site() -> Mission.Site {
    let name = text("name")
    let kind: Mission.Site.Kind = choice("kind")
    let (latitude, longitude) = position()
    if latitude != nil, longitude == nil {
      report(field: "latitude", "has no longitude; give both or neither")
    }
    if latitude == nil, longitude != nil {
      report(field: "longitude", "has no latitude; give both or neither")
    }
    return Mission.Site(
      name: name, kind: kind, latitude: latitude, longitude: longitude,
      precision: optionalText("precision"), date: optionalDay("date"),
      claims: objects("claims") { $0.siteClaim(isAim: kind == .planned) }, citation: citation())
  }

  /// A rival statement on a site; a plan if `isAim`, as the mission has not arrived.
  private mutating func siteClaim(isAim: Bool) -> Mission.Site.Claim {
    let text = text("text")
    let (latitude, longitude) = position()
    let date = optionalDay("date")
    let claim = Mission.Site.Claim(
      text: text, time: isAim || flag("plan") ? .plan(said: nil) : .event(on: date), latitude: latitude,
      longitude: longitude, date: date, citation: citation())
    check(claim, text)
    return claim
  }

  private mutating func position() -> (latitude: Double?, longitude: Double?) {
    (optionalDegrees("latitude", limit: 90), optionalDegrees("longitude", limit: 180))
  }
}
