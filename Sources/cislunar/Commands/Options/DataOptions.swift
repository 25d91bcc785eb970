import ArgumentParser
import Model
import Query
import Screen
import Text

struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Use the data files in this directory instead of the bundled ones.", valueName: "dir"),
    completion: .directory)
  var data: String?
  @Flag(help: "Print the program's version, and the date and hash of the data.")
  var version = false

  func validate() throws {
    if version { throw CleanExit.message(Version.text(of: try catalog(), digest: input.digest)) }
  }

  /// The directory with replacements for bundled files, if one is named.
  var directory: DataDirectory? { data.map(DataDirectory.init) }
  var input: Catalog.Input { directory?.read() ?? Catalog.Input() }

  /// The catalog. If the data is invalid, its problems are printed.
  func catalog() throws -> Catalog { try Self.catalog(in: directory) }

  /// The catalog of a directory's or the bundled files, perhaps without missions. Prints the problems of invalid data.
  static func catalog(in directory: DataDirectory?, awaitsMissions: Bool = false) throws -> Catalog {
    guard let directory else { return .bundled }
    do {
      return try Catalog(directory.read(awaitsMissions: awaitsMissions))
    } catch {
      throw refusal(of: error)
    }
  }

  static func refusal(of error: DataError) -> ExitCode {
    for problem in error.problems { StandardError.write("\(problem)".printableLine) }
    return invalidData
  }

  /// Invalid data (`EX_DATAERR`).
  static let invalidData = ExitCode(65)
}

/// The as-of date and the lens. What reads them throws `ValidationError` for an invalid date or an unknown source.
struct PerspectiveOptions: ParsableArguments {
  @OptionGroup var lens: LensOptions
  @Option(
    help: ArgumentHelp(
      "Show everything as of a date: 2024-05-10, 2024-05 or 2024 (default: the data's latest day).",
      valueName: "date"))
  var asOf: String?
  var isGiven: Bool { asOf != nil || lens.accordingTo != nil }

  func view(of catalog: Catalog) throws -> CatalogView {
    CatalogView(of: catalog, from: try perspective(in: catalog))
  }

  func perspective(in catalog: Catalog) throws -> Perspective {
    let day = try asOf.map { try parsedDay($0, of: "--as-of").latest }
    return Perspective(asOf: day ?? catalog.asOf, lens: try lens.source(in: catalog))
  }
}

struct LensOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Show only what one source supports, by its id: seed-article.", valueName: "source"),
    completion: .custom(Candidates.sources))
  var accordingTo: String?

  /// The source of the lens; nil for all sources.
  func source(in catalog: Catalog) throws -> Source.ID? {
    guard let accordingTo else { return nil }
    let id = Source.ID(accordingTo)
    if catalog.source(id) != nil { return id }
    let known = catalog.sources.map(\.id.rawValue)
    let text = folded(accordingTo)
    // A typing error; part of an id; the same beginning. There can be hundreds.
    let near = nearest(to: accordingTo, among: known).map { [$0] } ?? []
    let parts = text.count < 3 ? [] : known.filter { $0.contains(text) }
    let begun = text.count < 4 ? [] : known.filter { $0.hasPrefix(text.prefix(4)) }
    let named = catalog.sources.filter { source in
      text.count > 3 && folded("\(source.publisher ?? "") \(source.title)").contains(text)
    }
    let hint = advice(near + parts + begun + named.map(\.id.rawValue))
    throw ValidationError(
      "--according-to: there is no source \"\(accordingTo)\".\(hint) `cislunar sources` lists all \(known.count)."
    )
  }
}

func parsedDay(_ text: String, of option: String) throws -> Day {
  guard let day = Day(typed: text) else { throw ValidationError("\(option): \(Day.refusal(of: text))") }
  return day
}

/// A suggestion to end a message with, or an empty text.
func advice(on text: String, among known: [String]) -> String {
  nearest(to: text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
}

/// The first of several suggestions, best first, to go on in a message with, or an empty text.
private func advice(_ likely: [String]) -> String {
  var seen: Set<String> = []
  let likely = likely.filter { seen.insert($0).inserted }.prefix(5)
  return likely.isEmpty ? "" : " Did you mean: \(likely.joined(separator: ", "))?"
}

/// What is wrong with a word that has to be one of those known.
func refusal(of text: String, as kind: String, among known: [String]) -> String {
  "There is no \(kind) \"\(text)\". The \(kind)s are: \(known.joined(separator: ", "))."
    + advice(on: text, among: known)
}

/// A command failed, or found nothing. The message goes to standard error; the exit status is 1.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

extension Catalog {
  /// The record that an argument names. Throws `Failure` if there is none, `ValidationError` if there are several.
  func record(meantBy text: String) throws -> RecordID {
    let found = records(named: text)
    if let record = found.first, found.count == 1 { return record }
    guard found.isEmpty else {
      let lines = found.map { "  \($0.text)  \($0.kind), \($0.name(in: self))" }
      throw ValidationError("\"\(text)\" is ambiguous:\n" + lines.joined(separator: "\n") + "\nUse an id.")
    }
    let near = nearest(to: text, among: records.map(\.text))
    let hits = ViewIndex(CatalogView(whole: self)).hits(for: text, limit: 50).map(\.record)
    let likely = records.filter { $0.text == near } + hits
    // Titles of sources have many words: they help only where nothing else has them.
    let named = likely.filter { $0.kind != "source" }
    let hint = advice((named.isEmpty ? likely : named).map { "\($0.name(in: self)) (\($0.text))" })
    throw Failure("There is no record \"\(text)\".\(hint) Try `cislunar search`.")
  }
}

extension CatalogView {
  /// A catalog as of its latest day, according to all sources.
  init(whole catalog: Catalog) { self.init(of: catalog, from: Perspective(asOf: catalog.asOf)) }
}

enum Candidates {
  typealias Completion = @Sendable ([String], Int, String) -> [String]
  static let sources: Completion = { words, _, _ in catalog(for: words)?.sources.map(\.id.rawValue) ?? [] }
  static let topics: Completion = { words, _, _ in
    (catalog(for: words)?.topics.map(\.id.rawValue) ?? []) + [ComparisonRow.figuresTopic]
  }
  static let tours: Completion = { words, _, _ in catalog(for: words)?.tours.map(\.id.rawValue) ?? [] }
  static let records: Completion = { words, _, _ in catalog(for: words)?.records.map(\.text) ?? [] }

  /// Completions of the last word of a comma-separated list, in any letter case.
  static func continued(_ text: String, among values: [String]) -> [String] {
    let begun = text[(text.lastIndex(of: ",").map(text.index(after:)) ?? text.startIndex)...]
    return values.filter { folded($0).hasPrefix(folded(String(begun))) }.map {
      text + $0.dropFirst(begun.count)
    }
  }

  /// The catalog that the command line would use; nil if its data is invalid, as completion reports no problems.
  static func catalog(for words: [String]) -> Catalog? {
    var directory: String?
    for (word, next) in zip(words, words.dropFirst() + [""]) {
      if word == "--data", !next.isEmpty { directory = next }
      if word.hasPrefix("--data=") { directory = String(word.dropFirst("--data=".count)) }
    }
    return try? Catalog(directory.map(DataDirectory.init)?.read() ?? Catalog.Input())
  }
}
