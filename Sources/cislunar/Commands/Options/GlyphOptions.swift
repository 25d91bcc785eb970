import ArgumentParser
import Screen

/// Which characters to draw with.
struct GlyphOptions: ParsableArguments {
  @Option(help: "The characters for pictures, if your font lacks some; doctor shows samples.")
  var glyphs: GlyphLevel?

  @Flag(help: "Draw with ASCII only: --glyphs ascii.")
  var ascii = false

  /// The level that is asked for, if any.
  var level: GlyphLevel? { ascii ? .ascii : glyphs }
}
