import Testing

@testable import Model

@Suite("SHA-256")
struct SHA256Tests {
  private func hash(_ pieces: [[UInt8]]) -> String {
    var hash = SHA256()
    for piece in pieces { piece.withUnsafeBufferPointer { hash.update($0) } }
    return hash.hexadecimalDigest()
  }

  @Test(
    "The examples of FIPS 180-4 and messages of nearby lengths have the right hashes",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func examples(text: String, expected: String) {
    #expect(hash([Array(text.utf8)]) == expected)
  }

  @Test("A million letters")
  func million() {
    #expect(
      hash([[UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)])
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("Splitting the bytes does not matter, at any length around a block", arguments: 0...130)
  func pieces(count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let whole = hash([bytes])
    #expect(hash(bytes.map { [$0] }) == whole)
    #expect(hash([Array(bytes.prefix(count / 3)), [], Array(bytes.dropFirst(count / 3))]) == whole)
  }
}
