import Model
public import Screen

/// A statement in a detail, for taking it along with its sources.
struct Fact: Sendable {
  /// The lines it is shown on.
  let lines: Range<Int>
  /// What is stated, without marks and numbers.
  let spans: [Span]
  /// What it is stated of, where it is the value of a field.
  let label: String?
  /// Who states it.
  let sources: [Source.ID]

  /// What is stated, in a line.
  var text: String {
    let words = spans.map(\.text).joined().split(separator: " ").joined(separator: " ")
    return label.map { "\($0): \(words)" } ?? words
  }
}

/// What is shown of one record: lines broken to the width, and the links among them.
public struct Detail: Sendable {
  /// What there is where nothing is selected.
  static let empty = Detail(title: "", lines: [], links: [])

  /// The record's name.
  public let title: String
  /// The lines, none wider than the detail was made for.
  public let lines: [Line]
  /// What is stated on which lines, and by whom.
  let facts: [Fact]
  /// Where the links lead; a span's `link` is a place in here.
  public let links: [Selection]

  /// The record that the link on a line leads to; nil for a line without one.
  public func link(at line: Int) -> Selection? {
    guard lines.indices.contains(line) else { return nil }
    return lines[line].spans.lazy.compactMap(\.link).first.map { links[$0] }
  }

  /// The fact on a line; nil for a line without one.
  func fact(at line: Int) -> Fact? { facts.first { $0.lines.contains(line) } }

  /// The record's lines for a width.
  ///
  /// - Parameter isLinear: whether everything follows one after the other, as it is read aloud, and nothing stands beside
  ///   something else.
  public init(of subject: Selection, in state: State, width: Int, isLinear: Bool = false) {
    var page = DetailPage(
      view: state.derived.view, theme: state.theme, width: max(1, width), isLinear: isLinear)
    switch subject {
    case .record(.nation(let id)): page.addNation(id)
    case .record(.organisation(let id)): page.addOrganisation(id)
    case .record(.phase(let id)): page.addPhase(id)
    case .record(.mission(let id)): page.addMission(id)
    case .record(.topic(let id)): page.addTopic(id)
    case .record(.source(let id)): page.addSource(id)
    case .record(.programme(let coalition)): page.addProgramme(coalition)
    case .record(.scheme), .record(.statedCount): break
    case .figures: page.addFigures()
    case .joining(let id): page.addJoining(id)
    case .disagreement(let id): page.addDisagreement(id)
    }
    self = page.finished()
  }

  init(title: String, lines: [Line], links: [Selection], facts: [Fact] = []) {
    self.title = title
    self.lines = lines
    self.links = links
    self.facts = facts
  }
}

extension State {
  /// How everything looks.
  public var theme: Theme { Theme.named(themeName) ?? .default }
}
