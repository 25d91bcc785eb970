import App
import ArgumentParser
import Model
import Query

/// Limits a list to a period, if its rows have dates.
struct PeriodOptions<Source: RowSource>: ParsableArguments, CustomReflectable {
  @Option(
    help: ArgumentHelp(
      "Only what joins or launches on this date or later: 2024-05-10, 2024-05 or 2024.",
      valueName: "date"))
  var since: String?
  @Option(help: ArgumentHelp("Only what joins or launches on this date or earlier.", valueName: "date"))
  var until: String?
  @Flag(help: "Only what is still to come.") var upcoming = false

  private static var isOffered: Bool { Source.Row.self is any Dated.Type }

  init() {}

  init(from decoder: any Decoder) throws {
    guard Self.isOffered else { return }
    let values = try decoder.container(keyedBy: OptionKey.self)
    _since = try values.decode(Option<String?>.self, forKey: OptionKey(stringValue: "since"))
    _until = try values.decode(Option<String?>.self, forKey: OptionKey(stringValue: "until"))
    _upcoming = try values.decode(Flag<Bool>.self, forKey: OptionKey(stringValue: "upcoming"))
  }

  var customMirror: Mirror {
    let options: [(label: String, value: Any)] = [
      ("since", _since), ("until", _until), ("upcoming", _upcoming),
    ]
    return Mirror(self, children: Self.isOffered ? options.map { Mirror.Child($0.label, $0.value) } : [])
  }

  /// Whether a row passes, in the coalition that the filter selects, otherwise in either.
  ///
  /// - Throws: `ValidationError` if a date cannot be read, or if the period ends before it begins.
  func condition(with filter: Filter) throws -> (Source.Row) -> Bool {
    guard Self.isOffered else { return { _ in true } }
    let first = try since.map { try parsedDay($0, of: "--since").number }
    let last = try until.map { try parsedDay($0, of: "--until").latest.number }
    if let first, let last, first > last {
      throw ValidationError("--until: \(until ?? "") is before --since \(since ?? "").")
    }
    let chosen = filter.selections[.coalition] ?? []
    let side = chosen.count == 1 ? chosen.first.flatMap(Coalition.init) : nil
    let time = (first ?? .min)...(last ?? .max)
    return { [upcoming] row in
      guard let row = row as? any Dated else { return true }
      return (!upcoming || row.isUpcoming(in: side))
        && (first == nil && last == nil || row.days(in: side).contains { time.contains($0.number) })
    }
  }
}
