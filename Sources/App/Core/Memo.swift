/// A derived value, recomputed when its inputs change.
@propertyWrapper
struct Memo<Inputs: Equatable & Sendable, Output: Sendable>: Sendable {
  /// The value.
  var wrappedValue: Output
  /// The inputs it was made from; nil before the first time.
  let inputs: Inputs?

  init(wrappedValue: Output) { (self.wrappedValue, inputs) = (wrappedValue, nil) }
  init(_ output: Output, from inputs: Inputs) { (wrappedValue, self.inputs) = (output, inputs) }

  var projectedValue: Self {
    get { self }
    set { self = newValue }
  }

  /// The value for the inputs.
  ///
  /// - Parameter make: makes the value, and may reuse parts of the previous one.
  func updated(for inputs: Inputs, _ make: (Output) -> Output) -> Self {
    inputs == self.inputs ? self : Memo(make(wrappedValue), from: inputs)
  }
}
