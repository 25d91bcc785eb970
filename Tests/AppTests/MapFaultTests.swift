import Model
import Screen
import TestSupport
import Testing

@testable import App

@Suite("Maps that cannot be read")
struct MapFaultTests {
  @Test("The bundled maps are valid")
  func sound() throws {
    #expect(try BundledMaps.world.get().nations.count > 170)
    #expect(try BundledMaps.moon.get().features.count > 40)
  }

  @Test("Instead of a broken map its error is shown; the rows below stay")
  func drawn() {
    var state = State(catalog: .small, size: Size(width: 60, height: 16), pane: .world)
    state.cache.picture = MapFault(
      error: .malformed(file: "world.areas", offset: 12, reason: "a code needs 3 bytes, and 1 are left"))
    expectDrawn(
      drawnPane(state),
      """
      ─ World 7 of 7 · ILRS 3 +1 contested · Artemis 4 · both 1 ──
       There is no map: the program was built with a broken file.
       world.areas: byte 12: a code needs 3 bytes, and 1 are left










      ›China             Asia     ● 16 Jun 2021≠  –              █
      """)
  }
}
