import Glibc
import Screen
import Terminal

// A program for the tests of the terminal driver: it reports every event on descriptor 3, and goes wrong on command.

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "job": JobShell(arguments: Array(arguments.dropFirst())).run()
case "foreground": JobShell.beginJob(inForeground: true)
case "background": JobShell.beginJob(inForeground: false)
case "judged": judgeCalls()
default: break
}

/// Says on standard error what is the matter.
func tell(_ message: String) {
  let line = Array("probe: \(message)\n".utf8)
  _ = write(2, line, line.count)
}

/// Runs a probe; the terminal is given back when it is done.
func runOnce(_ arguments: ArraySlice<String>) throws -> Ending {
  var probe = try Probe(arguments: arguments)
  return try probe.run()
}

/// Runs probes one after the other while they want it, and ends as the last one does.
func run(_ arguments: ArraySlice<String>) throws -> Never {
  while true {
    switch try runOnce(arguments) {
    case .quit: exit(0)
    case .lost: exit(4)
    case .signal(let signal): Terminal.die(of: signal)
    case .again: continue
    }
  }
}

do {
  try run(arguments)
} catch let error as TerminalError {
  tell(error.message)
  exit(1)
} catch {
  tell("\(error)")
  exit(1)
}
