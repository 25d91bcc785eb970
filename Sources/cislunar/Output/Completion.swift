import ArgumentParser
import JSON
import Text

/// What a shell offers for the last word of a command line. All shells ask the program, so it is the same in each.
enum Completion {
  /// The word that asks for it, before those of the command line.
  static let request = "---complete"

  /// A candidate in each line, with its help after a tab; or `:file` or `:directory` alone, which shells complete themselves.
  static func lines(for words: [String]) throws -> [String] {
    let words = words.first == "help" && words.count == 2 ? words.dropFirst() : words[...]
    let first = words.first ?? ""
    if words.count < 2, !first.hasPrefix("-") {
      let commands = Cislunar.configuration.subcommands.map { $0.configuration }
      return commands.filter { $0.commandName?.hasPrefix(first.lowercased()) == true }.map {
        "\($0.commandName ?? "")\t\($0.abstract)"
      }
    }
    let isExplorer = first.hasPrefix("-")
    guard let command = isExplorer ? ExploreCommand.self : Cislunar.command(named: first) else { return [] }
    return try lines(for: isExplorer ? words : words.dropFirst(), of: command)
  }

  private static func lines(
    for words: ArraySlice<String>, of command: any ParsableCommand.Type
  ) throws -> [String] {
    var left = try CommandArgument.all(of: command)
    var awaited: CommandArgument?
    var takesOptions = true
    for word in words.dropLast() where awaited.take() == nil {
      if word == "--" {
        takesOptions = false
        continue
      }
      let name = word.prefix { $0 != "=" }
      let isOption = takesOptions && word.hasPrefix("-")
      guard
        let index = left.firstIndex(where: { isOption ? $0.names.contains(String(name)) : $0.names == [] })
      else { continue }
      if isOption, name == word, left[index].value != nil { awaited = left[index] }
      if !left[index].isRepeating { left.remove(at: index) }
    }
    let last = words.last ?? ""
    if let awaited { return try values(of: awaited, beginning: last, of: command, after: words.dropLast()) }
    if takesOptions, let end = last.firstIndex(of: "="), last.hasPrefix("-") {
      let (name, value) = (String(last[..<end]), String(last[end...].dropFirst()))
      guard let option = left.first(where: { $0.names.contains(name) && $0.value != nil }) else { return [] }
      let values = try values(of: option, beginning: value, of: command, after: words.dropLast())
      return values.map { $0.hasPrefix(":") ? $0 : "\(name)=\($0)" }
    }
    if let argument = left.first(where: { $0.names == [] }), !(takesOptions && last.hasPrefix("-")) {
      return try values(of: argument, beginning: last, of: command, after: words.dropLast())
    }
    guard takesOptions else { return [] }
    return left.flatMap { option in
      option.names.filter { $0.hasPrefix("--") && $0.hasPrefix(last) }.map { "\($0)\t\(option.text)" }
    }
  }

  /// What a value can go on to be, after words that may name other data.
  private static func values(
    of argument: CommandArgument, beginning text: String, of command: any ParsableCommand.Type,
    after words: ArraySlice<String>
  ) throws -> [String] {
    switch argument.completion {
    case "file", "directory": return [":\(argument.completion ?? "")"]
    case "list": return Candidates.continued(text, among: argument.choices)
    case "custom":
      do {
        _ = try command.parseAsRoot(["---completion", "--", argument.id, "0", "0"] + words)
        return []
      } catch {
        let values = command.fullMessage(for: error).split(separator: "\n").map(String.init)
        return Candidates.continued(text, among: values)
      }
    default: return []
    }
  }
}

struct CommandHelp {
  struct Item: Hashable {
    let label: String
    let text: String
  }

  let abstract: String
  private(set) var examples: [String] = []
  private(set) var discussion: [String] = []
  let usage: String
  let items: [Item]

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
    items = try CommandArgument.all(of: command).filter { !$0.names.contains("--help") }.map { argument in
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
  let names: [String]
  let value: String?
  let text: String
  let defaultValue: String?
  let values: [String]
  let isRepeating: Bool
  /// How its value is completed: `list`, `custom`, `file`, `directory`; nil for not at all.
  let completion: String?
  let choices: [String]

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
