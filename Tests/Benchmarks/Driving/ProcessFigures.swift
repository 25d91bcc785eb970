import Glibc

/// What a program and all that it has started use. It leads a session of its own, by which they are found.
struct ProcessFigures {
  /// Memory, in KiB.
  struct Memory {
    /// What lies in memory, shared libraries too.
    var resident = 0
    /// What it has written there, and no other process can share.
    var own = 0
    /// The most that has lain in memory.
    var peak = 0
  }

  /// The leader of the session.
  let id: Int32

  /// The processor time of all of them so far.
  var processorTime: Duration {
    members.reduce(.zero) { $0 + Self.processorTime(of: $1) }
  }

  /// The memory of all of them together.
  var memory: Memory {
    members.reduce(into: Memory()) { sum, id in
      let map = Self.lines(of: "/proc/\(id)/smaps_rollup")
      sum.resident += map["Rss"] ?? 0
      // Not what is private and dirty: of a program that has just been built the pages are not on the disk yet.
      sum.own += map["Anonymous"] ?? 0
      sum.peak += Self.lines(of: "/proc/\(id)/status")["VmHWM"] ?? 0
    }
  }

  private var members: [Int32] {
    guard let listing = opendir("/proc") else { return [] }
    defer { closedir(listing) }
    var members: [Int32] = []
    while let entry = readdir(listing) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if let member = Int32(name), getsid(member) == id { members.append(member) }
    }
    return members
  }

  private static func processorTime(of id: Int32) -> Duration {
    var clock = clockid_t()
    var time = timespec()
    guard clock_getcpuclockid(id, &clock) == 0, clock_gettime(clock, &time) == 0 else { return .zero }
    return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
  }

  /// The figures of a file whose lines are names and figures: `Rss:  1234 kB`.
  private static func lines(of path: String) -> [String: Int] {
    guard let file = fopen(path, "re") else { return [:] }
    defer { fclose(file) }
    var figures: [String: Int] = [:]
    var line = [CChar](repeating: 0, count: 512)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let words = text.split(whereSeparator: { " \t\n".contains($0) })
      guard words.count > 1, let figure = Int(words[1]) else { continue }
      figures[String(words[0].dropLast())] = figure
    }
    return figures
  }
}
