import Glibc

extension TerminalProcess {
  /// What a program has used so far.
  public struct Usage: Hashable, Sendable {
    /// Processor time, in clock ticks of the system (10 ms).
    public let ticks: Int
    /// How often it gave up the processor to wait.
    public let waits: Int
  }

  /// What the program has used so far.
  public func usage() throws -> Usage {
    // The name, in parentheses, may hold anything; user and system time are the 12th and 13th fields after it.
    let stat = try contents(of: "stat")
    let fields = stat[(stat.lastIndex(of: ")") ?? stat.startIndex)...].split(separator: " ")
    let waits = try contents(of: "status").split(separator: "\n").first {
      $0.hasPrefix("voluntary_ctxt_switches:")
    }
    return Usage(
      ticks: (Int(fields[12]) ?? 0) + (Int(fields[13]) ?? 0),
      waits: Int(waits?.split(separator: "\t").last ?? "") ?? 0)
  }

  private func contents(of file: String) throws -> String {
    let path = "/proc/\(id)/\(file)"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw PseudoTerminal.Failure(description: "\(path) cannot be read") }
    defer { close(descriptor) }
    return String(decoding: PollWait.read(descriptor) ?? [], as: UTF8.self)
  }
}
