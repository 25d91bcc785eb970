@testable public import App

/// What tells two states apart, a line for each value: `filter.selections.region: expected -, is ["Africa"]`.
///
/// Compares what a state is made of, not what is derived from it.
public func stateDifferences(expected: State, actual: State) -> [String] {
  let skipped: Set<String?> = ["cache", "dataPath", "glyphs", "policy", "keymap"]
  return zip(Mirror(reflecting: expected).children, Mirror(reflecting: actual).children)
    .filter { !skipped.contains($0.0.label) }
    .flatMap { differences(of: $0.0.value, $0.1.value, path: $0.0.label ?? "") }
}

private func differences(of expected: Any, _ actual: Any, path: String) -> [String] {
  let (left, right) = (Mirror(reflecting: expected), Mirror(reflecting: actual))
  if left.displayStyle == .dictionary { return entryDifferences(entries(of: left), entries(of: right), path) }
  let isAtom = left.children.isEmpty || expected is any CustomStringConvertible
  guard !isAtom, left.children.map(\.label) == right.children.map(\.label) else {
    let (old, new) = (text(of: expected), text(of: actual))
    return old == new ? [] : ["  \(path): expected \(old), is \(new)"]
  }
  return zip(left.children, right.children).enumerated().flatMap { index, pair in
    let label = left.displayStyle == .optional ? nil : pair.0.label ?? "\(index)"
    return differences(of: pair.0.value, pair.1.value, path: label.map { "\(path).\($0)" } ?? path)
  }
}

private func entryDifferences(_ expected: [String: Any], _ actual: [String: Any], _ path: String) -> [String]
{
  Set(expected.keys).union(actual.keys).sorted().flatMap { key -> [String] in
    guard let old = expected[key], let new = actual[key] else {
      let (old, new) = (expected[key].map(text) ?? "-", actual[key].map(text) ?? "-")
      return ["  \(path).\(key): expected \(old), is \(new)"]
    }
    return differences(of: old, new, path: "\(path).\(key)")
  }
}

private func entries(of dictionary: Mirror) -> [String: Any] {
  dictionary.children.reduce(into: [:]) { entries, child in
    let pair = Array(Mirror(reflecting: child.value).children)
    if pair.count == 2 { entries["\(pair[0].value)"] = pair[1].value }
  }
}

/// The value in words that do not depend on how a set happens to lie in memory.
private func text(of value: Any) -> String {
  let mirror = Mirror(reflecting: value)
  guard mirror.displayStyle == .set else { return "\(value)" }
  return "\(mirror.children.map { "\($0.value)" }.sorted())"
}
