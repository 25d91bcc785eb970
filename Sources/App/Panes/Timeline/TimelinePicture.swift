import Model
import Plot
import Screen
import Text

/// Phases and missions as bars and signs on a time axis, one per row.
struct TimelinePicture: Picture {
  /// The period of all rows and the as-of date, in months since the beginning of the year 0.
  let extent: ClosedRange<Double>
  let axis: Axis
  let now: Double
  /// The rows themselves are selected and clicked.
  let marks: [PictureMark] = []
  let caption: String?
  private let view: CatalogView

  /// - Parameter extent: the period of all rows of the view, listed or not.
  init(_ view: CatalogView, extent: TimelineExtent, window: TimeWindow?, columns: Int) {
    self.view = view
    now = view.perspective.asOf.middle
    self.extent = extent.months
    let shown = window.map { $0.start...($0.start + $0.length) } ?? extent.months
    axis = Axis.months(shown, length: columns)
    caption = window == nil ? nil : Self.caption(shown)
  }

  private static func caption(_ shown: ClosedRange<Double>) -> String {
    func name(_ months: Double) -> String {
      let month = Int(months.rounded(.down))
      return "\(Day.monthNames[month % 12]) \(month / 12)"
    }
    return "\(name(shown.lowerBound)) to \(name(shown.upperBound - 0.01))"
  }

  /// A window of some length around a moment, kept within the extent; nil if it would show everything.
  func window(length: Double, round moment: Double, at share: Double) -> TimeWindow? {
    // At least half a year.
    let length = max(6, length)
    guard length < extent.upperBound - extent.lowerBound else { return nil }
    let start = max(extent.lowerBound, min(moment - length * share, extent.upperBound - length))
    return TimeWindow(start: start, length: length)
  }

  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let (header, rows) = area.split(top: 1)
    let theme = state.theme
    frame.drawLabels(
      of: axis, in: header, style: theme.style("list.header"), major: theme.style("list.header"))
    drawGrid(in: rows, of: &frame, state)
    let listing = state.cache.listing
    for (offset, row) in listing.rows.dropFirst(state.list.scroll).prefix(rows.height).enumerated() {
      guard let bar = listing.subject(at: row).flatMap(bar) else { continue }
      let line = Rect(x: rows.minX, y: rows.minY + offset, width: rows.width, height: 1)
      TimelinePen(axis: axis, now: now, row: line, theme: theme).draw(bar, in: &frame)
      if row == state.cache.selectedRow { frame.paint(line, with: theme.style("list.selected.unfocused")) }
    }
  }

  /// The bar of a record, made for visible rows only. nil if it is not a phase or mission in view.
  private func bar(of subject: Selection) -> TimelineBar? {
    switch subject {
    case .record(.phase(let id)): view.phases.first { $0.id == id }.map { TimelineBar(.phase($0), now: now) }
    case .record(.mission(let id)): view.mission(id).map { TimelineBar(.mission($0), now: now) }
    default: nil
    }
  }

  /// Dots below the labelled times, and the line of the as-of date.
  private func drawGrid(in rows: Rect, of frame: inout Frame, _ state: State) {
    // In ASCII the dots would look like planned periods.
    for tick in axis.ticks where state.glyphs != .ascii {
      guard let x = axis.scale.cell(of: tick.value) else { continue }
      for y in rows.minY..<rows.maxY {
        frame.write("·", at: Point(x: rows.minX + x, y: y), in: rows, style: state.theme.style("border"))
      }
    }
    guard let x = axis.scale.cell(of: now) else { return }
    let style = state.theme.style("border.focused")
    frame.drawVerticalRule(x: rows.minX + x, from: rows.minY, to: rows.maxY, style: style)
    // Do not overwrite part of a label.
    let head = Point(x: rows.minX + x, y: rows.minY - 1)
    if frame[head].text == " " { frame.write("▼", at: head, style: style) }
  }
}

/// The period of all rows of the timeline and the as-of date, in whole years.
struct TimelineExtent: Sendable, Equatable {
  /// Months since the beginning of the year 0.
  let months: ClosedRange<Double>

  init(_ rows: [TimelineRow], asOf day: Day) {
    let now = day.middle
    let extents = rows.compactMap { TimelineBar($0, now: now).extent }
    let first = extents.map(\.lowerBound).min() ?? now
    let last = extents.map(\.upperBound).max() ?? now
    months = (min(first, now) / 12).rounded(.down) * 12...(max(last, now) / 12).rounded(.up) * 12
  }
}
