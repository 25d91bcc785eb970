import JSON
import Text

extension RecordReader {
  /// The date of the current object with its limits; nil without a date.
  mutating func announcedDate() -> AnnouncedDate? {
    let date = optionalDay("date")
    let until = optionalDay("until")
    let bound: AnnouncedDate.Bound? = optionalChoice("bound")
    let part: AnnouncedDate.Part? = optionalChoice("part")
    let announced = AnnouncedDate(date ?? .missing, until: until, bound: bound, part: part)
    guard let date else {
      for field in announced.extras {
        report(field: field, "goes only with a date; add the date or leave it out")
      }
      return nil
    }
    if let until, until.latest <= date.latest {
      report(
        field: "until", "\"\(until)\" is not later than the date, \"\(date)\", with which the range begins")
    }
    if part != nil, date.precision != .year || until != nil {
      report(field: "part", "goes only with a year; give the date as a year, or leave the part out")
    }
    return announced
  }

  /// The date histories. With `isLenient`, those that do not fit are left out: own missions replace bundled ones.
  mutating func histories(isLenient: Bool) -> [DateHistory] {
    objects("histories") { $0.fitting(isLenient) { $0.history(isLenient: isLenient) } }.compactMap(\.self)
  }

  private mutating func history(isLenient: Bool) -> DateHistory {
    var mayBeMissing = false
    let records = list("records", isRequired: true) { reader, token in
      defer { mayBeMissing = isLenient }
      let record = reader.record(
        at: token, among: [.mission, .phase, .topic, .programme], isRequired: !mayBeMissing)
      // The topics are not read for their date histories: what is nothing else is one.
      if record != nil || reader.registry.topics.isComplete { return record }
      return .topic(Topic.ID(reader.document.string(token)))
    }
    let id = declare("id", .kebab) { $0.histories.declare($1) } ?? ""
    let title = text("title")
    let event: DateHistory.Event = choice("event")
    var steps: [DateHistory.Step] = []
    var places: [Int] = []
    _ = list("steps", isRequired: true) { reader, token in
      let step = reader.object(at: token) { reader in
        let noted = reader.issues.count
        let step = reader.historyStep()
        if reader.issues.count == noted { reader.check(step, after: steps) }
        return step
      }
      steps.append(step)
      places.append(token)
    }
    if steps.count == 1 {
      report(
        places[0], "is the only step; a date history needs two, so add the next or leave the history out")
    }
    return DateHistory(id: id, title: title, event: event, records: records.compactMap(\.self), steps: steps)
  }

  private mutating func historyStep() -> DateHistory.Step {
    let kind: DateHistory.Step.Kind = choice("kind")
    let date = announcedDate()
    let (said, known) = (optionalDay("said"), optionalDay("known"))
    if said == nil, known == nil {
      report(missing: "said", "the day of the announcement, or \"known\", the day by which it was known")
    } else if said != nil, known != nil {
      report(field: "known", "does not go with \"said\", which is the day of the announcement; keep one")
    }
    return DateHistory.Step(
      kind: kind, date: date, said: said ?? known ?? .missing, isByThen: said == nil, voice: text("voice"),
      speaker: optionalText("speaker"), text: optionalText("text"), citation: citation())
  }

  private mutating func check(_ step: DateHistory.Step, after earlier: [DateHistory.Step]) {
    let kind = step.kind
    if kind == .flown {
      report(field: "kind", "\"flown\" comes from the mission; leave the step out")
    } else if (kind == .first) != earlier.isEmpty {
      report(
        field: "kind",
        kind == .first ? "\"first\" is only for the first step" : "must be \"first\" in the first step")
    }
    if kind.hasDate, step.date == nil {
      report(field: "kind", "\"\(kind.rawValue)\" needs a date; if none is set, it is \"unsettled\"")
    } else if !kind.hasDate, step.date != nil {
      report(field: "date", "does not fit the kind \"\(kind.rawValue)\", which says that no date is set")
    }
    // A date that was recalled later may be older than what was said before.
    if let before = earlier.last(where: { !$0.isByThen && $0.said > step.said.latest }) {
      report(
        field: step.isByThen ? "known" : "said",
        "\"\(step.said)\" is before \"\(before.said)\", the date of an earlier step; put the steps in order")
    }
    guard let date = step.date, let before = earlier.last(where: { $0.date != nil && $0.kind.isOfPlan })?.date
    else { return }
    let (isLater, isEarlier) = (date.isLater(than: before), before.isLater(than: date))
    if kind == .slip, !isLater {
      report(field: "kind", "\"slip\" needs a date later than the one before, \(before.formatted)")
    } else if kind == .advance, !isEarlier {
      report(field: "kind", "\"advance\" needs a date earlier than the one before, \(before.formatted)")
    }
  }
}

extension AnnouncedDate {
  /// The fields that only plans have.
  var extras: [StaticString] {
    (until == nil ? [] : ["until"]) + (bound == nil ? [] : ["bound"]) + (part == nil ? [] : ["part"])
  }

  fileprivate func isLater(than other: AnnouncedDate) -> Bool {
    named.lowerBound > other.named.lowerBound || named.upperBound > other.named.upperBound
  }
}
