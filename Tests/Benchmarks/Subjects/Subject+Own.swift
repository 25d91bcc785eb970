import Model
import ProcessSupport

extension Subject {
  /// A build of the program itself, as it starts without arguments.
  static func cislunar(_ program: Program, named name: String = "cislunar") throws -> Subject {
    Subject(
      name: name, version: try version(of: program.path, "--version"), path: program.path, mark: "export",
      keys: try ownKeys())
  }

  /// The floor, which draws what cislunar draws at the same keys. The screens are written to a file in the workplace.
  static func floor(of catalog: Catalog, in place: Workplace) throws -> Subject {
    let keys = try ownKeys()
    var screens = Screens(catalog: catalog)
    // In the order in which the operations are measured.
    for key in Operation.allCases.compactMap({ keys[$0] }).flatMap(\.all) { screens.press(key) }
    let file = try FileOutput(place.path + "/screens")
    file.bytes = Array(screens.text.utf8)
    try file.flush()
    return Subject(
      name: "floor", version: "ncurses alone, in C", path: try Program.built("cislunar-floor").path,
      arguments: [place.path + "/screens"], mark: "export", keys: keys)
  }

  private static func ownKeys() throws -> [Operation: KeySequence] {
    [
      // From the overview to a list, as the peers have one.
      .move: try KeySequence(after: "1", "jjjjjjjjjj"),
      .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
      .pane: try KeySequence("31313131"),
      .filter: try KeySequence("cccccccc"),
      .search: try KeySequence(after: "/", "chinaa", end: "<Esc>"),
      .asOf: try KeySequence("[[[[[[[[[[", end: "="),
    ]
  }
}
