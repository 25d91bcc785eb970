import Testing
import Text

@Suite("Texts from the system")
struct SystemTextTests {
  @Test(
    "Any bytes survive a round trip",
    arguments: [
      [], [0x61], [0xFF], [0x80], [0x61, 0xFF, 0x62], [0xC3, 0xBC], [0xC3], [0xC3, 0x2F], [0xE5, 0xAB],
      [0xED, 0xA0, 0x80],
      [0xF0, 0x9F, 0x8C], [0xC0, 0xAF], [0xF4, 0x8F, 0xBD, 0xBE], [0xF4, 0x8F, 0xBF, 0xBD],
      [0xF4, 0x8F, 0xBD, 0xBD],
      [0xE2, 0x80, 0x8B, 0xFE, 0x65, 0xCC, 0x81], Array(1...255),
    ] as [[UInt8]])
  func bytes(_ bytes: [UInt8]) {
    let text = systemText(bytes)
    #expect(text.systemBytes == bytes.map(CChar.init(bitPattern:)) + [0])
    #expect(text.hasStrayBytes == (text != String(decoding: bytes, as: UTF8.self)))
    #expect(
      (bytes.map(CChar.init(bitPattern:)) + [0]).withUnsafeBufferPointer { systemText($0.baseAddress!) }
        == text)
  }

  @Test("UTF-8 text is unchanged, and anything else is shown as unknown")
  func shown() {
    #expect(systemText(Array("München 嫦娥 🌕".utf8)) == "München 嫦娥 🌕")
    #expect(systemText([0x61, 0xFF, 0x62]).printable == "a\u{FFFD}b")
  }
}
