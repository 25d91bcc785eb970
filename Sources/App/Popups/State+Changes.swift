import Model
import Query
import Screen
import Text

extension State {
  /// What changed between the marked date and the as-of date: for each side its figures, and then every change, each line of
  /// which leads to its record.
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

  /// What stands above the box: both dates, the earlier one first.
  var changesTitle: String {
    let days = [mark, perspective.asOf].compactMap(\.self).sorted()
    return "Changes " + days.map(\.formatted).joined(separator: " to ")
  }

  /// What narrows the changes, in a sentence; empty where nothing does.
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
    // Where there is room the sentences stand below each other, beside their dates.
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
  /// The filter that changes have in common with the open pane: the coalition. In both at once is no change.
  var changesFilter: Filter {
    let known = Set(Change.facets.first { $0 == .coalition }?.order ?? [])
    let wanted = paneFilter.selections[.coalition, default: []].intersection(known)
    return Filter(wanted.isEmpty ? [:] : [.coalition: wanted])
  }

  /// What changed between a date and the as-of date, as far as lens and filter let it through.
  func changes(since day: Day) -> (diff: Diff, changes: [Change]) {
    let diff = Diff(cache.view.moved(to: Perspective(asOf: day, lens: perspective.lens)), cache.view)
    return (diff, Array(Query(filter: changesFilter).run(on: diff.changes).rows))
  }

  /// The same since the marked date; nil where none is marked.
  func changesSinceMark() -> (diff: Diff, changes: [Change])? { mark.map(changes(since:)) }

  /// The open chooser, where it is of that purpose.
  func openChooser(_ purpose: Chooser.Purpose) -> Chooser? {
    if case .chooser(let chooser) = popup, chooser.purpose == purpose { chooser } else { nil }
  }
}
