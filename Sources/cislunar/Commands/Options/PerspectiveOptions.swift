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
      throw unknown("source", accordingTo, of: "--according-to", among: catalog.sources.map(\.id.rawValue))
    }
    return Source.ID(accordingTo)
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

/// The error that there is no such thing, with everything that there is, and last what was probably meant.
func unknown(_ kind: String, _ text: String, of option: String, among known: [String]) -> ValidationError {
  let advice = nearest(to: text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
  return ValidationError(
    "\(option): there is no \(kind) \"\(text)\". It can be: \(known.joined(separator: ", ")).\(advice)")
}
