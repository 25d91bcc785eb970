public import Model
public import Screen

/// The details of one record: lines wrapped to the width, with links.
public struct Detail: Sendable {
  /// No details.
  static let empty = Detail(title: "", lines: [], facts: [], links: [])

  /// The record's name.
  public let title: String
  /// The lines, none wider than asked for.
  public let lines: [Line]
  /// The lines of each fact.
  let facts: [(lines: Range<Int>, fact: Fact)]
  /// The targets of links; a span's `link` is an index.
  public let links: [Selection]

  /// The link on a line, if any.
  public func link(at line: Int) -> Selection? {
    guard lines.indices.contains(line) else { return nil }
    return lines[line].links.first.map { links[$0] }
  }

  /// The fact on a line, if any.
  func fact(at line: Int) -> Fact? { facts.first { $0.lines.contains(line) }?.fact }
}

extension Line {
  /// The tags of its links, each once.
  var links: [Int] {
    var seen: Set<Int> = []
    return spans.compactMap(\.link).filter { seen.insert($0).inserted }
  }
}

extension Detail {
  /// The details of a record.
  ///
  /// - Parameter isLinear: whether everything is in reading order, with nothing side by side.
  public init(
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
  /// The theme.
  public var theme: Theme { Theme.named(themeName) ?? .default }

  /// The name of the lens, if any.
  var lensName: String? { perspective.lens.map(catalog.lensName) }
}
