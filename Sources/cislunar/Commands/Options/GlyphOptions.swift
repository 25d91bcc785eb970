import ArgumentParser
import Screen

/// What is drawn with.
struct GlyphOptions: ParsableArguments {
  @Option(help: "Draw pictures with these glyphs, where a font lacks others; doctor shows samples.")
  var glyphs: GlyphLevel?

  @Flag(help: "Draw with ASCII alone: --glyphs ascii.")
  var ascii = false

  /// What is asked for; nil for nothing.
  var level: GlyphLevel? { ascii ? .ascii : glyphs }
}
