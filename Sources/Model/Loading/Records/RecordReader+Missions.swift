import Text

extension RecordReader {
  mutating func mission() -> Mission {
    let mission = Mission(&self)
    check(mission)
    return mission
  }

  /// Checks the fields of a mission against each other.
  private mutating func check(_ mission: Mission) {
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
  }

  /// An operator that took over from another.
  mutating func handover() -> Cited<[String]> {
    let operators = cited(isDated: true) { $0.texts("value") }
    if operators.date == nil { report(missing: "date", "the date of the change, as " + Self.dayWanted) }
    return operators
  }

  mutating func nationLinks() -> [Nation.ID] {
    guard let list = listToken("value", isRequired: true) else { return [] }
    return distinctElements(of: list, isRequired: true) {
      $0.link(at: $1, to: "nation", in: $0.registry.nations)
    }
  }

  mutating func phaseLinks(_ name: StaticString) -> [Phase.ID] {
    guard let list = listToken(name, isRequired: false) else { return [] }
    return distinctElements(of: list, isRequired: false) {
      $0.link(at: $1, to: "phase", in: $0.registry.phases)
    }
  }

  mutating func launchClaim() -> Mission.LaunchClaim {
    let noted = issues.count
    let kind = choice("kind", as: Mission.LaunchClaim.Kind.self)
    let announced = announcedDate()
    let said = optionalDay("said")
    let text = optionalText("text")
    if issues.count == noted { check(kind, announced, text: text) }
    let citation = citation()
    let claim = Mission.LaunchClaim(
      kind: kind, announced: announced, said: said, text: text, citation: citation)
    check("text", text, at: claim.time, citation)
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
      for (field, isGiven) in [
        ("until", date.until != nil), ("bound", date.bound != nil), ("part", date.part != nil),
      ] as [(StaticString, Bool)] where isGiven {
        report(field: field, "goes only with the date of a plan")
      }
    default: break
    }
    if text == nil, kind != .actual {
      report(
        field: "kind", "\"\(kind.rawValue)\" needs a text that says what the date is, or why there is none")
    }
  }

  mutating func site() -> Mission.Site {
    let name = text("name")
    let kind = choice("kind", as: Mission.Site.Kind.self)
    let (latitude, longitude) = position()
    let precision = optionalText("precision")
    let date = optionalDay("date")
    let claims = objects("claims") { $0.siteClaim(isAim: kind == .planned) }
    let citation = citation()
    return Mission.Site(
      name: name, kind: kind, latitude: latitude, longitude: longitude, precision: precision, date: date,
      citation: citation, claims: claims)
  }

  /// A rival statement on a site; a plan if `isAim`, as the mission has not arrived.
  private mutating func siteClaim(isAim: Bool) -> Mission.Site.Claim {
    let text = text("text")
    let latitude = optionalDegrees("latitude", limit: 90)
    let longitude = optionalDegrees("longitude", limit: 180)
    let date = optionalDay("date")
    let time: Fact.Time = isAim || flag("plan") ? .plan(said: nil) : .event(on: date)
    let citation = citation()
    check("text", text, at: time, citation)
    return Mission.Site.Claim(
      text: text, time: time, latitude: latitude, longitude: longitude, date: date,
      citation: citation)
  }

  /// Where a site is: both figures or neither, as half a position cannot be drawn.
  private mutating func position() -> (latitude: Double?, longitude: Double?) {
    let latitude = optionalDegrees("latitude", limit: 90)
    let longitude = optionalDegrees("longitude", limit: 180)
    if latitude != nil, longitude == nil {
      report(field: "latitude", "has no longitude; give both or neither")
    }
    if latitude == nil, longitude != nil {
      report(field: "longitude", "has no latitude; give both or neither")
    }
    return (latitude, longitude)
  }
}
