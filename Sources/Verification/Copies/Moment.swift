/// A date as archives and pages give it in ISO 8601, as exactly as it is given: `2024`, `2024-03-05`,
/// `2024-03-05T10:11Z`, `2024-03-05T10:11:12.5+01:00`.
package struct Moment: Hashable, Sendable {
  /// Milliseconds since 1970 in UTC at which it starts; without a zone as if it were UTC.
  package let start: Int
  /// The year, month and day as written, as far as given.
  private let written: [Int]
  /// How long it is, in milliseconds: as exactly as the time is given; nil for a date without a time.
  private let length: Int?

  /// Reads a date; nil for anything else.
  package init?(_ text: String) {
    var scanner = DigitScanner(text)
    guard let year = scanner.number(4) else { return nil }
    var written = [year]
    while written.count < 3, scanner.take("-") {
      guard let part = scanner.number(2) else { return nil }
      written.append(part)
    }
    let month = written.count > 1 ? written[1] : 1
    let day = written.count > 2 ? written[2] : 1
    guard (1...12).contains(month), (1...31).contains(day) else { return nil }
    self.written = written
    var start = Self.days(year, month, day) * 86_400_000
    var length: Int?
    if written.count == 3, scanner.take("T") || scanner.take(" ") {
      guard let hours = scanner.number(2), scanner.take(":"), let minutes = scanner.number(2),
        hours < 25, minutes < 60
      else { return nil }
      start += (hours * 60 + minutes) * 60_000
      length = 60_000
      if scanner.take(":") {
        guard let seconds = scanner.number(2), seconds < 61 else { return nil }
        start += seconds * 1000
        length = 1000
        if scanner.take(".") { start += scanner.thousandths() }
      }
      guard let zone = scanner.zone() else { return nil }
      start -= zone * 60_000
    }
    guard scanner.isAtEnd else { return nil }
    self.start = start
    self.length = length
  }

  /// Whether the two may be one point in time, given more and less exactly.
  package func mayBe(_ other: Moment) -> Bool {
    guard let length, let otherLength = other.length else {
      let count = min(written.count, other.written.count)
      return written.prefix(count) == other.written.prefix(count)
    }
    return start < other.start + otherLength && other.start < start + length
  }

  /// The days from 1970-01-01 to a date of the Gregorian calendar.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    // Years from March on, so that a leap day is the last of its year.
    let shifted = month > 2 ? year : year - 1
    let (era, ofEra) = (shifted / 400, shifted % 400)
    let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
  }
}

/// Reads the parts of a date.
private struct DigitScanner {
  private var rest: ArraySlice<UInt8>

  init(_ text: String) { rest = Array(text.utf8)[...] }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard rest.first.map(UInt32.init) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  /// A number of just so many digits.
  mutating func number(_ digits: Int) -> Int? {
    let head = rest.prefix(digits)
    guard head.count == digits, head.allSatisfy(Self.isDigit) else { return nil }
    rest = rest.dropFirst(digits)
    return head.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// The digits of a fraction, as thousandths.
  mutating func thousandths() -> Int {
    let digits = rest.prefix(while: Self.isDigit)
    rest = rest.dropFirst(digits.count)
    return (0..<3).reduce(0) { sum, place in
      sum * 10 + (place < digits.count ? Int(digits[digits.startIndex + place] - 0x30) : 0)
    }
  }

  /// The minutes by which local time is ahead of UTC: `Z`, `+01:00`, `+0100`, `-05`, or nothing.
  mutating func zone() -> Int? {
    if isAtEnd || take("Z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = number(2), hours < 24 else { return nil }
    _ = take(":")
    if isAtEnd { return sign * hours * 60 }
    guard let minutes = number(2), minutes < 60 else { return nil }
    return sign * (hours * 60 + minutes)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
