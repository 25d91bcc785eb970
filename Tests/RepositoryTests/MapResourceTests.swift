import TestSupport
import Testing

@Suite("The bundled maps")
struct MapResourceTests {
  @Test("Every map states its origin and licence")
  func provenance() throws {
    #expect(try Repository.text(of: "Resources/maps/moon-features.json").contains("IAU Gazetteer"))
    for (file, origin) in [("world.areas", "Natural Earth"), ("moon-albedo.pgm", "USGS Astrogeology")] {
      let head = try Repository.run("head -c 200 Resources/maps/\(file)", in: Repository.root).output
      #expect(head.contains(origin) && head.contains("public domain"), "\(file)")
    }
  }
}
