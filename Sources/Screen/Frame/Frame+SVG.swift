import Text

extension Frame {
  /// The frame as an SVG document that needs nothing else, without the cursor. `title` and `description` say what it shows
  /// to those who cannot see it; `ground` stands for the terminal's own colours and the user's palette.
  ///
  /// Text is a `text` element for each piece of one style, stretched to its cells to keep the grid in any monospace font; glyphs that
  /// a font may lack are alone. Lines, blocks and braille are shapes, which meet as in a terminal.
  package func svg(title: String, description: String? = nil, on ground: Ground = .dark) -> String {
    let picture = FramePicture(of: self, on: ground)
    let cell = FramePicture.cell
    let (width, height) = (size.width * cell.width, size.height * cell.height)
    // A rim of one column, so that no letter touches the edge.
    let rim = cell.width
    let extent = "width=\"\(width + 2 * rim)\" height=\"\(height + 2 * rim)\""
    let head = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-\(rim) -\(rim) \(width + 2 * rim) \(height + 2 * rim)\" "
        + "\(extent) role=\"img\">",
      "<title>\(title.printableLine.escapedForXML)</title>",
    ]
    let description = description.map { "<desc>\($0.printableLine.escapedForXML)</desc>" }
    let background =
      "<rect x=\"-\(rim)\" y=\"-\(rim)\" \(extent) rx=\"6\" fill=\"\(ground.background.hex)\"/>"
    let areas = picture.backgrounds.elements(attribute: "fill") + picture.areas.elements(attribute: "fill")
    let texts = picture.pieces.map { $0.element(on: ground) }
    let lines =
      head + [description, background].compactMap(\.self)
      + Self.group("shape-rendering=\"crispEdges\"", areas)
      + Self.group(
        "fill=\"none\" stroke-width=\"2.8\" stroke-linecap=\"round\"",
        picture.dots.elements(attribute: "stroke"))
      + Self.group(
        "fill=\"\(ground.foreground.hex)\" font-family=\"\(Self.fonts)\" font-size=\"13\" "
          + "style=\"font-variant-ligatures:none\" xml:space=\"preserve\"", texts)
    return lines.joined(separator: "\n") + "\n</svg>\n"
  }

  /// The monospace fonts of common systems, else any.
  static let fonts =
    "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace"

  /// A `g` element around others; nothing without any.
  private static func group(_ attributes: String, _ elements: [String]) -> [String] {
    elements.isEmpty ? [] : ["<g \(attributes)>"] + elements + ["</g>"]
  }
}
