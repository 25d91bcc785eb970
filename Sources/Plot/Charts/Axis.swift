package import Screen
import Text

/// A scale with named values.
package struct Axis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let label: String
    /// Whether something larger begins here: a year among months.
    package let isMajor: Bool
  }

  package let scale: Scale
  package let ticks: [Tick]

  /// An axis from 0 to `maximum`, at least 1, named at steps of 1, 2 or 5 times a power of ten, `spacing` cells apart or more.
  package static func counts(upTo maximum: Int, length: Int, spacing: Int) -> Axis {
    let maximum = max(1, maximum)
    let room = max(1, length / spacing)
    let step = step { maximum <= room * $0 }
    return Axis(
      scale: Scale(0...Double(maximum), length: Double(length)),
      ticks: stride(from: 0, through: maximum, by: step).map {
        Tick(value: Double($0), label: "\($0)", isMajor: $0 == 0)
      })
  }

  /// An axis of time in months since the year 0, named by months, quarters, years or decades as there is room in `length`
  /// columns. January bears the year, other months their abbreviated names.
  package static func months(_ domain: ClosedRange<Double>, length: Int) -> Axis {
    let scale = Scale(domain, length: Double(length))
    let (first, last) = (scale.domain.lowerBound, scale.domain.upperBound)
    let columns = Double(max(1, length)) / (last - first)
    // Names have room: four columns and a gap, for years five.
    let unit =
      [1, 3, 6].first { Double($0) * columns >= 5 } ?? 12 * step { Double(12 * $0) * columns >= 6 }
    let start = Int((first / Double(unit)).rounded(.up)) * unit
    let ticks = stride(from: start, through: Int(last.rounded(.down)), by: unit).map { month in
      let isYear = month % 12 == 0
      return Tick(
        value: Double(month), label: isYear ? "\(month / 12)" : monthNames[(month % 12 + 12) % 12],
        isMajor: isYear && unit < 12)
    }
    return Axis(scale: scale, ticks: ticks)
  }

  /// The first of 1, 2, 5, 10, 20, 50 … that is enough.
  private static func step(_ isEnough: (Int) -> Bool) -> Int {
    var power = 1
    while true {
      if let step = [1, 2, 5].first(where: { isEnough($0 * power) }) { return step * power }
      power *= 10
    }
  }

  private static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Frame {
  /// Writes the names of an axis along a row, each from the column of its value; those without room are left out.
  package mutating func drawLabels(of axis: Axis, in row: Rect, style: Style, major: Style) {
    let places = axis.ticks.compactMap { tick in axis.scale.cell(of: tick.value).map { (tick, row.minX + $0) }
    }
    for (index, (tick, x)) in places.enumerated() {
      let limit = index + 1 < places.count ? places[index + 1].1 - 1 : row.maxX
      guard x + tick.label.columns <= limit else { continue }
      write(tick.label, at: Point(x: x, y: row.minY), in: row, style: tick.isMajor ? major : style)
    }
  }

  /// Draws a horizontal axis as a line with a mark at each named value.
  package mutating func drawLine(of axis: Axis, in row: Rect, style: Style) {
    guard row.height > 0 else { return }
    drawHorizontalRule(y: row.minY, from: row.minX, to: row.maxX, style: style)
    for x in axis.ticks.compactMap({ axis.scale.cell(of: $0.value) }) {
      write("┬", at: Point(x: row.minX + x, y: row.minY), in: row, style: style)
    }
  }
}
