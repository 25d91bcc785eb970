public import Model
import Query

/// What can be selected, looked at and linked to: a record, or one of the few things that are no records.
public enum Selection: Hashable, Sendable {
  case record(RecordID)
  case item(AnyItem)

  /// What it is about: the nation of a joining; else itself.
  public var subject: Selection {
    guard case .item(let item) = self, let record = item.item.record else { return self }
    return .record(record)
  }

  /// The pane whose list holds it; that of the programmes for a scheme, and of the figures for a stated number.
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

  /// The pane whose list is of such records.
  var home: Pane { subject.pane }

  /// What is selected, where it is of that kind and no record.
  func item<Item: PaneItem>(as kind: Item.Type) -> Item? {
    if case .item(let item) = self { item.item as? Item } else { nil }
  }
}

/// Something that a pane lists and that is no record. It tells itself what is told of records by their facts.
protocol PaneItem: Hashable, Sendable {
  /// The pane whose list holds it.
  static var pane: Pane { get }
  /// The record that it is about; nil where it is about none.
  var record: RecordID? { get }
  /// The record that its claims are of.
  var factRecord: RecordID? { get }
  /// What opening it does, where that is not to go into its details.
  var action: Action? { get }
  /// What is said where it has no claims of its own.
  static var withoutClaims: String { get }
  /// Its claims with their sources.
  func claims(in view: CatalogView) -> [Fact]
  /// What there is to say of it first of all; nothing where it says nothing of its own.
  func sentences(in view: CatalogView) -> [Sentence]
  /// Writes the page of what is known of it.
  func write(_ page: inout DetailPage)
}

extension PaneItem {
  var record: RecordID? { nil }
  var factRecord: RecordID? { record }
  var action: Action? { nil }
  static var withoutClaims: String { "Nothing in view." }
}

/// A thing of any kind that is no record.
public struct AnyItem: Hashable, Sendable {
  let item: any PaneItem

  /// Compares kind and thing.
  public static func == (left: Self, right: Self) -> Bool {
    AnyHashable(left.item) == AnyHashable(right.item)
  }
  /// Hashes the thing.
  public func hash(into hasher: inout Hasher) { item.hash(into: &hasher) }
}

extension AnyItem: CustomStringConvertible {
  /// The thing.
  public var description: String { String(describing: item) }
}
