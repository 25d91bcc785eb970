import Screen
import TestSupport
import Testing

@Suite("The shape of the terminal's cells")
struct CellAspectTests {
  private func answer(to key: String, in session: ProbeSession) throws -> String? {
    #expect(try session.answer(to: key) == "key \(Key.character(Character(key)))")
    return try session.process.nextReport()
  }

  @Test(
    "The terminal reports it in pixels; without a valid report, cells are 1:2",
    arguments: [
      (Size(width: 10, height: 22), "1:2.2"), (Size(width: 8, height: 8), "1:1.0"),
      (Size(width: 0, height: 0), "1:2.0"), (Size(width: 20, height: 10), "1:2.0"),
      (Size(width: 1, height: 40), "1:2.0"),
    ])
  func asked(cell: Size, aspect: String) throws {
    let session = try ProbeSession.ready(cell: cell)
    #expect(try answer(to: "h", in: session) == "cells \(aspect)")
  }

  @Test("The chosen value wins")
  func wished() throws {
    let session = try ProbeSession.ready(["square"], cell: Size(width: 10, height: 22))
    #expect(try answer(to: "h", in: session) == "cells 1:1.0")
  }

  @Test("A new font with the same number of cells is an event too")
  func changed() throws {
    let session = try ProbeSession.ready(cell: Size(width: 10, height: 20))
    session.terminal.resize(to: Size(width: 80, height: 24), cell: Size(width: 10, height: 25))
    #expect(try session.process.nextReport() == "resize 80x24")
    #expect(try answer(to: "h", in: session) == "cells 1:2.5")
  }
}
