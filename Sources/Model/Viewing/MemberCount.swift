/// The number of members of a coalition: undisputed ones, and those in doubt by the kind of doubt.
public struct MemberCount: Hashable, Sendable {
  private var numbers: [MembershipStatus.Kind: Int] = [:]
  /// Those in doubt of no one kind: a nation in both coalitions, in doubt in one of them.
  private var mixed = 0

  /// No members.
  public init() {}

  /// Counts the members among statuses in one coalition.
  public init(of kinds: some Sequence<MembershipStatus.Kind>) {
    self.init(of: kinds.map { [$0] })
  }

  /// Counts the nations that are members of both coalitions.
  public init(inBoth rows: some Sequence<NationRow>) {
    self.init(
      of: rows.compactMap { row in
        let kinds = [row.ilrs, row.artemis].compactMap { $0?.kind }.filter(\.isMember)
        return kinds.count == 2 ? kinds : nil
      })
  }

  /// Counts members by their statuses in one or several coalitions; undisputed if so in all of them.
  public init(of members: some Sequence<[MembershipStatus.Kind]>) {
    for kinds in members {
      if kinds.count < 2 {
        kinds.forEach { add($0) }
      } else if kinds.contains(where: \.isDoubtful) {
        mixed += 1
      } else {
        add(.member)
      }
    }
  }

  /// Counts one more, if it is a member.
  public mutating func add(_ kind: MembershipStatus.Kind) {
    if kind.isMember { numbers[kind, default: 0] += 1 }
  }

  /// The members with a status.
  public subscript(kind: MembershipStatus.Kind) -> Int { numbers[kind] ?? 0 }
  /// The undisputed members: the main number.
  public var undisputed: Int { self[.member] }
  /// The members in doubt.
  public var doubtful: Int { all - undisputed }
  /// All members, in doubt or not.
  public var all: Int { numbers.values.reduce(mixed, +) }

  /// Those in doubt, each number with its word: `5 contested`, `2 listed`, `3 in doubt`.
  public var doubts: [(kind: MembershipStatus.Kind?, number: Int, word: String)] {
    let kinds = MembershipStatus.Kind.doubtful.filter { self[$0] > 0 }
    return kinds.map { ($0, self[$0], $0.rawValue) } + (mixed > 0 ? [(nil, mixed, "in doubt")] : [])
  }

  /// The count in words: `12 +5 contested +2 listed`, `2 +3 in doubt`.
  public var text: String {
    "\(undisputed)" + doubts.map { " +\($0.number) \($0.word)" }.joined()
  }
}
