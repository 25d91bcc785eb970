import TestSupport
import Testing

@Suite("The binary")
struct BinaryTests {
  @Test("It loads curses and the libraries of C and Swift, but not full Foundation")
  func libraries() throws {
    // With this variable the dynamic linker lists what it would load, and ends.
    let outcome = try cislunar([], environment: ["LD_TRACE_LOADED_OBJECTS=1"])
    let names = outcome.output.split(separator: "\n").compactMap { $0.split { " \t".contains($0) }.first }
      .map { $0.split(separator: "/").last.map(String.init) ?? "" }
    #expect(names.contains("libncursesw.so.6"))
    let known = [
      "linux-vdso.", "ld-linux-", "libc.", "libm.", "libncursesw.", "libtinfo.", "libstdc++.", "libgcc_s.",
    ]
    let swift = [
      "libswift", "libFoundationEssentials.", "lib_FoundationCollections.", "libdispatch.",
      "libBlocksRuntime.",
    ]
    let others = names.filter { name in !(known + swift).contains { name.hasPrefix($0) } }
    #expect(others == [])
  }

  @Test("Its data is embedded: it needs no other file")
  func alone() throws {
    let folder = try #require(
      try Program("/bin/sh").run(["-c", "mktemp -d"]).output.split(separator: "\n").first)
    let script =
      "cp \"$0\" \(folder)/cislunar && cd \(folder) && ./cislunar nations --region oceania; rm -r \(folder)"
    let outcome = try Program("/bin/sh").run(["-c", script, Program.built().path])
    #expect(outcome.output == (try answer("nations", "--region", "oceania")))
    #expect(outcome.errors == "")
  }
}
