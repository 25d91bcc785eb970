import App
import Model
import TestSupport

extension Document {
  /// The keys, from the table that the explorer obeys.
  static var keyTable: [String] {
    var lines = ["", "| Keys | | Keys | |", "| --- | --- | --- | --- |"]
    // Editing keys are those of every shell.
    for group in Keymap.Group.allCases where group != .typing {
      lines.append("| **\(group.rawValue)** | | | |")
      let cells = Keymap.bindings.filter { $0.group == group }.map { binding in
        "\(binding.keys.map { "`\($0.label)`" }.joined(separator: " ")) | \(binding.help)"
      }
      for index in stride(from: 0, to: cells.count, by: 2) {
        let second = index + 1 < cells.count ? cells[index + 1] : " | "
        lines.append("| \(cells[index]) | \(second) |")
      }
    }
    return lines + [""]
  }

  /// The commands, from what the program says of itself.
  static func commandTable() throws -> [String] {
    let help = try JSONValue(parsing: output(of: "cislunar --experimental-dump-help"))
    let commands = help.members?["command"]?.members?["subcommands"]?.elements ?? []
    let rows = commands.compactMap { command -> String? in
      guard let name = command.members?["commandName"]?.text, name != "help" else { return nil }
      return "| `cislunar \(name)` | \(command.members?["abstract"]?.text ?? "") |"
    }
    return ["", "| Command | Does |", "| --- | --- |"] + rows + [""]
  }

  /// How far each file of the data reaches, in its own words.
  static func reachTable() throws -> [String] {
    let catalog = Catalog.bundled
    let rows = Catalog.File.allCases.compactMap { file in
      catalog.reach(of: file).map { "| `\(file.name)` | \($0.asOf.formatted) | \($0.text ?? "") |" }
    }
    return ["", "| File | To | What it covers |", "| --- | --- | --- |"] + rows + [""]
  }

  /// A command and what it prints.
  static func transcript(of command: String) throws -> [String] {
    let lines = try output(of: command).split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      return String(line)
    }
    return ["```console", "$ \(command)"] + (lines.last == "" ? lines.dropLast() : lines) + ["```"]
  }

  /// What a line of shell prints, in a folder of its own, with the built program in its path and nothing else from outside.
  ///
  /// - Throws: `Malformed` where its exit status is not 0.
  static func output(of command: String) throws -> String {
    let path = Repository.quoted(Repository.products) + ":/usr/bin:/bin"
    let shell = """
      folder=$(mktemp -d) && cd "$folder" && { \
      env -i PATH=\(path) LC_ALL=C.UTF-8 sh -c \(Repository.quoted(command)); status=$?; } && \
      cd / && rm -r "$folder" && exit $status
      """
    let result = try Repository.run(shell, in: "/")
    guard result.status == 0 else {
      throw Malformed(description: "`\(command)` exits with \(result.status)")
    }
    return result.output
  }
}
