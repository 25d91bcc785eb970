import Plot
import Screen
import Testing

@Suite("Scales and axes")
struct ScaleTests {
  @Test("A scale maps values to positions")
  func positions() {
    let scale = Scale(10...20, length: 40)
    #expect(scale.position(of: 10) == 0)
    #expect(scale.position(of: 15) == 20)
    #expect(scale.position(of: 20) == 40)
    #expect(scale.position(of: 25) == 60)
  }

  @Test("Every value of the domain has a cell, the last value the last cell; others have none")
  func cells() {
    let scale = Scale(0...10, length: 5)
    #expect([0, 1.9, 2, 9.9, 10].map { scale.cell(of: $0) } == [0, 0, 1, 4, 4])
    #expect(scale.cell(of: -0.1) == nil)
    #expect(scale.cell(of: 10.1) == nil)
    #expect(Scale(0...10, length: 0).cell(of: 5) == nil)
  }

  @Test("An empty domain still has a place for its value")
  func point() {
    let scale = Scale(7...7, length: 10)
    #expect(scale.cell(of: 7) == 0)
    #expect(Scale(7...7, length: -3).position(of: 8) == 0)
  }

  static let counts: [(maximum: Int, length: Int, labels: [String])] = [
    (0, 10, ["0", "1"]), (3, 12, ["0", "1", "2", "3"]), (7, 12, ["0", "2", "4", "6"]),
    (19, 12, ["0", "5", "10", "15"]), (63, 24, ["0", "10", "20", "30", "40", "50", "60"]),
    (63, 6, ["0", "50"]), (970, 12, ["0", "500"]), (63, 1, ["0"]),
  ]

  @Test(
    "Counts are labelled at multiples of 1, 2 or 5 times a power of ten, as space allows", arguments: counts)
  func countLabels(maximum: Int, length: Int, labels: [String]) {
    let axis = Axis.counts(upTo: maximum, length: length, spacing: 3)
    #expect(axis.ticks.map(\.label) == labels)
    #expect(axis.scale.domain == 0...Double(max(1, maximum)))
  }

  /// Months since the beginning of the year 0.
  private static func month(_ year: Int, _ month: Int) -> Double { Double(year * 12 + month - 1) }

  @Test("Time is labelled by months if they fit")
  func months() {
    let axis = Axis.months(Self.month(2023, 11)...Self.month(2024, 4), length: 30)
    #expect(axis.ticks.map(\.label) == ["Nov", "Dec", "2024", "Feb", "Mar", "Apr"])
    #expect(axis.ticks.map(\.isMajor) == [false, false, true, false, false, false])
  }

  static let spans: [(years: ClosedRange<Int>, length: Int, labels: [String])] = [
    (2023...2025, 60, ["2023", "Apr", "Jul", "Oct", "2024", "Apr", "Jul", "Oct", "2025"]),
    (2023...2025, 24, ["2023", "Jul", "2024", "Jul", "2025"]),
    (2020...2025, 36, ["2020", "2021", "2022", "2023", "2024", "2025"]),
    (2007...2019, 40, ["2008", "2010", "2012", "2014", "2016", "2018"]),
    (2007...2046, 60, ["2010", "2015", "2020", "2025", "2030", "2035", "2040", "2045"]),
    (2007...2046, 30, ["2010", "2020", "2030", "2040"]),
  ]

  @Test("Time is labelled by quarters, halves, years or more if months do not fit", arguments: spans)
  func years(years: ClosedRange<Int>, length: Int, labels: [String]) {
    let axis = Axis.months(
      Self.month(years.lowerBound, 1)...Self.month(years.upperBound, 1), length: length)
    #expect(axis.ticks.map(\.label) == labels)
  }

  @Test("No two labels touch, whatever the period and the width")
  func gaps() {
    for length in stride(from: 5, through: 120, by: 5) {
      for months in [1.5, 7, 13, 30, 64.2, 200, 480, 3000] {
        let start = Self.month(2019, 3) + 0.4
        let axis = Axis.months(start...(start + months), length: length)
        let places = axis.ticks.map { (axis.scale.cell(of: $0.value) ?? -1, $0.label.count) }
        for (place, next) in zip(places, places.dropFirst()) {
          #expect(place.0 + place.1 < next.0, "\(months) months on \(length) columns")
        }
      }
    }
  }
}
