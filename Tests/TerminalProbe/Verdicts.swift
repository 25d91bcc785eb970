import CTestSupport
import Glibc
import Terminal

/// Confines this process and writes what it may still call: first the calls, then, for each call whose argument decides, the
/// values that are allowed. The kernel says so without making the calls. Then it calls as a program of another processor does.
func judgeCalls() -> Never {
  guard cislunar_test_judge_calls() == 0, (try? Confinement.enter()) != nil else { exit(5) }
  // Filters are not asked for these two, which only the kernel itself makes; a program that does is ended.
  let (uretprobe, uprobe) = (335, 336)
  let calls = (0..<1024).filter { $0 != uretprobe && $0 != uprobe }
  write("calls", calls.filter { cislunar_test_is_allowed($0, 0, 0) })
  let requests = [0x5400..<0x5500, 0x402C_5400..<0x402C_5500, 0x802C_5400..<0x802C_5500].flatMap { $0 }
  let questions: [(name: String, call: Int32, argument: Int32, values: [Int])] = [
    ("mmap", SYS_mmap, 2, Array(0..<16)), ("mprotect", SYS_mprotect, 2, Array(0..<16)),
    ("fcntl", SYS_fcntl, 1, Array(0..<2048)), ("ioctl", SYS_ioctl, 1, requests),
  ]
  for (name, call, argument, values) in questions {
    write(name, values.filter { cislunar_test_is_allowed(Int(call), argument, $0) })
  }
  let id = Int(getpid())
  let processes = [0, 1, id - 1, id, id + 1].filter { cislunar_test_is_allowed(Int(SYS_tgkill), 0, $0) }
  write("tgkill, from its own id on", processes.map { $0 - id })
  cislunar_test_call_as_another_processor()
  exit(0)
}

private func write(_ question: String, _ allowed: [Int]) {
  let line = Array("\(question): \(allowed.map(String.init).joined(separator: " "))\n".utf8)
  _ = Glibc.write(1, line, line.count)
}
