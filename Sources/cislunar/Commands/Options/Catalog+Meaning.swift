import ArgumentParser
import Model
import Query
import Text

extension Catalog {
  /// The record that an argument names.
  ///
  /// - Throws: `Failure` for a record that does not exist, `ValidationError` for a name that several have.
  func record(meantBy text: String) throws -> RecordID {
    let found = records(named: text)
    if let record = found.first, found.count == 1 { return record }
    guard found.isEmpty else {
      let lines = found.map { "  \($0.text)  \($0.kind), \($0.name(in: self))" }
      throw ValidationError("\"\(text)\" is ambiguous:\n" + lines.joined(separator: "\n") + "\nUse an id.")
    }
    let near = nearest(to: text, among: records.map(\.text)).map { [$0] } ?? []
    let hits = ViewIndex(CatalogView(whole: self)).hits(for: text, limit: 5)
    let likely = (near + hits.map(\.record.text)).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let hint = likely.isEmpty ? "" : " Did you mean: \(likely.prefix(5).joined(separator: ", "))?"
    throw Failure("There is no record \"\(text)\".\(hint) Try `cislunar search`.")
  }
}

/// A command failed, or found nothing. The message goes to standard error; the exit status is 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
