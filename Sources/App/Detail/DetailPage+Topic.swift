import Model
import Query
import Screen
import Text

extension DetailPage {
  /// From so many columns on the two sides stand beside each other.
  private static let sideBySideWidth = 56

  mutating func addTopic(_ id: Topic.ID) {
    guard let row = view.topics.first(where: { $0.id == id }) else { return }
    setTitle(row.topic.title)
    if lens == nil { addText(row.topic.summary, "text.strong") }
    addBlank()
    if width >= Self.sideBySideWidth, !isLinear {
      addAligned(row)
    } else {
      for coalition in [Coalition.artemis, .ilrs] { addSide(coalition, of: row) }
    }
    if id == "membership" { addMemberFigures() }
    addStatements("On both, and where sources disagree", row.claims)
  }

  /// Both sides beside each other, a statement against a statement.
  private mutating func addAligned(_ row: TopicRow) {
    let column = (width - 3) / 2
    let left = sideLines(.artemis, of: row, width: column)
    let right = sideLines(.ilrs, of: row, width: width - 3 - column)
    addColumns([left], [right], leftWidth: column)
  }

  /// Blocks of lines side by side: block against block, each pair as high as the higher one.
  mutating func addColumns(_ left: [[Line]], _ right: [[Line]], leftWidth: Int) {
    let rule = Span(" │ ", style: theme.style("border"))
    for block in 0..<max(left.count, right.count) {
      let leftLines = block < left.count ? left[block] : []
      let rightLines = block < right.count ? right[block] : []
      for index in 0..<max(leftLines.count, rightLines.count) {
        let line = index < leftLines.count ? leftLines[index] : Line("")
        let padding = Span(String(repeating: " ", count: max(0, leftWidth - line.columns)), style: .plain)
        let other = index < rightLines.count ? rightLines[index].spans : []
        add(drawn: Line(line.spans + [padding, rule] + other))
      }
    }
  }

  private mutating func sideLines(_ coalition: Coalition, of row: TopicRow, width: Int) -> [Line] {
    var lines = [sideTitle(coalition)]
    for statement in row.statements(of: coalition) {
      lines += Line(sideSpans(statement)).wrapped(to: width, hanging: 2)
    }
    if row.statements(of: coalition).isEmpty {
      lines += nothingStated(on: coalition, of: row).wrapped(to: width, hanging: 0)
    }
    return lines
  }

  private func sideTitle(_ coalition: Coalition) -> Line {
    Line([Span("\(coalition.letter) \(coalition.name)", style: theme.style(coalition.role, over: "heading"))])
  }

  private mutating func sideSpans(_ statement: Statement) -> [Span] {
    [
      mark(statement), span(" "), statement.isNegative ? span("not found: ", "label") : span(""),
      span(statement.text), references(statement.sources),
    ]
  }

  /// What only one side has is said, not left blank.
  private func nothingStated(on coalition: Coalition, of row: TopicRow) -> Line {
    let other: Coalition = coalition == .ilrs ? .artemis : .ilrs
    return Line([span("Nothing stated; only \(other.name) has this.", "text.muted")])
  }

  private mutating func addSide(_ coalition: Coalition, of row: TopicRow) {
    addBlank()
    add(sideTitle(coalition).spans)
    for statement in row.statements(of: coalition) {
      addStatement(statement.text, by: statement, isNegative: statement.isNegative)
    }
    if row.statements(of: coalition).isEmpty { add(nothingStated(on: coalition, of: row).spans) }
  }
}
