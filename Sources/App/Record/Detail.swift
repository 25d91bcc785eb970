package import Model
package import Screen

/// The details of one record: lines wrapped to the width, with links.
package struct Detail: Sendable {
  static let empty = Detail(title: "", lines: [], facts: [], links: [])

  package let title: String
  /// The lines, none wider than asked for.
  package let lines: [Line]
  let facts: [(lines: Range<Int>, fact: Fact)]
  /// The targets of links; a span's `link` is an index.
  package let links: [Selection]

  package func link(at line: Int) -> Selection? {
    guard lines.indices.contains(line) else { return nil }
    return lines[line].links.first.map { links[$0] }
  }

  func fact(at line: Int) -> Fact? { facts.first { $0.lines.contains(line) }?.fact }
}

extension Line {
  var links: [Int] {
    spans.reduce(into: []) { links, span in
      if let link = span.link, !links.contains(link) { links.append(link) }
    }
  }
}

extension Detail {
  /// The details of a record; if `isLinear` in reading order, with nothing side by side.
  package init(
    of subject: Selection, in view: CatalogView, theme: Theme = .default, width: Int, isLinear: Bool = false
  ) {
    var page = DetailPage(view: view, theme: theme, width: max(1, width), isLinear: isLinear)
    switch subject {
    case .record(let id): page.addRecord(id)
    case .item(let item): item.item.write(&page)
    }
    self = page.finished()
  }
}

extension State {
  package var theme: Theme { Theme.named(themeName) ?? .default }
  var lensName: String? { perspective.lens.map(catalog.lensName) }
}
