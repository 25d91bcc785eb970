import JSON
import Text

extension RecordReader {
  /// A source, declared with the evidence that it supports. `origins` names the sources that content is taken from.
  mutating func source(_ origins: [String: String]) -> Source {
    let id = declare("id", .kebab) { $0.sources.identifiers.declare($1) }
    let title = text("title")
    let publisher = optionalText("publisher")
    let (date, said, seen) = (optionalDay("date"), optionalDay("said"), optionalDay("seen"))
    if let date, let seen, seen.latest < date {
      report(field: "seen", "is \(seen.formatted), before the source was published (\(date.formatted))")
    }
    let (url, kind) = (url(), choice("kind", as: Source.Kind.self))
    // A source without an origin speaks for itself.
    let origin = optionalText("origin") ?? id?.rawValue ?? ""
    if id != nil {
      registry.sources.voices.append((kind, origin, stated: (said ?? date)?.number))
    }
    return Source(
      id: id ?? "", title: title, publisher: publisher, date: date, said: said, seen: seen, url: url,
      kind: kind, origin: origin, originName: origins[origin].flatMap { $0 == publisher ? nil : $0 },
      note: optionalText("note"))
  }

  /// The names of sources that others take their content from, by their identifiers.
  mutating func origins() -> [String: String] {
    var names: [String: String] = [:]
    _ = objects("origins") { reader in
      let (id, name) = (reader.text("id"), reader.text("name"))
      if names.updateValue(name, forKey: id) != nil {
        reader.report(field: "id", "\(quoted(id)) already has a name above; give one")
      }
    }
    return names
  }

  private mutating func url() -> String? {
    guard let token = find("url") else { return nil }
    let url = text(at: token)
    if isSound { return url }
    let hasSpace = document.raw(token).contains(UInt8(ascii: " "))
    if !url.isEmpty, hasSpace || !(url.hasPrefix("https://") || url.hasPrefix("http://")) {
      report(
        token, "\(quoted(url)) is not an address; it must begin with https:// or http:// and contain no space"
      )
    }
    return url
  }
}
