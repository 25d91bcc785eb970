import Model

extension SyntheticMission {
  /// Appends the mission as a record of `missions.json`.
  func appendJSON(to bytes: inout [UInt8]) {
    var json = JSONBytes(appendingTo: bytes)
    // The one reference to the bytes, or every mission would copy them.
    bytes = []
    json.object { json in
      json.text("id", id.utf8)
      json.text("name", name.utf8)
      if !aliases.isEmpty { json.texts("aliases", aliases) }
      names(&json)
      side(&json)
      json.object("types") { $0.cited(craft.types) { $0.texts("value", $1) } }
      json.list("launch", zip(model.launch, launch)) { json, claim in launch(claim.0, claim.1, &json) }
      if let vehicle = craft.vehicle {
        json.object("vehicle") { $0.cited(vehicle) { $0.text("value", $1.utf8) } }
      }
      if let site, let model = model.site { json.object("site") { Self.site(site, like: model, &$0) } }
      state(&json)
      phases(&json)
      if !notes.isEmpty { remarks(&json) }
    }
    bytes = json.bytes
  }

  private func names(_ json: inout JSONBytes) {
    guard !nativeNames.isEmpty else { return }
    json.list("nativeNames", zip(model.nativeNames, nativeNames)) { json, name in
      json.object {
        $0.text("text", name.1.utf8)
        $0.text("language", name.0.language.utf8)
        $0.citation(name.0)
      }
    }
  }

  private func side(_ json: inout JSONBytes) {
    if let coalition = model.coalition, let part = model.part {
      json.text("coalition", coalition.rawValue.utf8)
      json.object("part") { json in
        json.text("value", part.value.rawValue.utf8)
        json.text("text", self.part)
        json.citation(part)
      }
    }
    json.object("operators") { $0.cited(model.operators) { $0.texts("value", $1) } }
    if let nations = model.nations {
      json.object("nations") { $0.cited(nations) { $0.texts("value", $1.lazy.map(\.rawValue)) } }
    }
    if !model.organisations.isEmpty { json.texts("organisations", model.organisations) }
  }

  private func launch(_ claim: Mission.LaunchClaim, _ launch: Launch, _ json: inout JSONBytes) {
    json.object { json in
      json.text("kind", claim.kind.rawValue.utf8)
      if let date = launch.date { json.text("date", date.description.utf8) }
      if let until = launch.until { json.text("until", until.description.utf8) }
      if let said = claim.said { json.text("said", said.description.utf8) }
      if !launch.text.isEmpty { json.text("text", launch.text) }
      json.citation(claim)
    }
  }

  private static func site(_ site: Site, like model: Mission.Site, _ json: inout JSONBytes) {
    json.text("name", site.name.utf8)
    json.text("kind", model.kind.rawValue.utf8)
    json.number("latitude", site.latitude)
    json.number("longitude", site.longitude)
    if let date = site.date { json.text("date", date.description.utf8) }
    json.citation(model)
    guard !site.claims.isEmpty else { return }
    json.list("claims", zip(model.claims, site.claims)) { json, claim in
      json.object {
        $0.text("text", claim.1)
        $0.citation(claim.0)
      }
    }
  }

  private func state(_ json: inout JSONBytes) {
    json.object("status") { json in
      json.text("value", model.status.value.rawValue.utf8)
      json.text("text", status)
      json.text("asOf", model.status.asOf.description.utf8)
      json.citation(model.status)
    }
    guard let outcome = model.outcome else { return }
    json.object("outcome") { json in
      json.text("value", self.outcome)
      json.citation(outcome)
    }
  }

  private func phases(_ json: inout JSONBytes) {
    if !model.phases.isEmpty { json.texts("phases", model.phases.lazy.map(\.rawValue)) }
    if !model.relatedPhases.isEmpty { json.texts("relatedPhases", model.relatedPhases.lazy.map(\.rawValue)) }
  }

  private func remarks(_ json: inout JSONBytes) {
    json.list("notes", zip(model.notes, notes)) { json, note in
      json.object {
        $0.text("text", note.1)
        $0.citation(note.0)
      }
    }
  }
}

extension JSONBytes {
  fileprivate mutating func citation(_ statement: some Citable) {
    text("evidence", statement.evidence.rawValue.utf8)
    texts("sources", statement.sources.lazy.map(\.rawValue))
  }

  fileprivate mutating func cited<Value>(
    _ cited: Cited<Value>, _ value: (inout JSONBytes, Value) -> Void
  ) {
    value(&self, cited.value)
    citation(cited)
  }
}
