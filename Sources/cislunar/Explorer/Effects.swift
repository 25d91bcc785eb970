import App
import Platform
import Text

/// A program that the explorer starts, without a shell, looked up in `PATH`.
enum ChildProcess {
  /// Runs a program with a text as its standard input; returns whether it read the whole text and exited with success
  /// within two seconds. Then it is killed, lest it block the explorer. What it forked to serve the text lives on.
  static func run(_ arguments: [String], input text: String) -> Bool {
    guard let file = tmpfile() else { return false }
    defer { fclose(file) }
    var text = text
    let input = fileno(file)
    guard text.withUTF8({ writeAll($0, to: input) }) == 0, lseek(input, 0, SEEK_SET) == 0,
      let id = start(arguments, input: input)
    else { return false }
    let deadline = ContinuousClock.now + .seconds(2)
    var status: Int32 = 0
    while true {
      let isLate = ContinuousClock.now >= deadline
      if isLate { kill(id, SIGKILL) }
      let ended = waitpid(id, &status, isLate ? 0 : WNOHANG)
      // It reads from the same place in the file.
      if ended == id { return status == 0 && lseek(input, 0, SEEK_CUR) == text.utf8.count }
      if ended < 0, errno != EINTR { return false }
      if ended == 0 { _ = poll(nil, 0, 2) }
    }
  }

  /// Starts the user's browser in its own process group, detached from the terminal; returns whether there is one.
  static func open(_ address: String) -> Bool {
    guard let words = browser(for: address) else { return false }
    // Reap browsers that have ended.
    while waitpid(-1, nil, WNOHANG) > 0 {}
    return start(words, flags: POSIX_SPAWN_SETPGROUP) != nil
  }

  /// The browser and its arguments; nil if there is none, or if this is not a web address.
  private static func browser(for address: String) -> [String]? {
    guard ["http://", "https://"].contains(where: address.hasPrefix) else { return nil }
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    // Several may be named, in order of preference.
    if let browser = environment("BROWSER")?.split(separator: ":").first {
      let words = browser.split(separator: " ").map(String.init)
      guard !words.isEmpty else { return nil }
      return words.contains("%s") ? words.map { $0 == "%s" ? address : $0 } : words + [address]
    }
    // Over SSH, the user sits at another machine.
    if isSet("SSH_CONNECTION") || isSet("SSH_TTY") { return nil }
    return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") ? ["xdg-open", address] : nil
  }

  /// Starts a program that reads from a descriptor or nothing, and whose output nobody sees; nil on failure.
  private static func start(_ arguments: [String], input: Int32? = nil, flags: Int32 = 0) -> pid_t? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    if let input { posix_spawn_file_actions_adddup2(&actions, input, 0) }
    // The explorer blocks or ignores some signals; a child must not inherit that.
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigaddset(&signals, SIGPIPE)
    sigaddset(&signals, SIGXFSZ)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(flags | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var child: pid_t = 0
    return posix_spawnp(&child, arguments[0], &actions, &attributes, &words, environ) == 0 ? child : nil
  }
}

/// Copies text: with the programs of a local desktop, through tmux, or else with OSC 52, also over SSH.
struct Clipboard {
  enum Route {
    case directly
    case screen
  }

  /// Places that each receive a copy, with command lines, best first; the first that succeeds is enough.
  let programs: [(place: String, commands: [[String]])]
  /// The fallback if no program takes it; nil for a terminal without a clipboard.
  let route: Route?

  init(_ variable: (String) -> String?) {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    let tmux = isSet("TMUX") ? [["tmux", "load-buffer", "-w", "-"]] : []
    // Over SSH these would copy on the remote machine.
    let isRemote = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].contains(where: isSet)
    let wayland = isSet("WAYLAND_DISPLAY") ? [["wl-copy"]] : []
    let x11 =
      isSet("DISPLAY") ? [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]] : []
    let all = [("the tmux buffer", tmux), ("the clipboard", isRemote ? [] : wayland + x11)]
    programs = all.filter { !$1.isEmpty }
    let deaf = ["linux", "dumb", "vt100", "vt220", "vt102", "ansi", ""]
    route = isSet("STY") ? .screen : deaf.contains(variable("TERM") ?? "") ? nil : .directly
  }

  static var current: Clipboard { Clipboard(environment) }
  /// The most bytes to send: terminals silently drop longer OSC 52 sequences.
  private static let limit = 74_000

  /// Copies a text and reports what is known to have happened. `exportKey` writes to a file what cannot be copied; nil
  /// where nothing does. `send` writes bytes to the terminal, between frames.
  func copy(_ text: String, named name: String, exportKey: String?, send: ([UInt8]) -> Void) -> Report {
    func advice(_ instead: String) -> String { exportKey.map { "; \($0) writes \(instead) to a file" } ?? "" }
    let places = programs.filter { program in
      program.commands.contains { ChildProcess.run($0, input: text) }
    }.map(\.place)
    if !places.isEmpty {
      return .copied(name: name, characters: text.count, to: places.joined(separator: " and "))
    }
    guard let route else {
      return .failed("This terminal has no clipboard\(advice("the view")).")
    }
    guard text.utf8.count <= Self.limit else {
      return .failed("\(name) is too long to copy (\(text.utf8.count) bytes)\(advice("it")).")
    }
    let sequence = Array("\u{1B}]52;c;\(Self.base64(Array(text.utf8)))\u{07}".utf8)
    // GNU screen passes on pieces of at most 768 bytes.
    let pieces = stride(from: 0, to: sequence.count, by: 512).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(start + 512, sequence.count)] + Array("\u{1B}\\".utf8)
    }
    send(route == .screen ? pieces : sequence)
    return .notice(
      "Sent \(name) (\(text.count) characters) to the terminal, which may ignore it.")
  }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start...].prefix(3)
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}

/// Writes files atomically: into a temporary file beside the target, which is then renamed.
enum FileWriting {
  /// Writes a text file; `~/` is the home directory. Keeps the permissions of the one it replaces; follows links.
  static func write(_ contents: String, to path: String, mayReplace: Bool) -> Report {
    let named = expanded(path)
    let target =
      realpath(named.systemBytes, nil).map { resolved in
        defer { free(resolved) }
        return systemText(resolved)
      } ?? named
    var status = stat()
    let isThere = stat(target.systemBytes, &status) == 0
    if isThere {
      if status.st_mode & S_IFMT == S_IFDIR { return .failed("This is a directory; name a file: \(path)") }
      if status.st_mode & S_IFMT != S_IFREG {
        return .failed("This is not a regular file; name another: \(path)")
      }
      if !mayReplace { return .exists(path: path) }
    }
    let temporary = "\(target).\(getpid()).part"
    let descriptor = open(temporary.systemBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return failure(path) }
    if isThere { fchmod(descriptor, status.st_mode & 0o777) }
    var text = contents
    let problem = text.withUTF8 { writeAll($0, to: descriptor) }
    // Flush to disk before replacing anything.
    let synced = problem == 0 && fsync(descriptor) == 0
    let error = problem == 0 ? errno : problem
    close(descriptor)
    guard synced else {
      unlink(temporary.systemBytes)
      return failure(path, error)
    }
    return moved(from: temporary, to: target, named: path, bytes: contents.utf8.count, mayReplace: mayReplace)
  }

  private static func moved(
    from temporary: String, to target: String, named path: String, bytes: Int, mayReplace: Bool
  ) -> Report {
    // Unlike a rename, a link fails if somebody has created the file meanwhile.
    let canLink = mayReplace || link(temporary.systemBytes, target.systemBytes) == 0
    // Some file systems have no links. Fall back on the earlier check.
    let isRenamed = mayReplace || !canLink && [EPERM, EOPNOTSUPP, ENOSYS].contains(errno)
    let isDone = isRenamed ? rename(temporary.systemBytes, target.systemBytes) == 0 : canLink
    let error = errno
    if !isRenamed || !isDone { unlink(temporary.systemBytes) }
    if isDone { return .written(path: path, bytes: bytes) }
    return error == EEXIST ? .exists(path: path) : failure(path, error)
  }

  private static func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = getenv("HOME").map({ systemText($0) }) else { return path }
    return home + path.dropFirst()
  }

  private static func failure(_ path: String, _ error: Int32 = errno) -> Report {
    // The path comes last: a long one would hide the reason.
    .failed("\(systemMessage(error)). Nothing was changed: \(path)")
  }
}
