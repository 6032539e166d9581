/// An address of the Wayback Machine: `https://web.archive.org/web/20240305101112/https://…`.
struct WaybackAddress: Hashable, Sendable {
  /// The time of capture, 14 digits.
  let timestamp: String
  /// The address that was captured.
  let original: String

  /// Reads an address, or gives nil if it is another.
  init?(_ address: String) {
    guard let mark = address.firstRange(of: "web.archive.org/web/") else { return nil }
    guard ["", "http://", "https://", "//"].contains(address[..<mark.lowerBound]) else {
      return nil
    }
    let rest = address[mark.upperBound...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard digits.count == 14, let slash = rest.firstIndex(of: "/") else { return nil }
    // `20240305101112if_`: which form of the page is shown.
    guard rest[digits.endIndex..<slash].count <= 4 else { return nil }
    timestamp = String(digits)
    original = String(rest[rest.index(after: slash)...])
  }
}

extension PageContent {
  /// A page saved at an address, at a time that was read from some place: if the address is one of
  /// the Wayback Machine, the page and the time are those that it names.
  static func html(_ bytes: [UInt8], savedFrom url: String?, _ capture: ArchivedPage.Capture?)
    -> PageContent
  {
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
