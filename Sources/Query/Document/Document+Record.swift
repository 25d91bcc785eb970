public import Model

extension Document {
  /// The page of a record: everything that a view shows of it.
  public init(of record: RecordID, in view: CatalogView) {
    self.init(title: view.name(of: record), of: view)
    addRecord(record)
  }

  /// Tells what the view shows of a record, each part under a heading.
  ///
  /// - Parameter omitted: parts that are told otherwise.
  public mutating func addRecord(_ id: RecordID, without omitted: Set<Fact.Section> = []) {
    let facts = view.facts(of: id).filter { !omitted.contains($0.section) }
    let names = facts.filter { $0.section == .identity && $0.search != .name && $0.search != .code }
    func words(_ isAlias: Bool) -> [String] {
      names.filter { ($0.search == .alias) == isAlias }.compactMap { $0.words(in: view) }
    }
    let known = words(true).joined(separator: ", ")
    add(
      (["\(id.kind.capitalisedFirst) \(id.text)"] + words(false)).joined(separator: ", ")
        + (known.isEmpty ? "." : "; also called \(known)."),
      citing: names.flatMap(\.sources))
    var rest = facts.filter { $0.section != .identity }[...]
    while let section = rest.first?.section {
      let part = rest.prefix { $0.section == section }
      rest = rest.dropFirst(part.count)
      if section != .record { addHeading(section.title) }
      add(list: part.map { passage($0) })
    }
  }

  /// A fact in a sentence: a claim after its date, a property after its name.
  private mutating func passage(_ fact: Fact) -> Passage {
    let notes = fact.isDerived ? [] : numbers(of: fact.sources)
    let rivals = fact.hasRivals ? "; sources give other dates too" : ""
    if case .record(let id) = fact.value {
      return Passage(view.name(of: id) + fact.afterLink, notes: notes)
    }
    let evidence = fact.evidence.map { " (\($0.rawValue))" } ?? ""
    if fact.isClaim {
      let words = [fact.claim, fact.words(in: view) ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      let text = words.isEmpty ? fact.section.title : words
      return Passage(text + fact.aside + evidence + rivals, lead: fact.period, notes: notes)
    }
    let text = fact.fieldText(in: view) + fact.aside + evidence + rivals
    return Passage(text, lead: fact.label.isEmpty ? nil : fact.label.capitalisedFirst, notes: notes)
  }
}
