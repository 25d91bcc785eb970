import App
import Model
import Query
import Screen
import Text

/// What the explorer shows, as text.
struct Page {
  /// The underlined title, the lines, and the addresses of the sources.
  let text: String

  /// The page of a record.
  ///
  /// - Parameter width: the greatest line width in columns.
  init(of subject: Selection, in view: CatalogView, width: Int) {
    self.init(Detail(of: subject, in: view, width: width), of: view.catalog, width: width)
  }

  /// A page of lines that have been broken to the width.
  init(_ detail: Detail, of catalog: Catalog, width: Int) {
    var lines = [detail.title, String(repeating: "─", count: min(width, detail.title.columns))]
    lines += detail.lines.map { String($0.text.reversed().drop { $0 == " " }.reversed()) }
    lines += Self.addresses(of: detail, in: catalog)
    text = lines.map { $0 + "\n" }.joined()
  }

  /// The addresses of the numbered sources, which the explorer shows on pages of their own.
  private static func addresses(of detail: Detail, in catalog: Catalog) -> [String] {
    let sources = detail.links.compactMap { link -> Source? in
      if case .record(.source(let id)) = link { catalog.source(id) } else { nil }
    }
    let addresses = sources.enumerated().compactMap { index, source in
      source.url.map { "[\(index + 1)] \($0)" }
    }
    return addresses.isEmpty ? [] : ["", "Addresses"] + addresses
  }
}
