import TestSupport

extension Document {
  /// A picture of a screen that a document shows: what a command writes into a file of the repository.
  struct Picture {
    /// Where the pictures are kept.
    static let folder = "Resources/pictures/"

    /// The command without the file.
    let command: String
    /// The file, by its path from the root.
    let path: String

    /// The picture that a command writes: `cislunar snapshot moon --format svg > Resources/pictures/moon.svg`; nil for
    /// commands that write none.
    init?(command: String) {
      let parts = command.split(separator: " > ")
      guard parts.count == 2, parts[0].hasPrefix("cislunar snapshot "), parts[1].hasPrefix(Self.folder) else {
        return nil
      }
      (self.command, path) = (String(parts[0]), String(parts[1]))
    }

    /// What the command draws now.
    func drawn() throws -> String { try Document.output(of: command) }

    /// The lines of the document that show it: itself, with its title for those who cannot see it, and its command.
    ///
    /// - Throws: `Malformed` where it has no title.
    func lines(showing drawn: String) throws -> [String] {
      guard let title = drawn.firstMatch(of: /<title>(.*)<\/title>/)?.output.1 else {
        throw Malformed(description: "`\(command)` draws no picture with a title")
      }
      return ["", "![\(title)](\(path))", "", "Drawn by `\(command)`", ""]
    }
  }
}
