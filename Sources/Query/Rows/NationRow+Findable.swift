public import Model

extension NationRow: Findable {
  /// The nation.
  public var record: RecordID { .nation(id) }
  /// What the data says of it.
  public var content: any Record { nation }
  /// Region and memberships.
  public var detail: String { PartyRow(self).detail }
}
