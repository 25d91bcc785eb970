import Model
import Plot
import Query
import Screen
import Text

extension MoonPicture {
  func draw(in area: Rect, of frame: inout Frame, for state: State) {
    let (legend, map) = area.split(top: Self.legendRows)
    let theme = state.theme
    drawLegend(in: legend, of: &frame, theme)
    let tones: [Style] = ["moon.dark", "moon", "moon.bright"].map { theme.style($0) }
    for panel in base.panels {
      let rect = panel.rect.moved(to: map)
      // A theme with its own sky uses it behind the Moon and the names only: around them it would form a box.
      if theme.style("moon").background != nil {
        for cell in panel.cellsOfMoon {
          frame.fill(
            Rect(x: rect.minX + cell.x, y: rect.minY + cell.y, width: 1, height: 1),
            with: Cell(" ", style: theme.style("moon")))
        }
      }
      frame.draw(panel.picture, styles: tones, at: rect.origin, in: rect)
      drawLines(on: panel, in: rect, of: &frame, theme)
    }
    var lettering = MoonLettering(self, in: map, theme: theme)
    if case .record(.mission(let id)) = state.selection {
      lettering.draw(in: &frame, selected: state.cache.view.mission(id))
    } else {
      lettering.draw(in: &frame, selected: nil)
    }
  }

  /// The letters of the coalitions and the signs of the outcomes.
  private func drawLegend(in row: Rect, of frame: inout Frame, _ theme: Theme) {
    var spans = Coalition.allCases.map {
      Span("\($0.letter) \($0.name)  ", style: theme.style($0.role))
    }
    spans += LunarSite.Outcome.allCases.map {
      Span("\($0.sign(base.key.cells.glyphs)) \($0.rawValue)  ", style: theme.style("text.muted"))
    }
    let line = Line(spans).truncated(to: row.width)
    frame.write(line, at: Point(x: row.minX + 1, y: row.minY), in: row)
  }

  /// The rims of named craters, and parallels and meridians around the pole.
  private func drawLines(on panel: MoonPanel, in rect: Rect, of frame: inout Frame, _ theme: Theme) {
    var canvas = Canvas(size: rect.size, level: base.key.cells.glyphs)
    if panel.side == .southPole { drawGrid(about: panel, on: &canvas, style: theme.style("moon.dark")) }
    for feature in base.features where panel.hasRim(of: feature) {
      let radius = MoonPanel.degrees(ofKilometres: Double(feature.diameter) / 2)
      canvas.drawPath(
        feature.place.circle(radius: radius, count: 24).map(panel.dot), style: theme.style("moon.ring"))
    }
    frame.draw(canvas, at: rect.origin, in: rect)
  }

  private func drawGrid(about panel: MoonPanel, on canvas: inout Canvas, style: Style) {
    let pole = GeoPoint(latitude: -90, longitude: 0)
    let reach = MoonPanel.poleReach
    func setDots(_ places: some Sequence<GeoPoint>) {
      for place in places {
        guard let dot = panel.dot(of: place) else { continue }
        canvas.set(x: Int(dot.x), y: Int(dot.y), style: style)
      }
    }
    // One dot for every second dot of the line.
    let length = Double.pi * Double(canvas.dots.height) / 2
    setDots(pole.circle(radius: reach / 2, count: max(8, Int(length / 2))))
    let step = reach * 3 / Double(max(1, canvas.dots.height))
    for longitude in stride(from: 0.0, to: 360, by: 90) {
      setDots(
        stride(from: 0.0, to: reach, by: step).map { GeoPoint(latitude: $0 - 90, longitude: longitude) })
    }
  }
}

extension MoonMap.Feature {
  var place: GeoPoint { GeoPoint(latitude: latitude, longitude: longitude) }
}
