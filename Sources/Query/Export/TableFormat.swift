/// A format in which tables leave the program. Commands print it under its name, the explorer writes it to files with its ending.
public struct TableFormat: Sendable {
  /// What names it in commands.
  public let name: String
  /// The ending of its files.
  public let fileEnding: String
  /// What people call it.
  public let title: String
  /// Whether programs read it, so that every character counts.
  public let isForPrograms: Bool
  /// Whether spreadsheets read it, which run some texts as formulas.
  public let isForSpreadsheets: Bool
  /// Whether it is for the eye, where fewer columns say more.
  public let isBrief: Bool
  /// A table in this format; the flag asks for an apostrophe before texts that a spreadsheet would run as formulas.
  public let text: @Sendable (_ table: Table, _ guardsFormulas: Bool) -> String
  /// A comparison in this format; nil where it takes only rows.
  public let comparison: (@Sendable (ComparisonText) -> String)?

  init(
    _ name: String, fileEnding: String, title: String, isForPrograms: Bool = false,
    isForSpreadsheets: Bool = false, isBrief: Bool = false,
    comparison: (@Sendable (ComparisonText) -> String)? = nil,
    text: @escaping @Sendable (Table, Bool) -> String
  ) {
    self.name = name
    self.fileEnding = fileEnding
    self.title = title
    self.isForPrograms = isForPrograms
    self.isForSpreadsheets = isForSpreadsheets
    self.isBrief = isBrief
    self.comparison = comparison
    self.text = text
  }

  /// Every format, in the order in which they are offered.
  public static let all: [TableFormat] = [.csv, .tsv, .json, .markdown, .plain]
}
