import ArgumentParser
import Model
import Query

/// Which side, and how well borne out.
struct FacetOptions: ParsableArguments {
  @Option(help: "Only a coalition; both is what is in both, none what is in neither.")
  var coalition: [Choices<CoalitionValue>] = []

  @Option(help: "Only what is borne out so well.")
  var evidence: [Choices<Evidence>] = []

  /// What the options and others ask for, facet by facet.
  func wanted(and others: [Facet: [String]] = [:]) -> [Facet: [String]] {
    others.merging([.coalition: coalition.flatMap(\.values), .evidence: evidence.flatMap(\.values)]) { $1 }
  }
}
