import Model
import Query
import Screen
import Text

extension DetailPage {
  /// The least width for the two sides side by side.
  private static let sideBySideWidth = 56

  /// The statements of both sides: side by side, or one below the other.
  mutating func addSides(of facts: [Fact]) {
    func stated(on side: Coalition) -> [Fact] { facts.filter { $0.section == side.section } }
    addBlank()
    if width >= Self.sideBySideWidth, !isLinear {
      let column = (width - 3) / 2
      let left = sideLines(.artemis, stated(on: .artemis), width: column)
      let right = sideLines(.ilrs, stated(on: .ilrs), width: width - 3 - column)
      addColumns([left], [right], leftWidth: column)
    } else {
      for side in [Coalition.artemis, .ilrs] {
        addBlank()
        add(sideTitle(side).spans)
        for fact in stated(on: side) { addClaim(fact) }
        if stated(on: side).isEmpty { add(nothingStated(on: side).spans) }
      }
    }
  }

  /// Two columns of blocks, each pair as high as its higher block.
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

  private mutating func sideLines(_ side: Coalition, _ facts: [Fact], width: Int) -> [Line] {
    var lines = [sideTitle(side)]
    for fact in facts { lines += Line(claimSpans(fact)).wrapped(to: width, hanging: 2) }
    if facts.isEmpty { lines += nothingStated(on: side).wrapped(to: width, hanging: 0) }
    return lines
  }

  private func sideTitle(_ side: Coalition) -> Line {
    Line([Span("\(side.letter) \(side.name)", style: theme.style(side.role, over: "heading"))])
  }

  /// Says that a side has no statement, instead of leaving it blank.
  private func nothingStated(on side: Coalition) -> Line {
    let other: Coalition = side == .ilrs ? .artemis : .ilrs
    return Line([span("No statement; only \(other.name) has one.", "text.muted")])
  }
}
