import Model
import Query

extension State {
  /// Moves the as-of date to the previous or next day on which a nation joined or a mission launched, or to the latest
  /// day.
  mutating func stepAsOf(_ action: Action) {
    let view = cache.view
    let target =
      switch action {
      case .previousEvent: view.event(before: perspective.asOf)
      case .nextEvent: view.event(after: perspective.asOf)
      default: Optional(catalog.asOf)
      }
    guard let target else {
      return say(action == .previousEvent ? "Nothing happened before." : "Nothing happened after this date.")
    }
    show(asOf: target)
  }

  /// Shows everything as of the day of an event, with a message saying what happened.
  mutating func show(asOf day: Day) {
    perspective.asOf = min(day.earliest, catalog.asOf)
    // Events of a day are looked up in its own view.
    updateView()
    say(news(of: perspective.asOf))
  }

  /// Shows at the open prompt what is wrong with the input.
  mutating func complain(_ text: String) {
    guard case .prompt(var prompt) = popup else { return }
    prompt.complaint = text
    popup = .prompt(prompt)
  }

  /// The events of a day in one line.
  private func news(of day: Day) -> String {
    var parts: [String] = []
    for coalition in Coalition.allCases {
      let names = cache.view.nations.compactMap { row -> String? in
        guard let status = row.status(in: coalition), status.isMember, status.day == day else { return nil }
        return row.nation.name + (status.stance == .listed ? " (listed)" : "")
      }
      if !names.isEmpty { parts.append("\(listed(names)) in \(coalition.name)") }
    }
    let launches = cache.view.launches(on: day).map(\.mission.name)
    if !launches.isEmpty { parts.append("\(listed(launches)) launched") }
    let date = "As of \(day.formatted)"
    return parts.isEmpty ? date : date + ": " + parts.joined(separator: "; ")
  }

  private func listed(_ names: [String]) -> String {
    names.count > 4
      ? names.prefix(3).joined(separator: ", ") + " and \(names.count - 3) more"
      : names.joined(separator: ", ")
  }

  /// Applies the line that was typed.
  mutating func take(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .asOf, .since:
      takeDate(prompt)
      return []
    case .export(let replacing): return export(prompt, replacing: replacing)
    }
  }

  /// Applies the typed date, or says what is wrong with it.
  private mutating func takeDate(_ prompt: Prompt) {
    let text = prompt.input.text.trimmed
    guard let day = Day(typed: text)?.latest else { return complain(Day.refusal(of: text)) }
    if prompt.purpose == .since {
      guard day != perspective.asOf else {
        return complain("\(day.formatted) is the date shown. Type an earlier one.")
      }
      mark = day
      popup = .chooser(Chooser(.changes))
      return
    }
    popup = nil
    perspective.asOf = day
    if perspective.asOf > catalog.asOf {
      say("The data ends on \(catalog.asOf.formatted); nothing is known after it.")
    }
  }

  /// Marks the as-of date, or removes the mark from it.
  mutating func toggleMark() {
    let day = perspective.asOf
    mark = mark == day ? nil : day
    say(
      mark == nil
        ? "The mark was removed." : "Marked \(day.formatted). D compares it with another date.")
  }

  /// Shows the changes between the marked date and the as-of date, or says why there are none to show.
  mutating func openChanges() {
    guard let mark else { return popup = .prompt(Prompt(.since, text: "")) }
    guard mark != perspective.asOf else {
      return refuse("\(mark.formatted) is the marked date. Move to another first: [ ] or a.")
    }
    popup = .chooser(Chooser(.changes))
  }

  /// Opens the record of a change as of the later date: on the earlier one it may not be in view yet.
  mutating func show(_ change: Change) {
    var isTurned = false
    if let mark, mark > perspective.asOf {
      (self.mark, perspective.asOf) = (perspective.asOf, mark)
      isTurned = true
    }
    show(.record(change.record))
    guard isTurned, message == nil, let mark else { return }
    say("As of \(perspective.asOf.formatted), after the change; marked is \(mark.formatted) now.")
  }
}
