import Glibc
import Synchronization

/// Writes drawings into the sources of tests.
enum DrawingWriter {
  /// By how many lines each drawing that was written has moved what follows it.
  private static let moves = Mutex<[String: [(line: Int, lines: Int)]]>([:])

  /// Whether drawings are to be written instead of compared.
  static var isAsked: Bool { getenv("WRITE_DRAWINGS") != nil }

  /// Puts a drawing in the place of the first text in triple quotes at or after a line.
  ///
  /// - Parameter line: the line as it was compiled, from 1.
  /// - Throws: `Failure` where the file cannot be read or written, or has no such text.
  static func write(_ drawing: String, to path: String, line: Int) throws(Repository.Failure) {
    try moves.withLock { (moves) throws(Repository.Failure) in
      let path = String(path.dropFirst(Repository.root.utf8.count + 1))
      let moved = moves[path, default: []].reduce(0) { $0 + ($1.line < line ? $1.lines : 0) }
      var lines = try Repository.text(of: path).split(separator: "\n", omittingEmptySubsequences: false)
      guard
        let start = lines.indices.first(where: { $0 >= line + moved - 1 && lines[$0].hasSuffix("\"\"\"") }),
        let end = lines.indices.first(where: { $0 > start && lines[$0].contains("\"\"\"") }),
        lines[start].hasSuffix("#\"\"\"") || !drawing.contains("\\")
      else { throw Repository.Failure("\(path): no drawing after line \(line) that can be replaced") }
      let margin = lines[end].prefix { $0 == " " }
      let drawn: [Substring] = trimmedLines(drawing).map { $0.isEmpty ? "" : margin + $0 }
      lines.replaceSubrange(start + 1..<end, with: drawn)
      moves[path, default: []].append((line, drawn.count - (end - start - 1)))
      try Repository.write(lines.joined(separator: "\n"), to: path)
    }
  }
}
