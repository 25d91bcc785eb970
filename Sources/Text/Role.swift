/// What a part of the screen is, for a theme to say how it looks. Names are dotted, from the general to the special:
/// a theme that has no `list.selected` falls back to `list`, and from there to the plain style.
public struct Role: Hashable, Sendable, ExpressibleByStringLiteral {
  /// The dotted name.
  public let name: String

  /// A role by its dotted name.
  public init(_ name: String) { self.name = name }
  /// A role written in code.
  public init(stringLiteral value: String) { name = value }
}

extension Role {
  /// The roles that every theme of the program gives a look, itself or by a more general one.
  public static let all: [Role] = [
    "text", "text.muted", "text.strong", "heading", "label", "link", "link.selected", "link.term",
    "list", "list.selected", "list.selected.unfocused", "list.header", "list.heading",
    "tab", "tab.selected", "title", "title.count", "hint", "hint.key",
    "border", "border.focused", "popup", "popup.border", "popup.title",
    "coalition.ilrs", "coalition.artemis", "coalition.both", "coalition.none",
    "evidence.confirmed", "evidence.reported", "evidence.provisional", "mark.disputed", "mark.rival",
    "status.planned", "status.active", "status.completed", "status.failed", "status.paused",
    "status.unstated",
    "moon.dark", "moon", "moon.bright", "moon.feature", "moon.ring",
    "match", "message.info", "message.error", "scrollbar", "scrollbar.thumb", "input", "input.cursor",
  ]
}
