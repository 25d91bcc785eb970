import Glibc
import Screen
import Terminal

// A program for the tests of the terminal driver: it reports every event on descriptor 3, and goes wrong on command.

var arguments = CommandLine.arguments.dropFirst()
if arguments.first == "job" { JobShell(arguments: Array(arguments.dropFirst())).run() }
if arguments.first == "foreground" {
  JobShell.enterForeground()
  arguments.removeFirst()
}

/// Says on standard error what is the matter.
func tell(_ message: String) {
  let line = Array("probe: \(message)\n".utf8)
  _ = write(2, line, line.count)
}

let ending: Ending
do {
  var probe = try Probe(arguments: arguments)
  ending = try probe.run()
} catch let error as TerminalError {
  tell(error.message)
  exit(1)
} catch {
  tell("\(error)")
  exit(1)
}
switch ending {
case .quit: exit(0)
case .lost: exit(4)
case .signal(let signal): Terminal.die(of: signal)
}
