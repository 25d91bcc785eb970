public import Model
import Query

/// Something that can be selected and linked to: a record, or one of the few items that are not records.
public enum Selection: Hashable, Sendable {
  case record(RecordID)
  case item(AnyItem)

  /// Its subject: the nation of a joining, otherwise itself.
  public var subject: Selection {
    guard case .item(let item) = self, let record = item.item.record else { return self }
    return .record(record)
  }

  /// The pane that lists it; for a scheme the pane of the programmes, for a stated number that of the figures.
  public var pane: Pane {
    switch self {
    case .item(let item): type(of: item.item).pane
    case .record(.nation), .record(.organisation): .nations
    case .record(.phase), .record(.programme), .record(.scheme): .phases
    case .record(.mission), .record(.history): .missions
    case .record(.topic), .record(.term), .record(.statedCount): .compare
    case .record(.source): .sources
    }
  }

  /// The record that its facts are of.
  var factRecord: RecordID? {
    switch self {
    case .record(let id): id
    case .item(let item): item.item.factRecord
    }
  }

  /// The pane that lists its subject.
  var home: Pane { subject.pane }

  /// The item, if it is of that kind.
  func item<Item: PaneItem>(as kind: Item.Type) -> Item? {
    if case .item(let item) = self { item.item as? Item } else { nil }
  }
}

/// Something that a pane lists and that is not a record. It provides what facts provide for records.
protocol PaneItem: Hashable, Sendable {
  /// The pane that lists it.
  static var pane: Pane { get }
  /// Its record, if it has one.
  var record: RecordID? { get }
  /// The record that its claims are of.
  var factRecord: RecordID? { get }
  /// The action that opens it; nil to open its details.
  var action: Action? { get }
  /// The text shown if it has no claims of its own.
  static var withoutClaims: String { get }
  /// Its claims with their sources.
  func claims(in view: CatalogView) -> [Fact]
  /// What there is to say of it first of all; nothing where it says nothing of its own.
  func sentences(in view: CatalogView) -> [Sentence]
  /// Writes its details.
  func write(_ page: inout DetailPage)
}

extension PaneItem {
  var record: RecordID? { nil }
  var factRecord: RecordID? { record }
  var action: Action? { nil }
  static var withoutClaims: String { "Nothing in view." }
}

/// Any item that is not a record.
public struct AnyItem: Hashable, Sendable {
  let item: any PaneItem

  /// Compares the kind and the item.
  public static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.item) == AnyHashable(right.item)
  }
  /// Hashes the item.
  public func hash(into hasher: inout Hasher) { item.hash(into: &hasher) }
}

extension AnyItem: CustomStringConvertible {
  /// The item.
  public var description: String { String(describing: item) }
}
