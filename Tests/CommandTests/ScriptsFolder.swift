import Glibc
import TestSupport
import Testing

/// A folder of its own for one test, gone with the last use of this object.
final class ScriptsFolder {
  /// What went wrong with it.
  struct Failure: Error {
    let path: String
    let reason: String
  }

  let path: String

  /// An empty folder, or one with files of these contents.
  init(_ files: [String: String] = [:]) throws {
    var template = Array(("/tmp/cislunar-scripts-" + String(repeating: "X", count: 6)).utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Failure(path: "/tmp", reason: String(cString: strerror(errno)))
    }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { _ = try? Repository.run("rm -rf \(Repository.quoted(path))", in: "/") }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(path: name, reason: String(cString: strerror(errno)))
    }
  }

  /// A text without the folder's path, which differs from run to run.
  func relative(_ text: String) -> String {
    text.replacing(path + "/", with: "").replacing(path, with: "FOLDER")
  }
}

/// What the program prints for a command line, run on the data of ``ScriptsData``. Line ends are those of Unix.
///
/// - Parameters:
///   - line: words between blanks; double quotes hold blanks together.
///   - errors: what it says on standard error.
func printed(_ line: String, errors: String = "", sourceLocation: SourceLocation = #_sourceLocation) throws
  -> String
{
  let folder = try ScriptsFolder(ScriptsData.files)
  var words: [String] = []
  for (index, part) in line.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
    words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
  }
  let outcome = try cislunar(words + ["--data", folder.path])
  #expect(outcome.end == .exited(0), sourceLocation: sourceLocation)
  #expect(outcome.errors == errors, sourceLocation: sourceLocation)
  return folder.relative(outcome.output.replacing("\r\n", with: "\n"))
}
