import TestSupport
import Testing

@Suite("Invalid data files")
struct ScriptsFaultTests {
  @Test("The data in which errors are made is valid")
  func sound() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    #expect(
      try answer("validate", folder.path)
        == "\(folder.path) is valid: 2 nations, 1 organisation, 2 phases, 2 missions, 1 topic, 2 date histories, 0 terms, 0 treaties, 0 tours, 4 sources.\n"
    )
  }

  @Test("Each error has its lines, with file, line and column, and status 65", arguments: ScriptsFault.all)
  func fault(_ fault: ScriptsFault) throws {
    let text = try #require(ScriptsData.files[fault.file.name])
    let place = try #require(text.firstRange(of: fault.from))
    let folder = try ScriptsFolder(ScriptsData.files)
    try folder.write(text[..<place.lowerBound] + fault.to + text[place.upperBound...], to: fault.file.name)

    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.end == .exited(65))
    #expect(folder.relative(outcome.output).split(separator: "\n").map(String.init) == fault.problems)
    let count = fault.problems.count
    #expect(outcome.errors.hasPrefix("\(count) \(count == 1 ? "problem" : "problems") in "))
  }

  @Test("There are at least sixty, no two alike")
  func count() {
    #expect(ScriptsFault.all.count >= 60)
    #expect(Set(ScriptsFault.all.map { "\($0.file) \($0.from) \($0.to)" }).count == ScriptsFault.all.count)
  }

  @Test("All problems of all files are reported at once, by file, line and column")
  func together() throws {
    let folder = try ScriptsFolder(ScriptsData.files)
    for (file, from, to) in [
      ("topics.json", "2030", "20\\u30"), ("nations.json", "39.93", "93"), ("nations.json", "PRC", ""),
      ("missions.json", "\"zh\"", "1"),
    ] {
      let text = String(
        decoding: try Repository.run("cat \(file)", in: folder.path).output.utf8, as: UTF8.self)
      try folder.write(text.replacing(from, with: to), to: file)
    }
    let outcome = try cislunar(["validate", folder.path])
    #expect(outcome.end == .exited(65))
    expectText(
      folder.relative(outcome.output),
      #"""
      missions.json:9:52: chang-e-6: nativeNames[0].language: is a number; give a text in quotation marks
      nations.json:8:36: CHN: aliases[0]: is empty; leave the field out if nothing is known
      nations.json:30:49: TUR: capital.latitude: 93 is out of range; give degrees from -90 to 90
      topics.json:8:44: \u needs four hex digits
      """#)
    #expect(outcome.errors == "4 problems in 3 files\n")
  }
}
