import App
import Platform

/// Puts text where pasting takes it from, also over SSH: by tmux where we are in it, else by an OSC 52 sequence, which the
/// terminal that shows us carries out wherever it runs.
enum Clipboard {
  /// A way to the clipboard.
  enum Route: Equatable {
    /// tmux keeps it in a buffer and passes it on to the terminal around it.
    case tmux
    /// The terminal is told.
    case terminal
    /// The terminal around GNU screen is told.
    case screen
    /// There is none.
    case none

    /// The way from what the environment says.
    init(term: String?, tmux: String?, screen: String?) {
      let deaf = ["linux", "dumb", "vt100", "vt220", "vt102", "ansi", ""]
      if let tmux, !tmux.isEmpty {
        self = .tmux
      } else if let screen, !screen.isEmpty {
        self = .screen
      } else {
        self = deaf.contains(term ?? "") ? .none : .terminal
      }
    }

    /// The way of this process.
    static var current: Route {
      Route(term: environment("TERM"), tmux: environment("TMUX"), screen: environment("STY"))
    }
  }

  /// The most that is sent, in bytes: beyond it terminals drop OSC 52 without a word.
  static let limit = 74_000

  /// Copies a text.
  ///
  /// - Parameters:
  ///   - canExport: whether what cannot be copied can be written to a file instead.
  ///   - send: writes bytes to the terminal, between frames.
  static func copy(
    _ text: String, named name: String, by route: Route = .current, canExport: Bool = true,
    send: ([UInt8]) -> Void
  ) -> Report {
    func advice(_ instead: String) -> String { canExport ? "; e writes \(instead) to a file" : "" }
    guard text.utf8.count <= limit else {
      return .failed("\(name) is too long to copy (\(text.utf8.count) bytes)\(advice("it")).")
    }
    let copied = { (place: String) in Report.copied(name: name, characters: text.count, to: place) }
    switch route {
    case .tmux:
      if ChildProcess.run(["tmux", "load-buffer", "-w", "-"], input: text) {
        return copied("the tmux buffer and clipboard")
      }
      return .failed("tmux took nothing\(advice("the view")).")
    case .terminal:
      send(osc52(text))
      return copied("the terminal's clipboard, if it allows that")
    case .screen:
      send(passedThroughScreen(osc52(text)))
      return copied("the clipboard of the terminal around screen, if it allows that")
    case .none:
      return .failed("This terminal has no clipboard that can be reached\(advice("the view")).")
    }
  }

  private static func osc52(_ text: String) -> [UInt8] {
    Array("\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}".utf8)
  }

  /// Wrapped so that GNU screen hands it on; in pieces, since it takes at most 768 bytes at a time.
  private static func passedThroughScreen(_ sequence: [UInt8]) -> [UInt8] {
    stride(from: 0, to: sequence.count, by: 512).flatMap { start in
      Array("\u{1B}P".utf8) + sequence[start..<min(start + 512, sequence.count)] + Array("\u{1B}\\".utf8)
    }
  }

  /// Base 64 as of RFC 4648, with padding.
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
