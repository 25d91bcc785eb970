import Model
import Query
import Screen

/// A picture of a pane's records. The reducer makes it from its inputs; drawing only places it.
protocol Picture: Sendable {
  /// The records with a marker.
  var marks: [PictureMark] { get }
  /// Whether `j` and `k` follow the markers in order; otherwise they follow the rows.
  var leadsReading: Bool { get }
  /// The height of a cell divided by its width.
  var cellAspect: CellAspect { get }
  /// The record that an arrow leads to, if any.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection?
  /// The part that is shown, for the title; nil for everything.
  var caption: String? { get }
  /// Draws it in the area that it was made for.
  func draw(in area: Rect, of frame: inout Frame, for state: State)
}

/// A record in a picture.
struct PictureMark: Equatable, Sendable {
  /// The record.
  var subject: Selection
  /// Columns from the left edge of the picture, with fractions.
  var x: Double
  /// Rows from the upper edge, with fractions.
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

/// The inputs of a picture.
struct PictureInputs: Equatable {
  var listing: ListingInputs
  var cells: PictureCells
  var state: PictureState
  /// Whether to draw shades as dark dots.
  var isInk: Bool
}

extension Pane {
  /// Its picture, or what is wrong with its map; nil if it has none, or if there is no room.
  func picture(
    _ inputs: PictureInputs, of listing: Listing, in lists: inout PreparedLists, after earlier: (any Picture)?
  ) -> (any Picture)? {
    guard inputs.cells.size.width > 0, inputs.cells.size.height > 0 else { return nil }
    do {
      return try definition.picture(inputs, of: listing, in: &lists, after: earlier)
    } catch {
      return MapFault(error: error)
    }
  }
}
