import Foundation
import TestSupport
import Testing

/// That other programs read what is exported: here Foundation's JSON, and CSV by RFC 4180.
@Suite("Output for other programs")
struct FormatTests {
  static let lists = ["nations", "phases", "missions", "compare", "growth", "timeline", "sources"]

  @Test("JSON is an array of objects with the same keys, and CSV has the same cells", arguments: lists)
  func sameCells(list: String) throws {
    let json = try answer(list, "--format", "json")
    let objects = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]])
    let records = try CSV.records(answer(list, "--format", "csv"))
    let header = try #require(records.first)
    #expect(objects.count > 2)
    #expect(objects.count == records.count - 1)
    for (object, record) in zip(objects, records.dropFirst()) {
      #expect(Set(object.keys) == Set(header))
      #expect(record == header.map { Self.cell(object[$0]) })
    }
  }

  @Test("Keys and ids do not change with the language of the environment", arguments: ["de_DE.UTF-8", "C"])
  func locale(name: String) throws {
    let environment = ["LC_ALL=\(name)"]
    for format in ["json", "csv"] {
      #expect(
        try cislunar(["nations", "--format", format], environment: environment).output
          == cislunar(["nations", "--format", format]).output)
    }
  }

  @Test("CSV read and written again is the same", arguments: lists)
  func csvRoundTrip(list: String) throws {
    let text = try answer(list, "--format", "csv")
    #expect(try CSV.text(CSV.records(text)) == text)
  }

  /// A value of JSON as a cell of CSV has it.
  private static func cell(_ value: Any?) -> String {
    switch value {
    case let list as [String]: list.joined(separator: "; ")
    case let text as String: text
    // Foundation has truth values as numbers of the C type char.
    case let flag as NSNumber where flag.objCType.pointee == CChar(bitPattern: UInt8(ascii: "c")):
      "\(flag.boolValue)"
    case let number as NSNumber: "\(number)"
    default: ""
    }
  }
}

/// CSV as RFC 4180 has it.
private enum CSV {
  /// The text ends within a record.
  struct Unfinished: Error {}

  /// The records of a text. Each ends with CR LF.
  static func records(_ text: String) throws -> [[String]] {
    var rest = Array(text.utf8)[...]
    var records: [[String]] = [[]]
    var field: [UInt8] = []
    var isQuoted = false
    func endField() {
      records[records.count - 1].append(String(decoding: field, as: UTF8.self))
      field = []
    }
    while let byte = rest.popFirst() {
      switch (Unicode.Scalar(byte), isQuoted) {
      case ("\"", true) where rest.first == byte: field.append(rest.removeFirst())
      case ("\"", _): isQuoted.toggle()
      case (",", false): endField()
      case ("\r", false) where rest.first == UInt8(ascii: "\n"):
        rest.removeFirst()
        endField()
        records.append([])
      default: field.append(byte)
      }
    }
    guard records.popLast()?.isEmpty == true, field.isEmpty else { throw Unfinished() }
    return records
  }

  /// The records as text, with quotes only where they are needed.
  static func text(_ records: [[String]]) -> String {
    records.map { record in
      record.map { field in
        let isPlain = !field.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
        return isPlain ? field : "\"" + field.replacing("\"", with: "\"\"") + "\""
      }.joined(separator: ",") + "\r\n"
    }.joined()
  }
}
