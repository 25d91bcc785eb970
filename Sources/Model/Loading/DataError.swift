/// Everything that is wrong with a set of data files.
public struct DataError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The problems, ordered by file, line and column; never empty.
  package let problems: [Problem]

  package init(_ problems: some Sequence<Problem>) {
    self.problems = problems.sorted()
    precondition(!self.problems.isEmpty, "an error without a problem")
  }

  /// The problems, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a data file: where, what, and what is allowed instead.
public struct Problem: Hashable, Sendable, CustomStringConvertible, Comparable {
  /// The file, named as when the data was loaded: `missions.json`.
  package let file: String
  /// The line, from 1; nil where the file as a whole is the problem. Lines end with a line feed.
  package let line: Int?
  /// The column, from 1, in Unicode scalars: an accented letter or a Chinese character counts as one, as does a tab.
  package let column: Int?
  /// The identifier of the record with the problem; nil outside records and where it has none.
  package let record: String?
  /// The path of the field within the record (within the file where `record` is nil): `launch[0].date`.
  package let field: String?
  package let message: String

  package init(
    file: String, line: Int? = nil, column: Int? = nil, record: String? = nil, field: String? = nil,
    message: String
  ) {
    (self.file, self.line, self.column) = (file, line, column)
    (self.record, self.field, self.message) = (record, field, message)
  }

  /// `missions.json:12:7: luna-25: launch[0].date: "2023-13" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd`.
  public var description: String {
    let place = [file] + [line, column].compactMap { $0.map(String.init) }
    return ([place.joined(separator: ":")] + [record, field].compactMap(\.self) + [message])
      .joined(separator: ": ")
  }

  /// Orders by file, line and column, then by text.
  public static func < (left: Self, right: Self) -> Bool { left.place < right.place }
  private var place: (String, Int, Int, String, String) {
    (file, line ?? 0, column ?? 0, field ?? "", message)
  }
}
