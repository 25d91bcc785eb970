import Screen
import Testing

@Suite("Parts of the screen")
struct GeometryTests {
  private static let whole = Rect(x: 2, y: 1, width: 10, height: 6)

  @Test("A split gives two parts that make up the whole, whatever the amount", arguments: -2...12)
  func splits(count: Int) {
    let (top, below) = Self.whole.split(top: count)
    #expect(top.height == min(max(0, count), 6))
    #expect(top.minY == 1 && below.minY == top.maxY && below.maxY == 7)
    #expect(top.width == 10 && below.width == 10)
    let (above, bottom) = Self.whole.split(bottom: count)
    #expect(bottom.height == min(max(0, count), 6))
    #expect(above.minY == 1 && bottom.minY == above.maxY && bottom.maxY == 7)
    let (left, rest) = Self.whole.split(left: count)
    #expect(left.width == min(max(0, count), 10))
    #expect(left.minX == 2 && rest.minX == left.maxX && rest.maxX == 12)
    #expect(left.height == 6 && rest.height == 6)
  }

  @Test("Disjoint rectangles have no intersection")
  func intersection() {
    let other = Rect(x: 8, y: -3, width: 20, height: 5)
    #expect(Self.whole.intersection(other) == Rect(x: 8, y: 1, width: 4, height: 1))
    #expect(Self.whole.intersection(Rect(x: 12, y: 1, width: 4, height: 4)).isEmpty)
    #expect(Self.whole.intersection(Rect(x: 2, y: -9, width: 4, height: 4)).isEmpty)
  }

  @Test("A rectangle contains its first row and column, but not those after its last")
  func containment() {
    #expect(Self.whole.contains(Point(x: 2, y: 1)))
    #expect(Self.whole.contains(Point(x: 11, y: 6)))
    #expect(!Self.whole.contains(Point(x: 12, y: 6)))
    #expect(!Self.whole.contains(Point(x: 11, y: 7)))
    #expect(!Self.whole.contains(Point(x: 1, y: 1)))
  }

  @Test("A pop-up is centred and never larger than the screen")
  func centring() {
    #expect(
      Self.whole.centred(Size(width: 4, height: 3)) == Rect(x: 5, y: 2, width: 4, height: 3))
    #expect(Self.whole.centred(Size(width: 40, height: 30)) == Self.whole)
  }

  @Test("Extents are never negative")
  func negative() {
    #expect(Size(width: -1, height: 2) == Size(width: 0, height: 2))
    #expect(Self.whole.inset(left: 6, right: 7).width == 0)
    #expect(
      Self.whole.inset(left: 1, top: 1, right: 2, bottom: 3) == Rect(x: 3, y: 2, width: 7, height: 2))
  }
}
