import Query
import Screen

extension Keymap {
  /// The table: every binding with the keys that it has unless a configuration gives it others.
  public static let bindings: [Binding] =
    panes + moving + pictures + looking + opening + finding + time + export + tour + program + typing

  private static func bind(
    _ action: Action, _ name: String, _ keys: [Key], _ help: String, _ group: Group,
    modes: Set<Mode>? = nil, also synonyms: String = "", hint: String? = nil, on parts: Set<Part> = [],
    rank: Int = 2, plain: Plain = Plain(),
    where isOffered: @escaping @Sendable (State) -> Bool = { _ in true },
    hintedWhere isHinted: @escaping @Sendable (State) -> Bool = { _ in true }
  ) -> Binding {
    Binding(
      action: action, name: name, keys: keys, help: help, synonyms: synonyms, group: group,
      modes: modes ?? usual[group] ?? inPanes,
      hint: hint.map { ($0, parts, rank) }, plain: plain, isOffered: isOffered,
      isHinted: isHinted)
  }

  private static let panes: [Binding] = Pane.allCases.map { pane in
    bind(
      .open(pane), "open-\(pane.rawValue)", [.character(pane.digit)], "open \(pane.title)", .panes,
      plain: Plain(words: [pane.rawValue]))
  }

  private static let inPanes: Set<Mode> = [.browsing, .picture]
  private static let usual: [Group: Set<Mode>] = [
    .pictures: [.picture], .tour: [.touring], .typing: [.typing, .narrowing],
  ]
  /// The modes without a picture, which has its own use for some keys.
  private static let inRows: Set<Mode> = [.browsing, .reading]
  private static let inViews: Set<Mode> = [.browsing, .picture, .reading]
  private static let anywhere = Set(Mode.allCases)

  private static let moving: [Binding] = [
    bind(
      .move(.down), "down", [.character("j"), .down], "move one line down", .moving,
      modes: inRows.union([.touring]), hint: "scroll", on: [.tour], hintedWhere: \.tourScrolls),
    bind(
      .move(.up), "up", [.character("k"), .up], "move one line up", .moving,
      modes: inRows.union([.touring]), hint: "scroll", on: [.tour], hintedWhere: \.tourScrolls),
    bind(
      .move(.first), "first", [.character("g"), .home], "move to the first line", .moving, modes: inViews),
    bind(.move(.last), "last", [.character("G"), .end], "move to the last line", .moving, modes: inViews),
    bind(.move(.pageUp), "page-up", [.pageUp], "move a page up", .moving, modes: anywhere),
    bind(.move(.pageDown), "page-down", [.pageDown], "move a page down", .moving, modes: anywhere),
    bind(.move(.halfPageUp), "half-page-up", [.control("u")], "move half a page up", .moving, modes: inViews),
    bind(
      .move(.halfPageDown), "half-page-down", [.control("d")], "move half a page down", .moving,
      modes: inViews),
  ]

  private static let pictures: [Binding] = [
    bind(
      .activate, "open-mark", [.enter], "open the details of the selected marker", .pictures, hint: "open",
      on: [.picture]),
    bind(
      .move(.down), "next-mark", [.character("j")], "move to the next marker, in reading order", .pictures),
    bind(.move(.up), "previous-mark", [.character("k")], "move to the previous marker", .pictures),
    bind(
      .steer(.left), "left", [.left, .character("h")],
      "move to the marker on the left; in the timeline, to earlier times", .pictures, hint: "move",
      on: [.picture]),
    bind(
      .steer(.right), "right", [.right, .character("l")],
      "move to the marker on the right; in the timeline, to later times", .pictures, hint: "move",
      on: [.picture]),
    bind(.steer(.up), "above", [.up], "move to the marker above", .pictures, hint: "move", on: [.picture]),
    bind(
      .steer(.down), "below", [.down], "move to the marker below", .pictures, hint: "move", on: [.picture]),
    bind(
      .zoomIn, "zoom-in", [.character("+")], "zoom in", .pictures, hint: "zoom", on: [.picture],
      where: { $0.pane == .timeline }),
    bind(
      .zoomOut, "zoom-out", [.character("-")], "zoom out", .pictures, hint: "zoom", on: [.picture],
      where: { $0.pane == .timeline }),
    bind(
      .zoomToAll, "zoom-to-all", [.character("z")], "show the whole timeline", .pictures, hint: "all",
      on: [.picture], where: { $0.pane == .timeline }, hintedWhere: { $0.pictures.window != nil }),
    bind(
      .nextMoonView, "moon-view", [.character("v")],
      "turn the Moon: both faces, near side, far side, south pole", .pictures, hint: "turn", on: [.picture],
      where: { $0.pane == .moon }),
    bind(.back, "leave", [.escape, .backspace], "go back one step: clear the search", .pictures),
  ]

  private static let looking: [Binding] = [
    bind(
      .activate, "open", [.enter, .character("l"), .right],
      "open the details; in the details, follow the link",
      .looking, modes: inRows, hint: "open", on: [.list, .detail, .citations, .changes], rank: 0,
      hintedWhere: { $0.selection != nil }),
    bind(
      .back, "back", [.escape, .character("h"), .left, .backspace],
      "go back one step: close the pop-up, clear the search, leave a link or the details (never quits)",
      .looking, modes: inRows,
      hint: "back", on: [.detail, .citations, .changes], rank: 0),
    bind(.switchFocus, "switch-focus", [.tab, .backTab], "switch between list and details", .looking),
    bind(
      .historyBack, "history-back", [.control("o"), .alt("←")], "go back in history", .looking,
      also: "undo previous return", hint: "history",
      on: [.list, .picture, .detail], rank: 1, hintedWhere: { !$0.history.back.isEmpty }),
    bind(
      .historyForward, "history-forward", [.control("]"), .alt("→")], "go forward in history", .looking),
    bind(
      .citations, "record-sources", [.character("o")],
      "show the sources of the selected record, with every claim",
      .looking,
      also: "who says evidence claims", hint: "sources", on: [.list, .picture, .detail],
      plain: Plain(argument: "NUMBER", help: "read every claim of the record with its sources"),
      hintedWhere: { $0.selection != nil }),
  ]

  private static let opening: [Binding] = [
    bind(
      .openAddress, "open-address", [.character("O")],
      "open the address of the source in the browser, or copy it if there is none", .looking,
      modes: inViews, also: "url link web page", plain: Plain(argument: "NUMBER"))
  ]

  private static let finding: [Binding] = [
    bind(
      .search, "search", [.character("/")],
      "search the pane, or the details that have the focus; Enter keeps it, Esc clears it", .finding,
      hint: "search", on: [.list, .picture, .detail], rank: 1,
      plain: Plain(argument: "TEXT", help: "search what is read; / alone clears the search")),
    bind(.nextHit, "next-hit", [.character("n")], "go to the next hit", .finding),
    bind(.previousHit, "previous-hit", [.character("N")], "go to the previous hit", .finding),
    bind(
      .searchEverything, "search-everything", [.control("f")],
      "search everything, and open the passage that matched",
      .finding, also: "find look up jump",
      plain: Plain(words: ["find"], argument: "TEXT", help: "search everything")),
    bind(
      .filter, "filter", [.character("f")], "open the filter panel (Space toggles a value)", .finding,
      also: "facets select only narrow status level evidence type operator", hint: "filter",
      on: [.list, .picture], plain: Plain(argument: "TEXT", help: "filter by the values that have a text"),
      where: { !$0.narrowedPane.definition.facets.isEmpty }),
    bind(
      .toggleChoice, "toggle", [.character(" ")], "toggle a value of the filter panel", .typing,
      modes: [.narrowing], hint: "toggle", on: [.filter], rank: 0),
    bind(
      .nextRegion, "next-region", [.character("r")],
      "filter by the next region: all, Africa, Americas, Asia, Europe, Oceania", .finding, also: "continent",
      hint: "region",
      on: [.list, .picture], plain: Plain(argument: "REGION"),
      where: { $0.narrowedPane.definition.facets.contains(.region) }),
    bind(
      .previousRegion, "previous-region", [.character("R")], "filter by the previous region", .finding,
      where: { $0.narrowedPane.definition.facets.contains(.region) }),
    bind(
      .nextCoalition, "next-coalition", [.character("c")],
      "filter by the next coalition: all, ILRS, Artemis, in both, in neither",
      .finding, also: "members", hint: "coalition", on: [.list, .picture],
      plain: Plain(argument: "COALITION"),
      where: { $0.narrowedPane.definition.facets.contains(.coalition) }),
    bind(
      .previousCoalition, "previous-coalition", [.character("C")], "filter by the previous coalition",
      .finding,
      where: { $0.narrowedPane.definition.facets.contains(.coalition) }),
    bind(
      .chooseSort, "sort", [.character("s")], "choose the column to sort by", .finding,
      also: "order", plain: Plain(argument: "COLUMN", help: "sort by a column; s alone lists them")),
    bind(.reverseSort, "reverse-sort", [.character("S")], "reverse the order", .finding, also: "sort"),
    bind(
      .clear, "clear", [.character("x")], "clear filters, search, as-of date and lens", .finding,
      also: "reset everything all"),
  ]

  private static let time: [Binding] = [
    bind(
      .previousEvent, "previous-event", [.character("[")], "as of the previous event: a join or a launch",
      .time, modes: inViews, also: "earlier", hint: "as of", on: [.list, .picture, .detail]),
    bind(
      .nextEvent, "next-event", [.character("]")], "go to the next event", .time, modes: inViews,
      also: "later", hint: "as of", on: [.list, .picture, .detail]),
    bind(
      .asOf, "as-of", [.character("a")], "show everything as of a date that you type", .time,
      also: "date day year go to time travel",
      plain: Plain(argument: "DATE", help: "show everything as of a day, a month or a year: a 2024-05-10")),
    bind(
      .latest, "latest", [.character("=")], "go to the latest day of the data", .time, modes: inViews,
      also: "today now newest"),
    bind(
      .play, "play", [.character("p")], "play through time; p, Esc or Space stops", .time,
      also: "animate", hint: "play",
      on: [.picture], where: { $0.pane.definition.plays }),
    bind(
      .mark, "mark", [.character("m")], "mark this date for comparison; press again to unmark", .time),
    bind(
      .changes, "changes", [.character("D")],
      "show what changed since the marked date, or since a date that you type",
      .time, also: "compare difference diff",
      plain: Plain(argument: "DATE", help: "show what changed between that date and the as-of date")),
    bind(
      .lens, "lens", [.character("L")], "choose a lens: show everything according to one source", .time,
      also: "through whose eyes",
      plain: Plain(argument: "SOURCE", help: "show what one source says; L alone lists the sources")),
  ]

  private static let export: [Binding] = [
    bind(
      .copy, "copy", [.character("y")], "copy the row or fact as a sentence with its citation", .export,
      modes: inViews, also: "yank clipboard quote sentence", hint: "copy",
      on: [.list, .detail, .citations, .changes], plain: Plain(argument: "NUMBER"),
      hintedWhere: { $0.selection != nil }),
    bind(
      .copyCommand, "copy-command", [.character("Y")],
      "copy the command that prints this, with its as-of date", .export,
      modes: inViews, also: "shell script", hint: "command", on: [.changes]),
    bind(
      .chooseStyle, "copy-citation", [.character("B")], "copy the citation: choose a style", .export,
      also: "cite bibtex ris footnote bibliography", plain: Plain(argument: "STYLE")),
    bind(
      .export, "export", [.character("e")],
      "export the view to a file: \(TableFormat.all.map(\.title).joined(separator: ", ")) or SVG", .export,
      modes: inViews, also: "save file download", hint: "export", on: [.list, .changes],
      plain: Plain(argument: "FILE")),
  ]

  private static let tour: [Binding] = [
    bind(
      .tour, "tour", [.character("T")], "take a guided tour", .tour, modes: inPanes,
      plain: Plain(words: ["tour"], argument: "NAME", help: "take a tour; T alone lists the tours")),
    bind(
      .nextStop, "next-stop", [.character("n"), .right, .character("l"), .character(" ")],
      "go to the next stop", .tour,
      hint: "next", on: [.tour], rank: 0),
    bind(
      .previousStop, "previous-stop", [.character("p"), .left, .character("h")], "go to the previous stop",
      .tour,
      hint: "back", on: [.tour], rank: 0),
    bind(
      .activate, "stay", [.enter], "end the tour at this view", .tour, hint: "stay", on: [.tour], rank: 0),
    bind(
      .back, "leave-tour", [.escape, .backspace, .character("q")],
      "end the tour and return to your view", .tour, hint: "leave", on: [.tour], rank: 0),
  ]

  private static let program: [Binding] = [
    bind(
      .nextTheme, "next-theme", [.character("t")], "switch to the next theme", .program,
      also: "colour color dark light"),
    bind(
      .palette, "palette", [.character(":"), .control("p")],
      "open the command palette: every action with its key", .program),
    bind(
      .help, "help", [.character("?"), .function(1)], "show help", .program, hint: "help",
      on: [.list, .picture, .detail], rank: 1, plain: Plain(help: "show what you can type")),
    bind(.redraw, "redraw", [.control("l")], "redraw the screen", .program, modes: anywhere),
    bind(.reload, "reload", [.control("r")], "reload your own data", .program, modes: anywhere),
    bind(.suspend, "suspend", [.control("z")], "suspend to the shell; fg returns", .program, modes: anywhere),
    bind(.back, "close", [.character("q")], "close the pop-up", .program, modes: [.reading]),
    bind(
      .quit, "quit", [.character("q")], "quit", .program, also: "leave exit", hint: "quit",
      on: [.list, .picture, .detail], rank: 1, plain: Plain(words: ["exit"])),
    bind(.quit, "quit-now", [.control("c")], "quit from anywhere", .program, modes: anywhere),
  ]

  private static let typing: [Binding] = [
    bind(
      .activate, "accept", [.enter], "accept", .typing, hint: "OK", on: [.search, .chooser, .prompt], rank: 0),
    bind(
      .back, "cancel", [.escape], "clear what was typed, then close; cancel", .typing, hint: "back",
      on: [.search, .chooser, .filter, .prompt]),
    bind(
      .move(.up), "previous-choice", [.up], "move to the row above; in an export, the previous format",
      .typing, hint: "format",
      on: [.prompt], hintedWhere: \.isExporting),
    bind(
      .move(.down), "next-choice", [.down], "move to the row below; in an export, the next format", .typing,
      hint: "format",
      on: [.prompt], hintedWhere: \.isExporting),
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
