import TextModel

extension PageContent {
  /// A page saved at an address, at a time that was read from some place: if the address is one of
  /// the Wayback Machine, the page and the time are those that it names; of a reader view it is the page
  /// shown there.
  static func html(_ bytes: [UInt8], savedFrom url: String?, _ capture: ArchivedPage.Capture?)
    -> PageContent
  {
    let url = url.map(ReaderViewAddress.original)
    guard let address = url.flatMap(WaybackAddress.init),
      let date = address.timestamp.flatMap(CaptureDate.fromTimestamp)
    else { return PageContent(kind: .html, bytes: bytes, url: url, capture: capture) }
    return PageContent(
      kind: .html,
      bytes: bytes,
      url: address.original,
      capture: .init(date: date, readFrom: "Wayback Machine address that the copy was saved from")
    )
  }
}
