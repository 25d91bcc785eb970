import App
import Model
import Screen

/// The screens that cislunar shows when keys are pressed, for the floor to draw.
struct Screens {
  private var state: State
  private var shown: Frame
  private(set) var text = ""

  /// The first screen.
  init(catalog: Catalog) {
    state = State(catalog: catalog, size: Session.size)
    shown = Frame(size: Session.size)
    write(draw(state))
  }

  /// The screen after one more key, as it is written in a key script.
  mutating func press(_ key: Key) {
    if let action = state.action(for: .key(key)) { _ = reduce(&state, action) }
    write(draw(state))
  }

  private mutating func write(_ frame: Frame) {
    text += "F \(frame.cursor?.y ?? -1) \(frame.cursor?.x ?? -1)\n"
    for y in 0..<frame.size.height where frame.row(y) != shown.row(y) {
      text += "C \(y)\n"
      frame.forEachRun(inRow: y) { x, cells, style in
        let run = cells.text
        let style = style.degraded(to: .indexed256)
        text += "R \(y) \(x) \(Self.number(style.foreground)) \(Self.number(style.background))"
        text += " \(style.attributes.rawValue) \(run.utf8.count)\n\(run)\n"
      }
    }
    shown = frame
  }

  /// The number of a colour in curses.
  private static func number(_ color: Color?) -> Int {
    switch color {
    case .palette(let number), .indexed(let number): Int(number)
    case .rgb, nil: -1
    }
  }
}
