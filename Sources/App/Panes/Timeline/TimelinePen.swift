import Model
import Plot
import Query
import Screen
import Text

struct TimelinePen {
  let axis: Axis
  let now: Double
  let row: Rect
  let theme: Theme

  func draw(_ bar: TimelineBar, in frame: inout Frame) {
    guard let extent = bar.extent else { return write("no date", at: 0, "text.muted", in: &frame) }
    switch bar.shape {
    case .phase(let from, let to, let status): drawPhase(from, to, status, of: bar, in: &frame)
    case .launch(let time, let status): drawLaunch(time, status, of: bar, in: &frame)
    case .undated: return write("no date", at: 0, "text.muted", in: &frame)
    }
    drawRivals(of: bar, in: &frame)
    // Arrows at the edges for bars that are completely out of view.
    if extent.upperBound < axis.scale.domain.lowerBound { write("‹", at: 0, "text.muted", in: &frame) }
    if extent.lowerBound > axis.scale.domain.upperBound {
      write("›", at: row.width - 1, "text.muted", in: &frame)
    }
  }

  /// The other claimed dates. They never hide the preferred one, and the row's own sign says that there are others.
  private func drawRivals(of bar: TimelineBar, in frame: inout Frame) {
    let kept = keptCells(of: bar.shape)
    for (glyph, times) in [("[", bar.rivalStarts), ("]", bar.rivalEnds.map { $0 - Self.moment })] {
      for time in times {
        guard let x = axis.scale.cell(of: time), kept?.contains(x) != true else { continue }
        write(glyph, at: x, "mark.rival", in: &frame)
      }
    }
  }

  /// The cell of a sign, or the cells of a bar so short that two other dates could hide it.
  private func keptCells(of shape: TimelineBar.Shape) -> ClosedRange<Int>? {
    switch shape {
    case .phase(let from, let to, _):
      let bounds = axis.scale.domain
      let (start, end) = (from ?? bounds.lowerBound, to ?? bounds.upperBound)
      guard start < end, let bar = cells(of: start...end), bar.count <= 2 else { return nil }
      return bar
    case .launch(let time, _):
      return axis.scale.cell(of: (time.lowerBound + time.upperBound) / 2).map { $0...$0 }
    case .undated: return nil
    }
  }

  /// A period's end is drawn in the cell before it.
  private static let moment = 0.001

  private func drawPhase(
    _ from: Double?, _ to: Double?, _ status: PhaseStatus?, of bar: TimelineBar, in frame: inout Frame
  ) {
    let role = bar.coalition?.role ?? "coalition.none"
    let start = from ?? to ?? axis.scale.domain.lowerBound
    // A phase without a known end continues beyond the visible time.
    let end = to ?? axis.scale.domain.upperBound
    let earliest = ([start] + bar.rivalStarts).min() ?? start
    let latest = ([end] + bar.rivalEnds).max() ?? end
    drawSlips(of: bar, to: start, in: &frame)
    fill("┄", earliest...max(earliest, latest), "mark.rival", in: &frame)
    guard start < end else { return }
    switch status {
    case .completed: fill("█", start...end, role, in: &frame)
    case .planned: fill("░", start...end, role, hasEnds: true, in: &frame)
    case .underWay:
      fill("▒", start...end, role, hasEnds: true, in: &frame)
      if start < now { fill("█", start...min(now, end), role, in: &frame) }
      // It continues although its end has passed.
      if end < now { fill("┄", end...now, role, in: &frame) }
    case nil: fill("─", start...end, role, in: &frame)
    }
    if to == nil { put("→", at: end - Self.moment, role, in: &frame) }
    if from == nil { put("←", at: start, role, in: &frame) }
  }

  private func drawLaunch(
    _ time: ClosedRange<Double>, _ status: MissionRow.Status, of bar: TimelineBar, in frame: inout Frame
  ) {
    let middle = (time.lowerBound + time.upperBound) / 2
    let rivals = bar.rivalStarts + bar.rivalEnds
    if let first = rivals.min(), let last = rivals.max() {
      fill("┄", min(first, time.lowerBound)...max(last, time.upperBound), "mark.rival", in: &frame)
    }
    drawSlips(of: bar, to: middle, in: &frame)
    if let until = bar.until, middle < until { fill("─", middle...until, status.role, in: &frame) }
    // A date known to the day is a sign alone.
    if time.upperBound - time.lowerBound > 0.5 { fill("╌", time, status.role, in: &frame) }
    // As of this date a later flight was still a plan.
    put(Marks.symbol(status), at: middle, status.role, in: &frame)
  }

  /// The dates from which it was put off, and a line from the first of them to the one that stands.
  private func drawSlips(of bar: TimelineBar, to date: Double, in frame: inout Frame) {
    if let first = bar.slips.min(), first < date { fill("┄", first...date, "text.muted", in: &frame) }
    for slip in bar.slips { put("◇", at: slip, "text.muted", in: &frame) }
  }

  /// Fills the visible cells of a period with a glyph, between solid ends: in many fonts a shade is hard to see.
  private func fill(
    _ glyph: String, _ time: ClosedRange<Double>, _ role: Role, hasEnds: Bool = false, in frame: inout Frame
  ) {
    guard let cells = cells(of: time) else { return }
    write(String(repeating: glyph, count: cells.count), at: cells.lowerBound, role, in: &frame)
    guard hasEnds, cells.count > 2 else { return }
    put("▌", at: time.lowerBound, role, in: &frame)
    put("▐", at: time.upperBound - Self.moment, role, in: &frame)
  }

  /// The visible cells of a period; nil if none are visible.
  private func cells(of time: ClosedRange<Double>) -> ClosedRange<Int>? {
    let shown = axis.scale.domain
    guard time.upperBound >= shown.lowerBound, time.lowerBound <= shown.upperBound else { return nil }
    let first = axis.scale.cell(of: max(time.lowerBound, shown.lowerBound)) ?? 0
    let end = max(time.lowerBound, min(time.upperBound - Self.moment, shown.upperBound))
    return first...max(first, axis.scale.cell(of: end) ?? first)
  }

  private func put(_ glyph: String, at time: Double, _ role: Role, in frame: inout Frame) {
    if let x = axis.scale.cell(of: time) { write(glyph, at: x, role, in: &frame) }
  }

  private func write(_ text: String, at x: Int, _ role: Role, in frame: inout Frame) {
    frame.write(text, at: Point(x: row.minX + x, y: row.minY), in: row, style: theme.style(role))
  }
}
