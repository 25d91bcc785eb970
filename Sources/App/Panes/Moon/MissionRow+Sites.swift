import Model
import Plot
import Query
import Text

extension MissionRow {
  /// The columns of missions with a site: what the picture does not show, above all the sites without a position.
  static func siteColumns(through lens: Source.ID?) -> Columns<MissionRow> {
    let shared = columns.inLists.filter { ["coalition", "name", "status"].contains($0.id) }
    let site = Column<MissionRow>(
      "site", "Site",
      cell: ListCell(18...30, priority: 3) {
        RoledText($0.site?.name ?? "–", "text.muted")
      })
    let position = Column<MissionRow>(
      "position", "Position",
      cell: ListCell(16...16, priority: 1) {
        guard let place = $0.site?.place else {
          return RoledText(lens == nil ? "not known" : "not given", "text.muted")
        }
        return RoledText(place.rounded)
      })
    return Columns(shared.dropLast() + [site, position] + shared.suffix(1))
  }

  /// Whether a source in view gives its position.
  var hasPosition: Bool { site?.place != nil }
}

extension GeoPoint {
  /// Degrees to one decimal with letters: `41.6° S 154° W`.
  fileprivate var rounded: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      let tenths = Int((abs(value) * 10).rounded())
      let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      return "\(text)° \(value < 0 ? negative : positive)"
    }
    return degrees(latitude, "N", "S") + " " + degrees(longitude, "E", "W")
  }
}
