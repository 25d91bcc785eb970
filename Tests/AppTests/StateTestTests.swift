import Model
import Query
import Screen
import TestSupport
import Testing

@testable import App

@Suite("The state tests")
struct StateTestTests {
  @Test("A difference is reported by field, with the expected and the actual value")
  func differencesByField() {
    let old = StateTest(.nations).state
    var new = old
    new.filter.selections[.region] = ["Africa"]
    new.lists[.nations]?.scroll = 3
    new.popup = .prompt(Prompt(.asOf, text: "2024"))
    #expect(
      stateDifferences(expected: old, actual: new) == [
        #"  filter.selections.region: expected -, is ["Africa"]"#,
        "  lists.nations.scroll: expected 0, is 3",
        "  popup: expected nil, is \(String(describing: new.popup))",
      ])
  }

  @Test("Every stored property of a state is compared, except the cache and what never changes")
  func everythingIsCompared() {
    let base = StateTest(.nations).state
    let changes: [(property: String, change: (inout State) -> Void)] = [
      ("loading", { $0.loading = .init(percent: 5, isFirst: true) }),
      ("cellAspect", { $0.cellAspect = CellAspect("1:1") ?? .usual }),
      ("size", { $0.size.width += 1 }),
      ("perspective", { $0.perspective.asOf = $0.perspective.asOf.advanced(by: -1) }),
      ("mark", { $0.mark = $0.perspective.asOf }),
      ("filter", { $0.filter.selections[.region] = ["Asia"] }),
      ("pane", { $0.pane = .phases }),
      ("focus", { $0.focus = .detail }),
      ("selections", { $0.selections.select(.record(.nation("BRA"))) }),
      ("pictures", { $0.pictures.window = TimeWindow(start: 24_000, length: 12) }),
      ("lists", { $0.list.scroll += 1 }),
      ("detail", { $0.detail.line += 1 }),
      ("searchPrompt", { $0.searchPrompt = .init(input: TextField(), before: .init()) }),
      ("popup", { $0.popup = .chooser(Chooser(.help)) }),
      ("history", { $0.history.leave($0.place) }),
      ("isPlaying", { $0.isPlaying = true }),
      ("citationStyle", { $0.citationStyle = "bibtex" }),
      ("message", { $0.message = .init(text: "News", isError: false) }),
      ("themeName", { $0.themeName = "mono" }),
    ]
    for (property, change) in changes {
      var changed = base
      change(&changed)
      #expect(changed != base, "\(property) is not compared")
      #expect(!stateDifferences(expected: base, actual: changed).isEmpty, "\(property) is not told")
    }
    let stored = Mirror(reflecting: base).children.compactMap(\.label)
    #expect(
      Set(stored).subtracting(["cache", "dataPath", "directory", "glyphs", "isLinear", "policy", "keymap"])
        == Set(changes.map(\.property)))
  }
}
