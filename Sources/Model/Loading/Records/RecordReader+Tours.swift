import Text

extension RecordReader {
  /// The tours. With `isLenient`, one that does not fit the other files is left out.
  mutating func tours(isLenient: Bool) -> [Tour] {
    objects("tours") { reader in
      reader.fitting(isLenient) {
        Tour(
          id: $0.declare("id", .kebab) { $0.tours.declare($1) } ?? "", title: $0.text("title"),
          summary: $0.text("summary"), stops: $0.objects("stops", isRequired: true) { $0.stop() })
      }
    }.compactMap(\.self)
  }

  private mutating func stop() -> Tour.Stop {
    let title = text("title")
    let noted = issues.count
    let asOf = day("asOf").latest
    let lens = find("lens").map { link(at: $0, to: "source", in: registry.sources.identifiers) }
    // Texts are not held to a day or a lens that is wrong itself.
    let isSound = issues.count == noted
    let pane = choice("pane", as: Tour.Pane.self)
    return Tour.Stop(
      title: title,
      texts: objects("texts", isRequired: true) {
        $0.text(ofStopOn: isSound ? asOf : nil, lens: isSound ? lens : nil)
      },
      pane: pane, asOf: asOf, lens: lens, selected: find("select").flatMap { selection(at: $0, on: pane) },
      coalition: optionalChoice("coalition"), region: optionalChoice("region"))
  }

  /// A statement of a stop: it names no date later than that of the stop, and the source of the lens supports it.
  private mutating func text(ofStopOn day: Day?, lens: Source.ID?) -> Statement {
    let text = text("text")
    let time: Fact.Time = flag("plan") ? .plan(said: day) : .stated(day)
    let citation = citation()
    if day != nil { check("text", text, at: time, citation) }
    if let lens, !citation.sources.contains(lens) {
      report(
        field: "sources",
        "must name \(quoted(lens.rawValue)), the lens of the stop; add it or leave out the lens")
    }
    return Statement(text: text, time: time, isNegative: false, citation: citation)
  }

  private mutating func selection(at token: Int, on pane: Tour.Pane) -> RecordID? {
    if pane == .sources { return .source(link(at: token, to: "source", in: registry.sources.identifiers)) }
    guard !pane.kinds.isEmpty else {
      report(token, "has no use on the overview, which lists no records; leave it out or name another pane")
      return nil
    }
    return record(at: token, among: pane.kinds)
  }
}
