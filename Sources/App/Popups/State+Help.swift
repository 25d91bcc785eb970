import Model
import Plot
import Query
import Screen
import Text

extension State {
  /// The help of the open pane: what it shows, the keys, the marks, how far the data reaches.
  func helpLines(width: Int) -> [Line] {
    var lines = Line(pane.help, style: theme.style("text")).wrapped(to: width)
    for group in Keymap.Group.allCases {
      let bindings = Keymap.bindings.filter { $0.group == group && isOffered($0) }
      guard !bindings.isEmpty else { continue }
      lines += [Line(""), Line(group.rawValue, style: theme.style("heading"))]
      for binding in bindings { lines += helpLines(of: binding, width: width) }
    }
    lines += [Line(""), Line("Marks", style: theme.style("heading"))]
    for (mark, role, text) in pictureMarks + Self.marks {
      let name = Span(mark.padded(to: 4), style: theme.style(role))
      lines += Line([name, Span(text, style: theme.style("text"))]).wrapped(to: width, hanging: 4)
    }
    lines += [Line(""), Line("How far the data reaches", style: theme.style("heading"))]
    for file in Catalog.File.allCases where file != .sources {
      guard let reach = catalog.reach[file] else { continue }
      let text = "\(Self.title(of: file)) to \(reach.asOf.formatted). \(reach.text ?? "")"
      lines += Line(text, style: theme.style("text")).wrapped(to: width, hanging: 2)
    }
    lines += [Line("")]
    return lines
      + Line(
        "Hold Shift while dragging with the mouse to select text, as without a program.",
        style: theme.style("text.muted")
      )
      .wrapped(to: width)
  }

  /// Filters that the pane does not have are not offered.
  func isOffered(_ binding: Keymap.Binding) -> Bool {
    if binding.modes == [.picture], pane.form == .list { return false }
    if policy.refusal(of: binding.action) != nil { return false }
    return isOffered(binding.action)
  }

  private func isOffered(_ action: Action) -> Bool {
    switch action {
    case .zoomIn, .zoomOut, .zoomToAll: pane == .timeline
    case .nextMoonView: pane == .moon
    case .nextRegion, .previousRegion: facets.contains(.region)
    case .nextCoalition: facets.contains(.coalition)
    case .filter: !facets.isEmpty
    default: true
    }
  }

  private func helpLines(of binding: Keymap.Binding, width: Int) -> [Line] {
    let keys = binding.keys.map(\.label).joined(separator: " ")
    let column = min(22, width / 2)
    return Line([
      Span(keys.padded(to: column) + " ", style: theme.style("hint.key")),
      Span(binding.help, style: theme.style("text")),
    ]).wrapped(to: width, hanging: column + 1)
  }

  /// What only the picture of the pane is drawn with.
  private var pictureMarks: [(mark: String, role: Role, text: String)] {
    switch pane {
    case .growth:
      [
        (StepLine.Pattern.solid.sample(with: glyphs), "coalition.artemis", "members of Artemis"),
        (StepLine.Pattern.dashed.sample(with: glyphs), "coalition.ilrs", "members of the ILRS"),
        (
          StepLine.Pattern.dotted.sample(with: glyphs), "evidence.provisional",
          "the same with the provisional ones"
        ),
        ("╵ 3", "text", "below the lines: one joining, three at once; marks of doubt stand in their place"),
      ]
    case .timeline:
      [
        ("███", "text", "completed, or gone by of what is under way"),
        ("▒▒▒", "text", "to come of what is under way"),
        ("░░░", "text", "planned"), ("→", "text", "no end is claimed"),
        ("╌◌╌", "status.planned", "a launch somewhere in that time"),
        ("[ ]", "mark.rival", "another beginning or end that is claimed"),
        ("◇┄", "text.muted", "an earlier plan, slipped since"), ("▼│", "border.focused", "the day shown"),
        ("‹ ›", "text.muted", "earlier or later than what is shown"),
      ]
    case .world:
      [
        (Belonging.artemis.letter, Belonging.artemis.role, "at its capital a member of Artemis alone"),
        (Belonging.ilrs.letter, Belonging.ilrs.role, "a member of the ILRS alone"),
        (Belonging.both.letter, Belonging.both.role, "a member of both"),
        (
          "a b", "evidence.provisional",
          "small: a membership is provisional; + counts those beside the others"
        ),
        (
          Belonging.neither.letter, Belonging.neither.role,
          "tied or named, no member; the land of others has few dots"
        ),
      ]
    case .moon:
      LunarSite.Outcome.allCases.map { ($0.sign(glyphs), "text", $0.explanation) }
    case .nations, .phases, .missions, .compare, .sources: []
    }
  }

  private static func title(of file: Catalog.File) -> String {
    switch file {
    case .nations: Pane.nations.title
    case .phases: Pane.phases.title
    case .missions: Pane.missions.title
    case .topics: Pane.compare.title
    case .sources: Pane.sources.title
    }
  }

  private static var marks: [(mark: String, role: Role, text: String)] {
    [
      (
        Marks.symbol(Evidence.confirmed), "evidence.confirmed",
        "confirmed: an official source, or two independent ones"
      ),
      (Marks.symbol(Evidence.reported), "evidence.reported", "reported: one citable source"),
      (
        Marks.symbol(Evidence.provisional), "evidence.provisional",
        "provisional: seen at second hand only, kept out of the main counts"
      ),
      (Marks.listed, "text", "on a list of members by that date; when it joined is not known"),
      (Marks.disputed, "mark.disputed", "sources contest that the nation itself is a member"),
      (Marks.rival, "mark.rival", "sources give dates that exclude each other"),
      ("I", "coalition.ilrs", "the side of the ILRS"),
      ("A", "coalition.artemis", "the side of Artemis"),
      (Marks.symbol(MissionRow.Status.planned), "status.planned", "planned"),
      (
        Marks.symbol(MissionRow.Status.notYetLaunched), "status.planned",
        "not yet launched as of the day shown"
      ),
      (Marks.symbol(MissionRow.Status.active), "status.active", "active, under way"),
      (Marks.symbol(MissionRow.Status.completed), "status.completed", "completed"),
      (Marks.symbol(MissionRow.Status.failed), "status.failed", "failed"),
      (Marks.symbol(MissionRow.Status.paused), "status.paused", "paused"),
    ]
  }
}

extension Pane {
  /// What the pane shows, for its help.
  var help: String {
    switch self {
    case .nations:
      "Nations of the ILRS and the Artemis Accords: since when, at what level, how well it is borne out. Below them the organisations, which are never counted as nations. The detail has every claim with its sources."
    case .phases:
      "The phases of the ILRS and the segments of the Artemis campaign. The detail has what each is for, every date that is claimed, and its missions with their state."
    case .missions:
      "Missions of both sides to the Moon, flown and planned. The detail has dates as claimed, the site, the outcome and the phases a mission belongs to."
    case .compare:
      "Artemis against the ILRS, topic by topic, both sides beside each other. Figures as of the day shows what is counted from the records."
    case .growth:
      "How both coalitions grew: members over time, the ILRS dashed and the Accords solid. A cursor goes from joining to joining; the detail says who joined and who says so. A filter counts only those that it lets through."
    case .timeline:
      "Phases and missions on one axis of time. Shades and marks tell what is done, under way, planned and failed; a hollow mark is an earlier plan that slipped; a thin line reaches over the dates that claims give; the upright line is the day shown."
    case .world:
      "The nations on the map of the world, each with a letter at its capital. Arrows lead from one to the next, j and k go through them line by line; a region fills the map, and then their names stand on it."
    case .moon:
      "The missions that went or are to go to a place on the Moon, each where its site is."
    case .sources:
      "Every source with what rests on it, and below them what they disagree on. Enter shows everything according to the source alone, and again according to all; l and Tab go to its detail, where Enter follows a record."
    }
  }
}
