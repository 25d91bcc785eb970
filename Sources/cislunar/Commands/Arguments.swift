public import App
public import ArgumentParser
public import Model
public import Query

extension Pane: ExpressibleByArgument {}

extension Region: ExpressibleByArgument {
  /// Accepts a region in any case: `africa`.
  public init?(argument: String) {
    guard let region = Self.allCases.first(where: { $0.rawValue.lowercased() == argument.lowercased() })
    else {
      return nil
    }
    self = region
  }
}

extension CoalitionValue: ExpressibleByArgument {}

/// How a list is printed.
enum Format: String, CaseIterable, ExpressibleByArgument {
  case table
  case csv
  case json
  case markdown
  case plain
}

/// As of when, and through whose eyes, the data is seen.
struct PerspectiveOptions: ParsableArguments {
  @Option(help: "See everything as of a date: 2024-05-10, 2024-05 or 2024 (default: the data's latest day).")
  var asOf: String?

  @Option(help: "See only what one source claims, by its id: seed-article.")
  var accordingTo: String?

  /// The perspective that the options ask for.
  ///
  /// - Throws: `ValidationError` for a date or source that does not exist.
  func perspective(in catalog: Catalog) throws -> Perspective {
    var perspective = Perspective(asOf: catalog.asOf)
    if let asOf {
      guard let day = Day(asOf) else {
        throw ValidationError("--as-of: \"\(asOf)\" is no date; write 2024-05-10, 2024-05 or 2024.")
      }
      perspective.asOf = day.latest
    }
    if let accordingTo {
      guard catalog.source(Source.ID(accordingTo)) != nil else {
        throw ValidationError(unknownSource(accordingTo, in: catalog))
      }
      perspective.lens = Source.ID(accordingTo)
    }
    return perspective
  }

  private func unknownSource(_ id: String, in catalog: Catalog) -> String {
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    var likely: [String] = []
    // What is mistyped matches nothing as a whole: then as much of its beginning as does.
    var known = id[...]
    while likely.isEmpty, known.count > 2 {
      likely = hits(for: String(known), in: view, limit: 200)
        .compactMap { if case .source(let id) = $0.record { id.rawValue } else { nil } }
      known.removeLast()
    }
    let hint = likely.isEmpty ? "" : " Did you mean: " + likely.prefix(5).joined(separator: ", ") + "?"
    return "--according-to: there is no source \"\(id)\".\(hint) `cislunar sources` lists all of them."
  }
}

extension Catalog {
  /// The bundled catalog. That it is sound is shown by the tests; were it not, its problems are what is printed.
  static func load() throws -> Catalog {
    do {
      return try Catalog.bundled()
    } catch {
      for problem in error.problems { StandardError.write("\(problem)") }
      throw ExitCode(ExitStatus.invalidData)
    }
  }
}

/// What the program exits with besides success and failure.
enum ExitStatus {
  /// The data is not valid (`EX_DATAERR`).
  static let invalidData: Int32 = 65
}
