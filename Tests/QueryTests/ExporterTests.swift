import Model
import Testing

@testable import Query

@Suite("Exporters")
struct ExporterTests {
  private let table = Table(
    Query().run(on: [
      Craft(
        id: "a", name: "Chang'e \"6\", far side", operators: ["CNSA", "ESA"], launched: Day("2024-05-03"),
        crew: 0,
        mass: 8350.5, isReusable: false),
      Craft(id: "b", name: "A|B <i>\\\r\nC", launched: Day("2024-05"), isReusable: true),
      Craft(id: "c", name: "嫦娥", operators: ["ESA"], launched: Day("2024"), crew: 12, mass: -0.25),
    ]),
    columns: ["name", "launched", "crew-size", "mass", "reusable", "operators"].compactMap(Craft.column))

  private let empty = Table([Craft](), columns: Craft.listedColumns)

  @Test("CSV follows RFC 4180")
  func csv() {
    #expect(
      table.csv() == """
        name,launched,crewSize,mass,reusable,operators\r
        "Chang'e ""6"", far side",2024-05-03,0,8350.5,false,CNSA; ESA\r
        "A|B <i>\\\r
        C",2024-05,,,true,\r
        嫦娥,2024,12,-0.25,,ESA\r

        """)
    #expect(empty.csv() == "name,launched,crewSize\r\n")
  }

  @Test("CSV quotes blanks at the ends of a field, which readers may cut")
  func csvBlanks() {
    let table = Table(
      columns: [Table.Header(id: "a", title: "A")], rows: [[.text(" x")], [.text("x ")], [.text("x y")]])
    #expect(table.csv() == "a\r\n\" x\"\r\n\"x \"\r\nx y\r\n")
  }

  @Test("TSV has a line for each row, with tabs, line breaks and backslashes escaped")
  func tsv() {
    #expect(
      table.tsv() == #"""
        name	launched	crewSize	mass	reusable	operators
        Chang'e "6", far side	2024-05-03	0	8350.5	false	CNSA; ESA
        A|B <i>\\\r\nC	2024-05			true	
        嫦娥	2024	12	-0.25		ESA

        """#)
    #expect(empty.tsv() == "name\tlaunched\tcrewSize\n")
    let formulas = Table(
      columns: [Table.Header(id: "a", title: "A")], rows: [[.text("=a\tb")], [.text("\t=")], [.number(-1)]])
    #expect(formulas.tsv() == "a\n=a\\tb\n\\t=\n-1\n")
    #expect(formulas.tsv(guardingFormulas: true) == "a\n'=a\\tb\n'\\t=\n-1\n")
  }

  @Test("JSON is an array of objects, one per line, with lists as arrays and null for missing values")
  func json() {
    #expect(
      table.json() == #"""
        [
          {"name": "Chang'e \"6\", far side", "launched": "2024-05-03", "crewSize": 0, "mass": 8350.5, "reusable": false, "operators": ["CNSA", "ESA"]},
          {"name": "A|B <i>\\\r\nC", "launched": "2024-05", "crewSize": null, "mass": null, "reusable": true, "operators": []},
          {"name": "嫦娥", "launched": "2024", "crewSize": 12, "mass": -0.25, "reusable": null, "operators": ["ESA"]}
        ]

        """#)
    #expect(empty.json() == "[]\n")
  }

  @Test(
    "JSON strings escape only quotes, backslashes and invisible characters",
    arguments: [
      ("", #""""#), ("plain", #""plain""#), ("\"", #""\"""#), ("\\", #""\\""#), ("/", #""/""#),
      ("\n\r\t", #""\n\r\t""#), ("\r\n", #""\r\n""#), ("\u{0}\u{1B}\u{7F}", #""\u0000\u001b\u007f""#),
      ("\u{8}\u{C}", #""\u0008\u000c""#), ("Türkiye 嫦娥 🌕", "\"Türkiye 嫦娥 🌕\""),
      ("e\u{301}\u{2028}", "\"e\u{301}\\u2028\""), ("\u{202E}\u{9B}", #""\u202e\u009b""#),
      ("\u{10FFFD}\u{E000}", #""\udbff\udffd\ue000""#), ("👩‍🚀", #""👩\u200d🚀""#),
    ])
  func jsonString(text: String, expected: String) {
    #expect(Array(Table.jsonString(text).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("JSON has no word for numbers that are not finite")
  func notFinite() {
    let header = Table.Header(id: "a", title: "A")
    let table = Table(columns: [header], rows: [[.decimal(.nan)], [.decimal(.infinity)]])
    #expect(table.json() == "[\n  {\"a\": null},\n  {\"a\": null}\n]\n")
  }

  @Test("Markdown is a table of GitHub's flavour with numbers to the right")
  func markdown() {
    #expect(
      table.markdown() == #"""
        | Name | Launched | Crew | Mass | Reusable | Operators |
        | --- | --- | ---: | ---: | --- | --- |
        | Chang'e "6", far side | 2024-05-03 | 0 | 8350.5 | false | CNSA; ESA |
        | A\|B \<i\>\\ C | 2024-05 |  |  | true |  |
        | 嫦娥 | 2024 | 12 | -0.25 |  | ESA |

        """#)
    #expect(empty.markdown() == "| Name | Launched | Crew |\n| --- | --- | ---: |\n")
  }

  @Test(
    "Markdown renders texts unchanged",
    arguments: [
      ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#), ("~~d~~ R&D &lt;", #"\~\~d\~\~ R\&D \&lt;"#),
      ("[a](b) [1] (c)", #"\[a\](b) \[1\] (c)"#), ("a\r\nb\nc", "a b c"),
    ])
  func markdownText(_ text: String, _ expected: String) {
    let table = Table(columns: [Table.Header(id: "a", title: text)], rows: [[.text(text)]])
    #expect(table.markdown() == "| \(expected) |\n| --- |\n| \(expected) |\n")
  }

  @Test("Plain has a line for each value and a blank line between records")
  func plain() {
    #expect(
      table.plain() == #"""
        Name: Chang'e "6", far side
        Launched: 2024-05-03
        Crew: 0
        Mass: 8350.5
        Reusable: false
        Operators: CNSA; ESA

        Name: A|B <i>\ C
        Launched: 2024-05
        Crew:
        Mass:
        Reusable: true
        Operators:

        Name: 嫦娥
        Launched: 2024
        Crew: 12
        Mass: -0.25
        Reusable:
        Operators: ESA

        """#)
    #expect(empty.plain() == "")
  }

  @Test("By default a table has the columns that lists show")
  func listedColumns() {
    let table = Table(Query().run(on: [Craft(id: "a", name: "A")]))
    #expect(table.columns.map(\.id) == ["name", "launched", "crew-size"])
    #expect(table.columns.map(\.key) == ["name", "launched", "crewSize"])
    #expect(table.rows == [[.text("A"), .none, .none]])
  }
}
