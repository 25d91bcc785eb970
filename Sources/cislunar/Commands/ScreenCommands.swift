import App
import ArgumentParser
import Model
import Query
import Screen
import Terminal
import Text

struct ExploreCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "explore", "Explore in the terminal (what cislunar does without a command).",
    examples: [
      "cislunar",
      #"cislunar --pane missions --keys "/luna<Enter>""#,
      "cislunar --as-of 2024-05-10 --according-to seed-article",
    ],
    notes: "Settings can also go in a configuration file: see the manual.")

  @Option(help: "Keys to press at the start, written as for snapshot.") var keys = ""
  @Flag(help: "Continue where you left the explorer: pane, filters, date, lens and selection.")
  var resume = false
  @OptionGroup var settings: SettingOptions
  @Flag(help: "Draw with ASCII only: --glyphs ascii.") var ascii = false
  @Flag(help: "Answer in lines of text instead of drawing screens, for screen readers.") var plain = false
  @Option(help: aspectHelp("as the terminal reports it, otherwise 1:2")) var cellAspect: String?
  @Flag(help: "In CSV files, put an apostrophe before texts that a spreadsheet would run as a formula.")
  var guardFormulas = false
  @Flag(help: "Serve the public: write no files, run no programs, and read nothing after the start.")
  var kiosk = false
  @Option(
    help: ArgumentHelp(
      "Exit after this time without a key; 0 means never (default: 0, for a kiosk 1800).",
      valueName: "seconds"))
  var idleLimit: UInt32?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    if plain, !keys.isEmpty {
      throw ValidationError("--keys: plain mode reads lines, not keys. Leave out --keys or --plain.")
    }
    if kiosk, resume { throw ValidationError("--resume: a kiosk keeps nothing to resume.") }
    var exploration = Exploration(
      resumes: resume, keys: try parsedKeys(keys),
      policy: Policy(isKiosk: kiosk, guardsFormulas: guardFormulas),
      idleLimit: IdleLimit(seconds: idleLimit ?? (kiosk ? 1800 : 0)), directory: data.directory,
      isPlain: plain, cellAspect: try cellAspect.map(knownAspect))
    exploration.settings.options = settings.words(isASCII: ascii)
    if perspective.isGiven { exploration.perspective = perspective.perspective(in:) }
    try exploration.run()
  }
}

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
    case text, ansi, svg
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
  @Option(help: "The characters for pictures, if your font lacks some; doctor shows samples.")
  var glyphs: GlyphLevel?
  @Flag(help: "Draw with ASCII only: --glyphs ascii.") var ascii = false
  @Option(help: aspectHelp("1:2, as always in SVG")) var cellAspect: String?
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var data: DataOptions

  func run() throws {
    let aspect = try cellAspect.map(knownAspect) ?? .usual
    guard format != .svg || aspect == .usual else {
      throw ValidationError("--cell-aspect: the cells of SVG are 1:2; it is for text and ansi.")
    }
    let isASCII = ascii || glyphs == nil && format != .svg && Charset.current == .ascii
    let level = isASCII ? .ascii : glyphs ?? .braille
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
    let parts = size.split(separator: "x", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard parts.count == 2, parts.allSatisfy((1...1000).contains) else {
      throw ValidationError(
        "--size: \"\(size)\" is not a size. Use columns x rows, each from 1 to 1000: 120x40.")
    }
    return Size(width: parts[0], height: parts[1])
  }
}

private func parsedKeys(_ text: String) throws -> [Key] {
  do {
    return try KeyScript.parse(text)
  } catch {
    throw ValidationError("--keys: \(error)")
  }
}

private func knownTheme(_ name: String) throws -> String {
  guard let theme = Theme.named(name.lowercased()) else {
    let known = Theme.all.map(\.name).joined(separator: ", ")
    throw ValidationError("--theme: there is no theme \"\(name)\". The themes are: \(known).")
  }
  return theme.name
}

/// What is set for the explorer on the command line.
struct SettingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Setting.pane.help)) var pane: Pane?
  @Option(help: ArgumentHelp(Setting.theme.help), completion: .list(Setting.theme.values)) var theme: String?
  @Option(help: ArgumentHelp(Setting.colour.help)) var colour: Colours?
  @Option(help: ArgumentHelp(Setting.glyphs.help)) var glyphs: GlyphLevel?
  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Setting.mouse.help)) var mouse: Bool?

  func validate() throws {
    if let theme, theme.lowercased() != Setting.terminal { _ = try knownTheme(theme) }
  }

  /// What they ask for, by the names of the settings; ASCII may be asked for besides.
  func words(isASCII: Bool) -> [String: String] {
    let words: [(Setting, String?)] = [
      (.pane, pane?.rawValue), (.theme, theme?.lowercased()), (.colour, colour?.rawValue),
      (.glyphs, (isASCII ? .ascii : glyphs)?.rawValue), (.mouse, mouse.map { "\($0)" }),
    ]
    return Dictionary(uniqueKeysWithValues: words.map { ($0.name, $1) }).compactMapValues(\.self)
  }
}

private func aspectHelp(_ usual: String) -> ArgumentHelp {
  ArgumentHelp(
    "The width and height of a cell, so that circles look round (default: \(usual)).", valueName: "1:2")
}

private func knownAspect(_ text: String) throws -> CellAspect {
  if let aspect = CellAspect(text) { return aspect }
  let (least, most) = (Int(CellAspect.limits.lowerBound), Int(CellAspect.limits.upperBound))
  throw ValidationError(
    "--cell-aspect: \"\(text)\" is not a cell shape. Use width:height (1:2, 9:20) or the height divided by the "
      + "width (2.1), from \(least) to \(most).")
}
