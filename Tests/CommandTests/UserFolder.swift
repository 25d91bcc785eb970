import Screen
import TestSupport

/// A folder with the files that the explorer keeps for its user, gone with the last use of this object.
final class UserFolder {
  let folder: ScriptsFolder

  /// A folder with these files; nil for none.
  init(configuration: String? = nil, session: String? = nil) throws {
    folder = try ScriptsFolder()
    _ = try Repository.run("mkdir -p config/cislunar state/cislunar", in: folder.path)
    if let configuration { try folder.write(configuration, to: "config/cislunar/config.json") }
    if let session { try folder.write(session, to: "state/cislunar/session.json") }
  }

  /// What leads the program there.
  var environment: [String] {
    ["XDG_CONFIG_HOME=\(folder.path)/config", "XDG_STATE_HOME=\(folder.path)/state"]
  }

  /// The session that is kept; empty for none.
  func session() throws -> String {
    try Repository.run("cat state/cislunar/session.json 2>/dev/null", in: folder.path).output
  }

  /// What the doctor finds in a check, the paths of the files left out.
  func findings(
    _ check: String, _ environment: [String] = [], _ options: [String] = []
  ) throws -> [String] {
    let outcome = try cislunar(
      ["doctor", "--format", "tsv"] + options,
      environment: environment + ["LC_ALL=C.UTF-8"] + self.environment)
    return outcome.output.split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard cells.count == 3, cells[0] == check else { return nil }
      return folder.relative(String(cells[2])).replacing(/(config|state)\/cislunar\//, with: "")
    }
  }
}
