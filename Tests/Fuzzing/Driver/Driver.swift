import FuzzTargets
import Glibc

/// The environment variable that tells processes which the fuzzer starts anew what they are to try.
private let variable = "CISLUNAR_FUZZ_TARGET"

nonisolated(unsafe) private var target = FuzzTarget.loader

/// Takes the name of the target from the front of the arguments; the rest are libFuzzer's.
@_cdecl("LLVMFuzzerInitialize")
public func initializeFuzzer(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>
) -> Int32 {
  // Else Swift's own reports of crashes would keep them from libFuzzer, which writes down what led to them.
  for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] { signal(number, SIG_DFL) }
  let first = count.pointee > 1 ? arguments.pointee[1].map { String(cString: $0) } : nil
  if let named = first.flatMap(FuzzTarget.init(rawValue:)) {
    target = named
    setenv(variable, named.rawValue, 1)
    let name = arguments.pointee[0]
    arguments.pointee += 1
    arguments.pointee[0] = name
    count.pointee -= 1
  } else if let named = getenv(variable).flatMap({ FuzzTarget(rawValue: String(cString: $0)) }) {
    target = named
  } else {
    let names = FuzzTarget.allCases.map(\.rawValue).joined(separator: "|")
    let usage = "usage: cislunar-fuzz \(names) [CORPUS...] [-OPTION=VALUE...]\n"
    _ = usage.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(EX_USAGE)
  }
  return 0
}

/// Tries one input; ends the process where a rule is broken, as a trap of the program itself would.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryInput(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  let broken = target.brokenRules(for: Array(UnsafeBufferPointer(start: bytes, count: count)))
  if !broken.isEmpty { fatalError(broken.joined(separator: "\n")) }
  return 0
}
