import App
import ArgumentParser

/// The option that adds rows to a list which it leaves out by default. It is presented to the parser as a stored
/// property.
struct AdditionOption<List: ListDefinition>: ParsableArguments, CustomReflectable {
  private let flag: (name: String, flag: Flag<Bool>)?

  init() {
    guard let addition = List.addition else {
      flag = nil
      return
    }
    flag = (
      addition.name,
      Flag(wrappedValue: false, name: .customLong(addition.name), help: ArgumentHelp(addition.help))
    )
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: OptionKey.self)
    flag = try List.addition.map {
      ($0.name, try values.decode(Flag<Bool>.self, forKey: OptionKey(stringValue: $0.name)))
    }
  }

  var customMirror: Mirror { Mirror(self, children: flag.map { [(label: $0.name, value: $0.flag)] } ?? []) }

  /// The rows, without the additional ones unless they are asked for.
  func chosen(among rows: [List.Row]) -> [List.Row] {
    guard let addition = List.addition, flag?.flag.wrappedValue != true else { return rows }
    return rows.filter { !addition.contains($0) }
  }
}

/// The key of an option that is not a stored property.
struct OptionKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
