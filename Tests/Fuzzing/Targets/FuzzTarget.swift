/// A part of the program that is tried with whatever bytes there may be.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// Bytes as a data file.
  case loader
  /// Bytes as what somebody types: key scripts, searches, dates, filters, texts to be put in order.
  case query
  /// Bytes as texts, and as what is drawn with them on a frame.
  case text
  /// Bytes as what happens to the explorer: keys, mouse, sizes, news from outside.
  case explorer

  /// What must hold for this input and does not, in sentences. What must not happen at all is a trap.
  public func brokenRules(for bytes: [UInt8]) -> [String] {
    var input = FuzzInput(bytes)
    return switch self {
    case .loader: LoaderFuzzing.brokenRules(for: &input)
    case .query: QueryFuzzing.brokenRules(for: &input)
    case .text:
      input.byte().isMultiple(of: 2)
        ? TextFuzzing.brokenRules(for: &input) : FrameFuzzing.brokenRules(for: &input)
    case .explorer: ExplorerFuzzing.brokenRules(for: &input)
    }
  }
}

/// Gathers the rules that do not hold.
struct BrokenRules {
  private(set) var all: [String] = []

  mutating func expect(_ holds: Bool, _ rule: @autoclosure () -> String) {
    if !holds { all.append(rule()) }
  }

  mutating func add(_ rules: [String], in context: @autoclosure () -> String) {
    if !rules.isEmpty { all += rules.map { "\(context()): \($0)" } }
  }
}
