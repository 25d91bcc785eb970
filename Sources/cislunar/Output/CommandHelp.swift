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
    try CommandArgument.all(of: command).filter { !$0.names.contains("--help") }.map { argument in
      let names = argument.names.isEmpty ? nil : argument.names.joined(separator: ", ")
      let limits = [
        argument.values.isEmpty ? nil : "values: \(argument.values.joined(separator: ", "))",
        argument.defaultValue.map { "default: \($0)" },
      ].compactMap(\.self).joined(separator: "; ")
      return Item(
        label: [names, argument.value.map { "<\($0)>" }].compactMap(\.self).joined(separator: " "),
        text: argument.text + (limits.isEmpty ? "" : " (\(limits))"))
    }
  }
}

/// An argument or an option of a command, as the parser describes it.
struct CommandArgument {
  /// What the parser knows it by.
  let id: String
  /// With their dashes; none for an argument.
  let names: [String]
  /// What its value is called; nil for a flag.
  let value: String?
  let text: String
  let defaultValue: String?
  /// The values that help lists.
  let values: [String]
  let isRepeating: Bool
  /// How its value is completed: `list`, `custom`, `file`, `directory`; nil for not at all.
  let completion: String?
  /// The values of a list.
  let choices: [String]

  /// All of a command.
  static func all(of command: any ParsableCommand.Type) throws -> [CommandArgument] {
    let description = Array(command._dumpHelp().utf8)
    return try description.withUnsafeBufferPointer { bytes in
      let document = try JSONDocument(bytes)
      let arguments = document.member("command", of: 0).flatMap { document.member("arguments", of: $0) }
      var position = 0
      return (arguments.map(document.children) ?? []).map { index in
        let argument = CommandArgument(index, in: document, position: position)
        if argument.names.isEmpty { position += 1 }
        return argument
      }
    }
  }

  private init(_ argument: Int, in document: JSONDocument, position: Int) {
    func string(_ name: StaticString, of object: Int) -> String? {
      document.member(name, of: object).map(document.string)
    }
    func list(_ name: StaticString, of object: Int) -> [Int] {
      document.member(name, of: object).map(document.children) ?? []
    }

    names = list("names", of: argument).map { name in
      (string("kind", of: name) == "short" ? "-" : "--") + (string("name", of: name) ?? "")
    }
    id = names.last ?? "positional@\(position)"
    value = string("kind", of: argument) == "flag" ? nil : string("valueName", of: argument)
    text = string("abstract", of: argument) ?? ""
    defaultValue = string("defaultValue", of: argument)
    values = list("allValues", of: argument).map(document.string)
    isRepeating = document.member("isRepeating", of: argument).map { document.tokens[$0].kind } == .true
    let kind = list("completionKind", of: argument)
    completion = kind.first.map(document.string)
    choices = kind.count < 2 ? [] : list("values", of: kind[1]).map(document.string)
  }
}
