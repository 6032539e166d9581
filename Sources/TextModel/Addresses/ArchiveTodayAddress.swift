/// An address of archive.today, which goes by many names: `https://archive.ph/2024.03.05-101112/https://…`.
package struct ArchiveTodayAddress: Hashable, Sendable {
  private static let hosts: Set<String> = [
    "archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.md",
    "archive.fo",
  ]

  /// The time of capture, 14 digits; nil where the address has none: `https://archive.ph/AbCdE`.
  package let timestamp: String?
  /// The address that was captured; nil where the address is a short one.
  package let original: String?

  /// Reads an address, or gives nil if it is another.
  package init?(_ address: String) {
    guard let scheme = address.firstRange(of: "://"),
      ["http", "https"].contains(address[..<scheme.lowerBound])
    else { return nil }
    let rest = address[scheme.upperBound...]
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<slash].lowercased()
    if host.hasPrefix("www.") { host.removeFirst(4) }
    guard Self.hosts.contains(host) else { return nil }
    let path = rest[slash...].dropFirst()
    // `2024.03.05-101112` or `20240305101112`.
    let digits = path.prefix { $0 != "/" }.filter { $0 != "." && $0 != "-" }
    if digits.count == 14, digits.allSatisfy({ $0.isASCII && $0.isNumber }) {
      let original = path.drop { $0 != "/" }.dropFirst()
      timestamp = original.isEmpty ? nil : String(digits)
      self.original = original.isEmpty ? nil : String(original)
      return
    }
    timestamp = nil
    // What links of a copy lead to: `o/AbCdE/https://…`.
    let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: false)
    let isLink = parts.count == 3 && parts[0] == "o" && parts[2].hasPrefix("http")
    original = isLink ? String(parts[2]) : nil
  }
}
