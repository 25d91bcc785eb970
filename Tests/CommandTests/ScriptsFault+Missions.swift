extension ScriptsFault {
  /// What is wrong with programmes and phases.
  static let phases = [
    Self(
      .phases,
      ",\n    {\"id\": \"artemis\", \"name\": \"Artemis\", \"evidence\": \"reported\", \"sources\": [\"daily\"]}",
      "",
      #"phases.json:5:17: programmes: needs one programme for each coalition; missing: "artemis""#),
    Self(
      .phases, #"{"id": "artemis", "name""#, #"{"id": "ilrs", "name""#,
      #"phases.json:7:12: ilrs: id: "ilrs" is already described above; describe each programme once"#),
    Self(
      .phases, #""order": 2"#, #""order": 1"#,
      #"phases.json:28:54: ilrs-ii: order: 1 is already the place of "ilrs-i""#),
    Self(
      .phases, #""scope": "whole""#, #""scope": "hole""#,
      #"phases.json:15:20: ilrs-i: period[0].scope: "hole" is not one of whole, start, end, "#
        + #"stage, milestone; did you mean "whole"?"#),
    Self(
      .phases, #""end": "2025""#, #""end": "2020""#,
      #"phases.json:15:38: ilrs-i: period[0].start: "2021" is later than the end, "2020""#),
    Self(
      .phases, #""value": "under-way""#, #""value": "underway""#,
      #"phases.json:23:18: ilrs-i: status.value: "underway" is not one of planned, under-way, "#
        + #"completed; did you mean "under-way"?"#),
    Self(
      .phases, #""text": "Five years.", "#, "",
      "phases.json:14:9: ilrs-i: period[0].text: is missing; give a text in quotation marks"),
    Self(
      .phases,
      "[\n        {\"text\": \"Survey the pole.\", \"evidence\": \"confirmed\", \"sources\": [\"agency\"]}\n      ]",
      #""Survey the pole.""#,
      "phases.json:19:21: ilrs-i: objectives: is a text; give a list in brackets"),
  ]

  /// What is wrong with missions.
  static let missions = [
    Self(
      .missions, #""id": "tua-orbiter""#, #""id": "tua_orbiter""#,
      #"missions.json:30:13: tua_orbiter: id: "tua_orbiter" is not of the allowed form: small "#
        + #"letters and digits, words joined by hyphens, like "chang-e-6""#,
      #"slips.json:8:19: tua-orbiter-launch: records[0]: there is no mission, phase, topic or programme "#
        + #""tua-orbiter""#),
    Self(
      .missions, #""language": "zh""#, #""language": "chinese language""#,
      #"missions.json:9:52: chang-e-6: nativeNames[0].language: "chinese language" is not a "#
        + #"language tag like "zh" or "zh-Hant""#),
    Self(
      .missions, "\"coalition\": \"ilrs\",\n", "",
      "missions.json:10:21: chang-e-6: part: says why the mission belongs to a coalition, but no "
        + "coalition is given; give both or neither"),
    Self(
      .missions,
      "      \"part\": {\"value\": \"programme\", \"text\": \"So the agency.\", \"evidence\": \"confirmed\", \"sources\": [\"agency\"]},\n",
      "",
      #"missions.json:10:20: chang-e-6: coalition: needs a field "part" that says why the "#
        + "mission belongs to this coalition"),
    Self(
      .missions, #""value": "programme""#, #""value": "program""#,
      #"missions.json:11:25: chang-e-6: part.value: "program" is not one of programme, support, "#
        + #"payload, nation, precursor; did you mean "programme"?"#),
    Self(
      .missions, #"{"value": ["CHN"]"#, #"{"value": ["CHA"]"#,
      #"missions.json:13:29: chang-e-6: nations.value[0]: there is no nation "CHA"; did you mean "CHN"?"#),
    Self(
      .missions, #"{"value": ["orbiter"]"#, #"{"value": []"#,
      "missions.json:33:26: tua-orbiter: types.value: is an empty list; give at least one"),
    Self(
      .missions, #""date": "2028", "#, "",
      #"missions.json:36:19: tua-orbiter: launch[0].kind: "planned" needs a date; if none is "#
        + #"set, the kind is "none" and the text says so"#),
    Self(
      .missions, #""kind": "planned""#, #""kind": "none""#,
      #"missions.json:36:35: tua-orbiter: launch[0].date: does not fit the kind "none", "#
        + "which says that no date is set"),
    Self(
      .missions, #""said": "2024-03-01", "text": "In 2028.","#, #""said": "2024-03-01","#,
      #"missions.json:36:19: tua-orbiter: launch[0].kind: "planned" needs a text that says "#
        + "what the date is, or why there is none"),
    Self(
      .missions, #""date": "2028", "said""#, #""date": "2028", "sad""#,
      #"missions.json:36:46: tua-orbiter: launch[0].sad: is not a field here; did you mean "said"?"#),
    Self(
      .missions, #""date": "2028", "said""#, #""date": "2028", "until": "2027", "said""#,
      #"missions.json:36:55: tua-orbiter: launch[0].until: "2027" is not later than the date, "#
        + #""2028", with which the range begins"#),
    Self(
      .missions, #""date": "2024-05-03", "evidence""#, #""date": "2024-05-03", "bound": "by", "evidence""#,
      "missions.json:16:59: chang-e-6: launch[0].bound: goes only with the date of a plan"),
    Self(
      .missions, #""date": "2028", "said": "2024-03-01""#, #""date": "2028", "said": "2024-3-1""#,
      #"missions.json:36:54: tua-orbiter: launch[0].said: "2024-3-1" is not a date; write yyyy, "#
        + "yyyy-mm or yyyy-mm-dd"),
    Self(
      .missions, #""latitude": -41.64, "#, "",
      "missions.json:19:64: chang-e-6: site.longitude: has no latitude; give both or neither"),
    Self(
      .missions, #""latitude": -41.64"#, #""latitude": -141.64"#,
      "missions.json:19:63: chang-e-6: site.latitude: -141.64 is out of range; give degrees "
        + "from -90 to 90"),
    Self(
      .missions, #""kind": "landed""#, #""kind": "crashed""#,
      #"missions.json:19:41: chang-e-6: site.kind: "crashed" is not one of landed, impact, "#
        + "planned, missed"),
    Self(
      .missions, #"["ilrs-i"]"#, #"["ilrs-1"]"#,
      #"missions.json:26:18: chang-e-6: phases[0]: there is no phase "ilrs-1"; did you mean "ilrs-i"?"#),
    Self(
      .missions, #"["ilrs-i"]"#, #"["ilrs-i", "ilrs-ii"]"#,
      #"missions.json:27:24: chang-e-6: relatedPhases: "ilrs-ii" is also among the phases; "#
        + "name it once"),
    Self(
      .missions, #""text": "In the works.", "asOf": "2024-03-01""#, #""text": "In the works.""#,
      "missions.json:40:17: tua-orbiter: status.asOf: is missing; give a date as yyyy, yyyy-mm "
        + "or yyyy-mm-dd"),
    Self(
      .missions, #""operators": {"value": ["TUA"], "evidence": "reported", "sources": ["daily"]}"#,
      #""operators": ["TUA"]"#,
      "missions.json:32:20: tua-orbiter: operators: is a list; give an object in braces"),
  ]

  /// What is wrong with topics.
  static let topics = [
    Self(
      .topics, #""negative": true"#, #""negative": "yes""#,
      "topics.json:11:56: power: ilrs[1].negative: is a text; give true or false"),
    Self(
      .topics, #""id": "power""#, #""id": "power plants""#,
      #"topics.json:7:13: power plants: id: "power plants" is not of the allowed form: small "#
        + #"letters and digits, words joined by hyphens, like "chang-e-6""#),
    Self(
      .topics,
      #""artemis": [{"text": "A reactor by 2030.", "plan": true, "evidence": "reported", "sources": ["daily"]}]"#,
      #""artemis": {}"#,
      "topics.json:8:18: power: artemis: is an object; give a list in brackets"),
  ]

  /// What is wrong with date histories.
  static let slips = [
    Self(
      .slips, #"["tua-orbiter"]"#, #"["tua-orbitr"]"#,
      #"slips.json:8:19: tua-orbiter-launch: records[0]: there is no mission, phase, topic or programme "#
        + #""tua-orbitr"; did you mean "tua-orbiter"?"#),
    Self(
      .slips,
      ",\n        {\n          \"kind\": \"slip\", \"date\": \"2028\", \"said\": \"2024-03-01\", "
        + "\"voice\": \"TUA\", \"speaker\": \"Ann Dee\",\n          \"evidence\": \"reported\", "
        + "\"sources\": [\"weekly\"]\n        }", "",
      "slips.json:10:9: tua-orbiter-launch: steps[0]: is the only step; a date history needs two, so "
        + "add the next or leave the history out"),
    Self(
      .slips, #""date": "2028", "said""#, #""date": "2025", "said""#,
      #"slips.json:15:19: tua-orbiter-launch: steps[1].kind: "slip" needs a date later than the one "#
        + "before, ≤2026"),
    Self(
      .slips, #""said": "2023-04-25""#, #""said": "2020""#,
      #"slips.json:28:54: chang-e-6-launch: steps[1].said: "2020" is before "2021", the date of an earlier "#
        + "step; put the steps in order"),
    Self(
      .slips, #""sources": ["weekly"]"#, #""sources": ["weakly"]"#,
      #"slips.json:16:47: tua-orbiter-launch: steps[1].sources[0]: there is no source "weakly"; did "#
        + #"you mean "weekly"?"#),
  ]
}
