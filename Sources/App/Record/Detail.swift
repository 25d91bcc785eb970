public import Model
public import Screen

/// What is shown of one record: lines broken to the width, and the links among them.
public struct Detail: Sendable {
  /// What there is where nothing is selected.
  static let empty = Detail(title: "", lines: [], facts: [], links: [])

  /// The record's name.
  public let title: String
  /// The lines, none wider than the detail was made for.
  public let lines: [Line]
  /// Which lines which facts are shown on.
  let facts: [(lines: Range<Int>, fact: Fact)]
  /// Where the links lead; a span's `link` is a place in here.
  public let links: [Selection]

  /// The record that the link on a line leads to; nil for a line without one.
  public func link(at line: Int) -> Selection? {
    guard lines.indices.contains(line) else { return nil }
    return lines[line].links.first.map { links[$0] }
  }

  /// The fact on a line; nil for a line without one.
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
  /// The record's lines for a width.
  ///
  /// - Parameter isLinear: whether everything follows one after the other, as it is read aloud, and nothing stands beside
  ///   something else.
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
  /// How everything looks.
  public var theme: Theme { Theme.named(themeName) ?? .default }

  /// What the lens is called; nil without one.
  var lensName: String? { perspective.lens.map(catalog.lensName) }
}
