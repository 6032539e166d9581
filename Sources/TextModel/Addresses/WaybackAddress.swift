/// An address of the Wayback Machine: `https://web.archive.org/web/20240305101112/https://…`.
package struct WaybackAddress: Hashable, Sendable {
  /// The time of capture, 14 digits; nil where the address leaves the choice to the machine: `/web/2024/…`,
  /// `/web/*/…`.
  package let timestamp: String?
  /// The address that was captured.
  package let original: String

  private static let starts = ["", "http://", "https://", "//"]

  /// Reads an address, or gives nil if it is another.
  package init?(_ address: String) {
    guard let mark = address.firstRange(of: "/web/") else { return nil }
    let host = address[..<mark.lowerBound]
    // Pages of the machine link to others without its host.
    guard host.isEmpty || Self.starts.contains(where: { host == "\($0)web.archive.org" }) else {
      return nil
    }
    let rest = address[mark.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return nil }
    let original = rest[rest.index(after: slash)...]
    let digits = rest[..<slash].prefix { $0.isASCII && $0.isNumber }
    // `20240305101112if_`: which form of the page is shown.
    let form = rest[digits.endIndex..<slash]
    guard !original.isEmpty, digits.count <= 14, form.count <= 4 else { return nil }
    if digits.count < 14 {
      // Many sites have a folder of that name; only the whole of a page's address tells.
      let isForm = form == "*" || form.count == 3 && form.last == "_"
      guard form.isEmpty ? !digits.isEmpty : isForm,
        !host.isEmpty || original.lowercased().hasPrefix("http")
      else { return nil }
    }
    timestamp = digits.count == 14 ? String(digits) : nil
    self.original = Self.mended(original)
  }

  /// Addresses are shown without their scheme too, or with one slash of it.
  private static func mended(_ address: Substring) -> String {
    for scheme in ["http:", "https:"] where address.lowercased().hasPrefix(scheme) {
      return scheme + "//" + address.dropFirst(scheme.count).drop { $0 == "/" }
    }
    if address.hasPrefix("//") { return "https:" + address }
    return "http://" + address
  }
}
