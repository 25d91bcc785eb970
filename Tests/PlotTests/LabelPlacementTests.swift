import Plot
import Screen
import TestSupport
import Testing
import Text

@Suite("Labels on a map")
struct LabelPlacementTests {
  /// Puts labels at marks, first come first served, and draws both.
  private static func drawn(
    _ labels: [(text: String, x: Int, y: Int)], size: Size,
    sides: [LabelPlacement.Side] = LabelPlacement.beside
  ) -> Frame {
    var frame = Frame(size: size)
    var placement = LabelPlacement(in: frame.bounds)
    for label in labels {
      placement.reserve(Rect(x: label.x, y: label.y, width: 1, height: 1))
      frame.write("*", at: Point(x: label.x, y: label.y))
    }
    for label in labels {
      let mark = Rect(x: label.x, y: label.y, width: 1, height: 1)
      if let place = placement.place(columns: label.text.columns, at: mark, sides: sides) {
        frame.write(label.text, at: place)
      }
    }
    return frame
  }

  @Test("Labels are placed where they fit, and avoid earlier ones")
  func givingWay() {
    let labels = [
      ("first", 10, 2), ("second", 12, 3), ("third", 28, 2), ("fourth", 9, 1), ("fifth", 10, 3),
      ("sixth", 11, 2),
    ].map { (text: $0.0, x: $0.1, y: $0.2) }
    expectDrawn(
      Self.drawn(labels, size: Size(width: 30, height: 6)),
      """

               * fourth
          first ** sixth    third *
          fifth * * second
      """)
  }

  @Test("A label has a place on each side")
  func sides() {
    var frame = Frame(size: Size(width: 44, height: 7))
    for (index, side) in LabelPlacement.beside.enumerated() {
      let single = Self.drawn([("abc", 4, 1)], size: Size(width: 9, height: 3), sides: [side])
      frame.copy(single, at: Point(x: index % 4 * 11, y: index / 4 * 4))
    }
    expectDrawn(
      frame,
      """
                                          abc
          * abc  abc *          *          *
                               abc

                      abc               abc
          *          *          *          *
           abc               abc
      """)
  }

  @Test("A label is centred on a feature without a marker")
  func over() {
    var placement = LabelPlacement(in: Rect(x: 0, y: 0, width: 12, height: 5))
    let place = Rect(x: 1, y: 1, width: 9, height: 3)
    #expect(placement.place(columns: 4, at: place, sides: [.over]) == Point(x: 3, y: 2))
    #expect(placement.place(columns: 1, at: place, sides: [.over]) == nil)
  }

  @Test("No label leaves the area, or its own part")
  func edges() {
    var placement = LabelPlacement(in: Rect(x: 2, y: 1, width: 10, height: 2))
    let mark = Rect(x: 9, y: 1, width: 1, height: 1)
    #expect(placement.place(columns: 11, at: mark) == nil)
    let part = Rect(x: 6, y: 1, width: 6, height: 2)
    #expect(placement.place(columns: 5, at: mark, sides: [.left, .belowLeft], within: part) == nil)
    #expect(placement.place(columns: 2, at: mark, sides: [.right, .left], within: part) == Point(x: 6, y: 1))
    #expect(!placement.isFree(Rect(x: 7, y: 1, width: 1, height: 1)))
    #expect(placement.isFree(Rect(x: 8, y: 1, width: 4, height: 2)))
    #expect(!placement.isFree(Rect(x: 8, y: 1, width: 5, height: 1)))
  }

  @Test("If a label does not fit, neither does a longer one, now or later", arguments: 0..<20)
  func longer(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % count
    }
    var placement = LabelPlacement(in: Rect(x: 0, y: 0, width: 24, height: 6))
    let part = Rect(x: 3, y: 0, width: 18, height: 6)
    var tooMany: [Point: Int] = [:]
    for _ in 0..<200 {
      let (mark, columns) = (Point(x: 3 + random(18), y: random(6)), 1 + random(8))
      let anchor = Rect(x: mark.x, y: mark.y, width: 1, height: 1)
      let room = placement.room(columns: columns, at: anchor, within: part)
      #expect(room == nil || columns < tooMany[mark] ?? .max)
      if room == nil { tooMany[mark] = min(columns, tooMany[mark] ?? .max) }
      #expect(placement.place(columns: columns, at: anchor, within: part) == room)
    }
  }
}
