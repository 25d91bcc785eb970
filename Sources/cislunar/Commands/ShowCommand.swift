import App
import ArgumentParser
import Model
import Query
import Screen
import Text

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration.command(
    "show", "Show one record whole, with every claim and its sources.",
    examples: [
      "cislunar show luna-25",
      "cislunar show TUR --according-to seed-article",
      #"cislunar show "Chang'e 6" --format json"#,
      "cislunar show seed-article --format plain",
    ],
    notes: """
      Nations, organisations, programmes (ilrs, artemis), phases, schemes, missions,
      topics and sources are found by id, ISO code, name, alias or native name.
      """)

  @Argument(
    help: ArgumentHelp("Its id, or its name.", valueName: "id"), completion: .custom(Candidates.records))
  var id: String
  @OptionGroup var perspective: PerspectiveOptions
  @OptionGroup var table: TableOptions<Dossier.Row>
  @OptionGroup var data: DataOptions

  func run() throws {
    let catalog = try data.catalog()
    let view = try perspective.view(of: catalog)
    let entity = try entity(in: catalog)
    if table.output.format == .table, !table.isExplicit, let subject = Subject(entity) {
      let state = State(catalog: catalog, size: Size(width: 80, height: 24), perspective: view.perspective)
      StandardOutput.write(Page(of: subject, in: state, width: StandardOutput.readingWidth).text)
      return
    }
    let dossier = Dossier(entity, in: view)
    if table.output.format == OutputFormat(.plain), !table.isExplicit {
      return StandardOutput.write(dossier.plain())
    }
    table.output.print(try table.table(dossier.rows))
  }

  private func entity(in catalog: Catalog) throws -> Entity {
    let found = catalog.entities(named: id)
    if let entity = found.first, found.count == 1 { return entity }
    guard found.isEmpty else {
      let lines = found.map { "  \($0.id)  \($0.kind), \(catalog.name(of: $0))" }
      throw ValidationError("\"\(id)\" can be:\n" + lines.joined(separator: "\n") + "\nName it by its id.")
    }
    let view = CatalogView(of: catalog, from: Perspective(asOf: catalog.asOf))
    let near = nearest(to: id, among: catalog.entities.map(\.id)).map { [$0] } ?? []
    let likely = (near + ViewIndex(view).hits(for: id, limit: 5).map(\.record.rawValue)).reduce(
      into: [String]()
    ) {
      if !$0.contains($1) { $0.append($1) }
    }
    let hint = likely.isEmpty ? "" : " Did you mean: \(likely.prefix(5).joined(separator: ", "))?"
    throw ValidationError("There is no record \"\(id)\".\(hint) `cislunar search` looks everywhere.")
  }
}

extension Subject {
  /// The page of a record; nil where it has none of its own.
  init?(_ entity: Entity) {
    switch entity {
    case .nation(let id): self = .nation(id)
    case .organisation(let id): self = .organisation(id)
    case .programme(let coalition): self = .programme(coalition)
    case .phase(let id): self = .phase(id)
    case .scheme: return nil
    case .mission(let id): self = .mission(id)
    case .topic(let id): self = .topic(id)
    case .source(let id): self = .source(id)
    }
  }
}
