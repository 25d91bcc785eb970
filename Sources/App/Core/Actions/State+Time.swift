import Model

extension State {
  /// Moves the as-of date to the previous or next day on which a nation joined or a mission flew, or to the latest.
  mutating func stepAsOf(_ action: Action) {
    let view = cache.view
    let target =
      switch action {
      case .previousEvent: view.event(before: perspective.asOf)
      case .nextEvent: view.event(after: perspective.asOf)
      default: Optional(catalog.asOf)
      }
    guard let target else {
      message = Message(
        text: action == .previousEvent ? "Nothing happened before." : "Nothing later is in the data.",
        isError: false)
      return
    }
    perspective.asOf = min(target.earliest, catalog.asOf)
    // What happened on the day is in its own view.
    updateView()
    message = Message(text: news(of: perspective.asOf), isError: false)
  }

  /// Says at the open prompt what is wrong with what was entered.
  mutating func complain(_ text: String) {
    guard case .prompt(var prompt) = popup else { return }
    prompt.complaint = text
    popup = .prompt(prompt)
  }

  /// What happened on a day, in a line.
  private func news(of day: Day) -> String {
    var parts: [String] = []
    for coalition in Coalition.allCases {
      let names = cache.view.nations.filter { row in
        row.isMember(of: coalition) && row.standing(in: coalition)?.date?.number == day.number
      }.map(\.nation.name)
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

  /// Takes the line that was typed.
  mutating func take(_ prompt: Prompt) -> [Effect] {
    switch prompt.purpose {
    case .asOf:
      takeDate(prompt)
      return []
    case .export(let replacing), .exportChanges(_, let replacing):
      return export(prompt, replacing: replacing)
    }
  }

  /// Takes the date that was typed, or says what is wrong with it.
  private mutating func takeDate(_ prompt: Prompt) {
    let text = prompt.input.text.filter { $0 != " " }
    guard let day = Day(text) else {
      complain("Write 2024-05-10, 2024-05 or 2024.")
      return
    }
    popup = nil
    perspective.asOf = day.latest
    if perspective.asOf > catalog.asOf {
      message = Message(
        text: "The data ends on \(catalog.asOf.formatted); nothing is known after it.", isError: false)
    }
  }
}
