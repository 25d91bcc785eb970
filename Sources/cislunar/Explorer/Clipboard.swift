import App
import Platform

/// Copies text: with the programs of a local desktop, through tmux, and otherwise with an OSC 52 sequence, which the
/// terminal carries out wherever it runs, also over SSH.
struct Clipboard {
  /// A program that takes text, and where it puts it.
  struct Program: Equatable {
    /// The destination, for people.
    let place: String
    /// Command lines, best first; the first that succeeds is enough.
    let commands: [[String]]
  }

  /// How the sequence reaches the terminal.
  enum Route {
    case directly
    /// Through GNU screen.
    case screen
  }

  /// Programs that each receive a copy.
  let programs: [Program]
  /// The fallback if no program takes it; nil for a terminal without a clipboard.
  let route: Route?

  /// The ways that the environment offers.
  init(_ variable: (String) -> String?) {
    func isSet(_ name: String) -> Bool { variable(name)?.isEmpty == false }
    var programs: [Program] = []
    if isSet("TMUX") {
      programs.append(Program(place: "the tmux buffer", commands: [["tmux", "load-buffer", "-w", "-"]]))
    }
    // Over SSH these would copy on the remote machine.
    let isRemote = ["SSH_CONNECTION", "SSH_CLIENT", "SSH_TTY"].contains(where: isSet)
    let wayland = isSet("WAYLAND_DISPLAY") ? [["wl-copy"]] : []
    let x11 =
      isSet("DISPLAY") ? [["xclip", "-selection", "clipboard"], ["xsel", "--clipboard", "--input"]] : []
    if !isRemote, !(wayland + x11).isEmpty {
      programs.append(Program(place: "the clipboard", commands: wayland + x11))
    }
    self.programs = programs
    let deaf = ["linux", "dumb", "vt100", "vt220", "vt102", "ansi", ""]
    route = isSet("STY") ? .screen : deaf.contains(variable("TERM") ?? "") ? nil : .directly
  }

  /// The ways that this process has.
  static var current: Clipboard { Clipboard(environment) }

  /// The most bytes to send: terminals silently drop longer OSC 52 sequences.
  static let limit = 74_000

  /// Copies a text and reports what is known to have happened.
  ///
  /// - Parameters:
  ///   - exportKey: what writes to a file what cannot be copied; nil where nothing does.
  ///   - send: writes bytes to the terminal, between frames.
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
    let sequence = Self.osc52(text)
    send(route == .screen ? Self.passedThroughScreen(sequence) : sequence)
    return .notice(
      "Sent \(name), \(text.count) characters, to the terminal's clipboard; not every terminal accepts it.")
  }

  private static func osc52(_ text: String) -> [UInt8] {
    Array("\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}".utf8)
  }

  /// Wrapped for GNU screen to pass on, in pieces of at most 768 bytes.
  private static func passedThroughScreen(_ sequence: [UInt8]) -> [UInt8] {
    stride(from: 0, to: sequence.count, by: 512).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(start + 512, sequence.count)] + Array("\u{1B}\\".utf8)
    }
  }

  /// Base64 with padding (RFC 4648).
  static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(0) { bits, offset in
        bits << 8 | (offset < group.count ? Int(group[start + offset]) : 0)
      }
      for place in 0..<4 {
        text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : "=")
      }
    }
    return text
  }
}
