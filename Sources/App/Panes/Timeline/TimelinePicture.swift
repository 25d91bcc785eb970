import Model
import Plot
import Query
import Screen

/// Phases and missions as bars and signs on a time axis, one per row.
struct TimelinePicture: Picture {
  /// The period of all rows and the as-of date, in months since the beginning of the year 0.
  let extent: ClosedRange<Double>
  /// The axis of the visible part.
  let axis: Axis
  /// The as-of date.
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

  /// The bar of a record, made for visible rows only. nil if it is not a phase or mission in view.
  func bar(of subject: Selection) -> TimelineBar? {
    switch subject {
    case .record(.phase(let id)): view.phases.first { $0.id == id }.map { TimelineBar(.phase($0), now: now) }
    case .record(.mission(let id)): view.mission(id).map { TimelineBar(.mission($0), now: now) }
    default: nil
    }
  }

  /// `Apr 2024 to Dec 2026`.
  private static func caption(_ shown: ClosedRange<Double>) -> String {
    func name(_ months: Double) -> String {
      let month = Int(months.rounded(.down))
      return "\(Day.monthNames[month % 12]) \(month / 12)"
    }
    return "\(name(shown.lowerBound)) to \(name(shown.upperBound - 0.01))"
  }

  /// A window of some length around a moment, kept within the extent; nil if it would show everything.
  func window(length: Double, round moment: Double, at share: Double) -> TimeWindow? {
    let whole = extent.upperBound - extent.lowerBound
    let length = max(Self.shortest, length)
    guard length < whole else { return nil }
    let start = max(extent.lowerBound, min(moment - length * share, extent.upperBound - length))
    return TimeWindow(start: start, length: length)
  }

  /// The shortest visible period, in months.
  private static let shortest = 6.0
}
