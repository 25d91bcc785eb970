import App
import Model
import Platform
import Text

/// A file that the explorer keeps for its user, where the XDG base directory specification puts it.
struct UserFile {
  static let configuration = UserFile("config.json", in: "XDG_CONFIG_HOME", usually: [".config"])
  static let session = UserFile("session.json", in: "XDG_STATE_HOME", usually: [".local", "state"])

  private let name: String
  private let variable: String
  private let usual: [String]

  private init(_ name: String, in variable: String, usually usual: [String]) {
    (self.name, self.variable, self.usual) = (name, variable, usual)
  }

  /// The directories that are made where they are missing, each in the one before; the file lies in the last. Empty without a
  /// home.
  private var directories: [String] {
    func path(_ name: String) -> String? {
      getenv(name).map { systemText($0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    if let base = path(variable) { return [base, base + "/cislunar"] }
    guard let home = path("HOME") else { return [] }
    let parts = usual + ["cislunar"]
    return parts.indices.map { "\(home)/" + parts[...$0].joined(separator: "/") }
  }

  /// Where it is; nil without a home.
  var path: String? { directories.last.map { "\($0)/\(name)" } }

  /// Reads it with a reader of its fields.
  ///
  /// - Returns: what is wrong with it; nil where there is no such file.
  func read(_ body: (inout FieldReader) -> Void) -> [Problem]? {
    guard let path, let directory = directories.last else { return nil }
    let descriptor = open(directory.systemBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    switch DataFile.read(name, in: descriptor) {
    case .absent: return nil
    case .unreadable(let reason): return [Problem(file: path, message: reason)]
    case .bytes(let bytes): return FieldReader.read(bytes, of: path, body)
    }
  }

  /// Writes it whole, or leaves it as it is.
  func write(_ text: String) -> Report {
    guard let path else { return .failed("There is no HOME to keep it in.") }
    for directory in directories { mkdir(directory.systemBytes, 0o700) }
    return FileWriting.write(text, to: path, mayReplace: true)
  }

  /// A problem with the file's name in place of its path, for a line of the screen.
  func brief(_ problem: Problem) -> String {
    let text = "\(problem)"
    return text.hasPrefix(problem.file) ? name + text.dropFirst(problem.file.count) : text
  }
}
