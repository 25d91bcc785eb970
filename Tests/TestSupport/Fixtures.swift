public import Model

/// A small world to test against: five sources of different weight, three nations, one phase, one mission, one topic.
///
/// Every file can be replaced; the rest stays as it is.
public enum Fixtures {
  /// Sources: `agency` (official), `daily` and `weekly` (press of different origin), `copy` (press that repeats `daily`),
  /// `list` (an aggregator), `trace` (a trace in a repository).
  public static let sources = #"""
    {"format": "cislunar/sources/1", "asOf": "2026-01-01", "sources": [
      {"id": "agency", "title": "Statement", "publisher": "The agency", "date": "2024-01-10", "kind": "official"},
      {"id": "copy", "title": "Report again", "date": "2024-01-12", "kind": "press", "origin": "daily"},
      {"id": "daily", "title": "Report", "date": "2024-01-11", "url": "https://daily.example/1", "kind": "press"},
      {"id": "list", "title": "List", "date": "2025-01-01", "kind": "aggregator"},
      {"id": "trace", "title": "Note", "kind": "repo-trace"},
      {"id": "weekly", "title": "Report", "date": "2024-02-01", "kind": "press"}
    ]}
    """#

  /// Three nations: two are in the ILRS, two in Artemis.
  public static let nations = file(
    nations: [
      nation("AAA", [(.ilrs, [claim("joined", date: "2023-05-10", level: "agency")])]),
      nation(
        "BBB",
        [(.ilrs, [claim("joined", date: "2024-05")]), (.artemis, [claim("joined", date: "2020-10-13")])]),
      nation("CCC", [(.artemis, [claim("joined", date: "2024-05-15", evidence: "provisional")])]),
    ])

  /// Both programmes, and one phase of the ILRS.
  public static let phases = #"""
    {"format": "cislunar/phases/1", "asOf": "2025-06-30", "reach": "All.", "programmes": [
      {"id": "ilrs", "name": "Station", "evidence": "reported", "sources": ["daily"], "statements": []},
      {"id": "artemis", "name": "Campaign", "evidence": "reported", "sources": ["daily"], "statements": []}
    ], "phases": [
      {"id": "ilrs-i", "coalition": "ilrs", "order": 1, "name": "Phase I", "evidence": "reported", "sources": ["daily"],
       "period": [{"scope": "whole", "start": "2021", "end": "2025", "text": "From 2021 to 2025.",
                   "evidence": "reported", "sources": ["daily"]}],
       "status": {"value": "under-way", "text": "Under way", "asOf": "2024-05-10", "evidence": "reported",
                  "sources": ["daily"]}}
    ]}
    """#

  /// One mission that flew on 3 May 2024 and came back on 25 June.
  public static let missions = file(missions: [
    mission(
      "probe",
      launch: [
        #"{"kind": "actual", "date": "2024-05-03", "evidence": "reported", "sources": ["daily"]}"#
      ], status: "completed", asOf: "2024-06-25")
  ])

  /// One topic.
  public static let topics = #"""
    {"format": "cislunar/topics/1", "asOf": "2025-06-30", "reach": "All.", "topics": [
      {"id": "law", "title": "Law", "summary": "Two readings.",
       "ilrs": [{"text": "Signed.", "evidence": "reported", "sources": ["daily"]}]}
    ]}
    """#

  /// A term and a treaty, which leads to the term.
  public static let glossary = #"""
    {"format": "cislunar/glossary/1", "asOf": "2025-06-30", "reach": "All.", "terms": [
      {"id": "pact", "kind": "treaty", "name": "Pact", "aliases": ["Treaty of Towns"],
       "native": {"text": "条约", "language": "zh"}, "definition": "A promise.",
       "evidence": "reported", "sources": ["daily"],
       "notes": [{"text": "Signed in 1970.", "evidence": "confirmed", "sources": ["agency"]}],
       "members": "artemis", "programmes": ["ilrs"], "phases": ["ilrs-i"], "missions": ["probe"],
       "topics": ["law"], "nations": ["AAA"], "see": ["zone"]},
      {"id": "zone", "kind": "term", "name": "Zone", "definition": "An area.", "evidence": "reported",
       "sources": ["weekly"], "see": ["pact"]}
    ]}
    """#

  /// Where the three nations stand on the one treaty.
  public static let treaties = #"""
    {"format": "cislunar/treaties/1", "asOf": "2025-06-30", "reach": "All.", "treaties": [
      {"id": "pact", "adopted": "1969-12", "opened": "1970-01-01", "inForce": "1971-01-01",
       "evidence": "reported", "sources": ["daily"],
       "counts": [{"date": "2015", "parties": 2, "signatories": 1, "text": "Counted.",
                   "evidence": "reported", "sources": ["weekly"]}],
       "papers": [
         {"date": "2024-01-01", "evidence": "reported", "sources": ["weekly"],
          "party": ["AAA"], "none": ["BBB"]},
         {"date": "2015-01-01", "evidence": "reported", "sources": ["daily"],
          "party": ["AAA"], "signatory": ["CCC"], "none": ["BBB"]}],
       "claims": [
         {"nation": "AAA", "status": "party", "signed": "1970-02-01", "bound": "1972-03-04",
          "text": "By sea.", "evidence": "confirmed", "sources": ["agency"]},
         {"nation": "BBB", "status": "party", "bound": "1980-01-01", "evidence": "reported",
          "sources": ["copy"]},
         {"nation": "CCC", "status": "approved", "date": "2021-12-26", "evidence": "reported",
          "sources": ["weekly"]}]}
    ]}
    """#

  /// A glossary without terms.
  public static let noTerms =
    #"{"format": "cislunar/glossary/1", "asOf": "2025-06-30", "reach": "All.", "terms": []}"#

  /// A file without treaties.
  public static let noTreaties =
    #"{"format": "cislunar/treaties/1", "asOf": "2025-06-30", "reach": "All.", "treaties": []}"#
  /// A file without tours.
  public static let noTours =
    #"{"format": "cislunar/tours/1", "asOf": "2025-06-30", "reach": "All.", "tours": []}"#

  /// A tour of three stops with every field.
  public static let tours = #"""
    {"format": "cislunar/tours/1", "asOf": "2025-06-30", "reach": "All.", "tours": [
      {"id": "round", "title": "Round", "summary": "All of it.", "stops": [
        {"title": "Land", "asOf": "2024-05-10", "lens": "daily", "pane": "nations", "select": "AAA",
         "coalition": "ilrs", "region": "Asia", "texts": [
           {"text": "AAA joined in May 2023.", "evidence": "reported", "sources": ["daily"]},
           {"text": "A base by 2031.", "plan": true, "evidence": "reported", "sources": ["daily"]}]},
        {"title": "Phase", "asOf": "2024", "pane": "timeline", "select": "ilrs-i", "texts": [
           {"text": "It began.", "evidence": "confirmed", "sources": ["agency"]}]},
        {"title": "Start", "asOf": "2024-05-10", "pane": "overview", "texts": [
           {"text": "Both sides.", "evidence": "reported", "sources": ["weekly"]}]}]}
    ]}
    """#
  /// No date history.
  public static let slips = file(histories: [])

  /// The catalog of the small world, with some of its files replaced.
  public static func catalog(
    nations: String = nations, phases: String = phases, missions: String = missions, topics: String = topics,
    slips: String = slips, glossary: String = noTerms, treaties: String = noTreaties,
    tours: String = noTours, sources: String = sources
  ) throws(DataError) -> Catalog {
    try Catalog(files: [
      .nations: Array(nations.utf8), .phases: Array(phases.utf8), .missions: Array(missions.utf8),
      .topics: Array(topics.utf8), .slips: Array(slips.utf8), .glossary: Array(glossary.utf8),
      .treaties: Array(treaties.utf8), .tours: Array(tours.utf8), .sources: Array(sources.utf8),
    ])
  }
}

extension Catalog {
  /// The catalog of some files, with the bundled ones for the rest.
  public init(files: [File: [UInt8]], names: [File: String] = [:]) throws(DataError) {
    try self.init(Input(files: files, names: names))
  }
}

extension Fixtures {
  /// A nations file of some nations, and organisations where there are any.
  public static func file(nations: [String], organisations: [String] = []) -> String {
    """
    {"format": "cislunar/nations/1", "asOf": "2026-01-01", "reach": "All.",
    "nations": [\(nations.joined(separator: ",\n"))],
    "organisations": [\(organisations.joined(separator: ",\n"))]}
    """
  }

  /// A file of some date histories.
  public static func file(histories: [String]) -> String {
    """
    {"format": "cislunar/slips/1", "asOf": "2025-06-30", "reach": "All.",
    "histories": [\(histories.joined(separator: ",\n"))]}
    """
  }

  /// The history of the launch of the mission `probe`, or of something else.
  public static func history(_ steps: [String], event: String = "launch", records: String = #""probe""#)
    -> String
  {
    """
    {"id": "probe-launch", "title": "Launch of the probe", "event": "\(event)", "records": [\(records)],
     "steps": [\(steps.joined(separator: ", "))]}
    """
  }

  /// A step of a date history; without a date for kinds that give none.
  ///
  /// - Parameter more: further fields, each with a comma after it.
  public static func step(
    _ kind: String, _ date: String? = nil, said: String, by voice: String = "Agency", more: String = "",
    evidence: String = "reported", sources: String = #""daily""#
  ) -> String {
    #"{"kind": "\#(kind)", \#(date.map { #""date": "\#($0)", "# } ?? "")"said": "\#(said)", "voice": "\#(voice)", \#(more)"evidence": "\#(evidence)", "sources": [\#(sources)]}"#
  }

  /// A missions file of some missions.
  public static func file(missions: [String]) -> String {
    """
    {"format": "cislunar/missions/1", "asOf": "2025-06-30", "reach": "All.",
    "missions": [\(missions.joined(separator: ",\n"))]}
    """
  }

  /// A nation of Europe with the claims of its memberships, as JSON. Its name and codes follow from its identifier.
  public static func nation(_ id: String, _ memberships: [(Coalition, [String])]) -> String {
    let digits = id.utf8.map { String($0 % 10) }.joined()
    let list = memberships.map { coalition, claims in
      #"{"coalition": "\#(coalition.rawValue)", "claims": [\#(claims.joined(separator: ", "))]}"#
    }
    return """
      {"id": "\(id)", "iso2": "\(id.prefix(2))", "m49": "\(digits)", "name": "Land \(id)", "region": "Europe",
      "subregion": "Northern Europe", "capital": {"name": "Town", "latitude": 60, "longitude": 10},
      "memberships": [\(list.joined(separator: ", "))]}
      """
  }

  /// A claim on a membership, as JSON.
  public static func claim(
    _ stance: String, date: String? = nil, level: String? = nil, evidence: String = "reported",
    sources: [String] = ["daily"]
  ) -> String {
    let fields = [("stance", stance), ("date", date), ("level", level), ("evidence", evidence)]
      .compactMap { name, value in value.map { #""\#(name)": "\#($0)""# } }
    let list = sources.map { "\"\($0)\"" }.joined(separator: ", ")
    return "{\(fields.joined(separator: ", ")), \"sources\": [\(list)]}"
  }

  /// A mission of the ILRS with launch claims and a status, as JSON.
  public static func mission(
    _ id: String, launch: [String], status: String = "planned", asOf: String = "2024-01-01"
  ) -> String {
    let cited = #""evidence": "reported", "sources": ["daily"]"#
    return """
      {"id": "\(id)", "name": "Mission \(id)", "coalition": "ilrs",
      "part": {"value": "programme", "text": "Named as such.", \(cited)},
      "operators": {"value": ["Agency"], \(cited)}, "types": {"value": ["orbiter"], \(cited)},
      "nations": {"value": ["AAA"], \(cited)}, "launch": [\(launch.joined(separator: ", "))],
      "status": {"value": "\(status)", "text": "As told.", "asOf": "\(asOf)", \(cited)}, "phases": ["ilrs-i"]}
      """
  }
}
