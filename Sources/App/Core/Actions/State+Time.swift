import Model
import Query

extension State {
  /// Moves the as-of date to the previous or next join or launch, or to the latest day.
  mutating func stepAsOf(_ action: Action) {
    let target =
      switch action {
      case .previousEvent: cache.view.event(before: perspective.asOf)
      case .nextEvent: cache.view.event(after: perspective.asOf)
      default: Optional(catalog.asOf)
      }
    guard let target else {
      return say(action == .previousEvent ? "Nothing happened before." : "Nothing happened after this date.")
    }
    show(asOf: target)
  }

  private mutating func show(asOf day: Day) {
    perspective.asOf = min(day.earliest, catalog.asOf)
    // Events of a day are looked up in its own view.
    updateView()
    say(news(of: perspective.asOf))
  }

  private func news(of day: Day) -> String {
    var parts: [String] = []
    for coalition in Coalition.allCases {
      for (verb, isListed) in [("joined", false), ("listed as a member of", true)] {
        let names = cache.view.nations.compactMap { row -> String? in
          guard let status = row.status(in: coalition), status.isMember, status.day == day else { return nil }
          return (status.stance == .listed) == isListed ? row.nation.name : nil
        }
        if !names.isEmpty { parts.append("\(listed(names)) \(verb) \(coalition.withArticle)") }
      }
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

  /// Plays through time, from the first event if the as-of date is the last. The run loop sends a tick for every step.
  mutating func play() {
    guard pane.definition.plays else {
      return refuse("\(pane.title) does not play. Try Overview, Nations, Growth, Timeline or World.")
    }
    if cache.view.event(after: perspective.asOf) == nil || perspective.asOf >= catalog.asOf {
      // Lists of nations are empty before the first of them joined, and the overview counts none.
      let joined = pane != .timeline ? cache.view.joinings(passing: paneFilter).first?.day : nil
      guard let first = joined ?? Day(year: 1).flatMap({ cache.view.event(after: $0) }) else {
        return refuse("There are no events to play.")
      }
      show(asOf: first)
    }
    isPlaying = true
  }

  mutating func tick() {
    guard isPlaying else { return }
    guard let next = cache.view.event(after: perspective.asOf), next <= catalog.asOf else {
      isPlaying = false
      perspective.asOf = catalog.asOf
      return say("As of \(catalog.asOf.formatted): the latest day of the data.")
    }
    show(asOf: next)
  }

  mutating func complain(_ text: String) {
    guard case .prompt(var prompt) = popup else { return }
    prompt.complaint = text
    popup = .prompt(prompt)
  }

  mutating func take(_ prompt: Prompt) -> [Effect] {
    if case .export(let replacing) = prompt.purpose { return export(prompt, replacing: replacing) }
    let text = prompt.input.text.trimmed
    if let day = Day(typed: text)?.latest {
      take(day, for: prompt.purpose)
    } else {
      complain(Day.refusal(of: text))
    }
    return []
  }

  private mutating func take(_ day: Day, for purpose: Prompt.Purpose) {
    if purpose == .since {
      guard day != perspective.asOf else {
        return complain("\(day.formatted) is the date shown. Type an earlier one.")
      }
      mark = day
      return choose(from: .changes)
    }
    (popup, perspective.asOf) = (nil, day)
    if day > catalog.asOf { say("The data ends on \(catalog.asOf.formatted); nothing is known after it.") }
  }

  mutating func toggleMark() {
    let day = perspective.asOf
    mark = mark == day ? nil : day
    say(mark == nil ? "The mark was removed." : "Marked \(day.formatted). D compares it with another date.")
  }

  /// Shows the changes between the marked date and the as-of date, or says why there are none to show.
  mutating func openChanges() {
    guard let mark else { return popup = .prompt(Prompt(.since)) }
    guard mark != perspective.asOf else {
      return refuse("\(mark.formatted) is the marked date. Move to another first: [ ] or a.")
    }
    choose(from: .changes)
  }

  /// Opens the record of a change as of the later date: on the earlier one it may not be in view yet.
  mutating func show(_ change: Change) {
    let earlier = perspective.asOf
    if let mark, mark > earlier { (self.mark, perspective.asOf) = (earlier, mark) }
    show(.record(change.record))
    guard perspective.asOf != earlier, message == nil else { return }
    say("As of \(perspective.asOf.formatted), after the change; \(earlier.formatted) is now marked.")
  }
}
