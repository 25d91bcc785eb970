extension Schema {
  /// The keywords of one schema that look at a value itself, not at its parts.
  struct Rules {
    /// Their names, `pattern` aside.
    static let keywords: Set<String> = [
      "type", "enum", "const", "minLength", "minimum", "maximum", "minItems", "maxItems", "uniqueItems",
      "required",
      "dependentRequired", "minProperties",
    ]

    let keywords: [String: JSONValue]
    let value: JSONValue
    let path: String
    let patterns: [String: Regex<AnyRegexOutput>]

    /// What the value breaks.
    var problems: [String] {
      var broken = ofAnyValue
      switch value {
      case .string(let text): broken += of(text)
      case .number(let number): broken += of(number)
      case .array(let elements): broken += of(elements)
      case .object(let members): broken += of(members)
      case .bool, .null: break
      }
      return broken.map { "\(path.isEmpty ? "/" : path): \($0)" }
    }

    private var ofAnyValue: [String] {
      var broken: [String] = []
      if let type = keywords["type"] {
        let types = (type.elements ?? [type]).compactMap(\.text)
        if !types.contains(where: value.isOf(type:)) { broken.append("is not of type \(types)") }
      }
      if let values = keywords["enum"]?.elements, !values.contains(value) {
        broken.append("\(value) is not one of \(values)")
      }
      if let constant = keywords["const"], constant != value { broken.append("\(value) is not \(constant)") }
      return broken
    }

    private func of(_ text: String) -> [String] {
      var broken: [String] = []
      if let least = keywords["minLength"]?.number, Double(text.unicodeScalars.count) < least {
        broken.append("is shorter than \(least)")
      }
      if let pattern = keywords["pattern"]?.text, let regex = patterns[pattern],
        text.firstMatch(of: regex) == nil
      {
        broken.append("\"\(text)\" does not match \(pattern)")
      }
      return broken
    }

    private func of(_ number: Double) -> [String] {
      var broken: [String] = []
      if let least = keywords["minimum"]?.number, !(number >= least) {
        broken.append("is less than \(least)")
      }
      if let most = keywords["maximum"]?.number, !(number <= most) { broken.append("is more than \(most)") }
      return broken
    }

    private func of(_ elements: [JSONValue]) -> [String] {
      var broken: [String] = []
      let count = Double(elements.count)
      if let least = keywords["minItems"]?.number, count < least {
        broken.append("has fewer items than \(least)")
      }
      if let most = keywords["maxItems"]?.number, count > most {
        broken.append("has more items than \(most)")
      }
      if keywords["uniqueItems"] == .bool(true), Set(elements).count < elements.count {
        broken.append("holds an item twice")
      }
      return broken
    }

    private func of(_ members: [String: JSONValue]) -> [String] {
      var broken: [String] = []
      var required = keywords["required"]?.elements ?? []
      for (name, others) in keywords["dependentRequired"]?.members ?? [:] where members[name] != nil {
        required += others.elements ?? []
      }
      for name in required.compactMap(\.text) where members[name] == nil {
        broken.append("lacks \"\(name)\"")
      }
      if let least = keywords["minProperties"]?.number, Double(members.count) < least {
        broken.append("has fewer members than \(least)")
      }
      return broken
    }
  }
}
