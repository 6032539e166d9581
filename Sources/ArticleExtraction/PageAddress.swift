/// Addresses of pages.
enum PageAddress {
  private static let archiveToday: Set<String> = [
    "archive.today", "archive.ph", "archive.is", "archive.li", "archive.vn", "archive.md",
    "archive.fo",
  ]

  /// Whether it is an address of archive.today, by one of its names.
  static func isOfArchiveToday(_ address: String) -> Bool {
    guard let scheme = address.firstRange(of: "://") else { return false }
    return archiveToday.contains(address[scheme.upperBound...].prefix { $0 != "/" }.lowercased())
  }

  /// The address without the archive's in front: archives rewrite `https://site.test/a` to
  /// `https://archive.test/web/20241230153012/https://site.test/a`.
  static func withoutArchive(_ address: String) -> String {
    for scheme in ["/https://", "/http://"] {
      guard let inner = address.firstRange(of: scheme),
        let slash = address[..<inner.lowerBound].lastIndex(of: "/")
      else { continue }
      let stamp = address[address.index(after: slash)..<inner.lowerBound]
      guard stamp.utf8.prefix(4).allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }), stamp.count >= 4 else {
        continue
      }
      return String(address[address.index(after: inner.lowerBound)...])
    }
    return waybackOriginal(address) ?? address
  }

  /// The page in an address that has no scheme of its own behind the time, as the Wayback Machine shows some:
  /// `/web/20241230153012/www.site.test/a`.
  private static func waybackOriginal(_ address: String) -> String? {
    guard let mark = address.firstRange(of: "/web/") else { return nil }
    let rest = address[mark.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let stamp = rest[..<slash].utf8
    guard (14...18).contains(stamp.count), stamp.prefix(14).allSatisfy({ $0 &- 0x30 < 10 }) else {
      return nil
    }
    let page = rest[rest.index(after: slash)...]
    return page.isEmpty ? nil : (page.hasPrefix("//") ? "https:" : "http://") + page
  }
}
