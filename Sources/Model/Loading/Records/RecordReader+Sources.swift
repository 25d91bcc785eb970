import JSON
import Text

extension RecordReader {
  /// A source; its identifier is declared with what it can bear out.
  mutating func source() -> Source {
    let id = declare("id", .kebab) { $0.sources.identifiers.declare($1) }
    let title = text("title")
    let publisher = optionalText("publisher")
    let date = optionalDay("date")
    let url = url()
    let kind = choice("kind", as: Source.Kind.self)
    // A source that names no other voice behind it speaks for itself.
    let origin = optionalText("origin") ?? id?.rawValue ?? ""
    let note = optionalText("note")
    if id != nil { registry.sources.describe(kind: kind, origin: origin) }
    return Source(
      id: id ?? "", title: title, publisher: publisher, date: date, url: url, kind: kind, origin: origin,
      note: note)
  }

  private mutating func url() -> String? {
    guard let token = find("url") else { return nil }
    let url = text(at: token)
    let hasSpace = document.raw(token).contains(UInt8(ascii: " "))
    if !url.isEmpty, hasSpace || !(url.hasPrefix("https://") || url.hasPrefix("http://")) {
      report(
        token, "\(quoted(url)) is not an address; it must begin with https:// or http:// and hold no space")
    }
    return url
  }
}
