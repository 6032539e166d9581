/// An address of archive.today, which goes by many names: `https://archive.ph/2024.03.05-101112/https://…`.
struct ArchiveTodayAddress: Hashable, Sendable {
  private static let hosts: Set<String> = [
    "archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.md",
    "archive.fo",
  ]

  /// The time of capture in ISO 8601, or nil where the address is a short one: `https://archive.ph/AbCdE`.
  let date: String?
  /// The address that was captured; nil with ``date``.
  let original: String?

  /// Reads an address, or gives nil if it is another.
  init?(_ address: String) {
    guard let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound])
    else { return nil }
    let rest = address[scheme.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    var host = rest[..<slash].lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard Self.hosts.contains(host) else { return nil }
    let path = rest[rest.index(after: slash)...]
    // `2024.03.05-101112` or `20240305101112`.
    let digits = path.prefix { $0 != "/" }.filter { $0 != "." && $0 != "-" }
    guard let date = CaptureDate.fromTimestamp(digits), let end = path.firstIndex(of: "/"),
      path.index(after: end) < path.endIndex
    else {
      date = nil
      original = nil
      return
    }
    self.date = date
    original = String(path[path.index(after: end)...])
  }
}
