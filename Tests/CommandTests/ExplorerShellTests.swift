import Glibc
import Screen
import TestSupport
import Testing

/// In a plain `sh`, which leaves the terminal's modes as it finds them: bash would hide a terminal left raw.
@Suite("The explorer restores the terminal")
struct ExplorerShellTests {
  private static let size = Size(width: 120, height: 40)

  /// A way to end.
  enum Ending: CustomTestStringConvertible, Sendable {
    case key(String)
    case signal(Int32, name: String, notice: String?)

    var testDescription: String {
      switch self {
      case .key(let key): key
      case .signal(_, let name, _): name
      }
    }
  }

  private static func fault(_ name: String) -> String? {
    "cislunar: ended by an error in the program, \(name)"
  }

  static let endings: [Ending] = [
    .key("q"), .key("<C-c>"),
    .signal(SIGTERM, name: "SIGTERM", notice: nil), .signal(SIGHUP, name: "SIGHUP", notice: nil),
    .signal(SIGINT, name: "SIGINT", notice: nil),
    .signal(SIGQUIT, name: "SIGQUIT", notice: "cislunar: ended by SIGQUIT"),
    .signal(SIGTRAP, name: "SIGTRAP", notice: fault("SIGTRAP")),
    .signal(SIGILL, name: "SIGILL", notice: fault("SIGILL")),
    .signal(SIGABRT, name: "SIGABRT", notice: fault("SIGABRT")),
    .signal(SIGSEGV, name: "SIGSEGV", notice: fault("SIGSEGV")),
    .signal(SIGBUS, name: "SIGBUS", notice: fault("SIGBUS")),
    .signal(SIGFPE, name: "SIGFPE", notice: fault("SIGFPE")),
  ]

  @Test("However it ends, the screen, the modes and the cursor are restored", arguments: endings)
  func restored(_ ending: Ending) throws {
    let session = try ExplorerSession(.init(size: Self.size))
    let modes = try session.tmux.run("stty -a")
    try session.start()
    try session.press("jjj<Enter>")
    let written: [String]
    let status: String
    switch ending {
    case .key(let key):
      for key in try KeyScript.parse(key) { try session.tmux.press(key) }
      written = try session.expectShell()
      #expect(written.isEmpty)
      status = "0"
    case .signal(let number, _, let notice):
      #expect(kill(try session.tmux.foregroundProcess(), number) == 0)
      written = try session.expectShell()
      if let notice { #expect(written.contains(notice)) }
      status = "\(128 + number)"
    }
    #expect(try session.tmux.run("echo $?") == [status])
    #expect(try session.tmux.run("stty -a") == modes)
  }

  @Test(
    "Suspended, it leaves the shell as it was; in the foreground again, it continues",
    arguments: ["sh", "bash"])
  func suspend(shell: String) throws {
    let session = try ExplorerSession(.init(size: Self.size))
    if shell == "bash" {
      try session.tmux.run("PS1='$ ' exec bash --norc --noprofile -i")
    }
    let modes = try session.tmux.run("stty -a")
    try session.start()
    try session.press("r")
    try session.press("jj")
    let before = try session.tmux.screen()
    try session.tmux.press("C-z")
    let written = try session.expectShell()
    #expect(written.contains { $0.contains("Stopped") && $0.contains("cislunar") }, "\(written)")
    #expect(try session.tmux.run("stty -a") == modes)
    try session.tmux.type("fg")
    try session.tmux.press("Enter")
    #expect(try session.expectScreen() == before)
    // The first key is an arrow, and not Escape, [, A.
    try session.press("<Up>")
    #expect(try session.selectedRow().hasPrefix("Botswana "))
    try session.tmux.press("q")
    try session.tmux.wait("the shell") { $0.lines[$0.cursor.y] == Tmux.prompt }
    #expect(try session.tmux.run("stty -a") == modes)
  }

  @Test("The window may be resized during the suspension")
  func resizedWhileSuspended() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    try session.start()
    try session.press("r")
    try session.tmux.press("C-z")
    try session.expectShell()
    try session.tmux.resize(to: Size(width: 80, height: 24))
    try session.tmux.type("fg")
    try session.tmux.press("Enter")
    try session.resize(to: Size(width: 80, height: 24))
  }

  @Test(
    "At the end of a pipe it reads keys from the terminal, and stops and continues with its job"
  )
  func pipeline() throws {
    let session = try ExplorerSession(.init(size: Self.size, command: "yes | cislunar"))
    let modes = try session.tmux.run("stty -a")
    try session.start()
    try session.press("r")
    try session.tmux.press("C-z")
    try session.expectShell()
    #expect(try session.tmux.run("stty -a") == modes)
    try session.tmux.type("fg")
    try session.tmux.press("Enter")
    try session.expectScreen()
    try session.press("<Down>")
    try session.tmux.press("q")
    try session.tmux.wait("the shell") { $0.lines[$0.cursor.y] == Tmux.prompt }
    #expect(try session.tmux.run("stty -a") == modes)
  }

  @Test(
    "It survives twenty suspensions with changing sizes; the first key afterwards is an arrow")
  func suspendOften() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    let modes = try session.tmux.run("stty -a | grep -v columns")
    try session.start()
    for round in 1...20 {
      try session.tmux.press("C-z")
      try session.tmux.wait("the shell") { $0.lines[$0.cursor.y] == Tmux.prompt }
      let size = Size(width: 100 + round % 7 * 5, height: 40 - round % 5 * 3)
      try session.tmux.resize(to: size)
      try session.tmux.type("fg")
      try session.tmux.press("Enter")
      try session.resize(to: size)
      try session.press(round.isMultiple(of: 2) ? "<Up>" : "<Down>")
    }
    try session.tmux.press("q")
    try session.tmux.wait("the shell") { $0.lines[$0.cursor.y] == Tmux.prompt }
    try session.tmux.type("clear")
    try session.tmux.press("Enter")
    try session.tmux.wait("an empty screen") { $0.cursor.y == 0 && $0.lines[0] == Tmux.prompt }
    #expect(try session.tmux.run("stty -a | grep -v columns") == modes)
  }

  @Test("A wrong option never takes over the terminal")
  func wrongOption() throws {
    let tmux = try Tmux(size: Self.size)
    let written = try tmux.run("cislunar --theme neon; echo $?")
    #expect(written.first?.hasPrefix("Error: --theme: there is no theme") == true)
    #expect(written.last == "64")
    #expect(try tmux.variable("alternate_on") == "0")
  }

  @Test("When the terminal disappears, it ends within a second")
  func serverKilled() throws {
    let session = try ExplorerSession(.init(size: Self.size))
    try session.start()
    let id = try session.tmux.foregroundProcess()
    #expect(ProcessStatus(of: id)?.state == "S")
    session.tmux.kill()
    let deadline = ContinuousClock.now + .seconds(1)
    while let status = ProcessStatus(of: id), status.state != "Z" {
      try #require(ContinuousClock.now < deadline, "it still runs")
      _ = poll(nil, 0, 5)
    }
  }
}
