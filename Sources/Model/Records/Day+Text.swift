extension Day: LosslessStringConvertible {
  /// Reads `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; nil for anything else and for days that do not exist.
  public init?(_ description: String) {
    var text = description
    let parsed = text.withUTF8 { Day(utf8: $0) }
    guard let parsed else { return nil }
    self = parsed
  }

  /// Reads a date from its ISO bytes; nil for anything but `yyyy`, `yyyy-mm`, `yyyy-mm-dd` of a day that exists.
  init?(utf8 bytes: UnsafeBufferPointer<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard case 0x30...0x39 = bytes[index] else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    let hyphen = UInt8(ascii: "-")
    switch bytes.count {
    case 4:
      guard let year = number(0..<4) else { return nil }
      self.init(year: year)
    case 7:
      guard let year = number(0..<4), bytes[4] == hyphen, let month = number(5..<7) else { return nil }
      self.init(year: year, month: month)
    case 10:
      guard let year = number(0..<4), bytes[4] == hyphen, let month = number(5..<7), bytes[7] == hyphen,
        let day = number(8..<10)
      else { return nil }
      self.init(year: year, month: month, day: day)
    default: return nil
    }
  }

  /// The ISO form, no more exact than the date is known: `2024-05-10`, `2024-05`, `2024`.
  public var description: String {
    let (year, month, day) = components
    let yearText = String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
    func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
    return switch precision {
    case .year: yearText
    case .month: "\(yearText)-\(padded(month))"
    case .day: "\(yearText)-\(padded(month))-\(padded(day))"
    }
  }

  /// The form for people, no more exact than the date is known: `10 May 2024`, `May 2024`, `2024`.
  public var formatted: String {
    let (year, month, day) = components
    return switch precision {
    case .year: "\(year)"
    case .month: "\(Self.monthNames[month - 1]) \(year)"
    case .day: "\(day) \(Self.monthNames[month - 1]) \(year)"
    }
  }

  /// The date with the last one of a range that it begins: `2033–2035`, `Oct 2026 to Mar 2027`, `10 May 2024`.
  public func formatted(until end: Day?) -> String {
    guard let end, end != self else { return formatted }
    return formatted + (precision == .year && end.precision == .year ? "–" : " to ") + end.formatted
  }

  /// The abbreviated English names of the months, January first.
  public static let monthNames = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
