import Glibc
import ProcessSupport

extension Subject {
  /// A program that others use daily for work of this kind: browsing a list on a terminal.
  struct Peer: Sendable {
    /// The name of the program and of the Debian package.
    let name: String
    var package: String?
    /// The argument that makes it tell its version.
    let versionArgument: String
    let subject: @Sendable (_ path: String, Workplace) throws -> Subject
  }

  /// The peers. What a program cannot do is not measured of it: htop knows no records, ncdu no search, tig and visidata
  /// look for a text only when all of it is typed.
  static let peers: [Peer] = [
    Peer(name: "htop", versionArgument: "--version") { path, _ in
      Subject(
        name: "htop", path: path, mark: "Quit",
        keys: [
          .move: try KeySequence("<Down><Down><Down><Down><Down><Down>"),
          .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
          .pane: try KeySequence("<Tab><Tab><Tab><Tab>"),
          .filter: try KeySequence(after: "<F4>", "sh<Backspace><Backspace>", end: "<Esc>"),
          .search: try KeySequence(after: "<F3>", "sh<Backspace><Backspace>", end: "<Esc>"),
        ])
    },
    Peer(name: "tig", versionArgument: "--version") { path, place in
      Subject(
        name: "tig", path: path, arguments: ["-C", place.repository], mark: "[main]",
        keys: [
          .move: try KeySequence("jjjjjjjjjj"),
          .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
          .pane: try KeySequence("hqhqhqhq"),
        ])
    },
    Peer(name: "ncdu", versionArgument: "--version") { path, place in
      Subject(
        name: "ncdu", path: path, arguments: [place.folder], mark: "Total disk usage",
        keys: [
          .move: try KeySequence("jjjjjjjjjj"),
          .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
          .pane: try KeySequence("iiiiiiii"),
        ])
    },
    Peer(name: "mc", versionArgument: "--version") { path, place in
      Subject(
        name: "mc", path: path, arguments: ["--nosubshell", place.folder], mark: "Quit",
        keys: [
          .move: try KeySequence("<Down><Down><Down><Down><Down><Down>"),
          .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
          .pane: try KeySequence("<Tab><Tab><Tab><Tab>"),
          .search: try KeySequence(after: "<C-s>", "China", end: "<Esc><Esc>"),
        ])
    },
    Peer(name: "fzf", versionArgument: "--version") { path, place in
      Subject(
        name: "fzf", path: path, input: .file(place.lines), mark: "\(place.nations)/\(place.nations)",
        keys: [
          .move: try KeySequence("<Up><Up><Up><Up><Up><Up><Up><Up>"),
          .page: try KeySequence("<PageUp><PageDown><PageUp><PageDown>"),
          .search: try KeySequence("china", end: "<C-u>"),
        ])
    },
    Peer(name: "vd", package: "visidata", versionArgument: "--version") { path, place in
      Subject(
        name: "visidata", path: path, arguments: [place.table], mark: "\(place.nations) rows",
        keys: [
          .move: try KeySequence("jjjjjjjjjj"),
          .page: try KeySequence("<PageDown><PageUp><PageDown><PageUp><PageDown><PageUp>"),
          .pane: try KeySequence("SqSqSq"),
        ])
    },
  ]

  /// The peers that work here, and the packages of those that are not installed or do not start.
  static func installedPeers(in place: Workplace) throws -> (subjects: [Subject], missing: [String]) {
    var found: [Subject] = []
    var missing: [String] = []
    for peer in peers {
      guard let path = find(peer.name) else {
        missing.append(peer.package ?? peer.name)
        continue
      }
      var subject = try peer.subject(path, place)
      subject.version = try version(of: path, peer.versionArgument)
      do {
        _ = try Session(subject, home: place.home).firstFrame(showing: subject.mark)
        found.append(subject)
      } catch {
        Progress.tell("\(error)")
        missing.append(peer.package ?? peer.name)
      }
    }
    return (found, missing)
  }

  /// What a program says of its version: the first number with a point in the first line.
  static func version(of path: String, _ argument: String) throws -> String {
    let outcome = try Program(path).run([argument])
    let words = outcome.output.prefix { $0 != "\n" }.split(separator: " ")
    return words.first { $0.contains(".") && $0.contains(where: \.isNumber) }.map { String($0) } ?? ""
  }

  /// The path of a program; nil where it is not installed.
  static func find(_ name: String) -> String? {
    ["/usr/local/bin/", "/usr/bin/", "/bin/"].map { $0 + name }.first { access($0, X_OK) == 0 }
  }
}
