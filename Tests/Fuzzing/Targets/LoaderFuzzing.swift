import App
import Screen
import TestSupport

@testable import Model

/// A data file of any bytes is read or refused, and alike whether its records are read at once or one at a time; what has been
/// read can be shown.
enum LoaderFuzzing {
  /// The first byte says which file it is, and whether the rest is the whole of it or how the small catalog's is changed.
  static func brokenRules(for input: inout FuzzInput) -> [String] {
    let kind = input.byte()
    let file = Catalog.File.allCases[Int(kind & 0x7F) % Catalog.File.allCases.count]
    let bytes = kind < 0x80 ? Array(input.rest()) : changed(file, by: &input)
    var (whole, folding) = (loaders[file]!.whole, loaders[file]!.folding)
    read(file, from: bytes, with: &whole)
    read(file, from: bytes, with: &folding)

    var broken = BrokenRules()
    let (told, toldFolding) = (whole.problems.sorted(), folding.problems.sorted())
    broken.expect(told == toldFolding, difference(told, toldFolding))
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for problem in whole.problems where problem.file == file.name {
      broken.expect((1...lines).contains(problem.line ?? 1), "\(problem) lies beyond the end of the file")
      broken.expect((1...bytes.count + 1).contains(problem.column ?? 1), "\(problem) lies beyond its line")
      broken.expect(!problem.message.isEmpty, "a problem without words")
    }
    if let catalog = try? whole.catalog(), let again = try? folding.catalog() {
      broken.add(unshown(catalog), in: "what has been read")
      broken.expect(
        "\(catalog.missions)\(catalog.nations)" == "\(again.missions)\(again.nations)",
        "the same records are read")
    }
    return broken.all
  }

  /// Reads a file, and those that may lead to it.
  private static func read(_ file: Catalog.File, from bytes: [UInt8], with loader: inout CatalogLoader) {
    bytes.withUnsafeBufferPointer { loader.read(file, named: file.name, from: $0) }
    for later in CatalogLoader.order.drop(while: { $0 != file }).dropFirst() {
      smallFiles[later]!.withUnsafeBufferPointer { loader.read(later, named: later.name, from: $0) }
    }
  }

  /// The small catalog's file with pieces of it replaced: where, how many bytes, and by what.
  private static func changed(_ file: Catalog.File, by input: inout FuzzInput) -> [UInt8] {
    var bytes = smallFiles[file]!
    while !input.isAtEnd {
      let start = (Int(input.byte()) << 8 | Int(input.byte())) % (bytes.count + 1)
      let end = min(bytes.count, start + Int(input.byte()))
      // What is longer than four bytes is given in full; else a piece of the file itself may come again.
      let addition =
        switch input.byte() {
        case let count where count < 0xC0: Array(input.rest(upTo: Int(count)))
        case let count: Array(bytes[start..<end] + bytes[start..<end].prefix(Int(count - 0xC0)))
        }
      bytes.replaceSubrange(start..<end, with: addition)
      if bytes.count > 1 << 16 { break }
    }
    return bytes
  }

  /// What does not hold for the screens of a catalog.
  private static func unshown(_ catalog: Catalog) -> [String] {
    var broken: [String] = []
    let size = Size(width: 90, height: 20)
    var state = State(catalog: catalog, size: size)
    for pane in Pane.allCases {
      _ = reduce(&state, .open(pane))
      _ = reduce(&state, .move(.last))
      broken += state.brokenInvariants + draw(state).brokenInvariants(on: size)
    }
    return broken
  }

  private static func difference(_ whole: [Problem], _ folding: [Problem]) -> String {
    let first = zip(whole, folding).first { $0 != $1 }
    return """
      problems are told alike: \(whole.count) at once, \(folding.count) one at a time; \
      \(first.map { "\($0) is \($1)" } ?? "\(whole.last.map(\.description) ?? "none"), \(folding.last.map(\.description) ?? "none")")
      """
  }

  private static let smallFiles = Catalog.smallFiles.mapValues { Array($0.utf8) }

  /// For every file loaders that have read what it may lead to. Never changed, only copied.
  private nonisolated(unsafe) static let loaders:
    [Catalog.File: (whole: CatalogLoader, folding: CatalogLoader)] = {
      var loaders: [Catalog.File: (whole: CatalogLoader, folding: CatalogLoader)] = [:]
      var (whole, folding) = (CatalogLoader(foldingSize: .max), CatalogLoader(foldingSize: 0))
      for file in CatalogLoader.order {
        loaders[file] = (whole, folding)
        smallFiles[file]!.withUnsafeBufferPointer { bytes in
          whole.read(file, named: file.name, from: bytes)
          folding.read(file, named: file.name, from: bytes)
        }
      }
      return loaders
    }()
}
