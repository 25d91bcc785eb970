import Platform

/// Opens addresses in the user's browser.
enum Browser {
  /// Starts the browser without a shell, in its own process group, detached from the terminal.
  ///
  /// - Returns: whether there is a browser to start.
  static func open(_ address: String) -> Bool {
    guard let words = command(for: address, environment: { environment($0) }) else { return false }
    // Reap browsers that have ended.
    while waitpid(-1, nil, WNOHANG) > 0 {}
    return start(words)
  }

  /// The program and its arguments; nil if there is none, or if this is not a web address.
  ///
  /// - Parameter environment: looks up a variable.
  static func command(for address: String, environment: (String) -> String?) -> [String]? {
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
    #if os(macOS)
      return ["open", address]
    #else
      return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY") ? ["xdg-open", address] : nil
    #endif
  }

  private static func start(_ words: [String]) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_RDWR, 0)
    }
    return ChildProcess.spawn(words, actions: &actions, flags: Int16(POSIX_SPAWN_SETPGROUP)) != nil
  }
}
