import Screen
import Testing

@Suite("The shape of cells")
struct CellAspectTests {
  @Test(
    "It is written as width and height, or as the height alone",
    arguments: [("1:2", 2.0), ("9:20", 20.0 / 9), ("2", 2.0), ("2.25", 2.25), ("1:1", 1.0), ("0.5:2", 4.0)])
  func written(text: String, height: Double) {
    #expect(CellAspect(text)?.height == height)
  }

  @Test(
    "An impossible cell shape is ignored",
    arguments: [
      "", ":", "1:", ":2", "1:2:3", "two", "0", "-2", "0:2", "1:0", "1:0.9", "1:4.1", "-1:-2", "nan", "inf",
      "inf:inf", " 2",
    ])
  func refused(text: String) {
    #expect(CellAspect(text) == nil)
  }

  @Test("It is reported as written")
  func described() throws {
    let aspect = try #require(CellAspect("8:18"))
    #expect(CellAspect(aspect.description) == aspect)
    #expect(CellAspect.usual.description == "1:2.0")
  }
}
