/// The figures as a page of Markdown.
struct Report {
  /// The program itself, the floor, then the peers.
  let subjects: [Subject]
  let results: [Measurements]
  /// The packages of peers that are not installed.
  let missing: [String]
  /// For how many seconds the programs were left alone.
  let idle: Int
  let redraws: [Redraw]
  /// The time for 100,000 keys of `--keys`, in milliseconds.
  let script: Double?

  private var own: Measurements { results[0] }
  private var floor: Measurements { results[1] }
  private var peers: [(name: String, figures: Measurements)] {
    zip(subjects, results).dropFirst(2).map { ($0.name, $1) }
  }

  var markdown: String {
    var parts = [
      "Measured on \(Machine.description), on a terminal of 120×40. Medians; in brackets, how many times cislunar's.\n"
    ]
    if !Machine.isOptimized { parts.append("**This is a debug build: its figures mean nothing.**\n") }
    parts.append(Figures.table([heading] + rows))
    if !missing.isEmpty {
      parts.append(
        "Not measured, for they are not installed or do not start: \(missing.joined(separator: ", ")).\n")
    }
    parts.append(
      aims.map(\.line).joined(separator: "\n")
        + "\n")
    parts.append(
      "Inside the program, without a terminal, each screen of 200×60 drawn anew:\n\n"
        + Figures.table([["", "ms"]] + redraws.map { [$0.label, Figures.text($0.time)] }))
    return parts.joined(separator: "\n")
  }

  private var heading: [String] {
    [""] + subjects.enumerated().map { $0 < 2 ? $1.name : "\($1.name) \($1.version)" }
  }

  private var rows: [[String]] {
    var rows = [row("start to complete frame, ms", \.start)]
    rows += Operation.allCases.map { operation in row("\(operation.label), ms") { $0.time(of: operation) } }
    rows.append(row("start, processor time, ms", \.startWork))
    rows += Operation.allCases.map { operation in
      row("\(operation.label), processor time, ms") { $0.work(of: operation) }
    }
    rows += Operation.allCases.map { operation in row("\(operation.label), bytes") { $0.bytes(of: operation) }
    }
    rows.append(row("memory at rest, MiB", \.resident))
    rows.append(row("of it its own alone, MiB", \.own))
    rows.append(row("memory at most, MiB", \.peak))
    rows.append(row("processor time in \(idle) s of rest, ms") { $0.idle?.milliseconds })
    return rows
  }

  private func row(_ label: String, _ figure: (Measurements) -> Double?) -> [String] {
    [label, Figures.text(figure(own))]
      + results.dropFirst().map { Figures.text(figure($0), against: figure(own)) }
  }

  private var aims: [Aim] {
    let keys = Operation.allCases
    var aims: [Aim?] = [
      .atMost(1.5, "start within 1.5 times the floor", ratio(own.start, floor.start), "×"),
      .first("start ahead of every peer", own: own.start, others: peers.map { ($0.name, $0.figures.start) }),
    ]
    aims += keys.map { key in
      .atMost(2, "\(key.label) within twice the floor", ratio(own.time(of: key), floor.time(of: key)), "×")
    }
    aims += keys.map { key in
      .first(
        "\(key.label) sooner than any peer", own: own.time(of: key),
        others: peers.map { ($0.name, $0.figures.time(of: key)) })
    }
    aims += keys.map { key in
      .first(
        "\(key.label) in fewer bytes than any peer", own: own.bytes(of: key),
        others: peers.map { ($0.name, $0.figures.bytes(of: key)) })
    }
    aims.append(.atMost(12, "at most 12 MiB at rest", own.resident, " MiB"))
    aims.append(.atMost(0, "no processor time at rest", own.idle?.milliseconds, " ms"))
    aims.append(.atMost(1000, "100,000 keys of --keys within a second", script, " ms"))
    aims.append(.atMost(4, "every screen of 200×60 within 4 ms", redraws.map(\.time).max(), " ms"))
    return aims.compactMap(\.self)
  }

  private func ratio(_ figure: Double?, _ other: Double?) -> Double? {
    guard let figure, let other, other > 0 else { return nil }
    return figure / other
  }
}
