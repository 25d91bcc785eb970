import Text

extension RecordReader {
  /// The terms of the glossary. `isLenient` leaves out those that do not fit the other files, and links to them.
  mutating func terms(isLenient: Bool) -> [Term] {
    let all: IdentifierTable<Term> = declarations(in: "terms")
    let terms = objects("terms") { $0.fitting(isLenient) { $0.term(among: all) } }.compactMap(\.self)
    if terms.count == all.identifiers.count { return terms }
    let kept = Set(terms.map(\.id))
    return terms.map { term in
      var term = term
      term.see.removeAll { !kept.contains($0) }
      return term
    }
  }

  /// The result for a record; nil where it may be left out and anything is wrong.
  mutating func fitting<Result>(_ mayBeLeftOut: Bool, _ body: (inout Self) -> Result) -> Result? {
    let noted = issues.count
    givesAdvice = !mayBeLeftOut
    let result = body(&self)
    givesAdvice = true
    guard mayBeLeftOut, issues.count > noted else { return result }
    issues.removeSubrange(noted...)
    return nil
  }

  private mutating func term(among all: IdentifierTable<Term>) -> Term {
    let id = declare("id", .kebab) { $0.terms.declare($1) } ?? ""
    let kind: Term.Kind = choice("kind")
    let name = text("name")
    let aliases = texts("aliases", isRequired: false)
    claim(name, aliases, for: .term(id))
    let native = optionalObject("native") { (text: $0.text("text"), language: $0.language()) }
    let definition = text("definition")
    let citation = citation()
    check("definition", definition, at: .stated(nil), citation)
    return Term(
      id: id, kind: kind, name: name, aliases: aliases,
      native: native.map { NativeName(text: $0.text, language: $0.language, citation: citation) },
      definition: Cited(value: definition, note: nil, date: nil, citation: citation),
      notes: statements("notes"), members: optionalChoice("members"), related: related(),
      see: list("see") { $0.link(at: $1, to: "term", in: all) })
  }

  private mutating func related() -> [RecordID] {
    let programmes = list("programmes") { $0.choice(at: $1, as: Coalition.self) }.compactMap(\.self)
    return programmes.map(RecordID.programme)
      + list("phases") { .phase($0.link(at: $1, to: "phase", in: $0.registry.phases)) }
      + list("missions") { .mission($0.link(at: $1, to: "mission", in: $0.registry.missions)) }
      + list("topics") { .topic($0.link(at: $1, to: "topic", in: $0.registry.topics)) }
      + list("nations") { .nation($0.link(at: $1, to: "nation", in: $0.registry.nations)) }
      + list("organisations") {
        .organisation($0.link(at: $1, to: "organisation", in: $0.registry.organisations))
      }
  }

  /// Notes the names of a record. One that leads to another record already is reported.
  mutating func claim(_ name: String, _ aliases: [String], for record: RecordID) {
    if isSound { return }
    for alias in [name] + aliases {
      if let other = registry.names.updateValue(record, forKey: folded(alias)), other != record {
        report(
          field: alias == name ? "name" : "aliases",
          "\(quoted(alias)) is a name of \(other.text) too; a name leads to one record")
      }
    }
  }
}
