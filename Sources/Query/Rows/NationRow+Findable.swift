public import Model

extension NationRow: Findable {
  /// The nation.
  public var record: RecordID { .nation(id) }
  /// Region and memberships.
  public var detail: String { PartyRow(self).detail }
}
