import Model
import Plot
import Screen

/// A picture of a pane's records. The reducer makes it from its inputs; drawing only places it.
protocol Picture: Sendable {
  /// The records with a marker.
  var marks: [PictureMark] { get }
  /// Whether `j` and `k` follow the markers in order; otherwise they follow the rows.
  var leadsReading: Bool { get }
  var cellAspect: CellAspect { get }
  /// The record that an arrow leads to, if any.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection?
  /// The part that is shown, for the title; nil for everything.
  var caption: String? { get }
  /// Draws it in the area that it was made for.
  func draw(in area: Rect, of frame: inout Frame, for state: State)
}

/// A record in a picture, in columns and rows from the upper left corner, with fractions.
struct PictureMark: Equatable, Sendable {
  var subject: Selection
  var x: Double
  var y: Double
}

extension Picture {
  var leadsReading: Bool { false }
  var cellAspect: CellAspect { .usual }
  var caption: String? { nil }

  /// The nearest marker in a direction, straight ahead before aside.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection? {
    guard let origin = marks.first(where: { $0.subject == subject }) else { return marks.first?.subject }
    let costs = marks.compactMap { mark -> (cost: Double, subject: Selection)? in
      let (right, down) = (mark.x - origin.x, (mark.y - origin.y) * cellAspect.height)
      let (ahead, aside) =
        switch direction {
        case .up: (-down, abs(right))
        case .down: (down, abs(right))
        case .left: (-right, abs(down))
        case .right: (right, abs(down))
        }
      guard ahead > 0.01, ahead * 2 >= aside else { return nil }
      return (ahead + aside * 2, mark.subject)
    }
    return costs.min { $0.cost < $1.cost }?.subject
  }

  /// The marker nearest to the middle of a cell, if any.
  func mark(nearestTo cell: Point) -> Selection? {
    func distance(_ mark: PictureMark) -> Double {
      let (right, down) = (mark.x - Double(cell.x) - 0.5, (mark.y - Double(cell.y) - 0.5) * cellAspect.height)
      return right * right + down * down
    }
    return marks.min { distance($0) < distance($1) }?.subject
  }
}

struct PictureInputs: Equatable {
  var listing: ListingInputs
  var cells: PictureCells
  var state: PictureState
  /// Whether to draw shades as dark dots.
  var isInk: Bool
}

struct PictureRequest {
  let inputs: PictureInputs
  let listing: Listing
  /// The previous picture, which may be reused in part.
  let earlier: (any Picture)?
}

struct PictureCells: Equatable, Sendable {
  var size: Size
  var glyphs: GlyphLevel
  var aspect: CellAspect

  var dots: Size {
    let cell = glyphs.dotsPerCell
    return Size(width: size.width * cell.width, height: size.height * cell.height)
  }

  var dotAspect: Double { glyphs.dotAspect(cellAspect: aspect) }

  func below(rows: Int) -> Self {
    Self(size: Size(width: size.width, height: size.height - rows), glyphs: glyphs, aspect: aspect)
  }
}
