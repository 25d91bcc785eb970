import Synchronization

/// A value that is computed once, when it is first asked for.
///
/// Threads that ask while it is being computed wait for it. The computation must not ask for its own value.
public final class Lazy<Value: Sendable>: Sendable {
  private enum State: Sendable {
    /// Released, with all that it holds, once computed.
    case pending(@Sendable () -> Value)
    case known(Value)
  }

  private let state: Mutex<State>

  /// A value to be computed.
  public init(_ computation: @escaping @Sendable () -> Value) { state = Mutex(.pending(computation)) }

  /// The value.
  public var value: Value {
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
