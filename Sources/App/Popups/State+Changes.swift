import Model
import Query
import Screen
import Text

extension State {
  /// The changes between the marked date and the as-of date: figures for each side, then every change, which leads to
  /// its record.
  func changeChoices(width: Int) -> [Choice] {
    guard let (diff, changes) = changesSinceMark() else { return [] }
    func text(_ text: String, _ role: Role) -> [Choice] {
      Line(text, style: theme.style(role)).wrapped(to: width).map { Choice($0) }
    }
    let scope = changesScope
    var choices = scope.isEmpty ? [] : text(scope, "text.muted")
    if changes.isEmpty { choices += text("Nothing changed.", "text") }
    for summary in diff.summaries(of: changes) where passes(summary.coalition) {
      choices += text(summary.text, "heading")
      choices += changes.filter { $0.coalition == summary.coalition }.flatMap { lines(of: $0, width: width) }
    }
    return choices
  }

  /// The title of the box: both dates, the earlier one first.
  var changesTitle: String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted()
    return "Changes " + days.map(\.formatted).joined(separator: " to ")
  }

  /// What narrows the changes, as a sentence; empty if nothing does.
  private var changesScope: String {
    let lens = lensName.map { "According to \($0) alone." }
    let sides = changesFilter.summary(of: Change.facets).map {
      "Only \($0.labels.joined(separator: " and "))."
    }
    return ([lens].compactMap(\.self) + sides).joined(separator: " ")
  }

  private func passes(_ coalition: Coalition?) -> Bool {
    let filter = changesFilter
    return filter.isEmpty
      || filter.contains(coalition?.rawValue ?? CoalitionValue.none.rawValue, of: .coalition)
  }

  private func lines(of change: Change, width: Int) -> [Choice] {
    // If there is room, texts are aligned beside their dates.
    let column = width >= 56 ? 12 : 2
    let date = change.day?.description ?? ""
    let shown = width >= 56 ? date.padded(to: column) : date.isEmpty ? "" : date + " "
    return Line([
      Span(shown, style: theme.style("text.muted")), Span(change.text, style: theme.style("text")),
    ])
    .wrapped(to: width, hanging: column)
    .map {
      Choice($0, .showChange(change), spoken: change.text, sentence: Sentence(change.text, change.sources))
    }
  }
}

extension State {
  /// The part of the pane's filter that applies to changes: the coalition, except both.
  var changesFilter: Filter {
    let known = Set(Change.facets.first { $0 == .coalition }?.order ?? [])
    let wanted = paneFilter.selections[.coalition, default: []].intersection(known)
    return Filter(wanted.isEmpty ? [:] : [.coalition: wanted])
  }

  /// The changes between a date and the as-of date that pass the lens and the filter.
  func changes(since day: Day) -> (diff: Diff, changes: [Change]) {
    let diff = Diff(cache.view.moved(to: Perspective(asOf: day, lens: perspective.lens)), cache.view)
    return (diff, Array(Query(filter: changesFilter).run(on: diff.changes).rows))
  }

  /// The same since the marked date, if there is one.
  func changesSinceMark() -> (diff: Diff, changes: [Change])? { mark.map(changes(since:)) }

  /// The open chooser, if it has that purpose.
  func openChooser(_ purpose: Chooser.Purpose) -> Chooser? {
    if case .chooser(let chooser) = popup, chooser.purpose == purpose { chooser } else { nil }
  }
}
