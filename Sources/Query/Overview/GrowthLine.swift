import Model

/// Member counts over time as lines of blocks, both sides on one scale and over the same time: `▁▁▂▃▅█`.
struct GrowthLine {
  private static let blocks = Array(" ▁▂▃▄▅▆▇█")
  /// How many blocks a line has.
  private static let length = 12

  private let days: [Coalition: [Int32]]
  /// The last day of each block.
  private let ends: [Int32]
  private let most: Int

  init(_ joinings: [JoiningRow], until end: Day) {
    days = Dictionary(grouping: joinings, by: \.coalition).mapValues { $0.map(\.day.number) }
    let last = end.latest.number
    let first = joinings.first?.day.number ?? last
    ends = (1...Self.length).map { first + Int32(Int(last - first) * $0 / Self.length) }
    most = days.values.map(\.count).max() ?? 0
  }

  /// The members of a side, in doubt or not, at the end of each block; empty where there are none.
  func blocks(of coalition: Coalition) -> String {
    guard let days = days[coalition] else { return "" }
    return String(
      ends.map { end in
        let members = days.count { $0 <= end }
        // Few are more than none.
        return Self.blocks[members == 0 ? 0 : Swift.max(1, members * (Self.blocks.count - 1) / most)]
      })
  }
}
