import Model
import Query
import Screen

extension NationRow {
  static let listColumns: [ListColumn<NationRow>] = [
    ListColumn("name", "Nation", TableColumn(minimum: 12, ideal: 20, priority: 0, flexible: true)) {
      Line($0.nation.name, style: $1.style("text"))
    },
    ListColumn("region", "Region", TableColumn(minimum: 8, ideal: 8, priority: 3)) {
      Line($0.nation.region.rawValue, style: $1.style("text.muted"))
    },
    ListColumn("joined-ilrs", "ILRS since", TableColumn(minimum: 15, ideal: 16, priority: 0)) {
      Self.since(.ilrs, $0, $1)
    },
    ListColumn("joined-artemis", "Artemis since", TableColumn(minimum: 14, ideal: 15, priority: 1)) {
      Self.since(.artemis, $0, $1)
    },
    ListColumn("level", "Level", TableColumn(minimum: 10, ideal: 10, priority: 4)) { row, theme in
      // The level in the ILRS where the nation is in it, else in the Accords: of memberships, not of mere ties.
      let shown = [row.ilrs, row.artemis].compactMap(\.self).first(where: \.isMember)
      return Line(shown?.level.map(Self.shortened) ?? "–", style: theme.style("text.muted"))
    },
  ]

  /// A level in at most ten columns.
  private static func shortened(_ level: Level) -> String {
    switch level {
    case .application: "applied"
    case .organisation: "body of it"
    default: level.rawValue
    }
  }

  /// The date of joining; where only a list has the nation, that it was there by the list's date.
  private static func since(_ standing: Standing) -> String {
    guard let date = standing.date else { return "undated" }
    return (standing.stance == .listed ? Marks.listed : "") + date.formatted
  }

  /// Since when the nation is in a coalition, with the marks of evidence and doubt: `I ● 5 Apr 2024 !`.
  private static func since(_ coalition: Coalition, _ row: NationRow, _ theme: Theme) -> Line {
    guard let standing = row.standing(in: coalition) else {
      return Line("–", style: theme.style("text.muted"))
    }
    guard standing.isMember else {
      let word = standing.kind == .pending ? "to join" : "tie"
      return Line([
        Span("  ", style: .plain),
        Span(word, style: theme.style("text.muted")),
      ])
    }
    var spans = [
      Span(Marks.symbol(standing.evidence) + " ", style: theme.style(standing.evidence.role)),
      Span(since(standing), style: theme.style(coalition.role)),
    ]
    if standing.isDisputed {
      spans.append(Span(Marks.disputed, style: theme.style("mark.disputed")))
    }
    if standing.hasRivalDates {
      spans.append(Span(Marks.rival, style: theme.style("mark.rival")))
    }
    return Line(spans)
  }
}

extension OrganisationRow {
  static let listColumns: [ListColumn<OrganisationRow>] = [
    ListColumn("name", "Organisation", TableColumn(minimum: 12, ideal: 20, priority: 0, flexible: true)) {
      Line($0.organisation.short ?? $0.organisation.name, style: $1.style("text"))
    },
    ListColumn("region", "Home", TableColumn(minimum: 8, ideal: 8, priority: 3)) {
      Line($0.organisation.home?.rawValue ?? "–", style: $1.style("text.muted"))
    },
    ListColumn("ilrs", "Since", TableColumn(minimum: 13, ideal: 15, priority: 0)) { row, theme in
      var spans = [
        Span(Marks.symbol(row.evidence) + " ", style: theme.style(row.evidence.role)),
        Span(row.date?.formatted ?? "undated", style: theme.style(row.organisation.coalition.role)),
      ]
      if row.hasRivalDates { spans.append(Span(Marks.rival, style: theme.style("mark.rival"))) }
      return Line(spans)
    },
    ListColumn("artemis", "", TableColumn(minimum: 13, ideal: 15, priority: 1)) {
      Line("–", style: $1.style("text.muted"))
    },
    ListColumn("level", "Kind", TableColumn(minimum: 10, ideal: 10, priority: 4)) {
      Line(Self.shortened($0.organisation.kind), style: $1.style("text.muted"))
    },
  ]

  /// A kind in at most ten columns.
  private static func shortened(_ kind: String) -> String {
    switch kind {
    case "association": "assoc."
    case "intergovernmental": "intergov."
    default: kind
    }
  }
}
