import Plot
import Screen

extension State {
  /// Shows so many times the length of time in the timeline; what is selected, or else the middle, stays where it is.
  mutating func zoom(by factor: Double) {
    guard let timeline = cache.picture as? TimelinePicture else { return }
    let shown = timeline.axis.scale.domain
    let length = shown.upperBound - shown.lowerBound
    let anchor =
      selection.flatMap { timeline.bar(of: $0)?.anchor } ?? (shown.lowerBound + shown.upperBound) / 2
    // Coming closer from everything, what is selected comes to the middle.
    let isInSight = shown.contains(anchor) && pictures.window != nil
    let share = isInSight ? (anchor - shown.lowerBound) / length : 0.5
    pictures.window = timeline.window(length: length * factor, round: anchor, at: share)
  }

  /// Shows an earlier or later part of time, further by a part of what is shown.
  mutating func pan(by share: Double) {
    guard let timeline = cache.picture as? TimelinePicture, let window = pictures.window else { return }
    pictures.window = timeline.window(
      length: window.length, round: window.start + window.length * share, at: 0)
  }
}
