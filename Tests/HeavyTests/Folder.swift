import TestSupport

/// A folder of its own for one test, gone with the last use of this object.
final class Folder {
  let path: String

  init() throws {
    path = String(try Program("/bin/sh").run(["-c", "mktemp -d"]).output.prefix { $0 != "\n" })
  }

  deinit { _ = try? Repository.run("rm -rf \(Repository.quoted(path))", in: "/") }
}
