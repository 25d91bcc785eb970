extension ScriptsFault {
  /// What is wrong with nations and organisations.
  static let nations = [
    Self(
      .nations, #""id": "TUR""#, #""id": "tur""#,
      #"nations.json:26:13: tur: id: "tur" is not of the allowed form: three capital letters "#
        + #"(ISO 3166-1 alpha-3), like "TUR""#),
    Self(
      .nations, #""id": "TUR""#, #""id": "CHN""#,
      #"nations.json:26:13: CHN: id: "CHN" is the identifier of an earlier record; it must be unique"#),
    Self(
      .nations, #""id": "TUR", "#, "",
      "nations.json:25:5: nations[1].id: is missing; give three capital letters (ISO 3166-1 "
        + #"alpha-3), like "TUR""#),
    Self(
      .nations, #""iso2": "TR""#, #""iso2": "TUR""#,
      #"nations.json:26:28: TUR: iso2: "TUR" is not of the allowed form: two capital letters "#
        + #"(ISO 3166-1 alpha-2), like "TR""#),
    Self(
      .nations, #""iso2": "TR""#, #""iso2": "CN""#,
      #"nations.json:26:28: TUR: iso2: "CN" is the code of an earlier nation; it must be unique"#),
    Self(
      .nations, #""m49": "792""#, #""m49": "79""#,
      #"nations.json:26:41: TUR: m49: "79" is not of the allowed form: three digits (UN M49), like "792""#),
    Self(
      .nations, #""m49": "792""#, #""m49": 792"#,
      "nations.json:26:41: TUR: m49: is a number; give a text in quotation marks"),
    Self(
      .nations, #""name": "Türkiye""#, #""name": """#,
      "nations.json:27:15: TUR: name: is empty; leave the field out if nothing is known"),
    Self(
      .nations, #""name": "Türkiye""#, #""name": ["Türkiye"]"#,
      "nations.json:27:15: TUR: name: is a list; give a text in quotation marks"),
    Self(
      .nations, #"["Turkey"]"#, #"["Turkey", "Turkey"]"#,
      #"nations.json:27:48: TUR: aliases[1]: "Turkey" is twice in this list"#),
    Self(
      .nations, #"["Turkey"]"#, #""Turkey""#,
      "nations.json:27:37: TUR: aliases: is a text; give a list in brackets"),
    Self(
      .nations, #"["Turkey"]"#, "[null]",
      "nations.json:27:38: TUR: aliases[0]: is null; leave the field out if nothing is "
        + "known, otherwise give a text in quotation marks"),
    Self(
      .nations, "\"region\": \"Asia\",\n      \"subregion\": \"Western",
      "\"region\": \"Assia\",\n      \"subregion\": \"Western",
      #"nations.json:28:17: TUR: region: "Assia" is not one of Africa, Americas, Asia, Europe, "#
        + #"Oceania; did you mean "Asia"?"#),
    Self(
      .nations, "\"region\": \"Asia\",\n      \"subregion\": \"Western",
      "\"region\": \"Antarctica\",\n      \"subregion\": \"Western",
      #"nations.json:28:17: TUR: region: "Antarctica" is not one of Africa, Americas, Asia, "#
        + "Europe, Oceania"),
    Self(
      .nations, #""subregion": "Western Asia""#, #""subregion": null"#,
      "nations.json:29:20: TUR: subregion: is null; leave the field out if nothing is known, "
        + "otherwise give a text in quotation marks"),
    Self(
      .nations, #""capital": {"name": "Ankara""#, #""capitol": {"name": "Ankara""#,
      "nations.json:25:5: TUR: capital: is missing; give an object in braces",
      #"nations.json:30:7: TUR: capitol: is not a field here; did you mean "capital"?"#),
    Self(
      .nations, #""latitude": 39.93"#, #""latitude": 93.9"#,
      "nations.json:30:49: TUR: capital.latitude: 93.9 is out of range; give degrees from -90 to 90"),
    Self(
      .nations, #""longitude": 32.86"#, #""longitude": -180.01"#,
      "nations.json:30:69: TUR: capital.longitude: -180.01 is out of range; give degrees from -180 to 180"),
    Self(
      .nations, #""longitude": 32.86"#, #""longitude": "32.86""#,
      "nations.json:30:69: TUR: capital.longitude: is a text; give degrees from -180 to 180"),
    Self(
      .nations, #", "longitude": 32.86"#, "",
      "nations.json:30:18: TUR: capital.longitude: is missing; give degrees from -180 to 180"),
    Self(
      .nations, #"{"short": "TUA"}"#, #""TUA""#,
      "nations.json:31:17: TUR: agency: is a text; give an object in braces"),
    Self(
      .nations, #"{"short": "TUA"}"#, #"{"short": "TUA", "founded": "2018"}"#,
      "nations.json:31:34: TUR: agency.founded: is not a field here; allowed are short, name, note"),
    Self(
      .nations, #""coalition": "artemis", "order": 7"#, #""coalition": "ilrs", "order": 7"#,
      #"nations.json:44:24: TUR: memberships[1].coalition: a second membership of "ilrs"; put "#
        + "all claims into one membership"),
    Self(
      .nations, #""coalition": "artemis", "order": 7"#, #""coalition": "artemiss", "order": 7"#,
      #"nations.json:44:24: TUR: memberships[1].coalition: "artemiss" is not one of ilrs, "#
        + #"artemis; did you mean "artemis"?"#),
    Self(
      .nations, #""order": 7"#, #""order": 0"#,
      "nations.json:44:44: TUR: memberships[1].order: 0 is not a whole number from 1"),
    Self(
      .nations, #""order": 7"#, #""order": 7.5"#,
      "nations.json:44:44: TUR: memberships[1].order: 7.5 is not a whole number from 1"),
    Self(
      .nations, #""stance": "applied""#, #""stance": "aplied""#,
      #"nations.json:38:25: TUR: memberships[0].claims[1].stance: "aplied" is not one of "#
        + "founded, joined, listed, announced, prepared, institute, applied, absent, planned, "
        + #"organisation, mentioned, remark; did you mean "applied"?"#),
    Self(
      .nations, #""stance": "applied", "#, "",
      "nations.json:37:13: TUR: memberships[0].claims[1].stance: is missing; give one of "
        + "founded, joined, listed, announced, prepared, institute, applied, absent, planned, "
        + "organisation, mentioned, remark"),
    Self(
      .nations, #""level": "application""#, #""level": "goverment""#,
      #"nations.json:38:67: TUR: memberships[0].claims[1].level: "goverment" is not one of "#
        + "government, agency, academy, institute, application, organisation; did you mean "
        + #""government"?"#),
    Self(
      .nations, #""date": "2024-04-08""#, #""date": "2024-02-30""#,
      #"nations.json:38:44: TUR: memberships[0].claims[1].date: "2024-02-30" is not a date; "#
        + "write yyyy, yyyy-mm or yyyy-mm-dd"),
    Self(
      .nations, #""date": "2024-04-08""#, #""date": "8 April 2024""#,
      #"nations.json:38:44: TUR: memberships[0].claims[1].date: "8 April 2024" is not a date; "#
        + "write yyyy, yyyy-mm or yyyy-mm-dd"),
    Self(
      .nations, #""date": "2024-04-08""#, #""date": 2024"#,
      "nations.json:38:44: TUR: memberships[0].claims[1].date: is a number; give a date as "
        + "yyyy, yyyy-mm or yyyy-mm-dd"),
    Self(
      .nations, #""text": "It applied.""#, #""text": "It\napplied.""#,
      "nations.json:39:23: TUR: memberships[0].claims[1].text: contains a control character; give "
        + "plain text on one line"),
    Self(
      .nations, #""evidence": "provisional""#, #""evidence": "rumoured""#,
      #"nations.json:48:27: TUR: memberships[1].claims[0].evidence: "rumoured" is not one of "#
        + "provisional, reported, confirmed"),
    Self(
      .nations, #""evidence": "provisional""#, #""evidence": "confirmed""#,
      #"nations.json:48:27: TUR: memberships[1].claims[0].evidence: "confirmed" is more than "#
        + #"repository traces support; write "provisional""#),
    Self(
      .nations, #""2024-04", "evidence": "reported""#, #""2024-04", "evidence": "confirmed""#,
      #"nations.json:36:65: TUR: memberships[0].claims[0].evidence: "confirmed" needs an "#
        + "official source, or two of different origin that are neither aggregators nor traces in "
        + #"repositories; write "reported""#),
    Self(
      .nations, #""sources": ["trace"]"#, #""sources": []"#,
      "nations.json:48:53: TUR: memberships[1].claims[0].sources: is an empty list; give at least one"),
    Self(
      .nations, #""sources": ["trace"]"#, #""sources": ["trase"]"#,
      "nations.json:48:54: TUR: memberships[1].claims[0].sources[0]: there is no source "
        + #""trase"; did you mean "trace"?"#),
    Self(
      .nations, #""sources": ["trace"]"#, #""sources": ["zzz"]"#,
      #"nations.json:48:54: TUR: memberships[1].claims[0].sources[0]: there is no source "zzz""#),
    Self(
      .nations, #""sources": ["trace"]"#, #""sources": ["trace", "trace"]"#,
      #"nations.json:48:63: TUR: memberships[1].claims[0].sources[1]: "trace" is twice in this list"#),
    Self(
      .nations, #""sources": ["trace"]"#, #""sources": "trace""#,
      "nations.json:48:53: TUR: memberships[1].claims[0].sources: is a text; give a list in brackets"),
    Self(
      .nations, #", "sources": ["trace"]"#, "",
      "nations.json:46:13: TUR: memberships[1].claims[0].sources: is missing; give a list in brackets"),
    Self(
      .nations, #""home": "CHN""#, #""home": "CHI""#,
      #"nations.json:57:72: apsco: home: there is no nation "CHI"; did you mean "CHN"?"#),
    Self(
      .nations, #""kind": "intergovernmental""#, #""kind": "inter-governmental""#,
      #"nations.json:57:87: apsco: kind: "inter-governmental" is not one of intergovernmental, "#
        + "company, institute, university, association, non-profit, union, various; did you mean "
        + #""intergovernmental"?"#),
    Self(
      .nations, #""count": 2"#, #""count": -2"#,
      "nations.json:63:55: counts[0].count: -2 is not a whole number from 0"),
    Self(
      .nations, #""count": 2"#, #""count": 1e3"#,
      "nations.json:63:55: counts[0].count: 1e3 is not a whole number from 0"),
  ]
}
