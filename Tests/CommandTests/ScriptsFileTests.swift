import Glibc
import TestSupport
import Testing

@Suite("Files that are not data files")
struct ScriptsFileTests {
  /// Makes something of that name in a folder with otherwise sound data, in place of `topics.json`.
  struct Oddity: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// A line of shell, run in the folder.
    let command: String
    let problem: String

    init(_ name: String, _ command: String, _ problem: String) {
      (testDescription, self.command, self.problem) = (name, command, problem)
    }
  }

  static let oddities = [
    Oddity("a directory", "mkdir topics.json", "is a directory; it must be a plain text file"),
    Oddity("a FIFO", "mkfifo topics.json", "is a FIFO; it must be a plain text file"),
    Oddity("a device", "ln -s /dev/zero topics.json", "is a device; it must be a plain text file"),
    Oddity("a terminal", "ln -s /dev/ptmx topics.json", "is a device; it must be a plain text file"),
    Oddity("a link that leads nowhere", "ln -s nowhere topics.json", "is a broken link"),
    Oddity(
      "a link to itself", "ln -s topics.json topics.json",
      "cannot be read: Too many levels of symbolic links"),
    // Readable by no one, not even by root, who runs the tests in many containers.
    Oddity("an unreadable file", "ln -s /proc/self/mem topics.json", "cannot be read: Input/output error"),
    Oddity(
      "a huge file", "truncate -s 4294967296 topics.json", "is larger than 4 GiB, the limit"),
    Oddity(
      "a file of zeros", "head -c 4096 /dev/zero > topics.json",
      "is binary: it holds a NUL byte; it must be text in UTF-8"),
    Oddity(
      "a program", "head -c 4096 /bin/sh > topics.json",
      "is binary: it holds a NUL byte; it must be text in UTF-8"),
    Oddity("an empty file", ": > topics.json", "1:1: expected a value, found the end of the file"),
    Oddity(
      "blanks alone", "printf ' \\n\\t ' > topics.json", "2:3: expected a value, found the end of the file"),
    Oddity(
      "a byte order mark", "printf '\\357\\273\\277{}' > topics.json",
      "1:1: the file begins with a byte order mark; save it as UTF-8 without one"),
    Oddity(
      "UTF-16", "printf '\\377\\376{\\000}\\000' > topics.json", "1:1: the file is UTF-16; save it as UTF-8"),
    Oddity(
      "Latin-1", "printf '{\"format\": \"T\\374rkiye\"}' > topics.json",
      "1:14: a byte that is not UTF-8; save the file as UTF-8"),
    Oddity(
      "an overlong slash", "printf '{\"a\": \"\\300\\257\"}' > topics.json",
      "1:8: a byte that is not UTF-8; save the file as UTF-8"),
    Oddity(
      "compressed data", "printf '\\037\\213\\010' > topics.json", "1:1: expected a value, found U+001F"),
    Oddity(
      "deep nesting", "yes '[' | head -n 100000 | tr -d '\\n' > topics.json",
      "1:129: nested deeper than 128 levels"),
    Oddity("a list", "echo '[]' > topics.json", "1:1: is a list; give an object in braces"),
    Oddity(
      "a word", "echo null > topics.json",
      "1:1: is null; leave the field out if nothing is known, "
        + "otherwise give an object in braces"),
    Oddity(
      "another format", "echo 'id,title' > topics.json", "1:1: expected a value, found \"i\""),
  ]

  @Test("Each gives one clear line without waiting", arguments: oddities)
  func oddity(_ oddity: Oddity) throws {
    let folder = try ScriptsFolder(ScriptsData.files.filter { $0.key != "topics.json" })
    #expect(try Repository.run(oddity.command, in: folder.path).status == 0)
    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.end == .exited(65))
    let separator = oddity.problem.first?.isNumber == true ? ":" : ": "
    #expect(folder.relative(outcome.output) == "topics.json\(separator)\(oddity.problem)\n")
    #expect(outcome.errors == "1 problem in 1 file\n")
  }

  @Test("A socket is not a data file")
  func socket() throws {
    let folder = try ScriptsFolder(ScriptsData.files.filter { $0.key != "topics.json" })
    let descriptor = Glibc.socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: "\(folder.path)/topics.json".utf8) }
    let bound = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    #expect(bound == 0)
    #expect(
      try folder.relative(cislunar(["validate", folder.path]).output)
        == "topics.json: is a socket or a device; it must be a plain text file\n")
  }

  @Test("Missing links to an unreadable file are not reported")
  func links() throws {
    let folder = try ScriptsFolder(ScriptsData.files.filter { $0.key != "sources.json" })
    #expect(try Repository.run("mkfifo sources.json", in: folder.path).status == 0)
    #expect(
      try folder.relative(cislunar(["validate", folder.path]).output)
        == "sources.json: is a FIFO; it must be a plain text file\n")
  }

  @Test("Nor are links to a file without records blamed, even several at once")
  func manyLinks() throws {
    let folder = try ScriptsFolder(["nations.json": "{}"])
    #expect(
      try folder.relative(cislunar(["validate", folder.path]).output)
        == "nations.json:1:1: format: is missing; give \"cislunar/nations/1\"\n")
  }

  @Test("A missing or empty directory gives one clear line")
  func directories() throws {
    let folder = try ScriptsFolder(["missions.json": ScriptsData.missions])
    let empty = try ScriptsFolder(["notes.txt": "", "package.json": "{}"])
    for (path, problem) in [
      (folder.path + "/missions.json", "is not a directory; name the directory with the data files"),
      (folder.path + "/none", "there is no such directory"),
      (
        empty.path,
        "contains none of the data files nations.json, phases.json, missions.json, topics.json, glossary.json, treaties.json, slips.json, sources.json, tours.json"
      ),
    ] {
      let outcome = try cislunar(["validate", path])
      #expect(outcome.end == .exited(65))
      #expect(outcome.output == "\(path): \(problem)\n")
    }
  }

  @Test("A path may hold any bytes")
  func bytes() throws {
    let folder = try ScriptsFolder(["missions.json": "[", "nations.json": "["])
    // Not UTF-8; a private character that stands for such a byte; a mark after the slash.
    for name in [#"data\377"#, #"\364\217\277\275"#, #"a/\314\201b"#] {
      let there = "printf '\(name)'"
      let program = try Repository.quoted(Program.built().path)
      func run(_ command: String) throws -> (output: String, status: Int32) {
        try Repository.run("\(command) 2>&1", in: folder.path)
      }
      _ = try run("mkdir -p \"$(\(there))\" && mv missions.json \"$(\(there))\"")
      #expect(
        try run("\(program) validate \"$(\(there))\"").output.contains("missions.json:1:2: expected a value"))
      #expect(
        try run("\(program) nations --data \"$(\(there))/none\"").output.contains(
          "there is no such directory"))
      #expect(try run("cd \"$(\(there))\" && \(program) validate .").output.hasPrefix("./missions.json:1:2:"))
      _ = try run("mv \"$(\(there))/missions.json\" .")
    }
  }

  @Test("A nearly correct file name is reported if the right one is missing")
  func misnamed() throws {
    let files = ScriptsData.files.filter { $0.key != "missions.json" }
    let folder = try ScriptsFolder(files.merging(["Mission.json": "{}"]) { $1 })
    let text = try folder.relative(cislunar(["validate", folder.path]).output)
    #expect(text.hasPrefix("Mission.json: is not read under this name; did you mean \"missions.json\"?\n"))
    try folder.write(ScriptsData.missions, to: "missions.json")
    #expect(try cislunar(["validate", folder.path]).end == .exited(0))
  }

  @Test("The data directory can be a link, and a trailing slash does not matter")
  func linkedFolder() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    let other = try ScriptsFolder()
    #expect(try Repository.run("ln -s '\(folder.path)' data", in: other.path).status == 0)
    #expect(
      try answer("validate", other.path + "/data/").hasPrefix(other.path + "/data/ is valid: 2 nations"))
    try folder.write("[]", to: "topics.json")
    #expect(
      try cislunar(["validate", other.path + "/data/"]).output
        == other.path + "/data/topics.json:1:1: is a list; give an object in braces\n")
  }
}
