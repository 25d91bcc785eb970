public import Model

extension Catalog {
  /// A handful of records, enough for every kind of row and link: eight nations (one only named), one
  /// organisation, three phases, five missions, three topics, two date histories, two tours, four sources.
  ///
  /// Its facts serve the tests; what the program tells is in Resources.
  public static let small: Catalog = {
    do {
      return try Catalog(files: smallFiles.mapValues { Array($0.utf8) })
    } catch {
      fatalError("the small catalog is faulty: \(error)")
    }
  }()

  /// The files that ``small`` is read from.
  public static let smallFiles: [Catalog.File: String] = [
    .sources: smallSources, .nations: smallNations, .phases: smallPhases, .missions: smallMissions,
    .topics: smallTopics, .slips: smallSlips, .glossary: Fixtures.noTerms, .treaties: Fixtures.noTreaties,
    .tours: smallTours,
  ]
}

private let smallSources = """
  {"format": "cislunar/sources/1", "asOf": "2026-06-30", "sources": [
    {"id": "accords", "title": "The Artemis Accords", "publisher": "NASA", "date": "2020-10-13",
     "url": "https://example.org/accords", "kind": "official"},
    {"id": "guide", "title": "Guide for Partnership", "publisher": "CNSA", "date": "2021-06-16", "kind": "official"},
    {"id": "seed-article", "title": "Two ways to the Moon", "publisher": "A magazine", "date": "2024-05-10",
     "kind": "press"},
    {"id": "wire", "title": "News of the day", "date": "2024-04-08", "kind": "press",
     "note": "Quotes officials by name."}
  ]}
  """

private let smallNations = """
  {"format": "cislunar/nations/1", "asOf": "2026-06-30", "reach": "Everything up to June 2026.", "nations": [
    {"id": "DZA", "iso2": "DZ", "m49": "012", "name": "Algeria", "aliases": [], "region": "Africa",
     "subregion": "Northern Africa", "capital": {"name": "Algiers", "latitude": 36.75, "longitude": 3.06},
     "memberships": [{"coalition": "ilrs", "claims": [
       {"stance": "mentioned", "date": "2024-04", "text": "Named as a participant by this outlet alone.",
        "evidence": "reported", "sources": ["wire"]}]}]},
    {"id": "CHN", "iso2": "CN", "m49": "156", "name": "China", "aliases": [], "region": "Asia",
     "subregion": "Eastern Asia", "capital": {"name": "Beijing", "latitude": 39.9, "longitude": 116.41},
     "agency": {"short": "CNSA", "name": "China National Space Administration"},
     "memberships": [{"coalition": "ilrs", "instrument": "Memorandum of understanding", "claims": [
       {"stance": "founded", "date": "2021-06-16", "level": "government", "text": "Presented the joint roadmap.",
        "evidence": "confirmed", "sources": ["guide", "seed-article"]},
       {"stance": "founded", "date": "2021-03-09", "text": "Counted from the memorandum of March.",
        "evidence": "reported", "sources": ["wire"]}]}]},
    {"id": "EGY", "iso2": "EG", "m49": "818", "name": "Egypt", "aliases": [], "region": "Africa",
     "subregion": "Northern Africa", "capital": {"name": "Cairo", "latitude": 30.04, "longitude": 31.24},
     "agency": {"short": "EgSA", "name": "Egyptian Space Agency"},
     "memberships": [{"coalition": "ilrs", "claims": [
       {"stance": "joined", "date": "2023-12-06", "level": "agency", "text": "Signed in Beijing.",
        "evidence": "confirmed", "sources": ["guide"]},
       {"stance": "joined", "date": "2023-12", "evidence": "reported", "sources": ["seed-article"]}]}]},
    {"id": "JPN", "iso2": "JP", "m49": "392", "name": "Japan", "aliases": ["Nippon"], "region": "Asia",
     "subregion": "Eastern Asia", "capital": {"name": "Tokyo", "latitude": 35.68, "longitude": 139.69},
     "memberships": [{"coalition": "artemis", "order": 5, "claims": [
       {"stance": "founded", "date": "2020-10-13", "level": "government", "evidence": "confirmed",
        "sources": ["accords"]}]}]},
    {"id": "NZL", "iso2": "NZ", "m49": "554", "name": "New Zealand", "aliases": ["Aotearoa"], "region": "Oceania",
     "subregion": "Australia and New Zealand",
     "capital": {"name": "Wellington", "latitude": -41.29, "longitude": 174.78},
     "memberships": [{"coalition": "artemis", "order": 11, "claims": [
       {"stance": "joined", "date": "2021-05-31", "level": "government", "evidence": "reported",
        "sources": ["seed-article"]}]}]},
    {"id": "THA", "iso2": "TH", "m49": "764", "name": "Thailand", "aliases": [], "region": "Asia",
     "subregion": "South-eastern Asia", "capital": {"name": "Bangkok", "latitude": 13.75, "longitude": 100.5},
     "memberships": [
       {"coalition": "ilrs", "claims": [
         {"stance": "joined", "date": "2024-04-05", "level": "government", "text": "The ministry signed.",
          "evidence": "confirmed", "sources": ["guide", "seed-article"]}]},
       {"coalition": "artemis", "order": 51, "claims": [
         {"stance": "joined", "date": "2024-12-16", "level": "government", "evidence": "reported",
          "sources": ["wire"]}]}]},
    {"id": "TUR", "iso2": "TR", "m49": "792", "name": "Türkiye", "aliases": ["Turkey"], "region": "Asia",
     "subregion": "Western Asia", "capital": {"name": "Ankara", "latitude": 39.93, "longitude": 32.86},
     "memberships": [{"coalition": "ilrs", "claims": [
       {"stance": "joined", "date": "2024-04", "evidence": "reported", "sources": ["seed-article"]},
       {"stance": "applied", "date": "2024-04-08", "level": "application", "text": "An official said that it applied.",
        "evidence": "reported", "sources": ["wire"]}]}]},
    {"id": "USA", "iso2": "US", "m49": "840", "name": "United States", "aliases": ["USA"], "region": "Americas",
     "subregion": "Northern America", "capital": {"name": "Washington", "latitude": 38.9, "longitude": -77.04},
     "agency": {"short": "NASA"},
     "memberships": [{"coalition": "artemis", "order": 8, "claims": [
       {"stance": "founded", "date": "2020-10-13", "level": "government", "evidence": "confirmed",
        "sources": ["accords", "seed-article"]}]}]}
  ], "organisations": [
    {"id": "apsco", "name": "Asia-Pacific Space Cooperation Organization", "short": "APSCO", "home": "CHN",
     "kind": "intergovernmental", "coalition": "ilrs", "claims": [
       {"stance": "joined", "date": "2024-04-24", "level": "organisation", "text": "Signed an agreement.",
        "evidence": "confirmed", "sources": ["guide"]}]}
  ], "counts": [
    {"coalition": "artemis", "date": "2024-05-10", "count": 39, "text": "Nations that have signed.",
     "evidence": "reported", "sources": ["seed-article"]}
  ]}
  """

private let smallPhases = """
  {"format": "cislunar/phases/1", "asOf": "2026-06-30", "reach": "Plans as of June 2026.", "programmes": [
    {"id": "ilrs", "name": "International Lunar Research Station", "evidence": "confirmed", "sources": ["guide"],
     "statements": []},
    {"id": "artemis", "name": "Artemis", "evidence": "confirmed", "sources": ["accords"], "statements": []}
  ], "phases": [
    {"id": "ilrs-i", "coalition": "ilrs", "order": 1, "name": "Phase I: Reconnaissance", "evidence": "confirmed",
     "sources": ["guide", "seed-article"],
     "nativeNames": [{"text": "勘", "language": "zh", "evidence": "reported", "sources": ["guide"]}],
     "period": [
       {"scope": "whole", "start": "2021", "end": "2025", "said": "2021-06-16", "text": "The years of the roadmap.",
        "evidence": "confirmed", "sources": ["guide"]}],
     "objectives": [{"text": "Survey the Moon and choose a site.", "evidence": "confirmed", "sources": ["guide"]}],
     "capabilities": [], "infrastructure": [],
     "status": {"value": "under-way", "text": "its missions fly", "asOf": "2024-05-10", "evidence": "reported",
       "sources": ["seed-article"]}},
    {"id": "ilrs-ii", "coalition": "ilrs", "order": 2, "name": "Phase II: Construction", "evidence": "confirmed",
     "sources": ["guide"],
     "period": [
       {"scope": "whole", "start": "2026", "end": "2035", "text": "The years of the roadmap.", "evidence": "confirmed",
        "sources": ["guide"]}],
     "objectives": [{"text": "Build the station.", "evidence": "confirmed", "sources": ["guide"]}],
     "capabilities": [], "infrastructure": [],
     "status": {"value": "planned", "text": "to begin", "asOf": "2024-05-10", "evidence": "reported",
       "sources": ["seed-article"]}},
    {"id": "artemis-ii", "coalition": "artemis", "order": 1, "name": "Artemis II: Crew around the Moon",
     "evidence": "reported", "sources": ["seed-article"], "period": [],
     "objectives": [{"text": "Fly four people around the Moon.", "evidence": "reported",
       "sources": ["seed-article"]}],
     "capabilities": [], "infrastructure": [],
     "status": {"value": "completed", "text": "flown in April 2026", "asOf": "2026-04-11", "evidence": "reported",
       "sources": ["wire"]}}
  ], "schemes": [
    {"id": "roadmap", "coalition": "ilrs", "text": "The roadmap of 2021 has three phases.", "evidence": "confirmed",
     "sources": ["guide"]}
  ]}
  """

private let smallSlips = """
  {"format": "cislunar/slips/1", "asOf": "2026-06-30", "reach": "Two missions.", "histories": [
    {"id": "chang-e-8-launch", "title": "Launch of Chang'e 8", "event": "launch", "records": ["chang-e-8"], "steps": [
      {"kind": "first", "date": "2028", "known": "2024-05-10", "voice": "CNSA", "text": "The older plan.",
       "evidence": "reported", "sources": ["seed-article"]},
      {"kind": "slip", "date": "2029", "said": "2025-04-23", "voice": "CNSA", "speaker": "Wu Weiren",
       "evidence": "reported", "sources": ["wire"]}]},
    {"id": "artemis-2-launch", "title": "Launch of Artemis II", "event": "launch",
     "records": ["artemis-2", "artemis-ii"], "steps": [
      {"kind": "first", "date": "2025-09", "known": "2024-05-10", "voice": "NASA", "text": "The plan of 2024.",
       "evidence": "reported", "sources": ["seed-article"]},
      {"kind": "slip", "date": "2026-04", "said": "2024-12-05", "voice": "NASA", "text": "For the heat shield.",
       "evidence": "reported", "sources": ["wire"]}]}
  ]}
  """

private let smallMissions = """
  {"format": "cislunar/missions/1", "asOf": "2026-06-30", "reach": "Launches up to June 2026.", "missions": [
    {"id": "chang-e-6", "name": "Chang'e 6", "coalition": "ilrs",
     "nativeNames": [{"text": "嫦娥六号", "language": "zh", "evidence": "reported", "sources": ["wire"]}],
     "part": {"value": "programme", "text": "It ends the survey.", "evidence": "reported", "sources": ["seed-article"]},
     "operators": {"value": ["CNSA"], "evidence": "confirmed", "sources": ["guide"]},
     "nations": {"value": ["CHN"], "evidence": "confirmed", "sources": ["guide"]},
     "types": {"value": ["sample return", "lander"], "evidence": "confirmed", "sources": ["guide"]},
     "launch": [{"kind": "actual", "date": "2024-05-03", "evidence": "confirmed", "sources": ["guide", "wire"]}],
     "vehicle": {"value": "Long March 5", "evidence": "reported", "sources": ["wire"]},
     "site": {"name": "Apollo basin", "kind": "landed", "latitude": -41.64, "longitude": -153.99,
       "date": "2024-06-01", "evidence": "reported", "sources": ["wire"]},
     "status": {"value": "completed", "text": "the samples are home", "asOf": "2024-06-25", "evidence": "reported",
       "sources": ["wire"]},
     "outcome": {"value": "Brought samples from the far side.", "evidence": "reported", "sources": ["wire"]},
     "phases": ["ilrs-i"]},
    {"id": "chang-e-8", "name": "Chang'e 8", "coalition": "ilrs",
     "part": {"value": "programme", "text": "It tests building.", "evidence": "reported", "sources": ["seed-article"]},
     "operators": {"value": ["CNSA"], "evidence": "confirmed", "sources": ["guide"]},
     "nations": {"value": ["CHN"], "evidence": "confirmed", "sources": ["guide"]},
     "types": {"value": ["lander"], "evidence": "confirmed", "sources": ["guide"]},
     "launch": [
       {"kind": "planned", "date": "2029", "said": "2025-04-23", "text": "To fly in about 2029.",
        "evidence": "reported", "sources": ["wire"]}],
     "status": {"value": "planned", "text": "in preparation", "asOf": "2025-04-23", "evidence": "reported",
       "sources": ["wire"]},
     "outcome": {"value": "Is to test building with lunar soil.", "evidence": "reported", "sources": ["wire"]},
     "phases": ["ilrs-ii"], "relatedPhases": ["ilrs-i"]},
    {"id": "artemis-2", "name": "Artemis II", "coalition": "artemis",
     "part": {"value": "programme", "text": "It carries its first crew.", "evidence": "reported",
       "sources": ["seed-article"]},
     "operators": {"value": ["NASA"], "evidence": "confirmed", "sources": ["accords"]},
     "nations": {"value": ["USA"], "evidence": "confirmed", "sources": ["accords"]},
     "types": {"value": ["crewed flyby"], "evidence": "reported", "sources": ["wire"]},
     "launch": [
       {"kind": "actual", "date": "2026-04-01", "evidence": "reported", "sources": ["wire"]}],
     "status": {"value": "completed", "text": "landed in the Pacific", "asOf": "2026-04-11", "evidence": "reported",
       "sources": ["wire"]},
     "outcome": {"value": "Flew around the Moon.", "evidence": "reported", "sources": ["wire"]},
     "phases": ["artemis-ii"]},
    {"id": "slim", "name": "SLIM", "coalition": "artemis", "aliases": ["Moon Sniper"],
     "nativeNames": [{"text": "スリム", "language": "ja", "evidence": "reported", "sources": ["wire"]}],
     "part": {"value": "nation", "text": "Japan has signed.", "evidence": "reported", "sources": ["wire"]},
     "operators": {"value": ["JAXA"], "evidence": "reported", "sources": ["wire"]},
     "nations": {"value": ["JPN"], "evidence": "reported", "sources": ["wire"]},
     "types": {"value": ["lander"], "evidence": "reported", "sources": ["wire"]},
     "launch": [{"kind": "actual", "date": "2023-09-06", "evidence": "reported", "sources": ["wire"]}],
     "status": {"value": "completed", "text": "silent since August 2024", "asOf": "2024-08-26",
       "evidence": "reported", "sources": ["wire"]},
     "outcome": {"value": "Landed on its nose.", "evidence": "reported", "sources": ["wire"]}},
    {"id": "smart-1", "name": "SMART-1",
     "operators": {"value": ["ESA"], "evidence": "reported", "sources": ["wire"]},
     "types": {"value": ["orbiter"], "evidence": "reported", "sources": ["wire"]},
     "launch": [{"kind": "actual", "date": "2003-09-27", "evidence": "reported", "sources": ["wire"]}],
     "status": {"value": "completed", "text": "fell on the Moon as planned", "asOf": "2006-09-03",
       "evidence": "reported", "sources": ["wire"]},
     "outcome": {"value": "Mapped the Moon.", "evidence": "reported", "sources": ["wire"]}}
  ]}
  """

private let smallTopics = """
  {"format": "cislunar/topics/1", "asOf": "2026-06-30", "reach": "Pages up to June 2026.", "topics": [
    {"id": "leadership", "title": "Leadership", "summary": "Who leads.",
     "artemis": [{"text": "The United States leads.", "evidence": "confirmed", "sources": ["accords"]}],
     "ilrs": [{"text": "CNSA leads.", "evidence": "confirmed", "sources": ["guide"]}],
     "claims": [{"text": "Older texts name Roscosmos beside it.", "evidence": "reported", "sources": ["wire"]}]},
    {"id": "membership", "title": "Membership", "summary": "How many there are.", "figures": "members",
     "artemis": [{"text": "Nations sign the Accords.", "evidence": "confirmed", "sources": ["accords"]}],
     "ilrs": [{"text": "Nations and bodies sign agreements.", "evidence": "confirmed", "sources": ["guide"]}],
     "claims": []},
    {"id": "transparency", "title": "Transparency", "summary": "What is made public.",
     "artemis": [{"text": "Signatories share their plans.", "evidence": "reported", "sources": ["seed-article"]}],
     "ilrs": [], "claims": []}
  ]}
  """

private let smallTours = """
  {"format": "cislunar/tours/1", "asOf": "2026-06-30", "reach": "Two tours.", "tours": [
    {"id": "sides", "title": "Both sides", "summary": "Who leads, and who takes part.", "stops": [
      {"title": "Partners in Africa", "asOf": "2024-05-10", "lens": "seed-article", "pane": "nations",
       "coalition": "ilrs", "region": "Africa", "select": "EGY", "texts": [
         {"text": "Egypt joined in December 2023.", "evidence": "reported", "sources": ["seed-article"]}]},
      {"title": "Leadership", "asOf": "2025-01-01", "pane": "compare", "select": "leadership", "texts": [
         {"text": "CNSA leads the one side, the United States lead the other.", "evidence": "confirmed",
          "sources": ["guide", "accords"]},
         {"text": "Chang'e 8 is to fly in about 2029.", "plan": true, "evidence": "reported", "sources": ["wire"]}]},
      {"title": "Everything", "asOf": "2026-06-30", "pane": "overview", "texts": [
         {"text": "What both sides have come to.", "evidence": "reported", "sources": ["wire"]}]}]},
    {"id": "moon", "title": "The Moon", "summary": "One landing.", "stops": [
      {"title": "Chang'e 6", "asOf": "2024-06", "pane": "missions", "select": "chang-e-6", "texts": [
         {"text": "It went to the far side.", "evidence": "reported", "sources": ["wire"]}]}]}
  ]}
  """
