import Model
import Query
package import Screen
import Text

/// A chart or map alone, for articles and slides: with title, legend, as-of date, lens and origin of the data.
package struct PictureAlone: Sendable {
  package let title: String
  package let description: String
  package let frame: Frame
  private let ground: Ground
  package var svg: String { frame.svg(title: title, description: description, on: ground) }

  /// The picture of the open pane in so many cells, or as many as it needs; nil without one, without rows, or without room.
  package init?(_ state: State, size: Size? = nil, settingOff subject: Selection? = nil) {
    guard let name = state.pane.definition.pictureTitle, !state.cache.listing.rows.isEmpty else { return nil }
    let isOfBars = state.pane.form == .bars
    let width = size?.width ?? 100
    let theme = state.theme
    // `Africa, as of 31 Aug 2026, according to all sources`.
    let parts = [
      "as of \(state.perspective.asOf.formatted)", "according to \(state.lensName ?? "all sources")",
    ]
    let perspective = (state.narrowings + parts).joined(separator: ", ")
    let head = [state.line(name, "title"), state.line(perspective, "text.muted")]
      .flatMap { $0.wrapped(to: width) }
    let legend = isOfBars ? state.barLegend(width: width) : []
    var foot = [Line("")] + legend + state.line(state.origin, "text.muted").wrapped(to: width)
    let rows = state.cache.listing.rows.count
    let needed = isOfBars ? rows + 1 : 30
    var room = (size?.height ?? .max) - head.count - foot.count
    if isOfBars, size != nil, room < needed {
      room -= 1
      foot.insert(state.line("The first \(max(0, room - 1)) of \(rows) rows.", "text.muted"), at: 1)
    }
    let height = size == nil ? needed : isOfBars ? min(room, needed) : room
    guard width >= Layout.pictureSize.width, height >= (isOfBars ? 2 : 12) else { return nil }
    let area = Rect(x: 0, y: head.count, width: width, height: height)
    let alone = state.showingPicture(in: area, settingOff: subject)
    guard let picture = alone.cache.picture else { return nil }
    var frame = Frame(size: size ?? Size(width: width, height: head.count + height + foot.count))
    frame.fill(frame.bounds, with: Cell(" ", style: theme.style("text")))
    for (y, line) in head.enumerated() { frame.write(line, at: Point(x: 0, y: y)) }
    if isOfBars { ListView(alone).drawRows(in: &frame) }
    picture.draw(in: alone.cache.layout.picture, of: &frame, for: alone)
    for (y, line) in foot.enumerated() { frame.write(line, at: Point(x: 0, y: area.maxY + y)) }
    title = "\(name), \(perspective)"
    description = "\(state.countText). In a terminal `\(state.listCommand)` lists the same. \(state.origin)"
    self.frame = frame
    ground = theme.ground
  }
}

extension State {
  fileprivate var countText: String {
    if paneFilter.isEmpty, list.search.isEmpty, let aside = pane.definition.aside(of: cache.view)?.first {
      return aside.map { String($0.text.drop { !$0.isLetter }) }.joined(separator: "; ")
    }
    return cache.listing.tallies.map(\.text).joined(separator: "; ")
  }

  fileprivate var origin: String {
    let file = pane.definition.file
    let reach = file.flatMap { catalog.reach(of: $0)?.asOf } ?? catalog.asOf
    let source = perspective.lens.map { "\(catalog.citation(of: $0)), as recorded in cislunar" }
    let all = "the cislunar dataset, which cites \(catalog.sources.count) sources"
    return "Source: \(source ?? all); data on \((file ?? .nations).rawValue) to \(reach.formatted)."
  }

  /// The legend of the bars, wrapped between entries only.
  fileprivate func barLegend(width: Int) -> [Line] {
    let states = MissionRow.Status.allCases.filter { $0 != .unstated }.map {
      (mark: Marks.symbol($0), role: $0.role, text: $0.words)
    }
    return (pane.definition.marks(with: glyphs) + states).reduce(into: []) { lines, entry in
      let spans = [span(entry.mark, entry.role), span(" \(entry.text)   ", "text.muted")]
      if let last = lines.last, last.columns + Line(spans).columns <= width + 3 {
        lines[lines.count - 1].spans += spans
      } else {
        lines.append(Line(spans))
      }
    }
  }
}
