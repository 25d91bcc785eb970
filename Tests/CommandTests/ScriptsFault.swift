import Testing

/// A fault in one place of sound data files, and what is said of it.
struct ScriptsFault: CustomTestStringConvertible, Sendable {
  enum File: String, Sendable {
    case nations, phases, missions, topics, slips, sources

    var name: String { rawValue + ".json" }
  }

  let file: File
  /// A part of the file; its first occurrence is replaced.
  let from: String
  let to: String
  /// The lines that report it, in their order.
  let problems: [String]

  init(_ file: File, _ from: String, _ to: String, _ problems: String...) {
    (self.file, self.from, self.to, self.problems) = (file, from, to, problems)
  }

  var testDescription: String { problems.first ?? to }

  static let all = syntax + wholeFiles + sources + nations + phases + missions + topics + slips
}
