import ArgumentParser
import Model
import Query

/// As of when, and through whose eyes, the data is seen.
struct PerspectiveOptions: ParsableArguments {
  @OptionGroup var lens: LensOptions

  @Option(
    help: ArgumentHelp(
      "See everything as of a date: 2024-05-10, 2024-05 or 2024 (default: the data's latest day).",
      valueName: "date"))
  var asOf: String?

  /// The catalog as seen from there.
  ///
  /// - Throws: `ValidationError` for a date or source that does not exist.
  func view(of catalog: Catalog) throws -> CatalogView {
    CatalogView(of: catalog, from: try perspective(in: catalog))
  }

  /// The perspective that the options ask for.
  ///
  /// - Throws: `ValidationError` for a date or source that does not exist.
  func perspective(in catalog: Catalog) throws -> Perspective {
    let day = try asOf.map { try parsedDay($0, of: "--as-of").latest }
    return Perspective(asOf: day ?? catalog.asOf, lens: try lens.source(in: catalog))
  }
}

/// Through whose eyes the data is seen.
struct LensOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("See only what one source claims, by its id: seed-article.", valueName: "source"),
    completion: .custom(Candidates.sources))
  var accordingTo: String?

  /// The one source; nil for all.
  ///
  /// - Throws: `ValidationError` for a source that does not exist.
  func source(in catalog: Catalog) throws -> Source.ID? {
    guard let accordingTo else { return nil }
    guard catalog.source(Source.ID(accordingTo)) != nil else {
      throw ValidationError("--according-to: " + Self.unknown(accordingTo, in: catalog))
    }
    return Source.ID(accordingTo)
  }

  /// What was probably meant; where nothing comes near, everything that there is.
  private static func unknown(_ id: String, in catalog: Catalog) -> String {
    let index = SearchIndex(CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).sourceRows())
    var likely: [Source.ID] = []
    // What is mistyped matches nothing as a whole: then as much of its beginning as does.
    var known = id[...]
    while likely.isEmpty, known.count > 2 {
      likely = Query(search: String(known)).run(on: index).rows.map(\.id)
      known.removeLast()
    }
    let hint =
      likely.isEmpty
      ? "The sources are: \(catalog.sources.map(\.id.rawValue).joined(separator: ", "))."
      : "Did you mean: \(likely.prefix(5).map(\.rawValue).joined(separator: ", "))? `cislunar sources` lists all of them."
    return "there is no source \"\(id)\". \(hint)"
  }
}

/// The day that a text names.
///
/// - Throws: `ValidationError` where it names none.
func parsedDay(_ text: String, of option: String) throws -> Day {
  guard let day = Day(text) else {
    throw ValidationError("\(option): \"\(text)\" is no date; write 2024-05-10, 2024-05 or 2024.")
  }
  return day
}

/// What was probably meant by a text, to be said last.
func advice(on text: String, among known: [String]) -> String {
  nearest(to: text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
}
