import Model
import Query
import Screen

/// What a pane draws of the records of its listing besides their rows. Made by the reducer from what it depends on, so that
/// drawing places it and no more.
protocol Picture: Sendable {
  /// The records that have a place in it.
  var marks: [PictureMark] { get }
  /// Whether `j` and `k` go through the marks in their order; else they go through the rows of the listing.
  var leadsReading: Bool { get }
  /// How high its cells are by their width.
  var cellAspect: CellAspect { get }
  /// The record that an arrow leads to from another; nil where there is none in that direction.
  func neighbour(of subject: Selection, towards direction: Direction) -> Selection?
  /// Which part of all there is it shows, for the title; nil where that is all.
  var caption: String? { get }
  /// Draws it in the part of the frame that it was made for.
  func draw(in area: Rect, of frame: inout Frame, for state: State)
}

/// A record in a picture.
struct PictureMark: Equatable, Sendable {
  /// The record.
  var subject: Selection
  /// Columns from the left edge of the picture, parts of cells included.
  var x: Double
  /// Rows from its upper edge.
  var y: Double
}

extension Picture {
  var leadsReading: Bool { false }
  var cellAspect: CellAspect { .usual }
  var caption: String? { nil }

  /// The nearest mark in a direction, those straight ahead before those aside.
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

  /// The mark nearest to the middle of a cell; nil where there are none.
  func mark(nearestTo cell: Point) -> Selection? {
    func distance(_ mark: PictureMark) -> Double {
      let (right, down) = (mark.x - Double(cell.x) - 0.5, (mark.y - Double(cell.y) - 0.5) * cellAspect.height)
      return right * right + down * down
    }
    return marks.min { distance($0) < distance($1) }?.subject
  }
}

/// What a picture depends on.
struct PictureInputs: Equatable {
  var listing: ListingInputs
  var cells: PictureCells
  var state: PictureState
  /// Whether pictures in grey are drawn in dark dots.
  var isInk: Bool
}

extension Pane {
  /// Its picture, or what is wrong with the map of it; nil where it has none or the screen has no room for it.
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
