import TestSupport
import Testing

@Suite("The command search")
struct ScriptsSearchTests {
  @Test("Every format")
  func formats() throws {
    expectText(
      try printed("search agency --format table"),
      #"""
      Kind    ID      Name                     Detail
      ──────  ──────  ───────────────────────  ─────────────────
      source  agency  Statement of the agency  CNSA, 10 Jan 2024
      """#)
    expectText(
      try printed("search agency --format csv"),
      #"""
      kind,id,name,detail,score,field,text,explanation
      source,agency,Statement of the agency,"CNSA, 10 Jan 2024",355,id,agency,"+300 agency: is the id; \#
      +30 agency: weight of the id; +25 agency: letters, runs, beginnings of words"
      """#)
    expectText(
      try printed("search agency --format json"),
      #"""
      [
        {"kind": "source", "id": "agency", "name": "Statement of the agency", "detail": "CNSA, 10 Jan \#
      2024", "score": 355, "field": "id", "text": "agency", "explanation": ["+300 agency: is the id", \#
      "+30 agency: weight of the id", "+25 agency: letters, runs, beginnings of words"]}
      ]
      """#)
    expectText(
      try printed("search agency --format markdown"),
      #"""
      | Kind | ID | Name | Detail |
      | --- | --- | --- | --- |
      | source | agency | Statement of the agency | CNSA, 10 Jan 2024 |
      """#)
    expectText(
      try printed("search agency --format plain"),
      #"""
      Kind: source
      ID: agency
      Name: Statement of the agency
      Detail: CNSA, 10 Jan 2024
      Score: 355
      Found in: id
      Text: agency
      Explanation: +300 agency: is the id; +30 agency: weight of the id; +25 agency: letters, runs, \#
      beginnings of words
      """#)
  }

  @Test("The best comes first, with an explanation")
  func explained() throws {
    expectText(
      try printed("search tua --explain"),
      #"""
      286  mission tua-orbiter: TUA Orbiter
        +220 tua: begins the name
        +60 tua: weight of the name
        +13 tua: letters, runs, beginnings of words
        -7 tua: letters left over

      256  nation TUR: Türkiye
        +228 tua: is the agency
        +15 tua: weight of the agency
        +13 tua: letters, runs, beginnings of words
      """#)
    expectText(
      try printed("search reactor --columns kind,id,score,field"),
      #"""
      Kind   ID     Score  Found in
      ─────  ─────  ─────  ────────
      topic  power    219  summary
      """#)
    expectText(
      try printed("search tua orbiter --limit 1 --explain --format markdown"),
      #"""
      | Kind | ID | Name | Detail | Score | Explanation |
      | --- | --- | --- | --- | ---: | --- |
      | mission | tua-orbiter | TUA Orbiter | TUA, 2028, planned | 682 | +220 tua: begins the name; +60 \#
      tua: weight of the name; +13 tua: letters, runs, beginnings of words; -7 tua: letters left over; \#
      +190 orbiter: starts a word of the name; +60 orbiter: weight of the name; +29 orbiter: letters, \#
      runs, beginnings of words; -3 orbiter: letters left over; +120 the words in a row in the name |
      """#)
  }

  @Test(
    "A search without hits prints an empty table, says so, and exits with status 1",
    arguments: ["", "--explain"])
  func nothing(option: String) throws {
    for (format, output) in [
      ("json", "[]\n"), ("table", "Kind  ID  Name  Detail\n────  ──  ────  ──────\n"),
      ("csv", "kind,id,name,detail,score,field,text,explanation\r\n"),
    ] {
      let outcome = try cislunar(["search", "zzzzzz", "--format", format] + (option.isEmpty ? [] : [option]))
      #expect(outcome.end == .exited(1))
      let isBrief = option.isEmpty || format != "table"
      #expect(
        outcome.output
          == (isBrief
            ? output
            : "Kind  ID  Name  Detail  Score  Explanation\n────  ──  ────  ──────  ─────  ───────────\n"))
      #expect(outcome.errors == "Nothing matches.\n")
    }
  }
}
