import App
import Model
import Screen

/// How long something takes inside the program, without a terminal.
struct Redraw {
  /// What was done.
  let label: String
  /// The median, in milliseconds.
  let time: Double

  private static let size = Size(width: 200, height: 60)
  private static let repetitions = 41

  /// The whole screen of every pane drawn anew on a large terminal, and what changes a screen without a key of its own.
  static func all(of catalog: Catalog) throws -> [Redraw] {
    var redraws = Pane.allCases.map { pane in
      let state = State(catalog: catalog, size: size, pane: pane)
      return Redraw(label: pane.title, time: median { _ in _ = draw(state) })
    }
    var state = State(catalog: catalog, size: size)
    redraws.append(
      Redraw(
        label: "as of an event earlier",
        time: median { _ in
          if let action = state.action(for: .key(.character("["))) { _ = reduce(&state, action) }
          _ = draw(state)
        }))
    redraws.append(
      Redraw(
        label: "another size",
        time: median { turn in
          let other = Size(width: size.width - turn % 2, height: size.height - turn % 2)
          _ = reduce(&state, .resize(other))
          _ = draw(state)
        }))
    return redraws
  }

  private static func median(_ work: (Int) -> Void) -> Double {
    let clock = ContinuousClock()
    return (0..<repetitions).map { turn in clock.measure { work(turn) }.milliseconds }.median ?? 0
  }
}
