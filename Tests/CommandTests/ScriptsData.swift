/// A sound set of data files, small enough to be seen through: what tests print, and what they break.
enum ScriptsData {
  static let files = [
    "sources.json": sources, "nations.json": nations, "phases.json": phases, "missions.json": missions,
    "topics.json": topics, "slips.json": slips,
  ]

  static let sources = """
    {
      "format": "cislunar/sources/1",
      "asOf": "2026-01-01",
      "sources": [
        {
          "id": "agency", "title": "Statement of the agency", "publisher": "CNSA", "date": "2024-01-10",
          "url": "https://agency.example/1", "kind": "official"
        },
        {"id": "daily", "title": "Report", "date": "2024-01-11", "kind": "press"},
        {"id": "trace", "title": "Note", "kind": "repo-trace"},
        {"id": "weekly", "title": "Another report", "date": "2024-03-01", "kind": "press"}
      ]
    }

    """

  static let nations = """
    {
      "format": "cislunar/nations/1",
      "asOf": "2026-01-01",
      "reach": "Made up, to January 2026.",
      "nations": [
        {
          "id": "CHN", "iso2": "CN", "m49": "156",
          "name": "China", "aliases": ["PRC"],
          "region": "Asia",
          "subregion": "Eastern Asia",
          "capital": {"name": "Beijing", "latitude": 39.9, "longitude": 116.4},
          "memberships": [
            {
              "coalition": "ilrs",
              "claims": [
                {
                  "stance": "founded", "date": "2021-06-16", "level": "government",
                  "evidence": "confirmed",
                  "sources": ["agency"]
                }
              ]
            }
          ]
        },
        {
          "id": "TUR", "iso2": "TR", "m49": "792",
          "name": "Türkiye", "aliases": ["Turkey"],
          "region": "Asia",
          "subregion": "Western Asia",
          "capital": {"name": "Ankara", "latitude": 39.93, "longitude": 32.86},
          "agency": {"short": "TUA"},
          "memberships": [
            {
              "coalition": "ilrs",
              "claims": [
                {"stance": "joined", "date": "2024-04", "evidence": "reported", "sources": ["daily"]},
                {
                  "stance": "applied", "date": "2024-04-08", "level": "application",
                  "text": "It applied.", "evidence": "reported", "sources": ["weekly"]
                }
              ]
            },
            {
              "coalition": "artemis", "order": 7,
              "claims": [
                {
                  "stance": "joined", "date": "2025-08-31", "level": "government",
                  "evidence": "provisional", "sources": ["trace"]
                }
              ]
            }
          ]
        }
      ],
      "organisations": [
        {
          "id": "apsco", "name": "Space Cooperation Organization", "home": "CHN", "kind": "intergovernmental",
          "coalition": "ilrs",
          "claims": [{"stance": "joined", "date": "2021-10", "evidence": "confirmed", "sources": ["agency"]}]
        }
      ],
      "counts": [
        {"coalition": "ilrs", "date": "2024-04", "count": 2, "evidence": "reported", "sources": ["daily"]}
      ]
    }

    """

  static let phases = """
    {
      "format": "cislunar/phases/1",
      "asOf": "2026-01-01",
      "reach": "Made up.",
      "programmes": [
        {"id": "ilrs", "name": "Research Station", "evidence": "confirmed", "sources": ["agency"]},
        {"id": "artemis", "name": "Artemis", "evidence": "reported", "sources": ["daily"]}
      ],
      "phases": [
        {
          "id": "ilrs-i", "coalition": "ilrs", "order": 1,
          "name": "Reconnaissance", "evidence": "confirmed", "sources": ["agency"],
          "period": [
            {
              "scope": "whole", "start": "2021", "end": "2025",
              "text": "Five years.", "evidence": "confirmed", "sources": ["agency"]
            }
          ],
          "objectives": [
            {"text": "Survey the pole.", "evidence": "confirmed", "sources": ["agency"]}
          ],
          "status": {
            "value": "under-way", "text": "One has flown.", "asOf": "2025-12-01",
            "evidence": "reported", "sources": ["daily"]
          }
        },
        {
          "id": "ilrs-ii", "coalition": "ilrs", "order": 2,
          "name": "Construction", "evidence": "reported", "sources": ["daily"],
          "status": {
            "value": "planned", "text": "Nothing yet.", "asOf": "2025-12-01",
            "evidence": "reported", "sources": ["daily"]
          }
        }
      ]
    }

    """

  static let missions = """
    {
      "format": "cislunar/missions/1",
      "asOf": "2025-12-31",
      "reach": "Made up.",
      "missions": [
        {
          "id": "chang-e-6",
          "name": "Chang'e 6",
          "nativeNames": [{"text": "嫦娥六号", "language": "zh", "evidence": "confirmed", "sources": ["agency"]}],
          "coalition": "ilrs",
          "part": {"value": "programme", "text": "So the agency.", "evidence": "confirmed", "sources": ["agency"]},
          "operators": {"value": ["CNSA"], "evidence": "confirmed", "sources": ["agency"]},
          "nations": {"value": ["CHN"], "evidence": "confirmed", "sources": ["agency"]},
          "types": {"value": ["lander", "sample return"], "evidence": "confirmed", "sources": ["agency"]},
          "launch": [
            {"kind": "actual", "date": "2024-05-03", "evidence": "confirmed", "sources": ["agency"]}
          ],
          "site": {
            "name": "Apollo basin", "kind": "landed", "latitude": -41.64, "longitude": -153.99,
            "date": "2024-06-01", "evidence": "confirmed", "sources": ["agency"]
          },
          "status": {
            "value": "completed", "text": "Brought samples back.", "asOf": "2024-06-25",
            "evidence": "confirmed", "sources": ["agency"]
          },
          "phases": ["ilrs-i"],
          "relatedPhases": ["ilrs-ii"]
        },
        {
          "id": "tua-orbiter",
          "name": "TUA Orbiter",
          "operators": {"value": ["TUA"], "evidence": "reported", "sources": ["daily"]},
          "types": {"value": ["orbiter"], "evidence": "reported", "sources": ["daily"]},
          "launch": [
            {
              "kind": "planned", "date": "2028", "said": "2024-03-01", "text": "In 2028.",
              "evidence": "reported", "sources": ["weekly"]
            }
          ],
          "status": {
            "value": "planned", "text": "In the works.", "asOf": "2024-03-01",
            "evidence": "reported", "sources": ["weekly"]
          }
        }
      ]
    }

    """

  static let topics = """
    {
      "format": "cislunar/topics/1",
      "asOf": "2025-12-31",
      "reach": "Made up.",
      "topics": [
        {
          "id": "power", "title": "Power", "summary": "Both want a reactor.",
          "artemis": [{"text": "A reactor by 2030.", "evidence": "reported", "sources": ["daily"]}],
          "ilrs": [
            {"text": "A plant for the station.", "evidence": "confirmed", "sources": ["agency"]},
            {"text": "No contract was found.", "negative": true, "evidence": "reported", "sources": ["weekly"]}
          ],
          "claims": [{"text": "Neither is built.", "evidence": "reported", "sources": ["daily", "weekly"]}]
        }
      ]
    }

    """

  static let slips = """
    {
      "format": "cislunar/slips/1",
      "asOf": "2025-12-31",
      "reach": "Made up.",
      "histories": [
        {
          "id": "tua-orbiter-launch", "title": "Launch of the TUA Orbiter", "event": "launch",
          "records": ["tua-orbiter"],
          "steps": [
            {
              "kind": "first", "date": "2026", "bound": "by", "known": "2023-02", "voice": "TUA",
              "text": "With the first rocket.", "evidence": "reported", "sources": ["daily"]
            },
            {
              "kind": "slip", "date": "2028", "said": "2024-03-01", "voice": "TUA", "speaker": "Ann Dee",
              "evidence": "reported", "sources": ["weekly"]
            }
          ]
        },
        {
          "id": "chang-e-6-launch", "title": "Launch of Chang'e 6", "event": "launch", "records": ["chang-e-6"],
          "steps": [
            {
              "kind": "first", "date": "2023", "said": "2021", "voice": "CNSA", "evidence": "reported",
              "sources": ["daily"]
            },
            {
              "kind": "slip", "date": "2024-05", "said": "2023-04-25", "voice": "CNSA", "evidence": "confirmed",
              "sources": ["agency"]
            }
          ]
        }
      ]
    }

    """
}
