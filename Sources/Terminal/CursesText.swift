import CTerminal
import Screen

/// Text as it is handed to curses, which has its own opinion of columns: that of the C library, which may know an older
/// Unicode than the frame was drawn by. What it does not know it would draw as a blank, a mark too.
enum CursesText {
  /// A run in pieces, each with the column that it begins in, as much as fits into the room. After a cluster that curses gives
  /// other columns a piece ends, so that what follows is in its place.
  static func pieces(of text: String, room: Int) -> [(offset: Int, text: String)] {
    guard room > 0 else { return [] }
    // What has no more bytes than there are columns fits.
    let fits = text.utf8.count <= room || text.columns <= room
    if fits, text.unicodeScalars.allSatisfy({ isUndisputed($0.value) }) { return [(0, text)] }
    var pieces: [(offset: Int, text: String)] = []
    var piece = ""
    var (start, end) = (0, 0)
    for cluster in text {
      guard end + cluster.columns <= room else { break }
      let (known, columns) = known(of: cluster)
      piece += known
      end += cluster.columns
      if columns != cluster.columns {
        pieces.append((start, piece))
        (start, piece) = (end, "")
      }
    }
    return piece.isEmpty ? pieces : pieces + [(start, piece)]
  }

  /// Gives the scalars of a text, UTF-8, as long as all versions agree on their columns; whether they did on all.
  static func forEachUndisputed(
    in text: UnsafeBufferPointer<UInt8>, _ visit: (UInt32) -> Void
  ) -> Bool {
    var index = 0
    while index < text.count {
      let first = text[index]
      index += 1
      if first < 0x80 {
        guard first &- 0x20 < 0x5F else { return false }
        visit(UInt32(first))
        continue
      }
      let more = first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3
      var value = UInt32(first) & (0x3F >> UInt32(more))
      for _ in 0..<more {
        value = value << 6 | UInt32(text[index] & 0x3F)
        index += 1
      }
      guard isUndisputed(value) else { return false }
      visit(value)
    }
    return true
  }

  /// What the C library knows of a cluster, and the columns that it gives that: without marks that it does not know, and
  /// a replacement where it does not know the letter.
  private static func known(of cluster: Character) -> (text: String, columns: Int) {
    var known = String.UnicodeScalarView()
    var columns = 0
    for scalar in cluster.unicodeScalars {
      let own = Int(cislunar_terminal_columns(scalar.value))
      if own >= 0 {
        known.append(scalar)
        columns += own
      } else if known.isEmpty {
        return cluster.columns == 2 ? ("\u{FFFD} ", 2) : ("\u{FFFD}", 1)
      }
    }
    return (String(known), columns)
  }

  /// Whether all versions agree on the columns of a scalar. Not all that are so are listed, but those that fill screens.
  private static func isUndisputed(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0xA0...0x2FF, 0x370...0x377, 0x391...0x3A1, 0x3A3...0x482, 0x2010...0x2027,
      0x2030...0x205E, 0x2190...0x22FF, 0x2500...0x25FC, 0x2800...0x28FF, 0x4E00...0x9FEF, 0xAC00...0xD7A3:
      true
    default: false
    }
  }
}
