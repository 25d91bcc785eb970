import CNcurses
import CTerminal
package import Screen
import Text

extension Terminal {
  /// Shows a frame, sending only what has changed, in one write; one of another size is cut off or leaves blanks.
  package mutating func show(_ frame: Frame) {
    guard !isAway, let window = cislunar_screen() else { return }
    cislunar_frames_gather()
    if frame.size != shown?.size {
      shown = nil
      werase(window)
    }
    // Curses finds the differences itself, but handing it whole frames takes twice as long as everything else.
    var cells: [cchar_t] = []
    for y in 0..<min(frame.size.height, usableRows) { draw(frame, row: y, with: &cells, in: window) }
    shown = frame
    let cursor = frame.cursor.flatMap { Rect(size).contains($0) ? $0 : nil }
    curs_set(cursor == nil ? 0 : 1)
    if let cursor { wmove(window, Int32(cursor.y), Int32(cursor.x)) }
    wnoutrefresh(window)
    doupdate()
    cislunar_frames_send()
  }

  /// Redraws the whole screen, in case something else wrote on it.
  package mutating func redraw() {
    guard !isAway, let frame = shown else { return }
    forgetScreen()
    show(frame)
  }

  mutating func forgetScreen() {
    cislunar_forget_screen()
    shown = nil
  }

  /// Sets the window title if the terminal is known to restore it. The title must not contain text from own data.
  package mutating func entitle(_ title: String) {
    guard !isAway, title != self.title, session.sequences.keepsTitle else { return }
    self.title = title
    ControlSequences.send(Array("\u{1B}]2;\(title)\u{7}".utf8))
  }

  /// Sends bytes such as OSC 52 to the terminal between two frames. They must not move the cursor or change the screen.
  package mutating func send(_ control: [UInt8]) {
    if !isAway { ControlSequences.send(control) }
  }

  /// Curses writes the lower right corner from the column before it, since some terminals would scroll. On a screen of
  /// one column it reads outside its lines, so the last row stays blank.
  private var usableRows: Int { size.width > 1 ? size.height : size.height - 1 }
  private typealias Window = UnsafeMutablePointer<WINDOW>

  /// Draws what has changed of a row, through a reusable buffer; all of it where spacing marks are or were in it.
  private func draw(_ frame: Frame, row y: Int, with cells: inout [cchar_t], in window: Window) {
    guard let columns = frame.changedColumns(ofRow: y, since: shown) else { return }
    let hasMarks = frame.hasSpacingMarks(inRow: y) || shown?.hasSpacingMarks(inRow: y) == true
    if hasMarks { blank(frame, row: y, with: &cells, in: window) }
    var start = 0
    frame.forEachRun(inRow: y, columns: hasMarks ? nil : columns, fillingGaps: true) { x, run, style in
      let style = style.degraded(to: colorDepth)
      let blank = blank(style)
      for (offset, cell) in run.enumerated() {
        if cells.isEmpty { start = x + offset }
        if let ascii = cell.scalars.ascii {
          // As most are; 0 is left to curses.
          var shown = blank
          shown.chars.0 = wchar_t(ascii)
          if ascii > 0 { cells.append(shown) }
          continue
        }
        guard cell.scalars.base != "█" else {
          // A blank with a background: in many fonts blocks leave gaps between rows.
          let reverse = style.attributes.contains(.reverse) ? 0 : cislunar_reverse
          cells.append(cislunar_blank(reverse, pair(of: style)))
          continue
        }
        cell.scalars.append(to: &cells, styledAs: blank, replacedBy: glyphs == .all ? .replacement : "?")
        guard cell.scalars.isSpacingMark else { continue }
        Self.put(&cells, x: start, y: y, in: window)
        Self.settle(x: x + offset + 1, y: y, in: window)
      }
    }
    Self.put(&cells, x: start, y: y, in: window)
  }

  /// Sends a row without its texts. A terminal that lets a spacing mark join the cell before it would otherwise leave what was
  /// in the column of the mark, and the mark where another text begins alike.
  private func blank(_ frame: Frame, row y: Int, with cells: inout [cchar_t], in window: Window) {
    frame.forEachRun(inRow: y) { x, run, style in
      cells += Array(repeating: blank(style.degraded(to: colorDepth)), count: run.count)
      Self.put(&cells, x: x, y: y, in: window)
    }
    wnoutrefresh(window)
    doupdate()
  }

  private func blank(_ style: Style) -> cchar_t { cislunar_blank(style.attributes.curses, pair(of: style)) }

  private static func put(_ cells: inout [cchar_t], x: Int, y: Int, in window: Window) {
    if !cells.isEmpty { cislunar_put(window, Int32(y), Int32(x), cells, Int32(cells.count)) }
    cells.removeAll(keepingCapacity: true)
  }

  /// Sends what has been drawn, then the cursor position: terminals disagree on it after a spacing mark.
  private static func settle(x: Int, y: Int, in window: Window) {
    wmove(window, Int32(y), Int32(x))
    wnoutrefresh(window)
    doupdate()
    ControlSequences.settleCursor()
  }

  private func pair(of style: Style) -> Int32 {
    guard style.foreground != nil || style.background != nil else {
      return colorDepth > .monochrome ? CursesSession.plainPair : 0
    }
    // Curses reuses pairs; -1 is the terminal's default colour.
    let isDirect = session.colorDepth == .trueColor
    func number(_ color: Color?) -> Int32 { color?.cursesNumber(direct: isDirect) ?? -1 }
    return max(0, alloc_pair(number(style.foreground), number(style.background)))
  }
}
