import Model

/// Playing through time. The reducer has no clock: the run loop sends a tick for every step.
extension State {
  /// Starts playing, from the first event if the as-of date is the last.
  mutating func play() {
    guard pane.definition.plays else {
      return refuse("\(pane.title) does not play. Try Overview, Nations, Growth, Timeline or World.")
    }
    if cache.view.event(after: perspective.asOf) == nil || perspective.asOf >= catalog.asOf {
      guard let first = Day(year: 1).flatMap({ cache.view.event(after: $0) }) else {
        return refuse("There are no events to play.")
      }
      show(asOf: first)
    }
    isPlaying = true
  }

  /// Moves to the next event; stops at the last one.
  mutating func tick() {
    guard isPlaying else { return }
    guard let next = cache.view.event(after: perspective.asOf), next <= catalog.asOf else {
      isPlaying = false
      perspective.asOf = catalog.asOf
      return say("As of \(catalog.asOf.formatted): the latest day of the data.")
    }
    show(asOf: next)
  }
}
