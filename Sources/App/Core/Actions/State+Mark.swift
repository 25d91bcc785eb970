import Model
import Query

extension State {
  /// Marks the as-of date; takes the mark off it where it is the marked one.
  mutating func toggleMark() {
    let day = perspective.asOf
    mark = mark == day ? nil : day
    let text =
      mark == nil
      ? "No date is marked any more."
      : "Marked \(day.formatted). D compares it with another date."
    message = Message(text: text, isError: false)
  }

  /// Shows what changed between the marked date and the as-of date, or says why there is nothing to compare.
  mutating func openChanges() {
    guard let mark else {
      message = Message(text: "No date is marked. m marks the one shown; then go to another.", isError: true)
      return
    }
    guard mark != perspective.asOf else {
      message = Message(
        text: "\(mark.formatted) is the marked date. Go to another: [ ] or a.", isError: true)
      return
    }
    popup = .chooser(Chooser(.changes))
  }

  /// Opens the record of a change, as of the later of the two dates: on the earlier one it may not be in view yet.
  mutating func show(_ change: Change) {
    var isTurned = false
    if let mark, mark > perspective.asOf {
      (self.mark, perspective.asOf) = (perspective.asOf, mark)
      isTurned = true
    }
    show(.record(change.record))
    guard isTurned, message == nil, let mark else { return }
    message = Message(
      text: "As of \(perspective.asOf.formatted), after the change; marked is \(mark.formatted) now.",
      isError: false)
  }
}
