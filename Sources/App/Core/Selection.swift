package import Model
import Query

/// Something that can be selected and linked to: a record, or one of the few items that are not records.
package enum Selection: Hashable, Sendable {
  case record(RecordID)
  case item(AnyItem)

  /// The nation of a joining, otherwise itself.
  package var subject: Selection {
    guard case .item(let item) = self, let record = item.item.record else { return self }
    return .record(record)
  }

  /// The pane that lists it; for a scheme the pane of the programmes, for a stated number that of the figures.
  package var pane: Pane {
    switch self {
    case .item(let item): type(of: item.item).pane
    case .record(.nation), .record(.organisation): .nations
    case .record(.phase), .record(.programme), .record(.scheme): .phases
    case .record(.mission), .record(.history): .missions
    case .record(.topic), .record(.term), .record(.statedCount): .compare
    case .record(.source): .sources
    }
  }

  var factRecord: RecordID? {
    switch self {
    case .record(let id): id
    case .item(let item): item.item.factRecord
    }
  }

  var home: Pane { subject.pane }

  func item<Item: PaneItem>(as kind: Item.Type) -> Item? {
    if case .item(let item) = self { item.item as? Item } else { nil }
  }
}

/// Something that a pane lists and that is not a record. It provides what facts provide for records.
protocol PaneItem: Hashable, Sendable {
  static var pane: Pane { get }
  var record: RecordID? { get }
  var factRecord: RecordID? { get }
  /// The action that opens it; nil to open its details.
  var action: Action? { get }
  static var withoutClaims: String { get }
  func claims(in view: CatalogView) -> [Fact]
  /// What there is to say of it first of all; nothing where it says nothing of its own.
  func sentences(in view: CatalogView) -> [Sentence]
  /// The command that prints it, without date and lens; nil for that of its list.
  func command(in view: CatalogView) -> [String]?
  func write(_ page: inout DetailPage)
}

extension PaneItem {
  var record: RecordID? { nil }
  var factRecord: RecordID? { record }
  var action: Action? { nil }
  static var withoutClaims: String { "Nothing in view." }
}

package struct AnyItem: Hashable, Sendable, CustomStringConvertible {
  let item: any PaneItem
  package var description: String { String(describing: item) }

  package static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.item) == AnyHashable(right.item)
  }
  package func hash(into hasher: inout Hasher) { item.hash(into: &hasher) }
}

/// The selection: one record of each kind, shared by all panes that show that kind.
package struct Selections: Equatable, Sendable {
  /// The selected records, latest first, one per home pane.
  package private(set) var subjects: [Selection] = []

  /// Selects a record, replacing the one with the same home.
  mutating func select(_ subject: Selection) {
    forget(of: [subject.home])
    subjects.insert(subject, at: 0)
  }

  mutating func forget(of homes: [Pane]) { subjects.removeAll { homes.contains($0.home) } }

  package func latest(of homes: [Pane]) -> Selection? { subjects.first { homes.contains($0.home) } }
}

/// The places visited, for going back and forward.
package struct History: Equatable, Sendable {
  package struct Place: Equatable, Sendable {
    package var pane: Pane
    package var subject: Selection?
    package var focus: State.Focus
    package var line = 0
    /// The record opened by a link from here; nil if the place was left otherwise.
    package var link: Selection?
  }

  package private(set) var back: [Place] = []
  package private(set) var forward: [Place] = []
  package static let limit = 100

  /// Records `place` as left for a new one, which clears the forward places.
  mutating func leave(_ place: Place) {
    forward = []
    guard back.last != place else { return }
    back.append(place)
    if back.count > Self.limit { back.removeFirst() }
  }

  mutating func goBack(from place: Place) -> Place? { Self.move(place, from: &back, to: &forward) }

  mutating func goForward(from place: Place) -> Place? { Self.move(place, from: &forward, to: &back) }

  private static func move(_ place: Place, from: inout [Place], to other: inout [Place]) -> Place? {
    guard let target = from.popLast() else { return nil }
    other.append(place)
    return target
  }
}
