import Model
import Query
import Screen
import Text

/// The overview as text, followed by the commands: what `cislunar` prints without a terminal.
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
      "", "In a terminal, `cislunar` opens the explorer. For scripts:",
      "  cislunar nations | phases | missions | compare | sources   --help shows examples",
      "  cislunar growth | timeline | moon | disagreements          the pictures as lists",
      "  cislunar news                                              the latest events and the next launches",
      "  cislunar glossary                                          terms, treaties, bodies, people, vehicles, places",
      "  cislunar slips                                             slipped dates, who moved them and when",
      "  cislunar diff FROM TO | show ID | search TEXT              what changed, one record, everything",
      "  cislunar cite ID --format bibtex                           its sources, for a bibliography",
      "  cislunar report NATION > page.html                         one page with tables, pictures and notes",
      "  cislunar tour NAME                                         an article, or the growth of both sides, in stops",
      "  cislunar snapshot nations                                  draws a screen as text",
      "  cislunar validate DIR | doctor | manual                    own data, this machine, the man page",
      "  cislunar --plain                                           explores in lines of text, for screen readers",
    ]
    text = lines.joined(separator: "\n").printable + "\n"
  }
}
