import Model
import Query
public import Screen

extension State {
  /// A frame drawn from the state as an SVG document, on the ground that its theme is made for.
  public func svg(of frame: Frame) -> String { frame.svg(title: pictureTitle, on: theme.ground) }

  /// The screen as a picture, without the prompt that lies over it.
  func pictureUnderPrompt() -> String {
    var state = self
    _ = reduce(&state, .back)
    // Its cells are twice as high as wide, whatever those of the screen are.
    _ = reduce(&state, .reshape(.usual))
    return svg(of: draw(state))
  }

  /// What a picture of the screen shows: "cislunar: Nations, ILRS, as of 31 Aug 2026".
  private var pictureTitle: String {
    var parts = [pane.title]
    for (_, labels) in filter.summary(of: facets) { parts.append(labels.joined(separator: " or ")) }
    if !list.search.isEmpty { parts.append("search for \(list.search)") }
    parts.append("as of \(perspective.asOf.formatted)")
    if let lensName { parts.append("according to \(lensName)") }
    return "cislunar: " + parts.joined(separator: ", ")
  }
}
