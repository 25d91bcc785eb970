import Glibc

/// What the figures were measured on.
enum Machine {
  /// Its processor, kernel and compiler's target, in a line.
  static var description: String {
    let processor = line(of: "/proc/cpuinfo", beginning: "model name")
    let memory = line(of: "/proc/meminfo", beginning: "MemTotal")
    let gibibytes = Double(memory.prefix { $0.isNumber }).map { Int(($0 / 1_048_576).rounded()) }
    var system = utsname()
    uname(&system)
    let release = withUnsafeBytes(of: &system.release) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    // What a distribution or a host adds to the number tells nothing.
    let kernel = release.prefix { $0.isNumber || $0 == "." }
    let cores = sysconf(Int32(_SC_NPROCESSORS_ONLN))
    return "\(processor), \(cores) cores, \(gibibytes ?? 0) GiB, Linux \(kernel)"
  }

  /// Whether this program, and so those that are measured, were built for use.
  static var isOptimized: Bool {
    var isDebug = false
    // Evaluated in debug builds only.
    assert(
      {
        isDebug = true
        return true
      }())
    return !isDebug
  }

  private static func line(of path: String, beginning name: String) -> String {
    guard let file = fopen(path, "re") else { return "unknown" }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 1024)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(name), let colon = text.firstIndex(of: ":") else { continue }
      return String(text[text.index(after: colon)...].drop { $0 == " " }.prefix { $0 != "\n" })
    }
    return "unknown"
  }
}
