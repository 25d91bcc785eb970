public import Model

extension OrganisationRow: Findable {
  /// The organisation.
  public var record: RecordID { .organisation(id) }

  /// What it is, and since when it takes part.
  public var detail: String {
    let coalition = organisation.coalition.name
    let since = date.map { "\(coalition) \($0.formatted)" } ?? coalition
    return "\(organisation.kind), \(since)"
  }
}
