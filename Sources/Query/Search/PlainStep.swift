/// What a character of ASCII adds to a text, given the class of the one before it: looked up, since where words
/// begin cannot be foreseen.
struct PlainStep {
  /// The bits of the letter as it is written, 0 for none.
  private let letter: UInt8
  /// How many marks stand before it.
  private let marks: UInt8
  /// How many letters it is.
  private let letters: UInt8
  /// The class that counts for the next character.
  private let next: UInt8
  /// The letter's bit in the mask of those that the text has.
  private let maskBit: UInt32

  private init(_ byte: UInt8, after previous: LetterClass) {
    let kind = LetterClass(Character(Unicode.Scalar(byte)))
    guard kind != .separator, kind != .apostrophe else {
      (letter, marks, letters, maskBit) = (0, 0, 0, 0)
      next = (kind == .apostrophe ? previous : kind).rawValue
      return
    }
    let folded = byte | TextBytes.caseBit
    let boundary = kind.boundary(after: previous)
    letter = boundary == .inner ? folded & ~TextBytes.caseBit : folded
    (marks, letters, next) = (boundary == .word ? 1 : 0, 1, kind.rawValue)
    maskBit = TextBytes.maskBit(of: UInt32(folded))
  }

  /// By the class before and the character.
  private static let all: [PlainStep] = (0...LetterClass.ideograph.rawValue).flatMap { previous in
    (UInt8(0)..<0x80).map { PlainStep($0, after: LetterClass(rawValue: previous) ?? .separator) }
  }

  /// Writes characters where room was made for two bytes each. Gives the class that counts for the next one.
  static func write(
    _ bytes: UnsafeBufferPointer<UInt8>, after previous: LetterClass, to sink: inout ByteSink,
    _ written: inout TextFolder.Written
  ) -> LetterClass {
    all.withUnsafeBufferPointer { steps in
      let start = sink.base + sink.count
      var place = start
      var kind = Int(previous.rawValue)
      var (count, mask) = (0, UInt32(0))
      for byte in bytes {
        let step = steps[kind &<< 7 | Int(byte)]
        place[0] = TextBytes.word
        place += Int(step.marks)
        place[0] = step.letter
        place += Int(step.letters)
        count &+= Int(step.letters)
        mask |= step.maskBit
        kind = Int(step.next)
      }
      sink.skip(place - start)
      written.count &+= count
      written.mask |= mask
      return LetterClass(rawValue: UInt8(truncatingIfNeeded: kind)) ?? .separator
    }
  }
}
