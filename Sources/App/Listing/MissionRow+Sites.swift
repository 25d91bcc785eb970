import Model
import Plot
import Query
import Screen

extension MissionRow {
  /// The columns of the missions with a site, through a lens: what the picture of the Moon does not tell, above all where
  /// those are to go that have no place on it.
  static func siteColumns(through lens: Source.ID?) -> [ListColumn<MissionRow>] {
    var columns = listColumns.filter { ["coalition", "name", "status"].contains($0.header.id) }
    let site = ListColumn<MissionRow>("site", "Site", TableColumn(minimum: 18, ideal: 30, priority: 3)) {
      let site = $0.site.flatMap { $0.isSeen(through: lens) ? $0 : nil }
      return Line(site?.name ?? "–", style: $1.style("text.muted"))
    }
    let position = ListColumn<MissionRow>(
      "position", "Position", TableColumn(minimum: 16, ideal: 16, priority: 1)
    ) {
      guard let place = $0.site?.place(through: lens) else {
        return Line(lens == nil ? "not known" : "not given", style: $1.style("text.muted"))
      }
      return Line(place.rounded, style: $1.style("text"))
    }
    columns.insert(contentsOf: [site, position], at: 2)
    return columns
  }

  /// Whether anybody in view says where on the Moon it went or is to go.
  func hasPosition(through lens: Source.ID?) -> Bool { site?.place(through: lens) != nil }
}

extension GeoPoint {
  /// Tenths of degrees with letters: `41.6° S 154° W`.
  fileprivate var rounded: String {
    func degrees(_ value: Double, _ positive: String, _ negative: String) -> String {
      let tenths = Int((abs(value) * 10).rounded())
      let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
      return "\(text)° \(value < 0 ? negative : positive)"
    }
    return degrees(latitude, "N", "S") + " " + degrees(longitude, "E", "W")
  }
}
