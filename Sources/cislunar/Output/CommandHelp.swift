import ArgumentParser
import JSON

/// The help of a command.
struct CommandHelp {
  /// An option or an argument with its line of help.
  struct Item: Hashable {
    let label: String
    let text: String
  }

  let abstract: String
  /// The examples, line by line.
  private(set) var examples: [String] = []
  /// The notes, line by line.
  private(set) var discussion: [String] = []
  /// The usage line.
  let usage: String
  /// Arguments and options, except `--help`.
  let items: [Item]

  /// Reads the help of a command.
  init(of command: any ParsableCommand.Type) throws {
    abstract = command.configuration.abstract
    var lines = command.configuration.discussion.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if lines.first == "Examples:" {
      lines.removeFirst()
      examples = lines.prefix { !$0.isEmpty }.map { String($0.drop { $0 == " " }) }
      lines = lines.dropFirst(examples.count + 1)
    }
    discussion = lines.map(String.init)
    usage = Cislunar.usageString(for: command)
    items = try Self.items(of: command)
  }

  private static func items(of command: any ParsableCommand.Type) throws -> [Item] {
    let description = Array(command._dumpHelp().utf8)
    return try description.withUnsafeBufferPointer { bytes in
      let document = try JSONDocument(bytes)
      let arguments = document.member("command", of: 0).flatMap { document.member("arguments", of: $0) }
      return (arguments.map(document.children) ?? []).map { Item($0, in: document) }
        .filter { $0.label != "-h, --help" }
    }
  }
}

extension CommandHelp.Item {
  /// An argument in the parser's description.
  fileprivate init(_ argument: Int, in document: JSONDocument) {
    func string(_ name: StaticString, of object: Int) -> String? {
      document.member(name, of: object).map(document.string)
    }
    func list(_ name: StaticString) -> [Int] {
      document.member(name, of: argument).map(document.children) ?? []
    }

    let names = list("names").map { name in
      (string("kind", of: name) == "short" ? "-" : "--") + (string("name", of: name) ?? "")
    }
    let value = string("kind", of: argument) == "flag" ? nil : string("valueName", of: argument)
    label = [names.isEmpty ? nil : names.joined(separator: ", "), value.map { "<\($0)>" }]
      .compactMap { $0 }.joined(separator: " ")

    let values = list("allValues").map(document.string).joined(separator: ", ")
    let limits = [
      values.isEmpty ? nil : "values: \(values)",
      string("defaultValue", of: argument).map { "default: \($0)" },
    ].compactMap { $0 }.joined(separator: "; ")
    text = (string("abstract", of: argument) ?? "") + (limits.isEmpty ? "" : " (\(limits))")
  }
}
