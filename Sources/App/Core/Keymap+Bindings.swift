import Query
import Screen

extension Keymap {
  /// The table: every binding with the keys that it has unless a configuration gives it others.
  package static let bindings: [Binding] =
    panes + moving + pictures + looking + finding + time + export + tour + program + typing

  private static func bind(
    _ action: Action, _ name: String, _ keys: [Key], _ help: String, _ group: Group,
    modes: [Mode]? = nil, also synonyms: String = "", hint: String? = nil, on parts: [Part]? = nil,
    rank: Int = 2, word: String? = nil, argument: String = "", spoken: String? = nil,
    where isOffered: @escaping @Sendable (State) -> Bool = { _ in true },
    hintedWhere isHinted: @escaping @Sendable (State) -> Bool = { _ in true }
  ) -> Binding {
    Binding(
      action: action, name: name, keys: keys, help: help, synonyms: synonyms, group: group,
      modes: modes ?? usual(group).modes, hint: hint.map { ($0, parts ?? usual(group).parts, rank) },
      word: word, argument: argument, spoken: spoken, isOffered: isOffered, isHinted: isHinted)
  }

  private static let panes: [Binding] = Pane.allCases.map { pane in
    let name = "open-\(pane.rawValue)"
    return bind(
      .open(pane), name, pane.digit.map(Key.character), "open \(pane.title)", .panes, word: pane.rawValue)
  }

  private static func usual(_ group: Group) -> (modes: [Mode], parts: [Part]) {
    switch group {
    case .pictures: ([.picture], [.picture])
    case .tour: ([.touring], [.tour])
    case .typing: ([.typing, .narrowing], [.prompt])
    default: (inPanes, [.list, .picture, .detail])
    }
  }
  private static let inPanes: [Mode] = [.browsing, .picture]
  /// The modes without a picture, which has its own use for some keys.
  private static let inRows: [Mode] = [.browsing, .reading]
  private static let inViews: [Mode] = [.browsing, .picture, .reading]
  private static let anywhere = Mode.allCases
  private static let onLists: [Part] = [.list, .picture]
  private static let isTimeline: @Sendable (State) -> Bool = { $0.pane == .timeline }
  private static let isSelected: @Sendable (State) -> Bool = { $0.selection != nil }
  private static func narrows(_ facet: Facet) -> @Sendable (State) -> Bool {
    { $0.narrowedPane.definition.facets.contains(facet) }
  }

  private static let moving: [Binding] = [
    bind(
      .move(.down), "down", ["j", .down], "move one line down", .moving, modes: inRows + [.touring],
      hint: "scroll", on: [.tour], rank: 0, hintedWhere: \.tourScrolls),
    bind(
      .move(.up), "up", ["k", .up], "move one line up", .moving, modes: inRows + [.touring],
      hint: "scroll", on: [.tour], rank: 0, hintedWhere: \.tourScrolls),
    bind(.move(.first), "first", ["g", .home], "move to the first line", .moving, modes: inViews),
    bind(.move(.last), "last", ["G", .end], "move to the last line", .moving, modes: inViews),
    bind(.move(.pageUp), "page-up", [.pageUp], "move a page up", .moving, modes: anywhere),
    bind(.move(.pageDown), "page-down", [.pageDown], "move a page down", .moving, modes: anywhere),
    bind(.move(.halfPageUp), "half-page-up", [.control("u")], "move half a page up", .moving, modes: inViews),
    bind(
      .move(.halfPageDown), "half-page-down", [.control("d")], "move half a page down", .moving,
      modes: inViews),
  ]

  private static let pictures: [Binding] = [
    bind(
      .activate, "open-mark", [.enter], "open the details of the selected marker", .pictures, hint: "open"),
    bind(.move(.down), "next-mark", ["j"], "move to the next marker, in reading order", .pictures),
    bind(.move(.up), "previous-mark", ["k"], "move to the previous marker", .pictures),
    bind(
      .steer(.left), "left", [.left, "h"],
      "move to the marker on the left; in the timeline, to earlier times", .pictures, hint: "move"),
    bind(
      .steer(.right), "right", [.right, "l"],
      "move to the marker on the right; in the timeline, to later times", .pictures, hint: "move"),
    bind(.steer(.up), "above", [.up], "move to the marker above", .pictures, hint: "move"),
    bind(.steer(.down), "below", [.down], "move to the marker below", .pictures, hint: "move"),
    bind(.zoomIn, "zoom-in", ["+"], "zoom in", .pictures, hint: "zoom", where: isTimeline),
    bind(.zoomOut, "zoom-out", ["-"], "zoom out", .pictures, hint: "zoom", where: isTimeline),
    bind(
      .zoomToAll, "zoom-to-all", ["z"], "show the whole timeline", .pictures, hint: "all", where: isTimeline,
      hintedWhere: { $0.pictures.window != nil }),
    bind(
      .nextMoonView, "moon-view", ["v"], "turn the Moon: both faces, near side, far side, south pole",
      .pictures, hint: "turn", where: { $0.pane == .moon }),
    bind(.back, "leave", [.escape, .backspace], "go back one step: clear the search", .pictures),
  ]

  private static let looking: [Binding] = [
    bind(
      .activate, "open", [.enter, "l", .right], "open the details; in the details, follow the link", .looking,
      modes: inRows, hint: "open", on: [.list, .detail, .citations, .changes], rank: 0,
      hintedWhere: isSelected),
    bind(
      .back, "back", [.escape, "h", .left, .backspace],
      "go back one step: close the pop-up, clear the search, leave a link or the details (never quits)",
      .looking, modes: inRows, hint: "back", on: [.detail, .citations, .changes], rank: 0),
    bind(.switchFocus, "switch-focus", [.tab, .backTab], "switch between list and details", .looking),
    bind(
      .historyBack, "history-back", [.control("o"), .alt("←")], "go back in history", .looking,
      also: "undo previous return", hint: "history", rank: 1, hintedWhere: { !$0.history.back.isEmpty }),
    bind(.historyForward, "history-forward", [.control("]"), .alt("→")], "go forward in history", .looking),
    bind(
      .citations, "record-sources", ["o"], "show the sources of the selected record, with every claim",
      .looking, also: "who says evidence claims", hint: "sources", argument: "NUMBER",
      spoken: "read every claim of the record with its sources", hintedWhere: isSelected),
    bind(
      .openAddress, "open-address", ["O"],
      "open the address of the source in the browser, or copy it where none can be started", .looking,
      modes: inViews, also: "url link web page", argument: "NUMBER"),
  ]

  private static let finding: [Binding] = [
    bind(
      .search, "search", ["/"],
      "search the pane, or the details if they have the focus; Enter keeps it, Esc clears it", .finding,
      hint: "search", rank: 1, argument: "TEXT", spoken: "search what is read; / alone clears the search"),
    bind(.nextHit, "next-hit", ["n"], "go to the next hit", .finding),
    bind(.previousHit, "previous-hit", ["N"], "go to the previous hit", .finding),
    bind(
      .searchEverything, "search-everything", [.control("f")],
      "search everything, and open the passage that matched", .finding, also: "find look up jump",
      word: "find", argument: "TEXT", spoken: "search everything"),
    bind(
      .filter, "filter", ["f"], "open the filter panel (Space toggles a value)", .finding,
      also: "facets select only narrow status level evidence type operator", hint: "filter", on: onLists,
      argument: "TEXT", spoken: "filter by the values that contain a text",
      where: { !$0.narrowedPane.definition.facets.isEmpty }),
    bind(
      .toggleChoice, "toggle", [" "], "toggle a value of the filter panel", .typing, modes: [.narrowing],
      hint: "toggle", on: [.filter], rank: 0),
    bind(
      .nextRegion, "next-region", ["r"],
      "filter by the next region: all, Africa, Americas, Asia, Europe, Oceania", .finding, also: "continent",
      hint: "region", on: onLists, argument: "REGION", where: narrows(.region)),
    bind(
      .previousRegion, "previous-region", ["R"], "filter by the previous region", .finding,
      where: narrows(.region)),
    bind(
      .nextCoalition, "next-coalition", ["c"],
      "filter by the next coalition: all, ILRS, Artemis, in both, in neither", .finding, also: "members",
      hint: "coalition", on: onLists, argument: "COALITION", where: narrows(.coalition)),
    bind(
      .previousCoalition, "previous-coalition", ["C"], "filter by the previous coalition", .finding,
      where: narrows(.coalition)),
    bind(
      .chooseSort, "sort", ["s"], "choose the column to sort by", .finding, also: "order", argument: "COLUMN",
      spoken: "sort by a column; s alone lists them"),
    bind(.reverseSort, "reverse-sort", ["S"], "reverse the order", .finding, also: "sort"),
    bind(
      .clear, "clear", ["x"], "clear filters, search, as-of date and lens", .finding,
      also: "reset everything all"),
  ]

  private static let time: [Binding] = [
    bind(
      .previousEvent, "previous-event", ["["], "go to the previous event: a join or a launch", .time,
      modes: inViews, also: "earlier", hint: "as of"),
    bind(
      .nextEvent, "next-event", ["]"], "go to the next event", .time, modes: inViews, also: "later",
      hint: "as of"),
    bind(
      .asOf, "as-of", ["a"], "show everything as of a date that you type", .time,
      also: "date day year go to time travel", argument: "DATE",
      spoken: "show everything as of a day, a month or a year: a 2024-05-10"),
    bind(
      .latest, "latest", ["="], "go to the latest day of the data", .time, modes: inViews,
      also: "today now newest"),
    bind(
      .play, "play", ["p"], "play through time; p, Esc or Space stops", .time, also: "animate", hint: "play",
      on: [.picture], where: { $0.pane.definition.plays }),
    bind(.mark, "mark", ["m"], "mark this date for comparison; press again to unmark", .time),
    bind(
      .changes, "changes", ["D"], "show what changed since the marked date, or since a date that you type",
      .time, also: "compare difference diff", argument: "DATE",
      spoken: "show what changed between that date and the as-of date"),
    bind(
      .lens, "lens", ["L"], "choose a lens: show everything according to one source", .time,
      also: "through whose eyes", argument: "SOURCE",
      spoken: "show what one source says; L alone lists the sources"),
  ]

  private static let export: [Binding] = [
    bind(
      .copy, "copy", ["y"], "copy the row or fact as a sentence with its citation", .export, modes: inViews,
      also: "yank clipboard quote sentence", hint: "copy", on: [.list, .detail, .citations, .changes],
      argument: "NUMBER", hintedWhere: isSelected),
    bind(
      .copyCommand, "copy-command", ["Y"], "copy the command that prints this, with its as-of date", .export,
      modes: inViews, also: "shell script", hint: "command", on: [.changes]),
    bind(
      .chooseStyle, "copy-citation", ["B"], "copy the citation: choose a style", .export,
      also: "cite bibtex ris footnote bibliography", argument: "STYLE"),
    bind(
      .export, "export", ["e"],
      "export the view to a file: \(TableFormat.all.map(\.title).joined(separator: ", ")) or SVG", .export,
      modes: inViews, also: "save file download", hint: "export", on: [.list, .changes], argument: "FILE"),
  ]

  private static let tour: [Binding] = [
    bind(
      .tour, "tour", ["T"], "take a guided tour", .tour, modes: inPanes,
      argument: "NAME", spoken: "take a tour; T alone lists the tours"),
    bind(
      .nextStop, "next-stop", ["n", .right, "l", " "], "go to the next stop", .tour, hint: "next", rank: 0),
    bind(
      .previousStop, "previous-stop", ["p", .left, "h"], "go to the previous stop", .tour, hint: "back",
      rank: 0),
    bind(.activate, "stay", [.enter], "end the tour at this view", .tour, hint: "stay", rank: 0),
    bind(
      .back, "leave-tour", [.escape, .backspace, "q"], "end the tour and return to your view",
      .tour, hint: "leave", rank: 0),
  ]

  private static let program: [Binding] = [
    bind(
      .nextTheme, "next-theme", ["t"], "switch to the next theme", .program, also: "colour color dark light"),
    bind(
      .palette, "palette", [":", .control("p")], "open the command palette: every action with its key",
      .program),
    bind(
      .help, "help", ["?", .function(1)], "show help", .program, hint: "help", rank: 1,
      spoken: "show what you can type"),
    bind(.redraw, "redraw", [.control("l")], "redraw the screen", .program, modes: anywhere),
    bind(.reload, "reload", [.control("r")], "reload your own data", .program, modes: anywhere),
    bind(.suspend, "suspend", [.control("z")], "suspend to the shell; fg returns", .program, modes: anywhere),
    bind(.back, "close", ["q"], "close the list of sources or changes", .program, modes: [.reading]),
    bind(.quit, "quit", ["q"], "quit", .program, also: "leave exit", hint: "quit", rank: 1, word: "exit"),
    bind(.quit, "quit-now", [.control("c")], "quit from anywhere", .program, modes: anywhere),
  ]

  private static let typing: [Binding] = [
    bind(
      .activate, "accept", [.enter], "accept", .typing, hint: "OK", on: [.search, .chooser, .prompt],
      rank: 0),
    bind(
      .back, "cancel", [.escape], "clear what was typed, then close; cancel", .typing, hint: "back",
      on: [.search, .chooser, .filter, .prompt]),
    bind(
      .move(.up), "previous-choice", [.up], "move to the row above; in an export, the previous format",
      .typing, hint: "format", on: [.prompt], hintedWhere: \.isExporting),
    bind(
      .move(.down), "next-choice", [.down], "move to the row below; in an export, the next format", .typing,
      hint: "format", on: [.prompt], hintedWhere: \.isExporting),
    bind(
      .steer(.left), "column-left", [.left], "move to the column on the left", .typing, modes: [.narrowing]),
    bind(
      .steer(.right), "column-right", [.right], "move to the column on the right", .typing,
      modes: [.narrowing]),
    bind(
      .edit(.left), "cursor-left", [.left, .control("b")], "move the cursor left", .typing, modes: [.typing]),
    bind(.edit(.right), "cursor-right", [.right], "move the cursor right", .typing, modes: [.typing]),
    bind(.edit(.start), "cursor-start", [.home, .control("a")], "move the cursor to the start", .typing),
    bind(.edit(.end), "cursor-end", [.end, .control("e")], "move the cursor to the end", .typing),
    bind(
      .edit(.deleteBackward), "delete-backward", [.backspace], "delete the character before the cursor",
      .typing),
    bind(
      .edit(.deleteForward), "delete-forward", [.delete, .control("d")], "delete the next character",
      .typing),
    bind(.edit(.deleteWord), "delete-word", [.control("w")], "delete the word before the cursor", .typing),
    bind(.edit(.deleteAll), "delete-all", [.control("u")], "delete everything", .typing),
  ]
}
