/// An address of the Wayback Machine: `https://web.archive.org/web/20240305101112/https://…`.
struct WaybackAddress: Hashable, Sendable {
  /// The time of capture, 14 digits.
  let timestamp: String
  /// The address that was captured.
  let original: String

  private static let starts = ["", "http://", "https://", "//"]

  /// Reads an address, or gives nil if it is another.
  init?(_ address: String) {
    guard let mark = address.firstRange(of: "/web/") else { return nil }
    let host = address[..<mark.lowerBound]
    // Pages of the machine link to others without its host.
    guard host.isEmpty || Self.starts.contains(where: { host == "\($0)web.archive.org" }) else {
      return nil
    }
    let rest = address[mark.upperBound...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 14, let slash = rest.firstIndex(of: "/") else { return nil }
    // `20240305101112if_`: which form of the page is shown.
    guard rest[digits.endIndex..<slash].count <= 4 else { return nil }
    let original = rest[rest.index(after: slash)...]
    guard !original.isEmpty else { return nil }
    timestamp = String(digits)
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

extension PageContent {
  /// A page saved at an address, at a time that was read from some place: if the address is one of
  /// the Wayback Machine, the page and the time are those that it names; of a reader view it is the page
  /// shown there.
  static func html(_ bytes: [UInt8], savedFrom url: String?, _ capture: ArchivedPage.Capture?)
    -> PageContent
  {
    let url = url.map(ReaderViewAddress.original)
    guard let address = url.flatMap(WaybackAddress.init),
      let date = CaptureDate.fromTimestamp(address.timestamp)
    else { return PageContent(kind: .html, bytes: bytes, url: url, capture: capture) }
    return PageContent(
      kind: .html,
      bytes: bytes,
      url: address.original,
      capture: .init(date: date, readFrom: "Wayback Machine address that the copy was saved from")
    )
  }
}
