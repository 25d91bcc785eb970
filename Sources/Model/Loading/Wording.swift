import Text

/// The name of a field or a record in a message: as it is, or as ``quoted(_:)`` has it where it could not be shown so.
func name(_ text: String) -> String {
  let isPlain = text.utf8.count <= 240 && !text.unicodeScalars.contains(where: \.isWithoutGlyph)
  return isPlain ? text : quoted(text)
}
