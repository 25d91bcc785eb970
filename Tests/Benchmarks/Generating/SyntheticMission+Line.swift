import Model

extension SyntheticMission {
  /// The names of the fields of a line, as a line.
  static let lineHeading =
    "name\tnative name\toperator\ttypes\tlaunch\tstatus\tsite\tid\taliases\tcoalition\torganisations\tnations\tphases\tvehicle"
    + "\tstate\toutcome\tnotes\n"

  /// Appends the mission as a line with tabs between its fields: the columns of the list, then the rest of what a search of
  /// the program looks at, so that other programs have the same to look through.
  func appendLine(to bytes: inout [UInt8]) {
    let date = launch.lazy.compactMap(\.date).first?.description ?? ""
    let start: [[String]] = [
      [name], nativeNames, model.operators.value, craft.types.value, [date], [model.status.value.rawValue],
      [site?.name ?? ""], [id], aliases, [model.coalition?.name ?? ""], model.organisations,
      model.nations?.value.map(\.rawValue) ?? [], (model.phases + model.relatedPhases).map(\.rawValue),
      [craft.vehicle?.value ?? ""],
    ]
    for field in start {
      for (index, value) in field.enumerated() {
        if index > 0 { bytes.append(contentsOf: ", ".utf8) }
        bytes.append(contentsOf: value.utf8)
      }
      bytes.append(UInt8(ascii: "\t"))
    }
    bytes.append(contentsOf: status)
    bytes.append(UInt8(ascii: "\t"))
    bytes.append(contentsOf: outcome)
    bytes.append(UInt8(ascii: "\t"))
    for note in notes { bytes.append(contentsOf: note + [UInt8(ascii: " ")]) }
    bytes.append(UInt8(ascii: "\n"))
  }
}
