import Model
import Query
import Screen
import Text

extension State {
  /// The facets of the pane with their values, each with the number of records it would leave.
  func filterChoices(width: Int) -> [Choice] {
    let groups = facetGroups().filter { !$0.counts.isEmpty }
    return groups.flatMap { group -> [Choice] in
      let title = group.facet.title
      let countWidth = 1 + (group.counts.map { "\($0.count)".count }.max() ?? 0)
      let room = width - "[x] ".count - countWidth
      let labelWidth = max(1, min(28, room, group.counts.map(\.label.columns).max() ?? 0))
      // How many of all states of each region are members: all of them or none.
      let shares = group.counts.map { value in
        group.facet == .region ? Region(rawValue: value.value).map(cache.view.share) : nil
      }
      let members = shares.map { $0.map { "  \($0.sides) of \($0.total ?? 0)" } ?? "" }
      let hasRoom = members.allSatisfy { labelWidth + $0.columns <= room }
      return [Choice(line(title, "heading"))]
        + group.counts.enumerated().map { place, value in
          let role: Role = value.isSelected ? "text.strong" : "text"
          return Choice(
            Line([
              span(value.isSelected ? "[x] " : "[ ] ", role),
              span(value.label.truncated(to: labelWidth).padded(to: labelWidth), role),
              span("\(value.count)".padded(to: countWidth, alignment: .trailing), "text.muted"),
              span(hasRoom ? members[place] : "", "text.muted"),
            ]), .toggle(group.facet, value.value), words: "\(title) \(value.label)", name: value.label,
            spoken: "\(value.label), \(value.count)\(value.isSelected ? ", on" : "")"
              + (shares[place].map { "; members: \($0.text), of \($0.total ?? 0)" } ?? ""))
        }
    }
  }

  /// The title of the panel: its numbers count rows of all kinds.
  var filterTitle: String {
    let listing = cache.listing
    let kinds = listing.tallies.compactMap { tally in
      tally.kind.map { "\(tally.shown) \(tally.shown == 1 ? $0.one : $0.many)" }
    }
    let counted = kinds.count > 1 ? "(\(kinds.joined(separator: ", ")))" : "rows"
    return "Filter \(pane.title): \(listing.shown) of \(listing.total) \(counted)"
  }

  func facetGroups() -> [FacetGroup] {
    // Work on a copy: prepared values stay with the state.
    var lists = cache.lists
    return pane.definition.facetGroups(Query(filter: filter, search: list.search), of: &lists)
  }

  /// The help of the open pane: the signs, which can be selected to be read, then what is of most use. Enter closes it.
  func helpChoices(width: Int) -> [Choice] {
    var choices = Array(heading("Signs").dropFirst())
    let marks = pane.definition.marks(with: glyphs)
    let signs = pane.definition.signs.filter { sign in !marks.contains { $0.mark == sign.mark } }
    for (mark, role, text) in marks + signs.map({ ($0.mark, $0.role, $0.meaning ?? $0.word) }) {
      let lines = Line([span("\(mark) ".padded(to: 4), role), span(text)]).wrapped(to: width, hanging: 4)
      choices += lines.enumerated().map { place, line in
        Choice(line, place == 0 ? .dismiss : nil, words: "\(text) sign legend")
      }
    }
    choices += heading("Most useful here") + mostUseful.flatMap { self.choices(for: $0, width: width) }
    choices += heading("What \(pane.title) shows") + paragraph(pane.help, width: width)
    for group in Keymap.Group.allCases {
      let bindings = keymap.bindings.filter { $0.group == group && isOffered($0) }
      guard !bindings.isEmpty else { continue }
      choices += heading(group.rawValue) + bindings.flatMap { self.choices(for: $0, width: width) }
    }
    choices += heading("Dates of the data")
    for file in Catalog.File.allCases {
      guard let reach = catalog.reach(of: file),
        let pane = Pane.allCases.first(where: { $0.definition.file == file })
      else { continue }
      choices += paragraph("\(pane.title) to \(reach.asOf.formatted). \(reach.text ?? "")", width: width)
    }
    return choices + heading("Mouse") + paragraph("Hold Shift while dragging to select text.", width: width)
  }

  private func heading(_ text: String) -> [Choice] { [Choice(Line("")), Choice(line(text, "heading"))] }

  private func paragraph(_ text: String, width: Int) -> [Choice] {
    line(text).wrapped(to: width).map { Choice($0, words: text) }
  }

  /// The six bindings that the hint line of the pane would name first, besides help and leaving.
  var mostUseful: [Keymap.Binding] {
    var words: Set<String> = ["help", "quit", "history"]
    let all = keymap.hints(for: cache.picture == nil ? .list : .picture)
    return Array(all.filter { isOffered($0) && words.insert($0.hint?.word ?? "").inserted }.prefix(6))
  }

  func isOffered(_ binding: Keymap.Binding) -> Bool {
    if binding.modes == [.picture], pane.form == .list { return false }
    if [[.touring], [.reading]].contains(binding.modes), !binding.modes.contains(mode) { return false }
    return policy.refusal(of: binding.action) == nil && binding.isOffered(self)
  }

  /// A key with what it does. Where there is no room for all its keys the first ones stand for it.
  func choices(for binding: Keymap.Binding, width: Int) -> [Choice] {
    let column = min(18, width / 3)
    let keys = binding.keys.map(\.label)
    let shown =
      keys.indices.reversed().lazy.map { keys[...$0].joined(separator: " ") }
      .first { $0.columns <= column } ?? keys.first ?? ""
    let line = Line([span(shown.padded(to: column) + " ", "hint.key"), span(binding.help)])
    let name = "\(binding.name) \(binding.synonyms)"
    return line.wrapped(to: width, hanging: column + 1).enumerated().map { place, line in
      let isFirst = place == 0
      return Choice(
        line, isFirst ? binding.action : nil, words: "\(name) \(binding.help)", name: isFirst ? name : "",
        spoken: isFirst ? "\(keys.first ?? binding.name): \(binding.help)" : nil)
    }
  }

  func citationChoices(_ subject: Selection, width: Int) -> [Choice] {
    let (claims, missing) =
      switch subject {
      case .item(let item): (item.item.claims(in: cache.view), type(of: item.item).withoutClaims)
      case .record(.source(let id)): (cache.view.claims(of: .source(id)), "This is a source.")
      case .record(let id): (cache.view.claims(of: id), "Nothing in view.")
      }
    if claims.isEmpty { return [Choice(line(missing, "text.muted"))] }
    return claims.flatMap { fact -> [Choice] in
      let sentence =
        subject.factRecord.map { cache.view.sentence(fact, of: $0) } ?? Sentence("", fact.sources)
      let mark = fact.evidence.map { span(Marks.symbol($0) + " ", $0.role) }
      let lines = Line([mark, span(sentence.text)].compactMap(\.self)).wrapped(to: width, hanging: 2)
      return lines.map { Choice($0) }
        + fact.sources.flatMap { sourceChoices($0, saying: sentence.text, width: width) }
    }
  }

  private func sourceChoices(_ id: Source.ID, saying text: String, width: Int) -> [Choice] {
    let citation = line("    " + catalog.citation(of: id), "link")
    let address = catalog.source(id)?.url.map {
      line("    " + $0, "text.muted").wrapped(to: width, hanging: 4)
    }
    return [Choice(citation, .show(.record(.source(id))), sentence: Sentence(text, [id]))]
      + (address ?? []).map { Choice($0) }
  }
}

extension Figure {
  /// The numbers of the sides where there is little room: `A 30 +2, I 2`.
  fileprivate var sides: String {
    [(Coalition.artemis, artemis), (.ilrs, ilrs)].compactMap { side, number in
      number.map { "\(side.letter) \($0.text)" }
    }.joined(separator: " ")
  }
}

extension CatalogView {
  /// The record's facts that have sources, without derived ones.
  func claims(of record: RecordID) -> [Fact] {
    facts(of: record, atMost: 0).filter { !$0.isDerived && !$0.sources.isEmpty }
  }
}

extension State {
  /// What changed since the marked date: figures for each side, then every change, which leads to its record.
  func changeChoices(width: Int) -> [Choice] {
    guard let (diff, changes) = changesSinceMark() else { return [] }
    func text(_ text: String, _ role: Role) -> [Choice] {
      line(text, role).wrapped(to: width).map { Choice($0) }
    }
    let sides = changesFilter.summary(of: Change.facets).map {
      "Only \($0.labels.joined(separator: " and "))."
    }
    let scope = [lensName.map { "According to \($0) alone." }].compactMap(\.self) + sides
    var choices = scope.isEmpty ? [] : text(scope.joined(separator: " "), "text.muted")
    if changes.isEmpty { choices += text("Nothing changed.", "text") }
    for summary in diff.summaries(of: changes) where passes(summary.coalition) {
      choices += text(summary.text, "heading")
      choices += changes.filter { $0.coalition == summary.coalition }.flatMap { lines(of: $0, width: width) }
    }
    return choices
  }

  private func passes(_ coalition: Coalition?) -> Bool {
    let filter = changesFilter
    return filter.isEmpty
      || filter.contains(coalition?.rawValue ?? CoalitionValue.none.rawValue, of: .coalition)
  }

  private func lines(of change: Change, width: Int) -> [Choice] {
    // If there is room, texts are aligned beside their dates.
    let column = width >= 56 ? 12 : 2
    let date = change.day?.description ?? ""
    let shown = width >= 56 ? date.padded(to: column) : date.isEmpty ? "" : date + " "
    return Line([span(shown, "text.muted"), span(change.text)]).wrapped(to: width, hanging: column).map {
      Choice($0, .showChange(change), spoken: change.text, sentence: Sentence(change.text, change.sources))
    }
  }

  /// The marked date and the as-of date, the earlier one first.
  var comparedDays: [Day] { [mark, perspective.asOf].compactMap(\.self).sorted() }

  /// The part of the pane's filter that applies to changes: the coalition, except both.
  var changesFilter: Filter {
    let known = Set(Change.facets.first { $0 == .coalition }?.order ?? [])
    let wanted = paneFilter.selections[.coalition, default: []].intersection(known)
    return Filter(wanted.isEmpty ? [:] : [.coalition: wanted])
  }

  /// The changes since the marked date, if there is one, that pass the lens and the filter.
  func changesSinceMark() -> (diff: Diff, changes: [Change])? {
    mark.map { day in
      let diff = Diff(cache.view.moved(to: Perspective(asOf: day, lens: perspective.lens)), cache.view)
      return (diff, Array(Query(filter: changesFilter).run(on: diff.changes).rows))
    }
  }
}
