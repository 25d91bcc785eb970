import Model
import Query
import Text

/// Taking something along: copies, citations, files.
extension State {
  mutating func copySelection() -> [Effect] {
    if let (text, name) = textToCopy { return [.copy(text, name: name)] }
    refuse(selection == nil ? "Nothing is selected." : "Nothing to copy here.")
    return []
  }

  /// Has the address opened of the source that has the focus: the link or the fact of the details, else the selected record.
  mutating func openAddress() -> [Effect] {
    let sources = seen(focusedSources)
    if let address = sources.compactMap({ catalog.source($0)?.url }).first {
      return [.openAddress(address)]
    }
    refuse(sources.isEmpty ? "There is no source here." : "This source has no recorded address.")
    return []
  }

  private var focusedSources: [Source.ID] {
    if case .chooser = popup { return selectedChoice?.sentence?.sources ?? [] }
    if focus == .detail {
      if case .record(.source(let id)) = cache.detail.link(at: detail.line) { return [id] }
      if let fact = cache.detail.fact(at: detail.line), !fact.sources.isEmpty { return fact.sources }
    }
    return selection.map { sentences(on: $0).flatMap(\.sources) } ?? []
  }

  mutating func chooseStyle() {
    guard !selectedCitations.isEmpty else { return refuse("There is no source here.") }
    choose(from: .cite, at: citationStyle.map(Action.cite(in:)))
  }

  mutating func cite(in name: String) -> [Effect] {
    let citations = selectedCitations
    guard !citations.isEmpty, let style = CitationStyle.all.first(where: { $0.name == name }) else {
      return []
    }
    citationStyle = name
    let text = style.text(citations)
    return [.copy(style.isForPrograms ? text : text.printable, name: "the citation")]
  }

  private var selectedCitations: [Citation] {
    guard case .record(let id) = selection?.subject else { return [] }
    return cache.view.citations(of: [id])
  }

  mutating func askForFile() {
    let changes = openChooser(.changes)
    // The rows are counted anew: the list of changes may come where the pane came before.
    cache.$exported = Memo(wrappedValue: 0)
    let name = changes == nil ? pane.rawValue : "diff"
    popup = .prompt(Prompt(.export(replacing: nil), text: "cislunar-\(name).csv", over: changes))
  }

  /// Gives the name of the file the ending of another format.
  mutating func stepFormat(by step: Int, of prompt: Prompt) {
    let name = prompt.input.text
    let (formats, present) = (exportFormats, ExportFormat.of(name))
    let index = formats.firstIndex { $0.ending == present?.ending }
    let next = formats[index.map { ($0 + step + formats.count) % formats.count } ?? 0]
    let text = name.dropLast(present?.ending.count ?? 0) + next.ending
    popup = .prompt(Prompt(.export(replacing: nil), text: String(text), over: prompt.changes))
  }

  mutating func export(_ prompt: Prompt, replacing: String?) -> [Effect] {
    let path = prompt.input.text.trimmed
    guard let format = ExportFormat.of(path) else {
      let endings = exportFormats.map(\.ending).joined(separator: ", ")
      complain(path.isEmpty ? "Type a name for the file." : "The name must end in one of: \(endings).")
      return []
    }
    guard let contents = contents(as: format.form) else {
      complain("There is no picture here. Use a name ending in .svg to save the screen.")
      return []
    }
    return [.write(path: path, contents: contents, mayReplace: replacing == path)]
  }

  mutating func take(_ report: Report) {
    switch report {
    case .copied(let name, let characters, let place):
      say("Copied \(name) (\(characters) characters) to \(place).")
    case .written(let path, let bytes):
      let what = exported(to: path)
      popup = popup?.behind
      say("Wrote \(what), \(bytes) bytes, to \(path).")
    case .exists(let path):
      guard case .prompt(var prompt) = popup, case .export = prompt.purpose else { return }
      prompt.purpose = .export(replacing: path)
      prompt.complaint = "This file exists. Press Enter again to replace it, or type another name."
      popup = .prompt(prompt)
    case .notice(let text): say(text)
    case .loading(let percent): loading = Loading(percent: percent, isFirst: isAwaitingMissions)
    case .failed(let reason):
      if case .prompt = popup { complain(reason) } else { refuse(reason) }
    }
  }
}
