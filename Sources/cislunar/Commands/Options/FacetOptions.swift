import ArgumentParser
import Model
import Query

/// Which side.
struct CoalitionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only a coalition: ilrs, artemis; both for what is in both, none for neither.", valueName: "coalition"),
    completion: .list(CoalitionValue.allCases.map(\.rawValue)))
  var coalition: [String] = []
}

/// How well borne out.
struct EvidenceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Only what is borne out so well: confirmed, reported, provisional.", valueName: "evidence"),
    completion: .list(Facet.evidence.vocabulary ?? []))
  var evidence: [String] = []
}
