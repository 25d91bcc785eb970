/// A data directory of a few records, one for every case that filters and columns tell apart.
enum FixtureData {
  static let sources = """
    {"format": "cislunar/sources/1", "asOf": "2026-01-01", "sources": [
      {"id": "agency-note", "title": "Note of the agency", "publisher": "CNSA", "date": "2024-01-01", "kind": "official"},
      {"id": "daily", "title": "Report in a daily", "kind": "press"},
      {"id": "leaflet", "title": "Headline at second hand", "kind": "repo-trace"}
    ]}
    """

  static let nations = """
    {"format": "cislunar/nations/1", "asOf": "2026-01-01", "reach": "Made for tests.", "nations": [
      {"id": "DZA", "iso2": "DZ", "m49": "012", "name": "Algeria", "region": "Africa",
       "subregion": "Northern Africa", "capital": {"name": "Algiers", "latitude": 36.75, "longitude": 3.04},
       "memberships": [{"coalition": "ilrs", "claims": [
         {"stance": "mentioned", "date": "2024", "evidence": "provisional", "sources": ["leaflet"]}]}]},
      {"id": "CHN", "iso2": "CN", "m49": "156", "name": "China", "region": "Asia",
       "subregion": "Eastern Asia", "capital": {"name": "Beijing", "latitude": 39.9, "longitude": 116.4},
       "agency": {"short": "CNSA", "name": "China National Space Administration"},
       "memberships": [{"coalition": "ilrs", "claims": [
         {"stance": "founded", "date": "2021-06-16", "level": "government", "evidence": "confirmed",
          "sources": ["agency-note"]}]}]},
      {"id": "LUX", "iso2": "LU", "m49": "442", "name": "Luxembourg", "region": "Europe",
       "subregion": "Western Europe", "capital": {"name": "Luxembourg", "latitude": 49.61, "longitude": 6.13},
       "memberships": [{"coalition": "artemis", "order": 5, "claims": [
         {"stance": "joined", "date": "2020-10-13", "level": "government", "evidence": "confirmed",
          "sources": ["agency-note"]}]}]},
      {"id": "ARE", "iso2": "AE", "m49": "784", "name": "United Arab Emirates", "aliases": ["UAE"],
       "region": "Asia", "subregion": "Western Asia",
       "capital": {"name": "Abu Dhabi", "latitude": 24.45, "longitude": 54.38},
       "memberships": [
         {"coalition": "ilrs", "claims": [
           {"stance": "joined", "date": "2023-06", "evidence": "reported", "sources": ["daily"]},
           {"stance": "institute", "date": "2023-06-15", "level": "institute", "evidence": "reported",
            "sources": ["daily"]}]},
         {"coalition": "artemis", "order": 1, "claims": [
           {"stance": "joined", "date": "2020-10-13", "level": "government", "evidence": "confirmed",
            "sources": ["agency-note"]}]}]}
    ], "organisations": [
      {"id": "apsco", "name": "Asia-Pacific Space Cooperation Organization", "short": "APSCO", "home": "CHN",
       "kind": "intergovernmental", "coalition": "ilrs", "claims": [
         {"stance": "joined", "date": "2021-10", "evidence": "confirmed", "sources": ["agency-note"]}]}
    ], "counts": [
      {"coalition": "ilrs", "date": "2024-01-01", "count": 2, "evidence": "reported", "sources": ["daily"]}
    ]}
    """

  static let phases = """
    {"format": "cislunar/phases/1", "asOf": "2026-01-01", "reach": "Made for tests.", "programmes": [
      {"id": "ilrs", "name": "International Lunar Research Station", "evidence": "confirmed",
       "sources": ["agency-note"],
       "statements": [{"text": "A station.", "evidence": "confirmed", "sources": ["agency-note"]}]},
      {"id": "artemis", "name": "Artemis", "evidence": "confirmed", "sources": ["agency-note"],
       "statements": [{"text": "A campaign.", "evidence": "confirmed", "sources": ["agency-note"]}]}
    ], "phases": [
      {"id": "ilrs-i", "coalition": "ilrs", "order": 1, "name": "Phase I: Reconnaissance",
       "evidence": "confirmed", "sources": ["agency-note"],
       "period": [{"scope": "whole", "start": "2021", "end": "2025", "text": "As the agency has it.",
         "evidence": "confirmed", "sources": ["agency-note"]}],
       "objectives": [{"text": "Survey sites for a reactor.", "evidence": "confirmed", "sources": ["agency-note"]}],
       "status": {"value": "under-way", "text": "Two missions are out.", "asOf": "2025-12-01",
         "evidence": "reported", "sources": ["daily"]}}
    ], "schemes": [
      {"id": "three-phases", "coalition": "ilrs", "text": "Three phases.", "evidence": "confirmed",
       "sources": ["agency-note"]}
    ]}
    """

  static let missions = """
    {"format": "cislunar/missions/1", "asOf": "2026-01-01", "reach": "Made for tests.", "missions": [
      {"id": "chang-e-6", "name": "Chang'e 6",
       "nativeNames": [{"text": "嫦娥六号", "language": "zh", "evidence": "confirmed", "sources": ["agency-note"]}],
       "coalition": "ilrs",
       "part": {"value": "programme", "text": "The agency says so.", "evidence": "confirmed", "sources": ["agency-note"]},
       "operators": {"value": ["CNSA"], "evidence": "confirmed", "sources": ["agency-note"]},
       "nations": {"value": ["CHN"], "evidence": "confirmed", "sources": ["agency-note"]},
       "types": {"value": ["lander", "sample return"], "evidence": "confirmed", "sources": ["agency-note"]},
       "launch": [{"kind": "actual", "date": "2024-05-03", "evidence": "confirmed", "sources": ["agency-note"]}],
       "site": {"name": "Apollo basin", "kind": "landed", "latitude": -41.64, "longitude": -153.99,
         "date": "2024-06-01", "evidence": "confirmed", "sources": ["agency-note"]},
       "status": {"value": "completed", "text": "Brought samples back.", "asOf": "2024-06-25",
         "evidence": "confirmed", "sources": ["agency-note"]},
       "phases": ["ilrs-i"]},
      {"id": "luna-25", "name": "Luna 25", "aliases": ["Luna-Glob"], "coalition": "ilrs",
       "part": {"value": "programme", "text": "A daily says so.", "evidence": "reported", "sources": ["daily"]},
       "operators": {"value": ["Roscosmos"], "evidence": "reported", "sources": ["daily"]},
       "types": {"value": ["lander"], "evidence": "reported", "sources": ["daily"]},
       "launch": [{"kind": "actual", "date": "2023-08-10", "evidence": "reported", "sources": ["daily"]}],
       "status": {"value": "failed", "text": "Crashed.", "asOf": "2023-08-20", "evidence": "reported", "sources": ["daily"]},
       "phases": ["ilrs-i"]},
      {"id": "beresheet", "name": "Beresheet",
       "operators": {"value": ["SpaceIL"], "evidence": "reported", "sources": ["daily"]},
       "types": {"value": ["lander"], "evidence": "reported", "sources": ["daily"]},
       "launch": [{"kind": "planned", "date": "2027", "text": "A plan.", "evidence": "provisional", "sources": ["leaflet"]}],
       "status": {"value": "planned", "text": "In the works.", "asOf": "2025-01", "evidence": "reported", "sources": ["daily"]}}
    ]}
    """

  static let topics = """
    {"format": "cislunar/topics/1", "asOf": "2026-01-01", "reach": "Made for tests.", "topics": [
      {"id": "power", "title": "Power", "summary": "Both want a reactor.",
       "artemis": [{"text": "A reactor by 2030.", "evidence": "reported", "sources": ["daily"]}],
       "ilrs": [{"text": "A plant for the station.", "evidence": "reported", "sources": ["daily"]}]}
    ]}
    """
}
