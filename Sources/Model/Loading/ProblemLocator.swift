package import JSON
import Text

/// Turns the offsets and tokens of problems into lines, columns and paths for people.
package struct ProblemLocator {
  private let file: String
  private let bytes: UnsafeBufferPointer<UInt8>
  private let lines: [Int]

  package init(file: String, bytes: UnsafeBufferPointer<UInt8>) {
    self.file = file
    self.bytes = bytes
    lines = [0] + bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  package func problem(_ error: JSONError) -> Problem {
    let (line, column) = position(of: error.offset)
    return Problem(file: file, line: line, column: column, message: error.message)
  }

  /// A problem of a value in a file that has no records.
  package func problem(_ message: String, at token: Int, in document: JSONDocument) -> Problem {
    problem(RecordReader.Issue(token: token, missing: nil, message: message, record: nil), in: document)
  }

  func problem(_ issue: RecordReader.Issue, in document: JSONDocument) -> Problem {
    let place = issue.record.map { document.unfolded($0) } ?? document
    let (line, column) = position(of: Int(place.tokens[issue.token].start))
    var (record, path) = path(to: issue, in: document)
    if let missing = issue.missing { path += (path.isEmpty ? "" : ".") + missing.description }
    return Problem(
      file: file, line: line, column: column, record: record, field: path.isEmpty ? nil : path,
      message: issue.message)
  }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    var (line, end) = (1, lines.count)
    while line < end {
      let middle = line + (end - line) / 2
      if lines[middle] > offset { end = middle } else { line = middle + 1 }
    }
    // Every scalar has one byte that is not a continuation; in broken UTF-8 a stray byte may be skipped.
    let before = bytes[lines[line - 1]..<offset]
    return (line, 1 + before.count { $0 & 0xC0 != 0x80 })
  }

  /// The identifier of the record that an issue is in, and the path from there to its token.
  private func path(to issue: RecordReader.Issue, in document: JSONDocument) -> (
    record: String?, path: String
  ) {
    guard let folded = issue.record else { return path(to: issue.token, in: document) }
    let record = document.unfolded(folded)
    let id = record.member("id", of: 0).flatMap { id in
      record.tokens[id].kind == .string ? name(record.string(id)) : nil
    }
    let outer = id == nil ? path(to: folded, in: document).path : ""
    return (id, path(to: issue.token, in: record, after: outer).path)
  }

  /// The identifier of the record that a token is in, and the path from there. `start` leads to a document that is a record itself.
  private func path(
    to target: Int, in document: JSONDocument, after start: String? = nil
  ) -> (record: String?, path: String) {
    let tokens = document.tokens
    var record: String?
    var path = start ?? ""
    var (node, depth) = (0, 0)
    while node != target {
      var child = node + 1
      var count = 0
      let isObject = tokens[node].kind == .object
      // In an object this steps by members, in an array by elements.
      func end(_ child: Int) -> Int { Int(tokens[isObject ? child + 1 : child].next) }
      while end(child) <= target {
        child = end(child)
        count += 1
      }
      path += isObject ? (path.isEmpty ? "" : ".") + name(document.string(child)) : "[\(count)]"
      if isObject, child == target { break }
      node = isObject ? child + 1 : child
      depth += 1
      if start == nil, depth == 2, tokens[node].kind == .object, let id = document.member("id", of: node),
        tokens[id].kind == .string
      {
        (record, path) = (name(document.string(id)), "")
      }
    }
    return (record, path)
  }
}

/// The name of a field or record in a message, ``quoted(_:)`` where it could not be shown as it is.
func name(_ text: String) -> String {
  let isPlain = text.utf8.count <= 240 && !text.unicodeScalars.contains(where: \.isWithoutGlyph)
  return isPlain ? text : quoted(text)
}
