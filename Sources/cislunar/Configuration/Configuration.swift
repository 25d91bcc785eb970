import App
import Model
import Screen
import Text

/// What its user has laid down for the explorer in a file. Nobody needs one, and no mistake in it keeps the program from
/// starting: what is good in it counts.
struct Configuration {
  /// The words of the settings, by their names.
  private(set) var values: [String: String] = [:]
  /// The keys of the actions that have others than usual, by the names of the actions.
  private(set) var keys: [String: [Key]] = [:]
  /// What is wrong with the file, and is left out.
  private(set) var problems: [Problem] = []
  /// Whether there is one.
  private(set) var isThere = false

  /// Reads that of the user.
  static func read() -> Configuration {
    var configuration = Configuration()
    let problems = UserFile.configuration.read { configuration.read(&$0) }
    configuration.isThere = problems != nil
    configuration.problems = problems ?? []
    return configuration
  }

  /// What names the keys in it.
  static let keysName = "keys"

  private mutating func read(_ reader: inout FieldReader) {
    // For editors, which find the schema by it.
    let names = ["$schema"] + Setting.all.map(\.name) + [Self.keysName]
    for (name, token) in reader.fields(of: 0, known: names) {
      if let setting = Setting.all.first(where: { $0.name == name }) {
        values[name] = reader.word(token, among: setting.values)
      } else if name == Self.keysName {
        readKeys(token, &reader)
      }
    }
  }

  private mutating func readKeys(_ token: Int, _ reader: inout FieldReader) {
    let fields = reader.fields(
      of: token, known: Keymap.bindings.map(\.name), otherwise: "`cislunar manual` names the actions")
    for (name, token) in fields {
      let elements = reader.elements(of: token)
      if elements.isEmpty { reader.report(token, "is an empty list; give at least one key") }
      let isTyping = Keymap.bindings.contains {
        $0.name == name && !$0.modes.isDisjoint(with: [.typing, .narrowing])
      }
      let found = elements.compactMap { key($0, isTyping: isTyping, &reader) }
      if !found.isEmpty { keys[name] = found }
    }
    // Of two actions with one key the one that stands later in the file keeps its usual keys.
    while let (key, bindings) = Keymap(changing: keys).conflict,
      let field = fields.last(where: { field in
        keys[field.name] != nil && bindings.contains { $0.name == field.name }
      })
    {
      let other = bindings.first { $0.name != field.name }?.name ?? ""
      reader.report(
        field.value,
        "\(key) is the key of \(quoted(other)) too; choose another, or give \(quoted(other)) another")
      keys[field.name] = nil
    }
  }

  /// The key at a token.
  ///
  /// - Parameter isTyping: whether it is pressed while a line is typed, so that it must not write anything.
  private func key(_ token: Int, isTyping: Bool, _ reader: inout FieldReader) -> Key? {
    guard let text = reader.text(token) else { return nil }
    let allowed = "give a character, or a name like <F2>, <C-x>, <A-x>, <Space>"
    do {
      let keys = try KeyScript.parse(text)
      guard keys.count == 1 else {
        reader.report(token, "\(quoted(text)) is not one key; \(allowed), and several in a list")
        return nil
      }
      if isTyping, case .character = keys[0] {
        let advice = "give a key that writes nothing, like <F2>, <C-x> or <A-x>"
        reader.report(token, "\(quoted(text)) writes itself while a line is typed; \(advice)")
        return nil
      }
      return keys[0]
    } catch {
      let advice = error.suggestion.map { "did you mean \($0)?" } ?? allowed
      reader.report(token, "\(quoted(text)) is not a key; \(advice)")
      return nil
    }
  }
}
