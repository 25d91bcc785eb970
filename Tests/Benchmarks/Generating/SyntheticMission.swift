import Model

/// A mission that never was: a bundled one in everything that links to other records, with a name, dates, a place and texts of
/// its own.
struct SyntheticMission {
  /// A date of launch, moved in time.
  struct Launch {
    let date: Day?
    let until: Day?
    let text: [UInt8]
  }

  /// A place on the Moon.
  struct Site {
    let name: String
    let latitude: Double
    let longitude: Double
    let date: Day?
    let claims: [[UInt8]]
  }

  /// The bundled mission that it is modelled on; the fields of its claims, in the same order, stand below.
  let model: Mission
  /// The bundled mission that its types and rocket are those of.
  let craft: Mission
  let id: String
  let name: String
  let aliases: [String]
  let nativeNames: [String]
  let part: [UInt8]
  let launch: [Launch]
  let site: Site?
  let status: [UInt8]
  let outcome: [UInt8]
  let notes: [[UInt8]]
}
