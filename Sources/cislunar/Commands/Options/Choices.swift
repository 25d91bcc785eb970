import ArgumentParser
import Model
import Query

/// One or several values of a fixed vocabulary, as an option names them: `africa` or `africa,asia`, in any letters.
struct Choices<Choice: CaseIterable & RawRepresentable<String>>: ExpressibleByArgument {
  /// What is named, as the data has it.
  let values: [String]

  init?(argument: String) {
    var values: [String] = []
    for name in argument.split(separator: ",", omittingEmptySubsequences: false) {
      guard let match = Self.allValueStrings.first(where: { $0.lowercased() == name.lowercased() }) else {
        return nil
      }
      values.append(match)
    }
    self.values = values
  }

  static var allValueStrings: [String] { Choice.allCases.map(\.rawValue) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
}
