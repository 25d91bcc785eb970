import ArgumentParser
import Model
import Query
import Text

/// As of when, and through whose eyes, the data is seen.
struct PerspectiveOptions: ParsableArguments {
  @OptionGroup var lens: LensOptions

  @Option(
    help: ArgumentHelp(
      "See everything as of a date: 2024-05-10, 2024-05 or 2024 (default: the data's latest day).",
      valueName: "date"))
  var asOf: String?

  /// Whether one of them is given.
  var isGiven: Bool { asOf != nil || lens.accordingTo != nil }

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

  /// What was probably meant, and where all are to be found: there can be hundreds.
  private static func unknown(_ id: String, in catalog: Catalog) -> String {
    let known = catalog.sources.map(\.id.rawValue)
    let text = folded(id)
    // A slip of the finger; a part of an id; the same beginning.
    let near = nearest(to: id, among: known).map { [$0] } ?? []
    let parts = text.count < 3 ? [] : known.filter { $0.contains(text) }
    let begun = text.count < 4 ? [] : known.filter { $0.hasPrefix(text.prefix(4)) }
    let named = catalog.sources.filter { source in
      text.count > 3 && folded("\(source.publisher ?? "") \(source.title)").contains(text)
    }
    let likely = (near + parts + begun + named.map(\.id.rawValue)).reduce(into: [String]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    let hint = likely.isEmpty ? "" : " Did you mean: \(likely.prefix(5).joined(separator: ", "))?"
    return "there is no source \"\(id)\".\(hint) `cislunar sources` lists all \(known.count)."
  }
}

/// The day that a text names.
///
/// - Throws: `ValidationError` where it names none.
func parsedDay(_ text: String, of option: String) throws -> Day {
  guard let day = Day(typed: text) else { throw ValidationError("\(option): \(Day.refusal(of: text))") }
  return day
}

/// What was probably meant by a text, to be said last.
func advice(on text: String, among known: [String]) -> String {
  nearest(to: text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
}
