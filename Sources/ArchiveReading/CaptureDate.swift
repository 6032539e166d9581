/// Reads dates as archives write them, and gives them as ISO 8601.
enum CaptureDate {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The Wayback Machine's `20240305101112`, in UTC; a date cut short has no time.
  static func fromTimestamp(_ digits: some StringProtocol) -> String? {
    let bytes = Array(digits.utf8)
    guard bytes.count == 14, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    let parts = [0..<4, 4..<6, 6..<8, 8..<10, 10..<12, 12..<14].map { range in
      bytes[range].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
    return iso(parts[0], parts[1], parts[2], Array(parts[3...]), zone: "Z")
  }

  /// A date in the form of W3C's note on ISO 8601, as WARC has it: `2024-03-05T10:11:12.345Z`, or only the
  /// year, the month or the day. It comes back as it is.
  static func fromISO(_ text: String) -> String? {
    let shape = String(
      decoding: text.utf8.map { (0x30...0x39).contains($0) ? 0x30 : $0 },
      as: UTF8.self
    )
    let shapes = ["0000", "0000-00", "0000-00-00", "0000-00-00T00:00Z", "0000-00-00T00:00:00Z"]
    if shapes.contains(shape) { return text }
    let parts = shape.split(separator: ".", maxSplits: 1)
    guard parts.count == 2, parts[0] == "0000-00-00T00:00:00", parts[1].last == "Z",
      parts[1].dropLast().allSatisfy({ $0 == "0" })
    else { return fromTimestamp(text) }
    return text
  }

  /// JavaScript's `Tue Mar 05 2024 10:11:12 GMT+0100 (Central European Standard Time)`.
  static func fromJavaScript(_ text: some StringProtocol) -> String? {
    let words = text.split(separator: " ")
    guard words.count >= 6, let month = month(words[1]), let day = Int(words[2]),
      let year = Int(words[3]), words[5].hasPrefix("GMT")
    else { return nil }
    let offset = words[5].dropFirst(3)
    guard let zone = zone(offset.isEmpty ? "Z" : offset) else { return nil }
    return iso(year, month, day, time(words[4]), zone: zone)
  }

  /// The Wayback Machine's `10:11:12 Mar 05, 2024`, in UTC.
  static func fromArchivedOn(_ text: some StringProtocol) -> String? {
    let words = text.split { $0 == " " || $0 == "," }
    guard words.count >= 4, let month = month(words[1]), let day = Int(words[2]),
      let year = Int(words[3])
    else { return nil }
    return iso(year, month, day, time(words[0]), zone: "Z")
  }

  /// The date of a mail's header (RFC 5322, 3.3): `Tue, 5 Mar 2024 10:11:12 +0100`. The day of the week and
  /// the seconds may be missing; zones may be the old names of 4.3.
  static func fromMail(_ text: some StringProtocol) -> String? {
    let words = text.split { $0 == " " || $0 == "," || $0 == "\t" }
    guard let first = words.first else { return nil }
    let parts = first.first?.isNumber == true ? words[...] : words.dropFirst()
    guard parts.count >= 4, let day = Int(parts[parts.startIndex]),
      let month = month(parts[parts.startIndex + 1]), let year = Int(parts[parts.startIndex + 2])
    else { return nil }
    var time = time(parts[parts.startIndex + 3])
    if time.count == 2 { time.append(0) }
    guard let zone = zone(parts.dropFirst(4).first ?? "GMT") else { return nil }
    return iso(year, month, day, time, zone: zone)
  }

  private static let zones = [
    "GMT": 0, "UT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5, "MST": -7,
    "MDT": -6, "PST": -8, "PDT": -7,
  ]

  /// `+0100`, `-0000` and old names as ISO 8601 has them.
  private static func zone(_ word: some StringProtocol) -> String? {
    if let hours = zones[String(word)] {
      return hours == 0 ? "Z" : "-0\(-hours):00"
    }
    let offset = Array(word.utf8)
    guard offset.count == 5, [0x2B, 0x2D].contains(offset[0]),
      offset.dropFirst().allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    if offset.dropFirst().allSatisfy({ $0 == 0x30 }) { return "Z" }
    return "\(offset.text(0..<3)):\(offset.text(3..<5))"
  }

  private static func month(_ name: Substring) -> Int? {
    months.firstIndex(of: name.lowercased()).map { $0 + 1 }
  }

  private static func month(_ name: some StringProtocol) -> Int? { month(Substring(name)) }

  private static func time(_ text: some StringProtocol) -> [Int] {
    text.split(separator: ":").compactMap { Int($0) }
  }

  private static func iso(
    _ year: Int,
    _ month: Int,
    _ day: Int,
    _ time: [Int],
    zone: String
  ) -> String? {
    guard (1990...9999).contains(year), (1...12).contains(month), (1...31).contains(day),
      time.count == 3, (0...23).contains(time[0]), (0...59).contains(time[1]),
      (0...60).contains(time[2])
    else { return nil }
    let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
    let clock = time.map(two).joined(separator: ":")
    return "\(year)-\(two(month))-\(two(day))T\(clock)\(zone)"
  }
}
