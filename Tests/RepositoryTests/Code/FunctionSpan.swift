/// A function, initialiser, computed property or closure that stands in a type or at the top of a file.
struct FunctionSpan: Equatable {
  /// The line of its keyword, from 1.
  let line: Int
  /// The number of its lines, from that of its keyword to that of its closing brace.
  let count: Int

  /// The functions of a file, found by their braces.
  static func all(in text: String, _ language: CodeScanner.Language) -> [FunctionSpan] {
    var finder = Finder(language: language)
    var isContinued = false
    for line in CodeScanner.code(of: text, language).split(separator: "\n", omittingEmptySubsequences: false)
    {
      // A directive of the preprocessor is no part of a declaration.
      let isDirective = isContinued || (language == .c && line.first == "#")
      isContinued = isDirective && line.last == "\\"
      if !isDirective { line.forEach { finder.take($0) } }
      finder.take("\n")
    }
    return finder.spans
  }

  /// Follows the braces of a file.
  private struct Finder {
    /// What a pair of braces holds.
    private enum Block: Equatable {
      case type
      case function(line: Int)
      case inner
    }

    let language: CodeScanner.Language
    private(set) var spans: [FunctionSpan] = []
    private var blocks: [Block] = []
    private var line = 1
    /// The words since the last brace, with their lines.
    private var header: [(word: String, line: Int)] = []
    private var word = ""

    init(language: CodeScanner.Language) { self.language = language }

    mutating func take(_ character: Character) {
      if character.isLetter || character.isNumber || "_.`(=".contains(character) {
        word.append(character)
        // A parenthesis or an equals sign ends a word and is one.
        if "(=".contains(character) { endWord() }
        return
      }
      endWord()
      switch character {
      case "\n": line += 1
      case ";": header = []
      case "{": open()
      case "}": close()
      default: break
      }
    }

    private mutating func endWord() {
      if let last = word.last, "(=".contains(last) {
        if word.count > 1 { header.append((String(word.dropLast()), line)) }
        header.append((String(last), line))
      } else if !word.isEmpty {
        header.append((word, line))
      }
      word = ""
    }

    private mutating func open() {
      blocks.append(blocks.allSatisfy { $0 == .type } ? outerBlock() : .inner)
      header = []
    }

    private mutating func close() {
      if case .function(let start) = blocks.popLast() {
        spans.append(FunctionSpan(line: start, count: line - start + 1))
      }
      header = []
    }

    private func outerBlock() -> Block {
      switch language {
      case .c:
        let words = header.map(\.word)
        return words.contains("(") && !words.contains("=") ? .function(line: header[0].line) : .type
      case .swift:
        let types: Set = ["struct", "enum", "class", "extension", "protocol", "actor"]
        let functions: Set = ["func", "init", "deinit", "subscript", "var", "let"]
        let keyword = header.last { types.contains($0.word) || functions.contains($0.word) }
        guard let keyword else { return .function(line: line) }
        return types.contains(keyword.word) ? .type : .function(line: keyword.line)
      }
    }
  }
}
