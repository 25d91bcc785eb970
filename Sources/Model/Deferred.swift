import Synchronization

/// A value that is computed once, when it is first asked for; from then on asking costs no more than reading a variable.
///
/// Threads that ask while it is being computed wait for it. The computation must not ask for its own value.
final class Deferred<Value: Sendable>: Sendable {
  private final class Box: Sendable {
    let value: Value

    init(_ value: Value) { self.value = value }
  }

  private let known = AtomicLazyReference<Box>()
  /// Let go as soon as it has been made, with all that it holds.
  private let computation: Mutex<(@Sendable () -> Value)?>

  /// A value to be computed.
  init(_ computation: @escaping @Sendable () -> Value) { self.computation = Mutex(computation) }

  /// A value that is there already.
  init(known value: Value) {
    computation = Mutex(nil)
    _ = known.storeIfNil(Box(value))
  }

  /// Whether it has been computed.
  var isKnown: Bool { known.load() != nil }

  /// The value.
  var value: Value {
    if let box = known.load() { return box.value }
    return computation.withLock { computation in
      if let box = known.load() { return box.value }
      guard let compute = computation else { preconditionFailure("what is not known can be computed") }
      computation = nil
      return known.storeIfNil(Box(compute())).value
    }
  }
}
