import Glibc
import Model
import ProcessSupport
import Query

/// A folder of the benchmark's own, with the bundled nations in the forms that the peers read. It is gone when this is.
final class Workplace {
  /// Its path.
  let path: String

  /// How many nations there are.
  let nations: Int
  /// The nations as CSV.
  var table: String { path + "/nations.csv" }
  /// The nations a line each.
  var lines: String { path + "/nations.txt" }
  /// A folder with a file for each nation, as large as the line.
  var folder: String { path + "/nations" }
  /// A repository with a commit for each nation.
  var repository: String { path + "/repository" }
  /// What the programs take for the user's own folder.
  var home: String { path + "/home" }

  init(catalog: Catalog) throws {
    var template = Array(("/tmp/cislunar-benchmark-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Session.Failure(description: "no folder in /tmp: \(String(cString: strerror(errno)))")
    }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let table = Table(
      CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf)).parties, columns: PartyRow.columns.all)
    nations = table.rows.count
    try write(table.csv(), to: self.table)
    let lines = table.rows.map { row in row.map(\.text).joined(separator: "  ") }
    try write(lines.joined(separator: "\n") + "\n", to: self.lines)
    mkdir(home, 0o755)
    mkdir(folder, 0o755)
    for (row, line) in zip(table.rows, lines) { try write(line, to: folder + "/" + (row.first?.text ?? "")) }
    try makeRepository(lines)
  }

  deinit { _ = try? Program("rm").run(["-rf", path]) }

  private func write(_ text: String, to path: String) throws {
    let file = try FileOutput(path)
    file.bytes = Array(text.utf8)
    try file.flush()
  }

  private func makeRepository(_ lines: [String]) throws {
    var stream = ""
    for (number, line) in lines.enumerated() {
      stream +=
        "commit refs/heads/main\ncommitter nobody <nobody@localhost> \(1_700_000_000 + number * 3600) +0000\n"
      stream +=
        "data \(line.utf8.count)\n\(line)\nM 644 inline nations.txt\ndata \(line.utf8.count)\n\(line)\n"
    }
    try write(stream, to: path + "/commits")
    let script =
      #"git init -q -b main "$0" && cd "$0" && git fast-import --quiet <../commits && git reset -q --hard"#
    let outcome = try Program("sh").run(["-c", script, repository])
    guard outcome.end == .exited(0) else { throw Session.Failure(description: "git: \(outcome.errors)") }
  }
}
