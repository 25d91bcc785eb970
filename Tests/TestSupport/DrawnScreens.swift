import App
private import Screen
public import Testing
private import Text

/// Expects that the explorer shows a drawing after the keys pressed so far; see ``expectDrawn(_:_:sourceLocation:)``.
///
/// Drawings need not be mended by hand: with `WRITE_DRAWINGS=1` in the environment this writes what is drawn into the test's
/// source, in place of what is expected. Look at the difference before you keep it.
public func expectScreen(
  _ test: StateTest, isASCII: Bool = false, _ expected: String,
  sourceLocation: SourceLocation = #_sourceLocation, file: StaticString = #filePath, line: Int = #line
) throws {
  let frame = isASCII ? draw(test.state).simplified(fold: foldedToASCII) : draw(test.state)
  if DrawingWriter.isAsked {
    try DrawingWriter.write(frame.text, to: "\(file)", line: line)
  } else {
    expectDrawn(frame, expected, sourceLocation: sourceLocation)
  }
}

/// Expects that two texts are the same, and shows which lines are not. `WRITE_DRAWINGS=1` writes the text, like a drawing.
public func expectText(
  _ text: String, _ expected: String, sourceLocation: SourceLocation = #_sourceLocation,
  file: StaticString = #filePath, line: Int = #line
) {
  guard let difference = drawingDifference(text, expected) else { return }
  guard DrawingWriter.isAsked else {
    Issue.record(Comment(rawValue: difference), sourceLocation: sourceLocation)
    return
  }
  do {
    try DrawingWriter.write(text, to: "\(file)", line: line)
  } catch {
    Issue.record(error, sourceLocation: sourceLocation)
  }
}
