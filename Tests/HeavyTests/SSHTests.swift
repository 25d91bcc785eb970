import Glibc
import TestSupport
import Testing

/// The account of the README, served by a real sshd on the loopback. Needs root.
@Suite("The kiosk over SSH", .serialized)
struct SSHTests {
  /// An sshd with the account, in a file system of its own: the machine keeps its accounts and its settings.
  private final class Server {
    let port = 20000 + Int(getpid()) % 20000
    private let folder: Folder
    private let terminal: PseudoTerminal
    private let process: TerminalProcess

    /// Does what the README says.
    ///
    /// - Parameter patience: how long a connection may stay unused, in seconds.
    init(patience: Int) throws {
      (folder, terminal) = (try Folder(), try PseudoTerminal())
      let readme = try Repository.text(of: "README.md")
      let section = try #require(readme.split(separator: "## Serve it over SSH").last)
      let blocks = section.split(separator: "```").map(String.init)
      let commands = try #require(blocks.first { $0.hasPrefix("sh\n") }?.dropFirst(3))
      let settings = try #require(blocks.first { $0.contains("Match User moon") })
      try #require(settings.contains("UnusedConnectionTimeout 60\n"))
      let script = """
        set -e
        cp -a /etc "$1/etc"
        mkdir "$1/bin" && cp "$2" "$1/bin/cislunar"
        mount --bind "$1/etc" /etc
        mount --bind "$1/bin" /usr/local/bin
        \(commands)
        printf '%s' "$3" >/etc/ssh/sshd_config.d/moon.conf
        su moon -c id </dev/null || echo "refused: $?"
        mkdir -p /run/sshd
        exec /usr/sbin/sshd -D -e -o ListenAddress=127.0.0.1 -p \(port)
        """
      process = try TerminalProcess(
        "/usr/bin/env",
        (getuid() == 0 ? [] : ["sudo", "-n"]) + ["unshare", "--mount", "bash", "-c", script, "bash"]
          + [
            folder.path, Program.built().path,
            settings.replacing("UnusedConnectionTimeout 60", with: "UnusedConnectionTimeout \(patience)"),
          ],
        environment: Program.environment.map { $0.hasPrefix("PATH=") ? "\($0):/usr/sbin:/sbin" : $0 },
        on: terminal)
      do {
        try terminal.read { $0.contains("Server listening") }
      } catch {
        throw Program.Failure(
          description: "\(error)\nThis needs root and openssh-server: see Tests/README.md.")
      }
    }

    deinit {
      process.send(SIGTERM)
      _ = try? process.end()
    }

    /// What the server has said so far.
    var text: String { terminal.text }

    /// The words of a client's command line, except its name.
    func words(_ options: [String], port option: String = "-p") -> [String] {
      ["-F", "none", "-o", "StrictHostKeyChecking=no", "-o", "UserKnownHostsFile=/dev/null"]
        + ["-o", "LogLevel=ERROR", option, "\(port)"] + options
    }

    func run(_ words: [String], by client: String = "ssh") throws -> Program.Outcome {
      try Program(client).run(words, input: "ls\n")
    }
  }

  private static let visitor = "moon@127.0.0.1"

  @Test("Whoever connects sees the explorer, and leaves with q")
  func visit() throws {
    let server = try Server(patience: 60)
    let terminal = try PseudoTerminal()
    let process = try TerminalProcess(
      "/usr/bin/ssh", server.words(["-tt", Self.visitor]),
      environment: Program.environment + ["TERM=xterm-256color"],
      on: terminal)
    try terminal.read { $0.contains("International Lunar Research Station") && $0.contains("quit") }
    terminal.type("1")
    try terminal.read { $0.contains("Angola") }
    terminal.type("q")
    #expect(try process.end() == .exited(0))
    try terminal.readAll()
    #expect(!terminal.isOnOtherScreen)
  }

  @Test("There is no other way in: no command, no copy, no forwarding, no shell for local users")
  func refusals() throws {
    let server = try Server(patience: 60)
    #expect(server.text.contains("refused: 1") && !server.text.contains("uid="))
    let needsTerminal = "a kiosk needs a terminal on standard input and output"
    for words in [["id"], ["-T"], ["/bin/sh", "-c", "id"]] {
      let outcome = try server.run(server.words([Self.visitor] + words))
      #expect(outcome.end != .exited(0) && outcome.output == "")
      #expect(outcome.errors.contains(needsTerminal), "\(outcome.errors)")
    }
    for options in [
      ["-W", "127.0.0.1:\(server.port)"], ["-N", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:9"],
    ] {
      let outcome = try server.run(server.words(options + [Self.visitor]))
      #expect(outcome.end != .exited(0) && !outcome.output.contains("SSH-2.0"))
    }
    for (client, words) in [
      ("sftp", server.words([Self.visitor], port: "-P")),
      ("scp", server.words(["\(Self.visitor):/etc/passwd", "/dev/null"], port: "-P")),
      ("scp", server.words(["-O", "\(Self.visitor):/etc/passwd", "/dev/null"], port: "-P")),
    ] {
      #expect(try server.run(words, by: client).end != .exited(0))
    }
  }

  @Test("A connection that nothing is done with is closed")
  func unused() throws {
    let server = try Server(patience: 1)
    let outcome = try server.run(server.words(["-N", Self.visitor]))
    #expect(outcome.end == .exited(255))
    #expect(outcome.errors.contains("closed by remote host"))
  }
}
