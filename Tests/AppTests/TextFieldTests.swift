import App
import Screen
import TestSupport
import Testing

@Suite("A line being typed")
struct TextFieldTests {
  /// The text after edits, with `|` where the cursor stands.
  private func edited(_ text: String, _ edits: TextField.Edit...) -> String {
    var field = TextField(text)
    for edit in edits { field.apply(edit) }
    let rest = field.text.unicodeScalars.dropFirst(field.beforeCursor.unicodeScalars.count)
    return field.beforeCursor + "|" + String(rest)
  }

  @Test("A new field has the cursor after its text")
  func start() {
    #expect(edited("") == "|")
    #expect(edited("Moon") == "Moon|")
  }

  @Test("Characters are inserted at the cursor")
  func insert() {
    #expect(edited("Mon", .left, .insert("o")) == "Moo|n")
    #expect(edited("oon", .start, .insert("M")) == "M|oon")
    #expect(edited("", .insert("嫦"), .insert("娥")) == "嫦娥|")
  }

  @Test("Text is inserted as one line: line ends and tabs become spaces, control characters are dropped")
  func line() {
    #expect(edited("Mn", .left, .insert("oo\nm\ta\r\nr\ri")) == "Moo m a r i|n")
    #expect(edited("", .insert("\u{2028}a\u{85}b\u{B}c\u{C}")) == " a b c |")
    #expect(edited("", .insert("\u{0}a\u{1B}[31m\u{7}e\u{7F}\u{9B}\u{301}")) == "a[31mé|")
    #expect(edited("x", .insert("")) == "x|")
  }

  @Test("As much is inserted as there is room for, in whole characters")
  func room() {
    let full = String(repeating: "x", count: 4094)
    #expect(edited(full, .start, .insert("ab")) == "ab|" + full)
    #expect(edited(full, .start, .insert("abc")) == "ab|" + full)
    #expect(edited(full, .start, .insert("aéb")) == "a|" + full)
    #expect(edited(full, .start, .insert("é"), .insert("c")) == "é|" + full)
    #expect(
      edited("", .insert(String(repeating: "月", count: 60_000))) == String(repeating: "月", count: 1365) + "|")
  }

  @Test("A mark that joins the character before it does not move the cursor")
  func combining() {
    #expect(edited("e", .insert("\u{301}")) == "é|")
    #expect(edited("ex", .left, .insert("\u{301}")) == "é|x")
    #expect(edited("e", .insert("\u{301}"), .deleteBackward) == "|")
  }

  @Test("Deleting removes what is before or after the cursor, and at the ends nothing")
  func delete() {
    #expect(edited("Moon", .deleteBackward) == "Moo|")
    #expect(edited("Moon", .start, .deleteBackward) == "|Moon")
    #expect(edited("Moon", .start, .deleteForward) == "|oon")
    #expect(edited("Moon", .deleteForward) == "Moon|")
    #expect(edited("嫦娥", .left, .deleteBackward) == "|娥")
  }

  @Test("A word is deleted with the spaces after it, and the rest of the line stays")
  func deleteWord() {
    #expect(edited("far side", .deleteWord) == "far |")
    #expect(edited("far side  ", .deleteWord) == "far |")
    #expect(edited("side", .deleteWord) == "|")
    #expect(edited("   ", .deleteWord) == "|")
    #expect(edited("", .deleteWord) == "|")
    #expect(edited("far side", .left, .left, .deleteWord) == "far |de")
  }

  @Test("Everything is deleted at once, on both sides of the cursor")
  func deleteAll() {
    #expect(edited("far side", .left, .deleteAll) == "|")
  }

  @Test("The cursor moves by cells; invisible characters belong to the cell before")
  func cells() {
    #expect(edited("e\u{301}x", .left, .left) == "|e\u{301}x")
    #expect(edited("👩\u{200D}🚀", .left) == "👩\u{200D}|🚀")
    #expect(edited("👩\u{200D}🚀", .deleteBackward, .deleteBackward) == "|")
    #expect(edited("\u{301}x", .left) == "\u{301}|x")
    #expect(edited("\u{301}x", .left, .deleteBackward) == "|x")
    #expect(edited("\u{1F1EB}\u{1F1F7}", .deleteBackward) == "\u{1F1EB}|")
    #expect(edited("x", .start, .insert("\u{301}")) == "\u{301}|x")
    #expect(edited("a  \u{301}b", .deleteWord) == "a |")
  }

  @Test("The cursor stops at the ends")
  func cursor() {
    #expect(edited("嫦娥", .left) == "嫦|娥")
    #expect(edited("嫦娥", .left, .left, .left) == "|嫦娥")
    #expect(edited("嫦娥", .start, .right) == "嫦|娥")
    #expect(edited("嫦娥", .right) == "嫦娥|")
    #expect(edited("far side", .start) == "|far side")
    #expect(edited("far side", .start, .end) == "far side|")
  }

  @Test("Whatever is typed, the cursor stays within the text")
  func anything() {
    var random = SeededRandom(seed: 7)
    var field = TextField()
    let edits: [TextField.Edit] =
      Array("ae \u{301}嫦👩\u{200D}🚀\u{1F1E8}\u{1F1F3}").map { .insert(String($0)) }
      + ["\u{301}", "\u{200D}", "\u{1F1E8}", "\u{301}far\r\nside\u{200D}", ""].map { .insert($0) }
      + [.deleteBackward, .deleteForward, .deleteWord, .left, .left, .right, .start, .end]
    for step in 0..<5000 {
      let edit = edits[Int.random(in: edits.indices, using: &random)]
      field.apply(edit)
      #expect(
        field.text.unicodeScalars.starts(with: field.beforeCursor.unicodeScalars), "step \(step): \(edit)")
      #expect(TextField(field.beforeCursor).cursor == field.cursor, "step \(step): \(edit)")
      if step.isMultiple(of: 500) { field = TextField() }
    }
  }
}
