import Glibc

/// The files of the package as they lie on disk, for tests of the package itself and of the built program.
public enum Repository {
  /// The package's folder, which is found from where this file was compiled.
  public static let root = parent(parent(parent(#filePath)))

  /// The folder of what was built beside the tests: `root/.build/…/debug`.
  public static let products: String = {
    var path = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &path, path.count)
    return parent(String(decoding: path.prefix(max(0, length)).map(UInt8.init(bitPattern:)), as: UTF8.self))
  }()

  /// The files under version control, by their paths from the root, without those that were just deleted.
  ///
  /// - Throws: `Failure` where git is missing or the package is no clone.
  public static func files() throws(Failure) -> [String] {
    // The tests may run as somebody else than the owner of the folder, which git refuses unless told.
    let listing = try run("git -c safe.directory='*' ls-files -z", in: root)
    switch listing.status {
    case 0: break
    case 127: throw Failure("git is missing, which lists the files: apt-get install -y git")
    default: throw Failure("git cannot list the files of \(root): run the tests in a clone")
    }
    return listing.output.split(separator: "\0").map(String.init).filter {
      access("\(root)/\($0)", F_OK) == 0
    }
  }

  /// The text of a file by its path from the root.
  ///
  /// - Throws: `Failure` where it cannot be read.
  public static func text(of path: String) throws(Failure) -> String {
    guard let file = fopen("\(root)/\(path)", "re") else {
      throw Failure("\(path): \(String(cString: strerror(errno)))")
    }
    defer { fclose(file) }
    return String(decoding: contents(of: file), as: UTF8.self)
  }

  /// Puts a text in the place of a file's contents.
  ///
  /// - Throws: `Failure` where it cannot be written.
  public static func write(_ text: String, to path: String) throws(Failure) {
    let file = fopen("\(root)/\(path)", "we")
    guard let file, fputs(text, file) >= 0, fclose(file) == 0 else {
      throw Failure("\(path): \(String(cString: strerror(errno)))")
    }
  }

  /// Runs a line of shell without standard input, in a folder, and waits for it.
  ///
  /// - Returns: what it wrote on standard output, and the exit status; 128 and more where a signal ended it.
  /// - Throws: `Failure` where there is no shell.
  public static func run(
    _ command: String, in folder: String
  ) throws(Failure) -> (output: String, status: Int32) {
    guard let pipe = popen("cd \(quoted(folder)) && exec </dev/null && \(command)", "re") else {
      throw Failure("no shell: \(String(cString: strerror(errno)))")
    }
    let output = String(decoding: contents(of: pipe), as: UTF8.self)
    let status = pclose(pipe)
    let signal = status & 0x7F
    return (output, signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  /// A text as one word of shell.
  public static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  /// What keeps a test from looking at the package, and what to do about it.
  public struct Failure: Error, CustomStringConvertible {
    /// The reason, for the test's report.
    public let description: String

    init(_ description: String) { self.description = description }
  }

  private static func parent(_ path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }

  private static func contents(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
    return bytes
  }
}
