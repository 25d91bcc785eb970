extension State {
  /// Takes a line of the open chooser, where it can be chosen.
  mutating func choose(_ line: Int) -> [Effect] {
    guard case .chooser(var chooser) = popup, cache.choices.indices.contains(line),
      cache.choices[line].isSelectable
    else { return [] }
    chooser.selected = line
    popup = .chooser(chooser)
    return take(chooser)
  }

  /// Does what the selected line of a chooser says.
  mutating func take(_ chooser: Chooser) -> [Effect] {
    guard cache.choices.indices.contains(chooser.selected),
      let action = cache.choices[chooser.selected].action
    else { return [] }
    // The filter panel stays open for the next value.
    if chooser.purpose != .filter { popup = nil }
    return perform(action)
  }

  /// Switches the selected value of the filter panel on or off.
  mutating func toggleChoice() {
    guard case .chooser(let chooser) = popup, chooser.purpose == .filter else { return }
    _ = take(chooser)
  }
}
