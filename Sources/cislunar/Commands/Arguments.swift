public import App
public import ArgumentParser
public import Model
public import Query

extension Pane: ExpressibleByArgument {}

extension Region: ExpressibleByArgument {
  /// Accepts a region in any case: `africa`.
  public init?(argument: String) { self.init(folding: argument) }
}

extension CoalitionValue: ExpressibleByArgument {
  /// Accepts a coalition in any case: `ILRS`.
  public init?(argument: String) { self.init(folding: argument) }
}

extension Evidence: ExpressibleByArgument {
  /// Accepts it in any case.
  public init?(argument: String) { self.init(folding: argument) }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The case of that name, in whatever letters.
  fileprivate init?(folding text: String) {
    guard let match = Self.allCases.first(where: { $0.rawValue.lowercased() == text.lowercased() }) else {
      return nil
    }
    self = match
  }
}
