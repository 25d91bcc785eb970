import Model

/// What `cislunar` prints where there is no terminal to explore in: the figures, and which commands there are.
struct Overview {
  let text: String

  init(of view: CatalogView) {
    let catalog = view.catalog
    var lines = [
      "cislunar: the two coalitions going to the Moon, as of \(view.perspective.asOf.formatted)", "",
    ]
    for coalition in Coalition.allCases {
      let count = view.count(of: coalition)
      let provisional = count.provisional > 0 ? " +\(count.provisional) provisional" : ""
      let disputed = count.disputed > 0 ? ", \(count.disputed) of them disputed" : ""
      let missions = view.missions.count { $0.mission.coalition == coalition }
      let phases = view.phases.count { $0.phase.coalition == coalition }
      lines.append(
        "\(coalition.name): \(count.listed)\(provisional) nations\(disputed); \(phases) phases, \(missions) missions"
      )
    }
    let both = view.nations.count { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
    lines.append("In both: \(both) nations")
    lines.append("\(catalog.topics.count) topics compared, \(catalog.sources.count) sources")
    for file in [Catalog.File.nations, .missions] {
      if let reach = catalog.reach(of: file) {
        lines.append("Data on \(file.rawValue) to \(reach.asOf.formatted)")
      }
    }
    lines += [
      "", "In a terminal, `cislunar` explores. For scripts:",
      "  cislunar nations | phases | missions | compare | sources   --help shows examples",
      "  cislunar growth | timeline | moon | disagreements          the pictures as lists",
      "  cislunar diff FROM TO | show ID | search TEXT              what changed, one record, everything",
      "  cislunar snapshot nations                                  draws a screen as text",
      "  cislunar validate DIR | doctor | manual                    own data, what is found here, the man page",
      "  cislunar --plain                                           explores in plain lines, by numbers",
    ]
    text = lines.joined(separator: "\n") + "\n"
  }
}
