/// Reads dates as pages write them, and writes those that have one meaning as ISO 8601 does.
struct PublicationDate {
  private enum Token: Equatable {
    case number(Int, digits: Int)
    case word(String)
    case sign(UInt8)
  }

  private static let months: [String: Int] = {
    var months: [String: Int] = [:]
    for line in monthNames.split(separator: "\n") {
      let parts = line.split { $0 == ":" || $0 == " " }
      guard let number = parts.first.flatMap({ Int($0) }) else { continue }
      for name in parts.dropFirst() { months[String(name)] = number }
    }
    return months
  }()

  /// A longer text is no date.
  private static let longest = 200

  private var tokens: [Token] = []
  /// Where each token starts, in UTF-8 bytes.
  private var starts: [Int] = []

  private init(_ text: some StringProtocol) {
    var bytes = Array(text.utf8.prefix(Self.longest))
    while let last = bytes.last, last >= 0x80, bytes.count == Self.longest { bytes.removeLast() }
    var index = 0
    while index < bytes.count {
      let start = index
      let byte = bytes[index]
      if byte &- 0x30 < 10 {
        while index < bytes.count, bytes[index] &- 0x30 < 10 { index += 1 }
        let digits = bytes[start..<index]
        let value = Int(String(decoding: digits.prefix(15), as: UTF8.self)) ?? 0
        tokens.append(.number(value, digits: digits.count))
      } else if byte.lowered &- 0x61 < 26 || byte >= 0xC3 && byte != 0xE2 {
        // No-break spaces, dashes and quotation marks are no letters.
        while index < bytes.count,
          bytes[index].lowered &- 0x61 < 26
            || bytes[index] >= 0x80 && bytes[index] != 0xC2 && bytes[index] != 0xE2
        {
          index += 1
        }
        tokens.append(.word(String(decoding: bytes[start..<index], as: UTF8.self).lowercased()))
      } else {
        index += 1
        if byte <= 0x20 || byte >= 0x80 { continue }
        tokens.append(.sign(byte))
      }
      starts.append(start)
    }
  }

  /// A date of a page's data in ISO 8601 where it has one meaning, with the time of day if it gives one;
  /// else as it is.
  static func normalized(_ text: String) -> String {
    if isISO(text) { return text }
    let date = PublicationDate(text)
    if let seconds = date.epoch { return seconds }
    guard let (day, range) = date.day() else { return text }
    return day + (date.time(outside: range).map { "T" + $0 } ?? "")
  }

  /// Whether a text is a date and not words, or a time of day alone.
  static func isDate(_ text: String) -> Bool {
    if isISO(text) { return true }
    let date = PublicationDate(text)
    return date.epoch != nil || date.day() != nil
  }

  /// The first day that stands in a text that readers see, and where, in UTF-8 bytes; one behind a word
  /// that says that it is a change is left out.
  static func printed(in text: String) -> (date: String, start: Int)? {
    let date = PublicationDate(text)
    var from = 0
    while let (day, range) = date.day(from: from) {
      let before = date.tokens[..<range.lowerBound].reversed()
        .prefix { token in if case .sign(0x7C) = token { false } else { true } }
      let isChange = before.contains { token in
        guard case .word(let word) = token else { return false }
        return changes.contains { word.hasPrefix($0) }
      }
      if !isChange { return (day, date.starts[range.lowerBound]) }
      from = range.upperBound
    }
    return nil
  }

  private static let changes = [
    "updat", "modif", "aktualis", "actualis", "actualiz", "aggiorn", "bijgewerkt", "mise",
    "atualiz",
  ]

  /// `2024-12-30`, perhaps with a time behind `T`.
  private static func isISO(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.count >= 10, bytes[4] == 0x2D, bytes[7] == 0x2D,
      [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy({ bytes[$0] &- 0x30 < 10 })
    else { return false }
    return bytes.count == 10 || bytes[10] == 0x54
  }

  /// Seconds or milliseconds since 1970, of this century or the end of the last.
  private var epoch: String? {
    guard tokens.count == 1, case .number(let value, let digits) = tokens[0] else { return nil }
    let seconds: Int
    switch digits {
    case 9 where value > 600_000_000, 10: seconds = value
    case 13: seconds = value / 1000
    default: return nil
    }
    guard seconds < 4_102_444_800 else { return nil }
    let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86_400)
    let time = [rest / 3600, rest / 60 % 60, rest % 60].map { Self.padded($0, 2) }
    return Self.day(sinceEpoch: day) + "T" + time.joined(separator: ":") + "Z"
  }

  /// The day with a number since 1970-01-01 (Howard Hinnant, chrono-compatible date algorithms).
  private static func day(sinceEpoch number: Int) -> String {
    let shifted = number + 719_468
    let era = shifted / 146_097
    let ofEra = shifted % 146_097
    let year = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * year + year / 4 - year / 100)
    let shiftedMonth = (5 * ofYear + 2) / 153
    let day = ofYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return written(year + era * 400 + (month <= 2 ? 1 : 0), month, day) ?? ""
  }

  /// The first day at or behind a token, and the tokens that name it.
  private func day(from first: Int = 0) -> (String, Range<Int>)? {
    for index in tokens.indices.dropFirst(first) {
      if let found = namedMonth(index, from: first) ?? numbers(index) { return found }
    }
    return nil
  }

  /// `5 March 2024`, `5th of March, 2024`, `5. März 2024`, `March 5, 2024`.
  private func namedMonth(_ index: Int, from first: Int) -> (String, Range<Int>)? {
    guard case .word(let word) = tokens[index], let month = Self.months[word] else { return nil }
    let after = skip(index + 1, forward: true)
    if let year = year(after), let before = place(before: index), before >= first,
      let day = dayNumber(before), let written = Self.written(year, month, day)
    {
      return (written, before..<(after + 1))
    }
    guard let day = dayNumber(after) else { return nil }
    let place = skip(after + 1, forward: true)
    guard let year = year(place), let written = Self.written(year, month, day) else { return nil }
    return (written, index..<(place + 1))
  }

  /// `2024-03-05`, `2024/3/5`, `5.3.2024`, and `3/25/2024`, where one number can be no month.
  private func numbers(_ index: Int) -> (String, Range<Int>)? {
    guard index + 4 < tokens.count, case .number(let first, let digits) = tokens[index],
      case .sign(let sign) = tokens[index + 1], tokens[index + 3] == .sign(sign),
      case .number(let second, _) = tokens[index + 2],
      case .number(let third, let lastDigits) = tokens[index + 4]
    else { return compact(index) }
    var date: String?
    if digits == 4, sign == 0x2D || sign == 0x2F || sign == 0x2E {
      date = Self.written(first, second, third)
    } else if lastDigits == 4 {
      switch sign {
      case 0x2E: date = Self.written(third, second, first)
      case 0x2F, 0x2D:
        if first > 12 || first == second {
          date = Self.written(third, second, first)
        } else if second > 12 {
          date = Self.written(third, first, second)
        }
      default: break
      }
    }
    return date.map { ($0, index..<(index + 5)) }
  }

  /// `20240305`, alone.
  private func compact(_ index: Int) -> (String, Range<Int>)? {
    guard tokens.count == 1, case .number(let value, 8) = tokens[index] else { return nil }
    return Self.written(value / 10_000, value / 100 % 100, value % 100).map { ($0, 0..<1) }
  }

  /// The time of day, with the distance from UTC if that is told by number, or nil.
  private func time(outside range: Range<Int>) -> String? {
    for index in tokens.indices where !range.contains(index) && index + 2 < tokens.count {
      guard case .number(var hour, let digits) = tokens[index], digits < 3,
        tokens[index + 1] == .sign(0x3A), case .number(let minute, 2) = tokens[index + 2]
      else { continue }
      var next = index + 3
      var text = ":" + Self.padded(minute, 2)
      if next + 1 < tokens.count, tokens[next] == .sign(0x3A),
        case .number(let second, 2) = tokens[next + 1]
      {
        text += ":" + Self.padded(second, 2)
        next += 2
        if next + 1 < tokens.count, tokens[next] == .sign(0x2E), case .number = tokens[next + 1] {
          next += 2
        }
      }
      let words = tokens.dropFirst(next).prefix(3)
      if words.contains(.word("pm")) || words.starts(with: [.word("p"), .sign(0x2E)]) {
        if hour < 12 { hour += 12 }
      } else if hour == 12, words.contains(.word("am")) || words.starts(with: [.word("a")]) {
        hour = 0
      }
      guard hour < 24, minute < 60 else { return nil }
      return Self.padded(hour, 2) + text + zone(behind: next)
    }
    return nil
  }

  private func zone(behind start: Int) -> String {
    var isUTC = false
    for index in tokens.indices.dropFirst(start).prefix(4) {
      switch tokens[index] {
      case .word("gmt"), .word("utc"), .word("z"): isUTC = true
      case .sign(let sign) where sign == 0x2B || sign == 0x2D:
        guard index + 1 < tokens.count, case .number(let number, let digits) = tokens[index + 1]
        else { continue }
        let minutes =
          if digits == 2, index + 3 < tokens.count, tokens[index + 2] == .sign(0x3A),
            case .number(let minutes, 2) = tokens[index + 3]
          {
            number * 100 + minutes
          } else {
            digits == 4 ? number : number * 100
          }
        let hour = Self.padded(minutes / 100, 2)
        return (sign == 0x2B ? "+" : "-") + hour + ":" + Self.padded(minutes % 100, 2)
      default: continue
      }
    }
    return isUTC ? "Z" : ""
  }

  private func year(_ place: Int) -> Int? {
    guard place < tokens.count, case .number(let year, 4) = tokens[place],
      (1800...2199).contains(year)
    else { return nil }
    return year
  }

  private func dayNumber(_ place: Int) -> Int? {
    guard place >= 0, place < tokens.count, case .number(let day, let digits) = tokens[place],
      digits < 3, (1...31).contains(day)
    else { return nil }
    return day
  }

  /// The place before a month at which its day may stand.
  private func place(before index: Int) -> Int? {
    let place = skip(index - 1, forward: false)
    return place >= 0 ? place : nil
  }

  /// Goes over what may stand between the parts of a date.
  private func skip(_ start: Int, forward: Bool) -> Int {
    var place = start
    while place >= 0, place < tokens.count {
      switch tokens[place] {
      case .sign(0x2C), .sign(0x2E), .sign(0x2D), .sign(0x2F): break
      case .word("of"), .word("de"), .word("del"), .word("st"), .word("nd"), .word("rd"),
        .word("th"), .word("er"):
        break
      default: return place
      }
      place += forward ? 1 : -1
    }
    return place
  }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  private static func padded(_ number: Int, _ digits: Int) -> String {
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
