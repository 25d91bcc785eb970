import Screen
import Testing

@testable import Terminal

@Suite("Mouse reports")
struct MouseTests {
  /// What is decoded from `ESC [ <` and the rest of a report.
  private func mouse(_ report: String) -> Input? {
    var decoder = KeyDecoder()
    for byte in "\u{1B}[<\(report)".utf8 { decoder.feed(byte) }
    decoder.settle()
    return decoder.take()
  }

  @Test(
    "A mouse report gives the event and its position, counted from zero",
    arguments: [
      ("0;1;1M", Mouse(.press, at: Point(x: 0, y: 0))),
      ("0;80;24m", Mouse(.release, at: Point(x: 79, y: 23))),
      ("64;5;6M", Mouse(.wheelUp, at: Point(x: 4, y: 5))),
      ("65;300;200M", Mouse(.wheelDown, at: Point(x: 299, y: 199))),
      ("20;3;3M", Mouse(.press, at: Point(x: 2, y: 2))),
    ])
  func reports(_ report: String, _ expected: Mouse) {
    #expect(mouse(report) == .mouse(expected))
  }

  @Test(
    "Other buttons, motion and invalid reports are ignored",
    arguments: [
      "1;1;1M", "2;1;1M", "32;1;1M", "66;1;1M", "64;1;1m", "0;0;1M", "0;1;0M", "0;1M", "0;1;1;1M", ";;M",
      "0;1;1~",
      "99999999999999999999;1;1M", "0;-1;1M",
    ])
  func others(_ report: String) {
    #expect(mouse(report) == nil)
  }

  @Test("Two reports at once are two events")
  func several() {
    var decoder = KeyDecoder()
    for _ in 1...2 {
      for byte in "\u{1B}[<65;2;3M".utf8 { decoder.feed(byte) }
    }
    let expected = Input.mouse(Mouse(.wheelDown, at: Point(x: 1, y: 2)))
    #expect([decoder.take(), decoder.take(), decoder.take()] == [expected, expected, nil])
  }

  @Test(
    "Terminals without the newer reports send three bytes",
    arguments: [
      ([32, 33, 33], Mouse(.press, at: Point(x: 0, y: 0))),
      ([35, 42, 35], Mouse(.release, at: Point(x: 9, y: 2))),
      ([96, 33, 34], Mouse(.wheelUp, at: Point(x: 0, y: 1))),
      ([97, 255, 34], Mouse(.wheelDown, at: Point(x: 222, y: 1))),
    ] as [([UInt8], Mouse)])
  func old(_ bytes: [UInt8], _ expected: Mouse) {
    var decoder = KeyDecoder()
    for byte in Array("\u{1B}[M".utf8) + bytes { decoder.feed(byte) }
    #expect(decoder.take() == .mouse(expected))
  }
}
