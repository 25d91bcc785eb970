import TestSupport
import Testing

@testable import Model

@Suite("Problems of the glossary and the treaties")
struct ReferenceProblemTests {
  @Test("Terms and treaties with every field are read")
  func everything() throws {
    let catalog = try Fixtures.catalog(glossary: Fixtures.glossary, treaties: Fixtures.treaties)
    let term = try #require(catalog.term("pact"))
    #expect(term.kind == .treaty)
    #expect(term.aliases == ["Treaty of Towns"])
    #expect(term.native?.text == "条约")
    #expect(term.native?.language == "zh")
    #expect(term.definition.value == "A promise.")
    #expect(term.definition.sources == ["daily"])
    #expect(term.notes.map(\.text) == ["Signed in 1970."])
    #expect(term.members == .artemis)
    #expect(
      term.related == [
        .programme(.ilrs), .phase("ilrs-i"), .mission("probe"), .topic("law"), .nation("AAA"),
      ])
    #expect(term.see == ["zone"])
    #expect(catalog.treaties.map(\.id) == ["pact"])
    #expect(catalog.reach(of: .glossary)?.text == "All.")
    let treaty = try #require(term.treaty)
    #expect(treaty.adopted == Day("1969-12"))
    #expect(treaty.opened == Day("1970-01-01"))
    #expect(treaty.inForce == Day("1971-01-01"))
    #expect(treaty.totals.map(\.parties) == [2])
    #expect(treaty.totals.map(\.signatories) == [1])
    #expect(treaty.papers.map(\.date) == [Day("2024-01-01"), Day("2015-01-01")])
    let statements = try #require(treaty.statements["AAA"])
    #expect(statements.map(\.status) == [.party, .party, .signatory, .party])
    #expect(statements.map(\.isAct) == [false, false, true, true])
    #expect(statements.map(\.text) == [nil, nil, "By sea.", "By sea."])
  }

  @Test(
    "Terms are checked",
    arguments: [
      Change(
        #""kind": "term""#, #""kind": "word""#,
        #"8:26: zone: kind: "word" is not one of term, treaty, body, person, vehicle, place, programme"#),
      Change(
        #""see": ["pact"]"#, #""see": ["pakt"]"#,
        #"9:35: zone: see[0]: there is no term "pakt"; did you mean "pact"?"#),
      Change(
        #""missions": ["probe"]"#, #""missions": ["prob"]"#,
        #"6:85: pact: missions[0]: there is no mission "prob"; did you mean "probe"?"#),
      Change(
        #""topics": ["law"]"#, #""topics": ["lawn"]"#,
        #"7:15: pact: topics[0]: there is no topic "lawn"; did you mean "law"?"#),
      Change(
        #""nations": ["AAA"]"#, #""nations": ["AAB"]"#,
        #"7:35: pact: nations[0]: there is no nation "AAB"; did you mean "AAA"?"#),
      Change(
        #""programmes": ["ilrs"]"#, #""programmes": ["irls"]"#,
        #"6:41: pact: programmes[0]: "irls" is not one of ilrs, artemis; did you mean "ilrs"?"#),
      Change(
        #", "evidence": "reported",\#n   "sources": ["weekly"]"#, "",
        #"8:3: zone: evidence: is missing; give one of provisional, reported, confirmed"#),
      Change(
        #""sources": ["weekly"]"#, #""sources": []"#,
        #"9:15: zone: sources: is an empty list; give at least one"#),
      Change(
        #""sources": ["weekly"]"#, #""sources": ["weakly"]"#,
        #"9:16: zone: sources[0]: there is no source "weakly"; did you mean "weekly"?"#),
      Change(
        #""name": "Zone""#, #""name": "treaty of towns""#,
        #"8:42: zone: name: "treaty of towns" is a name of pact too; a name leads to one record"#),
      Change(
        #"["Treaty of Towns"]"#, #"["Land BBB"]"#,
        #"2:63: pact: aliases: "Land BBB" is a name of BBB too; a name leads to one record"#),
    ])
  func terms(change: Change) {
    let found = problems(glossary: change.made(to: Fixtures.glossary), treaties: Fixtures.noTreaties)
    #expect(found.contains("glossary.json:" + change.problem), "\(found)")
  }

  @Test(
    "Treaties are checked",
    arguments: [
      Change(
        #""id": "pact""#, #""id": "pakt""#,
        #"2:10: pakt: id: there is no treaty "pakt"; did you mean "pact"?"#),
      Change(
        #""signatory": ["CCC"]"#, #""signatory": ["CCD"]"#,
        #"10:39: pact: papers[1].signatory[0]: there is no state "CCD"; did you mean "CCC"?"#),
      Change(
        #""signatory": ["CCC"]"#, #""signatory": ["AAA"]"#,
        #"10:39: pact: papers[1].signatory[0]: "AAA" is twice in this paper; keep one"#),
      Change(
        #""nation": "BBB""#, #""nation": "BB""#,
        #"14:17: pact: claims[1].nation: there is no state "BB"; did you mean "BBB"?"#),
      Change(
        #""status": "approved""#, #""status": "aproved""#,
        #"16:34: pact: claims[2].status: "aproved" is not one of party, signatory, none, withdrawn, approved; did you mean "approved"?"#
      ),
      Change(
        #", "date": "2021-12-26""#, "",
        #"16:6: pact: claims[2].date: is missing; give the day that the status is of, or "signed" or "bound""#
      ),
    ])
  func treaties(change: Change) {
    let found = problems(glossary: Fixtures.glossary, treaties: change.made(to: Fixtures.treaties))
    #expect(found.contains("treaties.json:" + change.problem), "\(found)")
  }

  @Test("Bundled terms and treaties that do not fit a file that replaces a bundled one are left out")
  func leftOut() throws {
    let whole = Catalog.bundled
    let catalog = try Catalog(files: [
      .nations: Array(Fixtures.nations.utf8), .phases: Array(Fixtures.phases.utf8),
      .missions: Array(Fixtures.missions.utf8), .topics: Array(Fixtures.topics.utf8),
      .sources: Array(Fixtures.sources.utf8),
    ])
    #expect(whole.terms.count > 50)
    #expect(whole.treaties.count == 5)
    #expect(catalog.terms.isEmpty)
    #expect(catalog.treaties.isEmpty)
    // A file of one's own is another matter.
    #expect(!problems(glossary: Fixtures.glossary.replacing("\"AAA\"", with: "\"AAB\"")).isEmpty)
  }
}
