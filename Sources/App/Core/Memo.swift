/// A value that follows from inputs: made when they change, and kept until they change again.
@propertyWrapper
struct Memo<Inputs: Equatable & Sendable, Output: Sendable>: Sendable {
  /// What was made.
  var wrappedValue: Output
  /// What it was made from; nil before it has been made.
  let inputs: Inputs?

  init(wrappedValue: Output) { (self.wrappedValue, inputs) = (wrappedValue, nil) }
  init(_ output: Output, from inputs: Inputs) { (wrappedValue, self.inputs) = (output, inputs) }

  var projectedValue: Self {
    get { self }
    set { self = newValue }
  }

  /// The value for some inputs.
  ///
  /// - Parameter make: makes it; it is given the value made before, of which it may use parts again.
  func updated(for inputs: Inputs, _ make: (Output) -> Output) -> Self {
    inputs == self.inputs ? self : Memo(make(wrappedValue), from: inputs)
  }
}
