/// Everything that is wrong with a set of data files.
public struct DataError: Error, Hashable, Sendable {
  /// The problems, ordered by file, line and column; never empty.
  public let problems: [Problem]

  /// Sorts the problems, of which there must be one.
  public init(_ problems: some Sequence<Problem>) {
    self.problems = problems.sorted()
    precondition(!self.problems.isEmpty, "an error without a problem")
  }
}

extension DataError: CustomStringConvertible {
  /// The problems, one a line.
  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// One thing that is wrong with a data file: where, what, and what is allowed instead.
public struct Problem: Hashable, Sendable {
  /// The file, named as when the data was loaded: `missions.json`.
  public let file: String
  /// The line, from 1; nil where the file as a whole is the problem. Lines end with a line feed.
  public let line: Int?
  /// The column, from 1, in Unicode scalars: an accented letter or a Chinese character counts as one, as does a tab.
  public let column: Int?
  /// The identifier of the record with the problem; nil outside records and where it has none.
  public let record: String?
  /// The path of the field within the record (within the file where `record` is nil): `launch[0].date`.
  public let field: String?
  /// What is wrong, and what is allowed.
  public let message: String

  /// A problem at a place, or of a file as a whole: that it cannot be read, say.
  public init(
    file: String, line: Int? = nil, column: Int? = nil, record: String? = nil, field: String? = nil,
    message: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.record = record
    self.field = field
    self.message = message
  }
}

extension Problem: CustomStringConvertible {
  /// `missions.json:12:7: luna-25: launch[0].date: "2023-13" is not a date; write yyyy, yyyy-mm or yyyy-mm-dd`.
  public var description: String {
    let place = [file] + [line, column].compactMap { $0.map(String.init) }
    return ([place.joined(separator: ":")] + [record, field].compactMap(\.self) + [message])
      .joined(separator: ": ")
  }
}

extension Problem: Comparable {
  /// Orders by file, line and column, then by text.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftPlace, rightPlace) = (left.place, right.place)
    if leftPlace != rightPlace { return leftPlace < rightPlace }
    return (left.field ?? "", left.message) < (right.field ?? "", right.message)
  }
  private var place: (file: String, line: Int, column: Int) { (file, line ?? 0, column ?? 0) }
}
