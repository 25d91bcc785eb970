import App
import Model
import Platform
import Terminal
import Text

/// Plain mode: asks and answers line by line until the person leaves or the input ends.
struct Conversation {
  var session: PlainSession
  /// Where the data is, to be read again; nil for data that does not change.
  let directory: DataDirectory?
  let idleLimit: IdleLimit
  let isKiosk: Bool
  let isASCII: Bool

  mutating func run() {
    if let message = session.state.message { StandardError.write("cislunar: \(message.text)") }
    say(session.greeting)
    while !session.isOver {
      say(session.prompt)
      idleLimit.restart()
      guard let line = readLine() else { return say("\n") }
      say(session.respond(to: line))
      for effect in session.takeEffects() { carryOut(effect) }
    }
  }

  private func say(_ text: String) { StandardOutput.write(text, inASCII: isASCII) }

  private mutating func carryOut(_ effect: Effect) {
    switch effect {
    case .quit, .redraw: break
    case .suspend: raise(SIGTSTP)
    case .reload: reload()
    case .copy(let text, let name): copy(text, named: name)
    case .openAddress(let address):
      if Browser.open(address) {
        say(session.hear(.notice("Opening it in the browser.")))
      } else {
        copy(address, named: "the address")
      }
    case .write(let path, let contents, let mayReplace):
      say(session.hear(FileWriting.write(contents, to: path, mayReplace: mayReplace)))
    }
  }

  /// By programs alone: a sequence for the terminal would be read aloud.
  private mutating func copy(_ text: String, named name: String) {
    let clipboard = Clipboard { ["TERM", "STY"].contains($0) ? nil : environment($0) }
    say(
      session.hear(
        clipboard.copy(text, named: name, exportKey: isKiosk ? nil : session.state.keymap.label(of: .export))
        { _ in }))
  }

  private mutating func reload() {
    guard let directory else { return }
    do throws(DataError) {
      say(session.take(PreparedData(try Catalog(directory.read()), session.viewRequest)))
    } catch {
      say(session.hear(.failed("\(error.problems[0]); the old data is kept.")))
    }
  }
}
