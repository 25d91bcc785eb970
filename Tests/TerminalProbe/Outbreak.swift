import Glibc

/// Ways out of a program that is confined.
enum Outbreak {
  /// The ways that were tried and that the system refused, by their names.
  static var refused: [String] { ways.filter { isRefused($0.attempt) }.map(\.name) }

  private static func isRefused(_ attempt: () -> Int) -> Bool {
    errno = 0
    return attempt() < 0 && errno == EPERM
  }

  private static let ways: [(name: String, attempt: @Sendable () -> Int)] = [
    ("read-file", { Int(open("/etc/passwd", O_RDONLY)) }),
    ("make-file", { Int(open("/tmp/cislunar-outbreak", O_WRONLY | O_CREAT, 0o600)) }),
    ("list-folder", { opendir("/") == nil ? -1 : 0 }),
    ("look-at-file", { access("/etc/passwd", R_OK) == 0 ? 0 : -1 }),
    ("remove-file", { Int(unlink("/tmp/cislunar-outbreak")) }),
    ("make-folder", { Int(mkdir("/tmp/cislunar-outbreak", 0o700)) }),
    ("change-folder", { Int(chdir("/")) }),
    ("start-program", startProgram),
    ("become-program", becomeProgram),
    ("network", { Int(socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)) }),
    ("local-socket", { Int(socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)) }),
    ("pipe", makePipe),
    ("another-descriptor", { Int(dup(0)) }),
    ("signal-parent", { Int(kill(getppid(), 0)) }),
    ("signal-group", { Int(kill(0, 0)) }),
    ("run-memory", runMemory),
    ("type-for-user", typeForUser),
    ("more-privileges", { Int(setuid(0)) }),
  ]

  @Sendable private static func startProgram() -> Int {
    var id: pid_t = 0
    let argv: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    errno = posix_spawn(&id, "/bin/true", nil, nil, argv, nil)
    return errno == 0 ? 0 : -1
  }

  @Sendable private static func becomeProgram() -> Int {
    let argv: [UnsafeMutablePointer<CChar>?] = [strdup("true"), nil]
    return Int(execv("/bin/true", argv))
  }

  @Sendable private static func makePipe() -> Int {
    var ends: [Int32] = [0, 0]
    return Int(pipe(&ends))
  }

  @Sendable private static func runMemory() -> Int {
    let memory = mmap(nil, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    return memory == MAP_FAILED ? -1 : 0
  }

  @Sendable private static func typeForUser() -> Int {
    var letter = CChar(UInt8(ascii: "x"))
    return Int(ioctl(0, UInt(TIOCSTI), &letter))
  }
}
