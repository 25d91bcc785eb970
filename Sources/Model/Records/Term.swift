/// A term of the glossary: a word, a treaty, a body, a person, a vehicle, a place or a programme.
///
/// Where another record has its identifier, both are the same thing: the term says what it is.
public struct Term: Sendable, Identifiable {
  /// What a term is.
  public enum Kind: String, CaseIterable, Sendable {
    case term, treaty, body, person, vehicle, place, programme
  }

  /// The identifier: `safety-zone`.
  public let id: Identifier<Term>
  /// What it is.
  public let kind: Kind
  /// The usual name in English.
  public let name: String
  /// Other names and short forms; none leads to another record too.
  public let aliases: [String]
  /// The name in its own script.
  public let native: NativeName?
  /// What it is, in a sentence or two.
  public let definition: Cited<String>
  /// What holds from some day on, or rests on other sources.
  public let notes: [Statement]
  /// The coalition whose members are its members.
  public let members: Coalition?
  /// Records of other kinds that have to do with it.
  public let related: [RecordID]
  /// Other terms to look at.
  public internal(set) var see: [Identifier<Term>]
  /// Where states stand on it, if it is a treaty.
  public internal(set) var treaty: Treaty?
}

extension Term: Record {
  /// Gives what the glossary says of the term.
  public func visitFacts(_ visit: (Fact) -> Void) {
    visit(Fact("name", .text(name), in: .identity, search: .name))
    visit(Fact("kind", .text(kind.rawValue), in: .identity, search: .property))
    visit(Fact("alias", .texts(aliases), in: .identity, search: .alias))
    if let native { visit(Fact(native)) }
    visit(Fact("definition", .text(definition.value), search: .prose, time: .stated(nil)).by(definition))
    treaty?.visitFacts(visit)
    for note in notes { visit(Fact(note, in: .notes)) }
    for record in related { visit(Fact(record.text, .record(record), in: .related, time: .stated(nil))) }
    for id in see { visit(Fact(id.rawValue, .record(.term(id)), in: .see, time: .stated(nil))) }
  }
}
