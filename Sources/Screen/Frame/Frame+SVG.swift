import Text

extension Frame {
  /// The frame as an SVG document, which every browser shows and which needs nothing else: no script, no style sheet, no
  /// font of its own. The same frame gives the same document.
  ///
  /// Text stays text, a `text` element for each piece of one style, set at its column and stretched to its cells, so that
  /// it keeps the grid in any monospace font; a glyph that such a font may lack stands alone, a wide one in two cells.
  /// Lines, blocks and braille are drawn as shapes, which meet as in a terminal. The cursor is not shown.
  ///
  /// - Parameters:
  ///   - title: what it shows, for those who cannot see it.
  ///   - description: the same at more length; nil for none.
  ///   - ground: what stands in for the terminal's own colours, and for the user's palette.
  public func svg(title: String, description: String? = nil, on ground: Ground = .dark) -> String {
    let picture = FramePicture(of: self, on: ground)
    let cell = FramePicture.cell
    let (width, height) = (size.width * cell.width, size.height * cell.height)
    // A rim of one column's width, so that no letter touches the edge.
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
    let texts = picture.pieces.map { piece in
      piece.element(cell: cell, baseline: FramePicture.baseline, ground: ground)
    }
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

  /// The monospace fonts of the usual systems, and at last whichever there is.
  static let fonts =
    "ui-monospace,'SF Mono',Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace"

  /// A `g` element around others; nothing where there are none.
  private static func group(_ attributes: String, _ elements: [String]) -> [String] {
    elements.isEmpty ? [] : ["<g \(attributes)>"] + elements + ["</g>"]
  }
}
