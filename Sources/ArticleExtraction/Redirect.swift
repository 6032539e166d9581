/// Reads where a page sends its reader without being asked.
enum Redirect {
  /// A page that is shown for longer than this, in seconds, is one to be read.
  private static let longestDelay = 10.0

  /// The address in the content of `<meta http-equiv=refresh>` (HTML Living Standard, 4.2.5.3), or
  /// nil if it only loads the page again, or does so late.
  static func target(_ content: String) -> String? {
    let bytes = Array(content.utf8)
    guard let place = bytes.find("url", in: 0..<bytes.count) else { return nil }
    let delay = content.prefix { $0.isNumber || $0 == "." || $0 == " " }
    if let seconds = Double(delay.trimmingPrefix(" ")), seconds > longestDelay { return nil }
    let rest = bytes[(place + 3)...].drop { $0 <= 0x20 }
    guard rest.first == 0x3D else { return nil }
    let value = rest.dropFirst().drop { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
    let target = value.prefix { $0 > 0x20 && $0 != 0x22 && $0 != 0x27 }
    return target.isEmpty ? nil : String(decoding: target, as: UTF8.self)
  }

  /// The address that a script sets as the page's own, or nil.
  static func target(inScript script: ArraySlice<UInt8>) -> String? {
    let bytes = Array(script)
    for start in [
      "location.replace(", "location.href=", "location.href =", "window.location=",
      "window.location =",
    ] {
      guard let place = bytes.find(start, in: 0..<bytes.count) else { continue }
      let value = bytes[(place + start.utf8.count)...].drop { $0 <= 0x20 }
      guard let quote = value.first, quote == 0x22 || quote == 0x27 else { continue }
      let target = value.dropFirst().prefix { $0 != quote }
      if !target.isEmpty { return String(decoding: target, as: UTF8.self) }
    }
    return nil
  }
}
