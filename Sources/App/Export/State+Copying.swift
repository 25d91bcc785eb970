import Model
import Query
import Screen
import Text

extension State {
  /// What has the focus in sentences with their citations: the line of a list that lies over the pane, the fact or link under
  /// the cursor of the details, else the row; nil where nothing is selected.
  var textToCopy: (text: String, name: String)? {
    if case .chooser = popup { return selectedChoice?.sentence.map { (cited([$0]), "the line") } }
    guard let selection else { return nil }
    if focus == .detail {
      let (fact, link) = (cache.detail.fact(at: detail.line), cache.detail.link(at: detail.line))
      if let fact, link == nil || !fact.isDerived, let record = selection.factRecord {
        return (cited([cache.view.sentence(fact, of: record)]), "the fact")
      }
      if let link { return (cited(sentences(on: link)), "the linked record") }
    }
    let row = focus == .list ? cache.listing.sentence(at: cache.selectedRow) : nil
    let told = row.map { [$0] } ?? sentences(on: selection)
    let name = "the row on \(cache.detail.title)" + (focus == .list ? "" : ", as this line has no fact")
    return told.isEmpty ? nil : (cited(told), name)
  }

  func sentences(on subject: Selection) -> [Sentence] {
    switch subject {
    case .record(let id): cache.view.sentences(on: id)
    case .item(let item): item.item.sentences(in: cache.view)
    }
  }

  /// Sentences with their sources, through a lens that one alone; what is counted from the records says as of when. They may
  /// well be pasted into a shell: nothing in them ends the line or steers the terminal.
  private func cited(_ sentences: [Sentence]) -> String {
    sentences.map { sentence in
      let seen = seen(sentence.sources)
      // A source is its own statement.
      if sentence.text.isEmpty {
        return seen.map { id in
          [catalog.citation(of: id), catalog.source(id)?.url].compactMap(\.self).joined(separator: ", ")
        }.joined(separator: "; ") + "."
      }
      let text = sentence.text.withFullMonths
      let lens = lensName.map { "according to \($0), " } ?? ""
      let counted = "cislunar, \(lens)as of \(perspective.asOf.formatted)".withFullMonths
      let from = seen.isEmpty ? counted : catalog.citations(of: seen).map(\.inline).joined(separator: "; ")
      return "\(text.hasSuffix(".") ? String(text.dropLast()) : text) (\(from))."
    }.joined(separator: " ").printableLine
  }

  /// The sources that are in view: through a lens it alone.
  func seen(_ sources: [Source.ID]) -> [Source.ID] {
    perspective.lens.map { lens in sources.filter { $0 == lens } } ?? sources
  }

  /// The command that prints what has the focus: the changes, the record of the details, or the list.
  package var command: String {
    if openChooser(.changes) != nil {
      let filter = facetWords(changesFilter, of: Change.facets)
      return commandLine(["diff"] + comparedDays.map(\.description) + filter)
    }
    let own: [String]? =
      switch selection {
      case .record(let id)? where focus == .detail: ["show", quoted(word: id.text)]
      // The command of the sources does not print them.
      case .item(let item)? where focus == .detail || item.item is Disagreement.ID:
        item.item.command(in: cache.view)
      default: nil
      }
    return own.map { commandLine($0 + [asOfOption]) } ?? listCommand
  }

  var listCommand: String {
    // A picture without a command uses that of its list.
    var words = [pane.definition.command == nil ? pane.listPane.rawValue : pane.rawValue]
    words += facetWords(paneFilter, of: pane.definition.narrowing)
    if let addition = pane.definition.additionName { words.append("--\(addition)") }
    if !list.search.isEmpty { words.append(option("search", list.search)) }
    if let sort = list.sort {
      words.append(option("sort", sort.column))
      if sort.isDescending { words.append("--reverse") }
    }
    return commandLine(words + [asOfOption])
  }

  private var asOfOption: String { option("as-of", perspective.asOf.description) }

  private func commandLine(_ words: [String]) -> String {
    let lens = perspective.lens.map { option("according-to", $0.rawValue) }
    let data = dataPath.map { option("data", $0) }
    return (["cislunar"] + words + [lens, data].compactMap(\.self)).joined(separator: " ").printableLine
  }

  /// The options for a filter: values comma-separated, unless one contains a comma.
  private func facetWords(_ filter: Filter, of facets: [Facet]) -> [String] {
    facets.flatMap { facet -> [String] in
      let values = filter.selections[facet, default: []].sorted()
      if values.contains(where: { $0.contains(",") }) { return values.map { option(facet.id, $0) } }
      return values.isEmpty ? [] : [option(facet.id, values.joined(separator: ","))]
    }
  }

  /// An option with its value, attached so that the value cannot be taken for an option.
  private func option(_ name: String, _ value: String) -> String {
    "--\(name)\(value.hasPrefix("-") ? "=" : " ")\(quoted(word: value))"
  }
}

/// A word for a shell: bare if all characters are plain, otherwise quoted.
func quoted(word: String) -> String {
  let isPlain = word.utf8.allSatisfy { byte in
    let letter = UInt8(ascii: "a")...UInt8(ascii: "z")
    return letter ~= byte | 0x20 || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
      || "-_.,:/".utf8.contains(byte)
  }
  if isPlain, !word.isEmpty { return word }
  if word.hasStrayBytes { return "$'" + word.systemBytes.dropLast().map(escaped).joined() + "'" }
  return "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
}

/// A byte within `$'...'`. Not all shells support it, but nothing else expresses bytes that are not text.
private func escaped(_ byte: CChar) -> String {
  let byte = UInt8(bitPattern: byte)
  let isPlain = (0x20...0x7E).contains(byte) && byte != UInt8(ascii: "'") && byte != UInt8(ascii: "\\")
  return isPlain
    ? String(Unicode.Scalar(byte)) : "\\x" + String(UInt16(byte) + 0x100, radix: 16).dropFirst()
}

extension PaneItem {
  func command(in view: CatalogView) -> [String]? { record.map { ["show", quoted(word: $0.text)] } }
}
