/// The declared sources, with what decides how much they can bear out.
struct SourceTable {
  var identifiers = IdentifierTable<Source>()
  private var voices: [Voice] = []

  private struct Voice {
    let kind: Source.Kind
    let origin: String
    let stated: Int32?
  }

  /// Notes what kind of voice the source declared last is, and the number of the day on which it speaks.
  mutating func describe(kind: Source.Kind, origin: String, stated: Int32?) {
    voices.append(Voice(kind: kind, origin: origin, stated: stated))
  }

  /// What sources can bear out at most, gathered one by one.
  struct Bearing {
    fileprivate var isOfficial = false
    fileprivate var isMoreThanTrace = false
    fileprivate var origin: String?
    fileprivate var isIndependent = false

    /// The strongest evidence that a statement of these sources can claim.
    var limit: Evidence {
      if isOfficial || isIndependent { return .confirmed }
      return isMoreThanTrace ? .reported : .provisional
    }
  }

  /// The number of the day of the earliest of some sources, by their places among the identifiers; nil where none is dated.
  func earliest(at places: [Int]) -> Int32? { places.compactMap { voices[$0].stated }.min() }

  /// Takes a source, by its place among the identifiers, into account.
  func add(_ place: Int, to bearing: inout Bearing) {
    let voice = voices[place]
    if voice.kind.isOfficial { bearing.isOfficial = true }
    if voice.kind != .repositoryTrace { bearing.isMoreThanTrace = true }
    if bearing.isOfficial || voice.kind == .repositoryTrace || voice.kind == .aggregator { return }
    if let origin = bearing.origin, origin != voice.origin { bearing.isIndependent = true }
    bearing.origin = voice.origin
  }
}
