import TestSupport

/// The steps of a section of the page for authors, as somebody takes them who has only that.
struct DocumentWalk {
  /// A step.
  enum Step {
    /// Lines to type in a shell.
    case run([String])
    /// A command, and what it prints.
    case see(command: String, output: [String])
    /// A text to put behind another in a file.
    case insert(String, behind: String, file: String)
  }

  /// In their order.
  let steps: [Step]

  /// The steps of the section under a heading, up to the next heading.
  ///
  /// A block of `sh` is typed, one of `console` is a command with what it prints, and one of `jsonc` belongs into the file,
  /// behind the text, that the paragraph before it names in backquotes.
  ///
  /// - Throws: `Malformed` where the section or what a block needs is not there.
  init(section heading: String) throws {
    let lines = try Repository.text(of: "Resources/README.md").split(
      separator: "\n", omittingEmptySubsequences: false
    )
    .map(String.init)
    guard let start = lines.firstIndex(of: "## " + heading) else {
      throw Malformed(description: "Resources/README.md has no section \"\(heading)\"")
    }
    var steps: [Step] = []
    var paragraph = ""
    var rest = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    while let line = rest.popFirst() {
      guard line.hasPrefix("```") else {
        // A blank line ends a paragraph, unless the block follows that it is about.
        if !line.isEmpty {
          paragraph += "\n" + line
        } else if rest.first?.hasPrefix("```") != true {
          paragraph = ""
        }
        continue
      }
      let block = Array(rest.prefix { !$0.hasPrefix("```") })
      rest = rest.dropFirst(block.count + 1)
      if let step = try Self.step(String(line.dropFirst(3)), block, after: paragraph) { steps.append(step) }
      paragraph = ""
    }
    self.steps = steps
  }

  private static func step(_ language: String, _ block: [String], after paragraph: String) throws -> Step? {
    switch language {
    case "sh": return .run(block)
    case "console":
      guard let command = block.first, command.hasPrefix("$ ") else {
        throw Malformed(description: "no command above \(block)")
      }
      return .see(command: String(command.dropFirst(2)), output: Array(block.dropFirst()))
    case "jsonc":
      let names = paragraph.matches(of: /`([^`]+)`/).map { String($0.1) }
      guard let file = names.first(where: { $0.hasSuffix(".json") }),
        let place = names.first(where: { $0.hasSuffix("[") })
      else { throw Malformed(description: "no file and place is named before \(block)") }
      return .insert(block.joined(separator: "\n"), behind: place, file: file)
    default: return nil
    }
  }

  /// What is missing from the section.
  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }
}
