import App
import Model
import Query
import Screen
import Text

/// What the explorer shows, as text: the underlined title, the lines, and the addresses of the numbered sources.
struct Page {
  let text: String

  init(of subject: Selection, in view: CatalogView) {
    self.init(Detail(of: subject, in: view, width: StandardOutput.readingWidth), of: view.catalog)
  }

  init(_ detail: Detail, of catalog: Catalog) {
    let rule = String(repeating: "─", count: min(StandardOutput.readingWidth, detail.title.columns))
    let lines = detail.lines.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }
    let sources = detail.links.compactMap { link -> Source? in
      if case .record(.source(let id)) = link { catalog.source(id) } else { nil }
    }
    let addresses = sources.enumerated().compactMap { index, source in
      source.url.map { "[\(index + 1)] \($0)" }
    }
    let all = [detail.title, rule] + lines + (addresses.isEmpty ? [] : ["", "Addresses"] + addresses)
    text = all.map { $0 + "\n" }.joined()
  }
}

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
      guard let words = statement?.words(in: view) else { continue }
      lines.append("\(view.name(of: record)) (\(coalition.name))")
      lines += words.wrapped(to: 76).map { "  " + $0 }
    }
    for row in view.overview() {
      if row.place == 0 { lines += ["", row.group.title] }
      let time = row.time.text
      lines.append("  " + row.text.padded(to: time.isEmpty ? 0 : 56) + (time.isEmpty ? "" : "  " + time))
    }
    let reaches = [Catalog.File.nations, .missions].compactMap { file in
      view.catalog.reach(of: file).map { "Data on \(file.rawValue) to \($0.asOf.formatted)" }
    }
    if !reaches.isEmpty { lines += [""] + reaches }
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

extension Table {
  /// The table for people: aligned columns with a rule under the headings, cut to `width` columns with a note at the
  /// end; nil never cuts. A cell, or an item of a list, may link to an address.
  func aligned(width: Int?, address: Addresses? = nil) -> String {
    let texts = rows.map { row in row.map(\.brief.printableLine) }
    let natural = columns.indices.map { index in
      texts.map(\.[index].columns).filter { $0 <= Self.longestAligned }
        .reduce(columns[index].title.columns, max)
    }
    func line(_ cells: [String]) -> String {
      let parts = cells.indices.map { index in
        let isTrailing = columns[index].alignment == .trailing
        return cells[index].padded(to: natural[index], alignment: isTrailing ? .trailing : .leading)
      }
      let whole = parts.joined(separator: "  ")
      let end = whole.utf8.lastIndex { $0 != 0x20 }.map(whole.utf8.index(after:)) ?? whole.startIndex
      return String(whole[..<end])
    }
    var lines = [line(columns.map(\.title)), line(natural.map { String(repeating: "─", count: $0) })]
    lines += texts.map(line)
    if let width, lines.contains(where: { $0.columns > width }) {
      lines.append("(cut to \(width) columns; --columns chooses, --format plain shows all)")
      lines = lines.map { $0.truncated(to: width) }
    }
    if let address {
      for (index, row) in rows.enumerated() {
        lines[index + 2] = linked(lines[index + 2], of: row, address)
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  typealias Addresses = (_ text: String, _ column: Header) -> String?

  /// A row's line with links. Text that was cut is not linked.
  private func linked(_ line: String, of row: [Value], _ address: Addresses) -> String {
    var (rest, done) = (line[...], "")
    for (index, value) in row.enumerated() {
      let items = if case .list(let items) = value { items } else { [value.brief] }
      for item in items.map(\.printableLine) where !item.isEmpty {
        // Skip what precedes it, so that repeated text is found in its own place.
        guard let place = rest.firstRange(of: item) else { return done + rest }
        done += rest[..<place.lowerBound]
        done += address(item, columns[index]).map { item.linked(to: $0) } ?? item
        rest = rest[place.upperBound...]
      }
    }
    return done + rest
  }

  private static let longestAligned = 1000
}

extension String {
  fileprivate func linked(to address: String) -> String {
    let sent = address.utf8.map { byte in
      (0x21...0x7E).contains(byte)
        ? String(UnicodeScalar(byte))
        : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
    return "\u{1B}]8;;\(sent.joined())\u{1B}\\\(self)\u{1B}]8;;\u{1B}\\"
  }
}
