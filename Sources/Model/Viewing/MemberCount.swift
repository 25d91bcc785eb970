/// The number of members of a coalition: undisputed ones, and those in doubt by the kind of doubt.
public struct MemberCount: Hashable, Sendable {
  /// By the order of the kinds.
  private var numbers = MembershipStatus.Kind.allCases.map { _ in 0 }
  /// Those in doubt of no one kind: a nation in both coalitions, in doubt in one of them.
  private var mixed = 0

  package init() {}

  package init(of kinds: some Sequence<MembershipStatus.Kind>) { kinds.forEach { add($0) } }

  package init(inBoth rows: some Sequence<NationRow>) {
    let members = rows.lazy.filter { $0.isMember(of: .ilrs) && $0.isMember(of: .artemis) }
    self.init(of: members.map { [$0.ilrs, $0.artemis].compactMap { $0?.kind } })
  }

  /// Counts members by their statuses in one or several coalitions; undisputed if so in all of them.
  package init(of members: some Sequence<[MembershipStatus.Kind]>) {
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

  package mutating func add(_ kind: MembershipStatus.Kind) {
    if kind.isMember { numbers[kind.place] += 1 }
  }

  package subscript(kind: MembershipStatus.Kind) -> Int { numbers[kind.place] }
  package var undisputed: Int { self[.member] }
  package var doubtful: Int { all - undisputed }
  package var all: Int { numbers.reduce(mixed, +) }

  /// Those in doubt, each number with its word: `5 contested`, `2 listed`, `3 in doubt`.
  package var doubts: [(kind: MembershipStatus.Kind?, number: Int, word: String)] {
    let kinds = MembershipStatus.Kind.doubtful.filter { self[$0] > 0 }
    return kinds.map { ($0, self[$0], $0.rawValue) } + (mixed > 0 ? [(nil, mixed, "in doubt")] : [])
  }

  /// The count in words: `12 +5 contested +2 listed`, `2 +3 in doubt`.
  package var text: String { "\(undisputed)" + doubts.map { " +\($0.number) \($0.word)" }.joined() }
}

extension MembershipStatus.Kind {
  fileprivate var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
