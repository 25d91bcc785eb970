import App
import ArgumentParser
import Model
import Query
import Screen
import Terminal
import Text

struct SnapshotCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "snapshot", "Draw a screen without a terminal.",
    examples: [
      "cislunar snapshot nations --size 120x40",
      #"cislunar snapshot nations --keys "/ber<Enter>jj""#,
      "cislunar snapshot missions --format ansi | less -R",
      "cislunar snapshot timeline --theme dark --format svg > timeline.svg",
      "cislunar snapshot growth --only picture --format svg > growth.svg",
    ],
    notes: """
      Write keys as the help names them: letters as they are,
      others as <Enter>, <Esc>, <Tab>, <Up>, <PageDown>, <C-f>, <Space>, <lt>.
      --only picture draws the chart or map of growth, timeline, world or moon alone,
      with its title, legend, date and source.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text
    case ansi
    case svg
  }

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case picture
  }

  @Argument(help: "The pane.") var pane: Pane
  @Option(
    help: ArgumentHelp(
      "Columns and rows (default: 120x40; for a picture alone, 100 columns and as many rows as it needs).",
      valueName: "size"))
  var size: String?
  @Option(help: "Draw only this part of the screen.") var only: Part?
  @Option(help: "Keys to press first.") var keys = ""
  @Option(help: "The format: plain text, text with terminal colours (ansi), or a picture for browsers (svg).")
  var format = Format.text
  @Option(
    help: "The theme; in SVG, light has a white background, the others a nearly black one.",
    completion: .list(Theme.all.map(\.name)))
  var theme = Theme.default.name
  @OptionGroup var glyphs: GlyphOptions
  @Option(help: CellAspect.help("1:2, as always in SVG")) var cellAspect: String?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let aspect = try cellAspect.map(knownAspect) ?? .usual
    guard format != .svg || aspect == .usual else {
      throw ValidationError("--cell-aspect: the cells of SVG are 1:2; it is for text and ansi.")
    }
    let level = glyphs.level ?? (format != .svg && Charset.current == .ascii ? .ascii : .braille)
    let catalog = try data.catalog()
    let perspective = try perspective.perspective(in: catalog)
    let themeName = try knownTheme(theme)
    let options = State.Options {
      ($0.perspective, $0.themeName, $0.dataPath) = (perspective, themeName, data.data)
      ($0.glyphs, $0.cellAspect) = (level, aspect)
    }
    let size = try size.map(parsedSize)
    let screen = size ?? Size(width: 120, height: 40)
    var state = State(catalog: catalog, size: screen, pane: pane, options: options)
    for key in try parsedKeys(keys) {
      guard let action = state.action(for: .key(key)) else { continue }
      if reduce(&state, action).contains(.quit) { break }
    }
    let picture = only == nil ? nil : try pictureAlone(state, size)
    if let picture, format == .svg { return StandardOutput.write(exactly: picture.svg) }
    let drawn = picture?.frame ?? draw(state)
    let frame = level == .ascii ? drawn.simplified(fold: foldedToASCII) : drawn
    switch format {
    case .text: StandardOutput.write(frame.text + "\n")
    case .ansi: StandardOutput.write(exactly: frame.ansi(depth: .trueColor))
    case .svg: StandardOutput.write(exactly: state.svg(of: frame))
    }
  }

  private func pictureAlone(_ state: State, _ size: Size?) throws -> PictureAlone {
    let panes = Pane.allCases.filter(\.hasPicture).map(\.rawValue).joined(separator: ", ")
    guard state.pane.hasPicture else {
      throw ValidationError(
        "--only picture: \(state.pane) has no picture. The panes with one are: \(panes).")
    }
    if let picture = PictureAlone(state, size: size) { return picture }
    throw Failure("There is nothing to draw, or too little room: a picture alone needs at least 60x18.")
  }

  /// The size in the option, at most 1000×1000 cells: anything larger is a typing error.
  private func parsedSize(_ size: String) throws -> Size {
    let parts = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let width = parts[0], let height = parts[1], (1...1000).contains(width),
      (1...1000).contains(height)
    else {
      throw ValidationError(
        "--size: \"\(size)\" is not a size. Use columns x rows, each from 1 to 1000: 120x40.")
    }
    return Size(width: width, height: height)
  }
}

/// The keys in the option.
///
/// - Throws: `ValidationError` with the place of the first error.
func parsedKeys(_ text: String) throws -> [Key] {
  do {
    return try KeyScript.parse(text)
  } catch {
    throw ValidationError("--keys: \(error)")
  }
}

/// The name of an existing theme.
func knownTheme(_ name: String) throws -> String {
  guard Theme.named(name) != nil else {
    let known = Theme.all.map(\.name).joined(separator: ", ")
    throw ValidationError("--theme: there is no theme \"\(name)\". The themes are: \(known).")
  }
  return name
}
