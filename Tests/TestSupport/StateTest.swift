public import Model
public import Screen
public import Testing

@testable public import App

/// Runs a state through the keymap and the reducer, and expects the whole of what each step changes.
///
/// `expect(after: "r") { $0.filter.selections[.region] = ["Africa"] }` presses the key and compares the complete new state
/// with the old one after the closure: what the closure does not name must be as it was. Effects must be named too.
public struct StateTest {
  /// The state as it is after all steps.
  public private(set) var state: State

  /// Begins as the explorer starts, with the small catalog unless another is given.
  public init(
    _ pane: Pane = .nations, of catalog: Catalog = .small, width: Int = 120, height: Int = 40
  ) {
    self.init(State(catalog: catalog, size: Size(width: width, height: height), pane: pane))
  }

  /// Begins with a state.
  public init(_ state: State) { self.state = state }

  // MARK: Steps that only lead somewhere

  /// Presses keys written as a key script, without expecting anything of the way there. Gives their effects.
  @discardableResult
  public mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) -> [Effect] {
    parsed(keys, sourceLocation).flatMap { send(.key($0)) }
  }

  /// Sends one input, without expecting anything. Gives its effects.
  @discardableResult
  public mutating func send(_ input: Input) -> [Effect] {
    guard let action = state.action(for: input) else { return [] }
    return reduce(&state, action)
  }

  /// Lets the time of a step pass, as while time is played.
  public mutating func tick() { _ = reduce(&state, .tick) }

  /// Tells the state what became of an effect.
  public mutating func report(_ report: Report) { _ = reduce(&state, .report(report)) }

  // MARK: Steps with everything that they change

  /// Presses keys and expects the whole change, from before the first to after the last, and all effects.
  public mutating func expect(
    after keys: String, effects: [Effect] = [], sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout State) -> Void = { _ in }
  ) {
    expect(
      after: parsed(keys, sourceLocation).map { Input.key($0) }, named: keys, effects: effects,
      sourceLocation: sourceLocation, change)
  }

  /// Lets the mouse do something at a cell and expects the whole change.
  public mutating func expect(
    after kind: Mouse.Kind, x: Int, y: Int, effects: [Effect] = [],
    sourceLocation: SourceLocation = #_sourceLocation, _ change: (inout State) -> Void = { _ in }
  ) {
    expect(
      after: [.mouse(Mouse(kind, at: Point(x: x, y: y)))], named: "\(kind) at \(x),\(y)", effects: effects,
      sourceLocation: sourceLocation, change)
  }

  /// Pastes text and expects the whole change; nothing is done outside.
  public mutating func expect(
    afterPasting text: String, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout State) -> Void = { _ in }
  ) {
    expect(
      after: [.paste(text)], named: "pasting \(text.debugDescription)", effects: [],
      sourceLocation: sourceLocation, change)
  }

  /// Gives the screen another size and expects the whole change besides the size itself.
  public mutating func expect(
    afterResizingTo width: Int, _ height: Int, sourceLocation: SourceLocation = #_sourceLocation,
    _ change: (inout State) -> Void = { _ in }
  ) {
    let size = Size(width: width, height: height)
    expect(
      after: [.resize(size)], named: "resizing to \(width)×\(height)", effects: [],
      sourceLocation: sourceLocation
    ) {
      $0.size = size
      change(&$0)
    }
  }

  /// Presses keys without an action in this state: it says so and does nothing else.
  public func expectNoAction(for keys: String, sourceLocation: SourceLocation = #_sourceLocation) {
    for key in parsed(keys, sourceLocation) {
      let action = state.action(for: .key(key))
      var isNotice = false
      if case .report(.notice(let text)) = action {
        isNotice = text.hasPrefix("No action on \(key.label) here.")
      }
      #expect(isNotice, "\(key) does something", sourceLocation: sourceLocation)
    }
  }

  private mutating func expect(
    after inputs: [Input], named name: String, effects: [Effect], sourceLocation: SourceLocation,
    _ change: (inout State) -> Void
  ) {
    var expected = state
    change(&expected)
    let happened = inputs.flatMap { send($0) }
    if state != expected {
      let lines = stateDifferences(expected: expected, actual: state)
      let text = (["After \(name) the state is not as expected."] + lines).joined(separator: "\n")
      Issue.record(Comment(rawValue: text), sourceLocation: sourceLocation)
    }
    #expect(happened == effects, "effects of \(name)", sourceLocation: sourceLocation)
  }

  private func parsed(_ keys: String, _ sourceLocation: SourceLocation) -> [Key] {
    do {
      return try KeyScript.parse(keys)
    } catch {
      Issue.record(error, sourceLocation: sourceLocation)
      return []
    }
  }
}

extension Catalog {
  /// The data inside the binary.
  public static var bundledForTests: Catalog { .bundled }
}
