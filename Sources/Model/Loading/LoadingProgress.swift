/// How far the loading of large files has come, by their bytes.
struct LoadingProgress {
  /// The part of the time that checking the syntax takes; the rest goes into reading the records.
  private static let checking = 0.3

  /// The bytes of all files.
  private let total: Int
  private let report: (Double) -> Void
  /// The bytes of the files that have been read.
  private var done = 0

  /// Begins with files of so many bytes in all.
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

  /// The present file is done.
  mutating func finish(_ size: Int) { done += size }

  private func tell(_ bytes: Double) { report((Double(done) + bytes) / Double(total)) }
}
