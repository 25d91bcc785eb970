import TestSupport
import Text

@testable import Screen

/// Whatever is drawn wherever on a frame of any size, no glyph is cut in half and nothing lies outside; what is made of the
/// frame for ASCII terminals, files and pipes is sound too.
enum FrameFuzzing {
  static func brokenRules(for input: inout FuzzInput) -> [String] {
    let size = Size(width: input.below(48), height: input.below(12))
    var frame = Frame(size: size)
    var broken = BrokenRules()
    var steps = 0
    while !input.isAtEnd, steps < 64, broken.all.isEmpty {
      let step = input.byte()
      change(&frame, step, &input)
      steps += 1
      broken.expect(frame.size == size, "a frame keeps its size")
      broken.add(frame.brokenInvariants, in: "after step \(steps), a \(step % 8)")
    }
    checkForms(of: frame, &broken)
    return broken.all
  }

  private static func change(_ frame: inout Frame, _ step: UInt8, _ input: inout FuzzInput) {
    let style = style(from: &input)
    switch step % 8 {
    case 0: frame.write(input.text(upTo: 64), at: point(from: &input), style: style)
    case 1: frame.write(input.text(upTo: 64), at: point(from: &input), in: rect(from: &input), style: style)
    case 2:
      let line = Line([Span(input.text(upTo: 32), style: style), Span(input.text(upTo: 32))])
      frame.write(line, at: point(from: &input), in: rect(from: &input))
    case 3:
      let scalar = input.text(upTo: 1).unicodeScalars.first ?? " "
      frame.fill(rect(from: &input), with: Cell(scalar, style: style))
    case 4:
      frame.paint(rect(from: &input), with: style)
      frame.restyle(rect(from: &input), as: style)
    case 5: frame.drawBox(smallRect(from: &input), style: style, title: Line(input.text(upTo: 32)))
    case 6:
      frame.drawScrollbar(
        in: smallRect(from: &input), offset: input.signed(), visible: input.signed(), total: input.signed(),
        style: style)
    default:
      let scalar = input.text(upTo: 1).unicodeScalars.first ?? " "
      frame.put(Cell(scalar, style: style), at: point(from: &input), in: frame.bounds)
    }
  }

  private static func checkForms(of frame: Frame, _ broken: inout BrokenRules) {
    let simple = frame.simplified(fold: foldedToASCII)
    broken.expect(simple.size == frame.size, "an ASCII frame has the same size")
    let isSimple = simple.rows.joined().allSatisfy {
      $0.text.utf8.count == 1 && (0x20...0x7E).contains($0.text.utf8.first!)
    }
    broken.expect(
      isSimple, "an ASCII frame has a character of ASCII in every cell: \(simple.rows.map { $0.map(\.text) })"
    )
    for y in 0..<frame.size.height {
      var (texts, next) = ("", 0)
      frame.forEachRun(inRow: y) { x, cells, _ in
        broken.expect(x == next, "runs follow one another")
        next = x + cells.count
        texts += cells.text
      }
      broken.expect(texts == frame.row(y).map(\.text).joined(), "runs are the whole row")
    }
    broken.expect(frame.text.unprintable.isEmpty, "a frame holds \(frame.text.unprintable)")
    for depth in ColorDepth.allCases {
      let plain = frame.ansi(depth: depth).split(separator: "\u{1B}", omittingEmptySubsequences: false)
        .enumerated()
        .map { $0 == 0 ? $1 : $1.drop { $0 != "m" }.dropFirst() }.joined()
      broken.expect(plain.unprintable.isEmpty, "lines with colours hold \(plain.unprintable)")
    }
    do {
      _ = try WellFormedXML(frame.svg(title: frame.row(0).map(\.text).joined(), on: .light))
    } catch {
      broken.expect(false, "its picture is well-formed: \(error)")
    }
  }

  private static func point(from input: inout FuzzInput) -> Point {
    Point(x: input.signed(), y: input.signed())
  }

  private static func rect(from input: inout FuzzInput) -> Rect {
    Rect(x: input.signed(), y: input.signed(), width: input.signed(), height: input.signed())
  }

  /// Boxes and bars are drawn cell by cell, so their callers do not ask for what is as large as the world.
  private static func smallRect(from input: inout FuzzInput) -> Rect {
    Rect(x: input.below(64) - 8, y: input.below(20) - 4, width: input.below(64), height: input.below(20))
  }

  private static func style(from input: inout FuzzInput) -> Style {
    let kind = input.byte()
    let colour: Color? =
      switch kind % 5 {
      case 1: .palette(kind % 16)
      case 2: .indexed(max(16, kind))
      case 3: .rgb(kind, 0, 255 - kind)
      default: nil
      }
    return Style(
      foreground: kind & 0x20 == 0 ? colour : nil, background: kind & 0x20 == 0 ? nil : colour,
      attributes: Style.Attributes(rawValue: kind % 32))
  }
}

extension Frame {
  var brokenInvariants: [String] {
    brokenInvariants(on: size).filter { cursor != nil || !$0.contains("cursor") }
  }
}
