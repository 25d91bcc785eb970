struct LoadingProgress {
  /// The share of the time that checking the syntax takes; the rest is reading records.
  private static let checking = 0.3
  private let total: Int
  private let report: (Double) -> Void
  private var done = 0

  init(of total: Int, report: @escaping (Double) -> Void) {
    self.total = max(1, total)
    self.report = report
  }

  /// The syntax of the present file has been checked as far as this byte.
  func checked(to position: Int) { tell(Double(position) * Self.checking) }

  /// The records of the present file of `size` bytes have been read as far as this byte.
  func read(to position: Int, of size: Int) {
    tell(Double(size) * Self.checking + Double(position) * (1 - Self.checking))
  }

  mutating func finish(_ size: Int) { done += size }

  private func tell(_ bytes: Double) { report((Double(done) + bytes) / Double(total)) }
}
