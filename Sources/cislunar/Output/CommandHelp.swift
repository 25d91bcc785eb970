import ArgumentParser

/// The help of a command, taken apart.
struct CommandHelp {
  /// An option or an argument with its line of help.
  struct Item: Hashable {
    let label: String
    let text: String
  }

  let abstract: String
  /// The lines after the heading of the examples.
  private(set) var examples: [String] = []
  /// What is said besides, line by line.
  private(set) var discussion: [String] = []
  /// How it is called.
  private(set) var usage = ""
  /// Arguments and options, but `--help`.
  private(set) var items: [Item] = []

  /// The help of a command of the program.
  init(of command: any ParsableCommand.Type) {
    abstract = command.configuration.abstract
    var lines = command.configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first == "Examples:" {
      lines.removeFirst()
      examples = lines.prefix { !$0.isEmpty }.map { String($0.drop { $0 == " " }) }
      lines = lines.dropFirst(examples.count + 1)
    }
    discussion = lines.map(String.init)
    // Wide enough that nothing is wrapped: each label and each text is on a line of its own, or both on one.
    for line in Cislunar.helpMessage(for: command, columns: 10_000).split(separator: "\n") { read(line) }
    items.removeAll { $0.label == "-h, --help" }
  }

  private mutating func read(_ line: Substring) {
    if line.hasPrefix("USAGE: ") { usage = String(line.dropFirst("USAGE: ".count)) }
    guard line.hasPrefix("  "), !usage.isEmpty else { return }
    let content = line.drop { $0 == " " }
    if line.count - content.count > 2 {
      if let last = items.popLast() {
        items.append(Item(label: last.label, text: last.text + (last.text.isEmpty ? "" : " ") + content))
      }
      return
    }
    let label = content.firstRange(of: "  ").map { content[..<$0.lowerBound] } ?? content
    items.append(Item(label: String(label), text: String(content.dropFirst(label.count).drop { $0 == " " })))
  }
}
