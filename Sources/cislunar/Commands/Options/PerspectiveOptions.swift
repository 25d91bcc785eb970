import ArgumentParser
import Model
import Query
import Text

/// The as-of date and the lens.
struct PerspectiveOptions: ParsableArguments {
  @OptionGroup var lens: LensOptions

  @Option(
    help: ArgumentHelp(
      "Show everything as of a date: 2024-05-10, 2024-05 or 2024 (default: the data's latest day).",
      valueName: "date"))
  var asOf: String?

  /// Whether one of them is given.
  var isGiven: Bool { asOf != nil || lens.accordingTo != nil }

  /// The catalog as seen from there.
  ///
  /// - Throws: `ValidationError` for an invalid date or an unknown source.
  func view(of catalog: Catalog) throws -> CatalogView {
    CatalogView(of: catalog, from: try perspective(in: catalog))
  }

  /// The perspective that the options describe.
  ///
  /// - Throws: `ValidationError` for an invalid date or an unknown source.
  func perspective(in catalog: Catalog) throws -> Perspective {
    let day = try asOf.map { try parsedDay($0, of: "--as-of").latest }
    return Perspective(asOf: day ?? catalog.asOf, lens: try lens.source(in: catalog))
  }
}

/// The lens.
struct LensOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Show only what one source supports, by its id: seed-article.", valueName: "source"),
    completion: .custom(Candidates.sources))
  var accordingTo: String?

  /// The source of the lens; nil for all sources.
  ///
  /// - Throws: `ValidationError` for an unknown source.
  func source(in catalog: Catalog) throws -> Source.ID? {
    guard let accordingTo else { return nil }
    guard catalog.source(Source.ID(accordingTo)) != nil else {
      throw ValidationError("--according-to: " + Self.unknown(accordingTo, in: catalog))
    }
    return Source.ID(accordingTo)
  }

  /// The likely sources, and how to list all of them: there can be hundreds.
  private static func unknown(_ id: String, in catalog: Catalog) -> String {
    let known = catalog.sources.map(\.id.rawValue)
    let text = folded(id)
    // A typing error; part of an id; the same beginning.
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

/// The date in a text.
///
/// - Throws: `ValidationError` if it is not a date.
func parsedDay(_ text: String, of option: String) throws -> Day {
  guard let day = Day(typed: text) else { throw ValidationError("\(option): \(Day.refusal(of: text))") }
  return day
}

/// A suggestion to end a message with, or an empty text.
func advice(on text: String, among known: [String]) -> String {
  nearest(to: text, among: known).map { " Did you mean \"\($0)\"?" } ?? ""
}
