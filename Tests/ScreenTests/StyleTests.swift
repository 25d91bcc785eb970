import Screen
import Testing
import Text

@Suite("Reducing colours")
struct StyleDegradationTests {
  @Test("True colours become the nearest of the cube and the greys")
  func indexed() {
    #expect(Color.rgb(255, 0, 0).degraded(to: .indexed256) == .indexed(196))
    #expect(Color.rgb(0, 95, 215).degraded(to: .indexed256) == .indexed(26))
    #expect(Color.rgb(0, 0, 0).degraded(to: .indexed256) == .indexed(16))
    #expect(Color.rgb(127, 129, 128).degraded(to: .indexed256) == .indexed(244))
    #expect(Color.rgb(255, 255, 255).degraded(to: .indexed256) == .indexed(231))
    #expect(Color.palette(9).degraded(to: .indexed256) == .palette(9))
  }

  @Test("Sixteen colours keep the hue, and greys stay greys")
  func basic16() {
    #expect(Color.rgb(0x1F, 0x4F, 0xC4).degraded(to: .basic16) == .palette(4))
    #expect(Color.rgb(0x7F, 0xA8, 0xFF).degraded(to: .basic16) == .palette(12))
    #expect(Color.indexed(166).degraded(to: .basic16) == .palette(9))
    #expect(Color.indexed(28).degraded(to: .basic16) == .palette(2))
    #expect(Color.indexed(244).degraded(to: .basic16) == .palette(8))
    #expect(Color.indexed(16).degraded(to: .basic16) == .palette(0))
    #expect(Color.indexed(231).degraded(to: .basic16) == .palette(15))
    #expect(Color.palette(11).degraded(to: .basic16) == .palette(11))
  }

  @Test("With eight colours a bright foreground is bold, and bright black the default")
  func basic8() {
    #expect(
      Style(foreground: .palette(12), background: .palette(9)).degraded(to: .basic8)
        == Style(foreground: .palette(4), background: .palette(1), attributes: .bold))
    #expect(Style(foreground: .palette(8)).degraded(to: .basic8) == .plain)
    #expect(
      Style(foreground: .palette(3), background: .palette(8)).degraded(to: .basic8)
        == Style(foreground: .palette(3), background: .palette(0)))
  }

  @Test("For white backgrounds too, only red, blue and magenta are kept, never bright")
  func onWhite() {
    for depth in [ColorDepth.basic8, .basic16] {
      func degraded(_ color: Color) -> Style { Style(foreground: color).degraded(to: depth) }
      #expect(degraded(.indexed(166)) == Style(foreground: .palette(1)))
      #expect(degraded(.rgb(0x1F, 0x4F, 0xC4)) == Style(foreground: .palette(4)))
      #expect(degraded(.rgb(0x84, 0x2E, 0x9E)) == Style(foreground: .palette(5)))
      for other in [Color.indexed(28), .indexed(100), .indexed(31), .indexed(244)] {
        #expect(degraded(other) == .plain)
      }
      #expect(degraded(.indexed(220)).foreground != nil)
      let selected = Style(foreground: .indexed(16), background: .rgb(0xC4, 0xDA, 0xFF), attributes: .bold)
      #expect(selected.degraded(to: depth) == Style(attributes: [.bold, .reverse]))
    }
  }

  @Test("Without colours attributes stay, and a background becomes reverse unless it is black")
  func monochrome() {
    let selected = Style(foreground: .rgb(255, 255, 255), background: .rgb(43, 69, 112), attributes: .bold)
    #expect(selected.degraded(to: .monochrome) == Style(attributes: [.bold, .reverse]))
    #expect(
      Style(foreground: .palette(3), background: .rgb(0, 0, 0), attributes: .underline)
        .degraded(to: .monochrome) == Style(attributes: .underline))
    #expect(Style(background: .palette(0)).degraded(to: .monochrome) == .plain)
  }

  @Test("A glyph never gets the colour of its background", arguments: ColorDepth.allCases)
  func nothingVanishes(depth: ColorDepth) {
    let colors = (16...255).map { Color.indexed($0) } + (0...15).map { Color.palette($0) }
    for foreground in colors {
      for background in colors where background != foreground {
        let style = Style(foreground: foreground, background: background).degraded(to: depth)
        #expect(style.foreground == nil || style.foreground != style.background)
      }
    }
  }

  @Test("Colours that a depth can show are unchanged", arguments: ColorDepth.allCases)
  func idempotent(depth: ColorDepth) {
    for theme in Theme.all {
      for role in Theme.default.roles {
        let once = theme.style(role).degraded(to: depth)
        #expect(once.degraded(to: depth) == once)
      }
    }
  }
}
