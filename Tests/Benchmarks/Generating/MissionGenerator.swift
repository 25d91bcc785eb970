import Model
import ProcessSupport

/// Makes synthetic missions: always the same ones from the same seed.
struct MissionGenerator {
  private let models: [Mission]
  private let families: [String]
  private let slugs: [String]
  private let places: [String]
  private let chain: WordChain
  private var random: SeededRandom

  /// How often a mission whose model has a site has one too; of the bundled ones two in three have, of these two in five.
  private static let siteShare = 62

  /// - Parameters:
  ///   - missions: what is imitated.
  ///   - places: names of places on the Moon.
  init(missions: [Mission], places: [String], seed: UInt64) {
    models = missions
    self.places = places
    families = missions.map { Self.family(of: $0.name) }
    slugs = families.map(Self.slug)
    chain = WordChain(missions.flatMap(Self.texts))
    random = SeededRandom(seed: seed)
  }

  /// The next mission, which is the one of that index.
  mutating func mission(_ index: Int) -> SyntheticMission {
    let chosen = random.below(models.count)
    let model = models[chosen]
    let number = "\(index + 1)"
    // Every third bears the name of a place besides, so that names are as long as the bundled ones.
    let place = random.below(3) == 0 ? " " + places[random.below(places.count)] : ""
    let shift = shift(of: model)
    return SyntheticMission(
      model: model,
      craft: models[random.below(models.count)],
      id: slugs[chosen] + "-" + number,
      name: families[chosen] + place + " " + number,
      aliases: model.aliases.map { $0 + "-" + number },
      nativeNames: model.nativeNames.map { $0.text + " " + number },
      part: text(like: model.part?.note),
      launch: model.launch.map { claim in
        SyntheticMission.Launch(
          date: claim.date?.moved(by: shift), until: claim.until?.moved(by: shift),
          text: text(like: claim.text))
      },
      site: site(like: model.site, shift: shift),
      status: text(like: model.status.text),
      outcome: text(like: model.outcome?.value),
      notes: model.notes.map { text(like: $0.text) })
  }

  /// How far its dates are moved: what has flown to earlier times, what is planned to later ones. Dates that open a range are
  /// moved by whole years, which keeps the range's end behind its beginning.
  private mutating func shift(of model: Mission) -> (years: Int, days: Int) {
    let hasFlown = model.launch.contains { $0.kind == .actual }
    let hasRange = model.launch.contains { $0.until != nil }
    return (hasFlown ? -1 - random.below(18) : random.below(25), hasRange ? 0 : random.below(300))
  }

  private mutating func site(like site: Mission.Site?, shift: (years: Int, days: Int)) -> SyntheticMission
    .Site?
  {
    guard let site, random.below(100) < Self.siteShare else { return nil }
    return SyntheticMission.Site(
      name: places[random.below(places.count)],
      latitude: Double(random.below(17_999) - 8_999) / 100,
      longitude: Double(random.below(35_999) - 17_999) / 100,
      date: site.date?.moved(by: shift),
      claims: site.claims.map { text(like: $0.text) })
  }

  /// A text as long as another, a third more or less; none where there is none.
  private mutating func text(like text: String?) -> [UInt8] {
    guard let length = text?.utf8.count else { return [] }
    return chain.text(bytes: length * (67 + random.below(67)) / 100, using: &random)
  }

  private static func texts(of mission: Mission) -> [String] {
    let texts =
      [mission.status.text] + [mission.part?.note, mission.outcome?.value].compactMap(\.self)
      + mission.launch.compactMap(\.text) + mission.notes.map(\.text)
    // No years: a text must not name a later date than it counts from.
    return texts.map {
      $0.split(separator: " ").filter { !$0.contains(where: \.isNumber) }.joined(separator: " ")
    }
  }

  /// A name without the number at its end: Chang'e of Chang'e 6, Artemis of Artemis II.
  private static func family(of name: String) -> String {
    let words = name.split(whereSeparator: { $0 == " " || $0 == "-" })
    guard words.count > 1, let last = words.last,
      last.contains(where: \.isNumber) || last.allSatisfy({ "IVX".contains($0) })
    else { return name }
    return String(name[..<name.index(before: last.startIndex)])
  }

  private static func slug(of name: String) -> String {
    let letters = name.lowercased().unicodeScalars.map {
      $0.properties.isAlphabetic && $0.isASCII ? Character($0) : " "
    }
    return String(letters).split(separator: " ").joined(separator: "-")
  }
}

extension Day {
  /// As exact a date, so much later; days count where the day is known.
  fileprivate func moved(by shift: (years: Int, days: Int)) -> Day? {
    let (year, month, day) = components
    switch precision {
    case .year: return Day(year: year + shift.years)
    case .month: return Day(year: year + shift.years, month: month)
    // Every month has 28 days.
    case .day: return Day(year: year + shift.years, month: month, day: min(day, 28))?.advanced(by: shift.days)
    }
  }
}
