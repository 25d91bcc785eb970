import Model
import Query
import Screen
import Text

/// What `cislunar` prints where there is no terminal to explore in: the overview as text, and which commands there are.
struct Overview {
  let text: String

  init(of view: CatalogView) {
    var lines = [
      "cislunar: the two coalitions going to the Moon, as of \(view.perspective.asOf.formatted)", "",
    ]
    for coalition in Coalition.allCases {
      let record = RecordID.programme(coalition)
      let statement = view.ownFacts(of: record).first { $0.section == .statements }
      lines.append("\(view.name(of: record)) (\(coalition.name))")
      if let words = statement?.words(in: view) { lines += words.wrapped(to: 76).map { "  " + $0 } }
    }
    for row in view.overview() {
      if row.place == 0 { lines += ["", row.group.title] }
      let time = row.time.text
      lines.append("  " + row.text.padded(to: time.isEmpty ? 0 : 56) + (time.isEmpty ? "" : "  " + time))
    }
    for file in [Catalog.File.nations, .missions] {
      if let reach = view.catalog.reach(of: file) {
        lines += (file == .nations ? [""] : []) + ["Data on \(file.rawValue) to \(reach.asOf.formatted)"]
      }
    }
    lines += [
      "", "In a terminal, `cislunar` explores. For scripts:",
      "  cislunar nations | phases | missions | compare | sources   --help shows examples",
      "  cislunar growth | timeline | moon | disagreements          the pictures as lists",
      "  cislunar news                                              the latest events and the next launches",
      "  cislunar glossary                                          terms, treaties, bodies, people, vehicles, places",
      "  cislunar slips                                             what was put off, by whom and when",
      "  cislunar diff FROM TO | show ID | search TEXT              what changed, one record, everything",
      "  cislunar cite ID --format bibtex                           its sources, for a bibliography",
      "  cislunar report NATION > page.html                         one page with tables, pictures and notes",
      "  cislunar tour NAME                                         an article, or the growth of both sides, in stops",
      "  cislunar snapshot nations                                  draws a screen as text",
      "  cislunar validate DIR | doctor | manual                    own data, what is found here, the man page",
      "  cislunar --plain                                           explores in plain lines, by numbers",
    ]
    text = lines.joined(separator: "\n").printable + "\n"
  }
}
