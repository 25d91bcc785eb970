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

  @Test("A new field has the cursor behind its text")
  func start() {
    #expect(edited("") == "|")
    #expect(edited("Moon") == "Moon|")
  }

  @Test("Characters come in where the cursor is")
  func insert() {
    #expect(edited("Mon", .left, .insert("o")) == "Moo|n")
    #expect(edited("oon", .start, .insert("M")) == "M|oon")
    #expect(edited("", .insert("嫦"), .insert("娥")) == "嫦娥|")
  }

  @Test("A mark that joins the character before it moves the cursor no further")
  func combining() {
    #expect(edited("e", .insert("\u{301}")) == "é|")
    #expect(edited("ex", .left, .insert("\u{301}")) == "é|x")
    #expect(edited("e", .insert("\u{301}"), .deleteBackward) == "|")
  }

  @Test("Deleting takes what is before or behind the cursor, and at the ends nothing")
  func delete() {
    #expect(edited("Moon", .deleteBackward) == "Moo|")
    #expect(edited("Moon", .start, .deleteBackward) == "|Moon")
    #expect(edited("Moon", .start, .deleteForward) == "|oon")
    #expect(edited("Moon", .deleteForward) == "Moon|")
    #expect(edited("嫦娥", .left, .deleteBackward) == "|娥")
  }

  @Test("A word is deleted with the spaces behind it, the rest of the line stays")
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

  @Test("The cursor goes by cells, and what is not shown with the cell before it")
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

  @Test("The cursor goes not beyond the ends")
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
      Array("ae \u{301}嫦👩\u{200D}🚀\u{1F1E8}\u{1F1F3}").map { .insert($0) }
      + [.insert("\u{301}"), .insert("\u{200D}"), .insert("\u{1F1E8}"), .deleteBackward, .deleteForward]
      + [.deleteWord, .left, .left, .right, .start, .end]
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
