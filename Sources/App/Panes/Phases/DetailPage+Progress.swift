import Model
import Query
import Screen
import Text

extension DetailPage {
  /// The progress of a phase: a sign for each mission in order of launch, and the share flown.
  mutating func addProgress(of phase: Phase.ID) {
    // A single source does not list all missions, so a share would be misleading.
    let formal = lens == nil ? view.missions(of: phase).filter { $0.phases.contains(phase) } : []
    let rows = formal.enumerated().sorted { left, right in
      (left.element.launch?.date?.number ?? .max, left.offset)
        < (right.element.launch?.date?.number ?? .max, right.offset)
    }.map(\.element)
    guard !rows.isEmpty else { return }
    let flown = rows.count { $0.isFlown }
    addHeading("Progress: \(flown) of \(rows.count) missions flown")
    // Signs and bars repeat the figures for the eye.
    if !isLinear { addMarks(of: rows, flown: flown) }
    var spans: [Span] = []
    for status in MissionRow.Status.allCases {
      let count = rows.count { $0.status == status }
      guard count > 0 else { continue }
      if !spans.isEmpty { spans.append(span(", ", "text.muted")) }
      spans.append(Span("\(Marks.symbol(status)) \(count) \(status.words)", style: theme.style(status.role)))
    }
    add(spans)
  }

  private mutating func addMarks(of rows: [MissionRow], flown: Int) {
    if rows.count <= 100 {
      add(rows.map { Span(Marks.symbol($0.status) + " ", style: theme.style($0.status.role)) })
    }
    let failed = rows.count { $0.status == .failed }
    let cells = max(8, min(30, width - 14))
    func share(_ count: Int, of whole: Int) -> Int { (whole * count + rows.count / 2) / rows.count }
    let end = share(flown, of: cells)
    let lost = min(end, failed > 0 ? max(1, share(failed, of: cells)) : 0)
    add([
      span(String(repeating: "█", count: end - lost), "status.completed"),
      span(String(repeating: "▒", count: lost), "status.failed"),
      // In many fonts a shade is hard to tell from the background, so the bar has an end.
      span(
        String(repeating: "░", count: max(0, cells - end - 1)) + (end < cells ? "▐" : ""), "status.planned"),
      span(" \(share(flown, of: 100)) % flown", "text.strong"),
    ])
  }
}
