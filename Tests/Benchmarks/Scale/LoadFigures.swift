import ProcessSupport

/// What was measured of one program that has many records to read, in milliseconds; nil is what it does not do.
struct LoadFigures {
  let name: String
  /// The size of what it reads, in bytes.
  let file: Int
  /// Until it shows something of them.
  var firstFrame: Double?
  /// Until all of them are there.
  var loaded: Double?
  /// A key that is pressed meanwhile.
  var keyMeanwhile: Double?
  /// Each letter of a search, one after the other.
  var letters: [Double] = []
  var filter: Double?
  var sort: Double?
  /// With all records there, and at most.
  var memory: ProcessFigures.Memory?
}

/// The figures of several programs as a table.
struct LoadReport {
  let missions: Int
  let word: String
  let programs: [LoadFigures]

  var markdown: String {
    var rows = [["\(missions) missions"] + programs.map(\.name)]
    rows.append(row("file, MB") { Double($0.file) / 1_000_000 })
    rows.append(row("start to first frame, ms", \.firstFrame))
    rows.append(row("a key meanwhile, ms", \.keyMeanwhile))
    rows.append(row("start to all read, ms", \.loaded))
    for (index, prefix) in word.indices.map({ word[...$0] }).enumerated() {
      rows.append(
        row("a letter more: \(prefix), ms") { $0.letters.indices.contains(index) ? $0.letters[index] : nil })
    }
    rows.append(row("filter, ms", \.filter))
    rows.append(row("sort, ms", \.sort))
    rows.append(row("memory at rest, MB") { $0.memory.map { Double($0.resident) * 1024 / 1_000_000 } })
    rows.append(
      row("memory at rest, times the file") { figures in
        figures.memory.map { Double($0.resident) * 1024 / Double(figures.file) }
      })
    rows.append(
      row("memory at most, times the file") { figures in
        figures.memory.map { Double($0.peak) * 1024 / Double(figures.file) }
      })
    return Figures.table(rows) + "\n" + aims.map(\.line).joined(separator: "\n") + "\n"
  }

  private func row(_ label: String, _ figure: (LoadFigures) -> Double?) -> [String] {
    [label] + programs.map { Figures.text(figure($0)) }
  }

  private var aims: [Aim] {
    let own = programs[0]
    var aims = [
      Aim.atMost(
        3, "memory under three times the file",
        own.memory.map { Double($0.resident) * 1024 / Double(own.file) }, "×")
    ]
    if missions <= 20_000 {
      aims.append(.atMost(16, "a letter of a search under 16 ms", own.letters.max(), " ms"))
    }
    if let other = programs.first(where: { $0.name == "visidata" })?.firstFrame, let first = own.firstFrame {
      aims.append(.atMost(0.1, "the first frame ten times sooner than visidata", first / other, "×"))
    }
    if let letters = programs.first(where: { $0.name == "fzf" })?.letters {
      let worst = zip(own.letters, letters).map { $0 / $1 }.max()
      aims.append(.atMost(1, "a letter of a search no slower than in fzf", worst, "×"))
    }
    return aims
  }
}
