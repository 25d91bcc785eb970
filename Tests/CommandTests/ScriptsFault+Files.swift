extension ScriptsFault {
  /// What is no JSON.
  static let syntax = [
    Self(
      .topics, #""Both want a reactor.","#, #""Both want a reactor.""#,
      #"topics.json:8:7: expected "," or "}" after the value, found a quotation mark"#),
    Self(
      .topics, "\"reach\": \"Made up.\",\n", "\"reach\": \"Made up.\"\n",
      #"topics.json:5:3: expected "," or "}" after the value, found a quotation mark"#),
    Self(
      .topics, #"["daily", "weekly"]}]"#, #"["daily", "weekly",]}]"#,
      #"topics.json:13:102: expected another element after the comma, found "]""#),
    Self(
      .topics, #""title": "Power","#, #""title" "Power","#,
      #"topics.json:7:30: expected ":" after the key, found a quotation mark"#),
    Self(
      .topics, #""title": "Power","#, #"title: "Power","#,
      #"topics.json:7:22: expected another key in quotation marks, found "t""#),
    Self(
      .topics, #""title": "Power","#, #"'title': "Power","#,
      #"topics.json:7:22: expected another key in quotation marks, found "'""#),
    Self(
      .topics, #""title": "Power","#, #""title": "Power, "summary": "x","#,
      #"topics.json:7:40: expected "," or "}" after the value, found "s""#),
    Self(
      .topics, #""Made up.","#, "\"Made up.\", // a comment\n",
      #"topics.json:4:24: expected another key in quotation marks, found "/""#),
    Self(
      .topics, #""negative": true"#, #""negative": True"#,
      #"topics.json:11:56: expected a value, found "T""#),
    Self(
      .topics, #""Neither is built.""#, "\"Neither\n is built.\"",
      #"topics.json:13:35: a control character (U+000A) in a string; write it as an escape, like \n"#),
    Self(
      .topics, #""Neither is built.""#, #""Neither \x is built.""#,
      #"topics.json:13:36: not an escape; allowed are \" \\ \/ \b \f \n \r \t and \u with four "#
        + "hex digits"),
    Self(
      .topics, #""Neither is built.""#, #""Neither \ud83c is built.""#,
      #"topics.json:13:36: half a surrogate pair; write both halves (\ud83c\udf19) or the "#
        + "character itself"),
    Self(
      .topics, #""Neither is built.""#, #""Neither \u12 is built.""#,
      #"topics.json:13:36: \u needs four hex digits"#),
    Self(
      .topics, "  ]\n}\n", "  ]\n}\n{}\n",
      #"topics.json:17:1: expected the end of the file after the value, found "{""#),
    Self(
      .topics, "  ]\n}\n", "  ]\n",
      #"topics.json:16:1: expected "," or "}" after the value, found the end of the file"#),
    Self(
      .topics, #""title": "Power","#, #""title": "Power", "title": "Energy","#,
      "topics.json:7:40: power: title: is twice in this object; keep one"),
    Self(
      .nations, #""latitude": 39.9,"#, #""latitude": 039.9,"#,
      "nations.json:11:50: a number must not begin with a superfluous 0"),
    Self(
      .nations, #""latitude": 39.9,"#, #""latitude": +39.9,"#,
      #"nations.json:11:50: expected a value, found "+""#),
    Self(
      .nations, #""latitude": 39.9,"#, #""latitude": 39.,"#,
      #"nations.json:11:53: expected a digit after the point, found ",""#),
    Self(
      .nations, #""latitude": 39.9,"#, #""latitude": NaN,"#,
      #"nations.json:11:50: expected a value, found "N""#),
  ]

  /// What is wrong with a file as a whole.
  static let wholeFiles = [
    Self(
      .topics, "\"format\": \"cislunar/topics/1\",\n", "",
      #"topics.json:1:1: format: is missing; give "cislunar/topics/1""#),
    Self(
      .topics, "cislunar/topics/1", "cislunar/topics/2",
      #"topics.json:2:13: format: must be "cislunar/topics/1"; the rest of the file was not read"#),
    Self(
      .topics, "cislunar/topics/1", "cislunar/missions/1",
      #"topics.json:2:13: format: must be "cislunar/topics/1"; the rest of the file was not read"#),
    Self(
      .topics, "\"asOf\": \"2025-12-31\",\n", "",
      "topics.json:1:1: asOf: is missing; give a date as yyyy, yyyy-mm or yyyy-mm-dd"),
    Self(
      .topics, #""asOf": "2025-12-31""#, #""asOf": "31.12.2025""#,
      #"topics.json:3:11: asOf: "31.12.2025" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
    Self(
      .topics, #""reach": "Made up.""#, #""reach": """#,
      "topics.json:4:12: reach: is empty; leave the field out if nothing is known"),
    Self(
      .topics, #""reach": "Made up.""#, #""reech": "Made up.""#,
      "topics.json:1:1: reach: is missing; give a text in quotation marks",
      #"topics.json:4:3: reech: is not a field here; did you mean "reach"?"#),
    Self(
      .topics, #""topics": ["#, #""subjects": ["#,
      "topics.json:1:1: topics: is missing; give a list in brackets",
      "topics.json:5:3: subjects: is not a field here; allowed are format, $schema, asOf, reach, topics"),
  ]

  /// What is wrong with sources.
  static let sources = [
    Self(
      .sources, #""date": "2024-01-11""#, #""date": "2024-01-11", "seen": "2024-01-10""#,
      #"sources.json:9:70: daily: seen: is 10 Jan 2024, before the source was published (11 Jan 2024)"#),
    Self(
      .sources, #""kind": "official""#, #""kind": "offical""#,
      #"sources.json:7:50: agency: kind: "offical" is not one of official, official-mirror, "#
        + "state-media, press, company, reference, wiki-derived, aggregator, repo-trace; did you "
        + #"mean "official"?"#),
    Self(
      .sources, #""kind": "official""#, #""kind": "blog""#,
      #"sources.json:7:50: agency: kind: "blog" is not one of official, official-mirror, "#
        + "state-media, press, company, reference, wiki-derived, aggregator, repo-trace"),
    Self(
      .sources, "https://agency.example/1", "agency.example/1",
      #"sources.json:7:14: agency: url: "agency.example/1" is not an address; it must begin with "#
        + "https:// or http:// and contain no space"),
    Self(
      .sources, "https://agency.example/1", "https://agency.example/1 2",
      #"sources.json:7:14: agency: url: "https://agency.example/1 2" is not an address; it must "#
        + "begin with https:// or http:// and contain no space"),
    Self(
      .sources, #""id": "daily""#, #""id": "agency""#,
      #"missions.json:32:75: tua-orbiter: operators.sources[0]: there is no source "daily""#,
      #"missions.json:33:75: tua-orbiter: types.sources[0]: there is no source "daily""#,
      #"nations.json:36:89: TUR: memberships[0].claims[0].sources[0]: there is no source "daily""#,
      #"nations.json:63:94: counts[0].sources[0]: there is no source "daily""#,
      #"phases.json:7:78: artemis: sources[0]: there is no source "daily""#,
      #"phases.json:24:45: ilrs-i: status.sources[0]: there is no source "daily""#,
      #"phases.json:29:67: ilrs-ii: sources[0]: there is no source "daily""#,
      #"phases.json:32:45: ilrs-ii: status.sources[0]: there is no source "daily""#,
      #"slips.json:12:81: tua-orbiter-launch: steps[0].sources[0]: there is no source "daily""#,
      #"slips.json:25:23: chang-e-6-launch: steps[0].sources[0]: there is no source "daily""#,
      #"sources.json:9:12: agency: id: "agency" is the identifier of an earlier record; it must "#
        + "be unique",
      #"topics.json:8:100: power: artemis[0].sources[0]: there is no source "daily""#,
      #"topics.json:13:84: power: claims[0].sources[0]: there is no source "daily""#),
    Self(
      .sources, #""id": "trace""#, #""id": "Trace""#,
      #"nations.json:48:54: TUR: memberships[1].claims[0].sources[0]: there is no source "trace""#,
      #"sources.json:10:12: Trace: id: "Trace" is not of the allowed form: small letters and "#
        + #"digits, words joined by hyphens, like "chang-e-6""#),
    Self(
      .sources, #""id": "trace""#, #""id": "trace-""#,
      #"nations.json:48:54: TUR: memberships[1].claims[0].sources[0]: there is no source "trace""#,
      #"sources.json:10:12: trace-: id: "trace-" is not of the allowed form: small letters and "#
        + #"digits, words joined by hyphens, like "chang-e-6""#),
    Self(
      .sources, #""date": "2024-01-11""#, #""date": "2024-13-11""#,
      #"sources.json:9:48: daily: date: "2024-13-11" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd"#),
    Self(
      .sources, #""title": "Note""#, #""title": "  ""#,
      "sources.json:10:30: trace: title: is empty; leave the field out if nothing is known"),
    Self(
      .sources, #""title": "Note", "#, "",
      "sources.json:10:5: trace: title: is missing; give a text in quotation marks"),
    Self(
      .sources, #""title": "Note""#, #""title": "Note\u001b[31m""#,
      "sources.json:10:30: trace: title: contains a control character; give plain text on one line"),
  ]
}
