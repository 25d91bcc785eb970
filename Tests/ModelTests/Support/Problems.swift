import Model
import TestSupport
import Testing

/// What is wrong with the small world once some of its files are replaced, as people read it.
func problems(
  nations: String = Fixtures.nations, phases: String = Fixtures.phases, missions: String = Fixtures.missions,
  topics: String = Fixtures.topics, slips: String = Fixtures.slips, glossary: String = Fixtures.noTerms,
  treaties: String = Fixtures.noTreaties, tours: String = Fixtures.noTours,
  sources: String = Fixtures.sources
) -> [String] {
  do throws(DataError) {
    _ = try Fixtures.catalog(
      nations: nations, phases: phases, missions: missions, topics: topics, slips: slips,
      glossary: glossary, treaties: treaties, tours: tours, sources: sources)
    return []
  } catch {
    return error.problems.map(\.description)
  }
}

/// Checks of one file, which differ from a good one in one place only.
struct Change: Sendable, CustomTestStringConvertible {
  let from: String
  let to: String
  let problem: String

  init(_ from: String, _ to: String, _ problem: String) {
    (self.from, self.to, self.problem) = (from, to, problem)
  }

  /// A good file with the change made to it, once.
  func made(to file: String) -> String {
    guard let range = file.firstRange(of: from) else { return "no \(from) in the file" }
    return file.replacingCharacters(in: range, with: to)
  }

  var testDescription: String { to.isEmpty ? "without \(from)" : to }
}

extension String {
  /// The text with one stretch replaced.
  func replacingCharacters(in range: Range<Index>, with replacement: String) -> String {
    self[..<range.lowerBound] + replacement + self[range.upperBound...]
  }
}
