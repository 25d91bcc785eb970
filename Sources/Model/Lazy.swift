import Synchronization

/// A value computed once, on first use; other threads wait for it. The computation must not use the value itself.
final class Lazy<Value: Sendable>: Sendable {
  private enum State: Sendable {
    /// Released, with all that it holds, once computed.
    case pending(@Sendable () -> Value)
    case known(Value)
  }

  private let state: Mutex<State>

  init(_ computation: @escaping @Sendable () -> Value) { state = Mutex(.pending(computation)) }

  var value: Value {
    state.withLock { state in
      switch state {
      case .known(let value): return value
      case .pending(let compute):
        let value = compute()
        state = .known(value)
        return value
      }
    }
  }
}
