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
      let missions = view.missions.count { $0.coalition == coalition }
      let phases = view.phases.count { $0.phase.coalition == coalition }
      lines.append(
        "\(coalition.name): members \(view.count(of: coalition).text); \(phases) phases, \(missions) missions"
      )
    }
    lines.append("In both: \(view.countOfBoth().text)")
    lines.append("\(view.topics.count) topics compared, \(view.sourceRows().count) sources")
    for file in [Catalog.File.nations, .missions] {
      if let reach = catalog.reach(of: file) {
        lines.append("Data on \(file.rawValue) to \(reach.asOf.formatted)")
      }
    }
    lines += [
      "", "In a terminal, `cislunar` opens the explorer. For scripts:",
      "  cislunar nations | phases | missions | compare | sources   --help shows examples",
      "  cislunar growth | timeline | moon | disagreements          the pictures as lists",
      "  cislunar glossary                                          terms, treaties, bodies, people, vehicles, places",
      "  cislunar slips                                             slipped dates, who moved them and when",
      "  cislunar diff FROM TO | show ID | search TEXT              what changed, one record, everything",
      "  cislunar cite ID --format bibtex                           its sources, for a bibliography",
      "  cislunar report NATION > page.html                         one page with tables, pictures and notes",
      "  cislunar snapshot nations                                  draws a screen as text",
      "  cislunar validate DIR | doctor | manual                    own data, this machine, the man page",
      "  cislunar --plain                                           explores in lines of text, for screen readers",
    ]
    text = lines.joined(separator: "\n") + "\n"
  }
}
