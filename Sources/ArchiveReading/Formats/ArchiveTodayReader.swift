import TextModel

extension ArchiveFormat {
  /// A page saved out of archive.today (archive.ph, .is, .li, .vn, .md, .fo), whose links of its own in the
  /// head name time and address of the capture.
  static let archiveToday = ArchiveFormat(
    identifier: "archive-today",
    summary: "page saved out of archive.today"
  ) { file throws(ArchiveError) in
    guard file.isHTML, let marks = ArchiveTodayMarks(file.marks) else { return nil }
    return [
      PageContent(kind: .html, bytes: file.bytes, url: marks.url, capture: marks.capture)
    ]
  }
}

/// What archive.today leaves in a page.
private struct ArchiveTodayMarks {
  private(set) var url: String?
  private(set) var capture: ArchivedPage.Capture?

  private static let host = ByteSearch("://archive.")
  private static let header = ByteSearch("id=\"HEADER\"")
  private static let time = ByteSearch("\"pubdate\"")
  private static let field = ByteSearch("name=\"q\"")
  /// No page of the service has so many addresses before those of its own.
  private static let mostAddresses = 200

  /// Looks for the marks; nil if the page has none.
  init?(_ page: [UInt8]) {
    var hasShortAddress = false
    var from = 0
    var count = 0
    while count < Self.mostAddresses, let found = Self.host.first(in: page, from: from) {
      from = found.upperBound
      count += 1
      guard let tag = MarkupTag(page, around: found.lowerBound),
        let address = Self.ownAddress(tag).flatMap(ArchiveTodayAddress.init)
      else { continue }
      guard let date = address.timestamp.flatMap(CaptureDate.fromTimestamp) else {
        hasShortAddress = true
        continue
      }
      url = address.original
      capture = .init(date: date, readFrom: "archive.today link")
      return
    }
    guard hasShortAddress, let header = Self.header.first(in: page) else { return nil }
    readHeader(page, from: header.upperBound)
  }

  /// The address that a tag gives as the page's own; an article that cites a copy has it in `<a>`.
  private static func ownAddress(_ tag: MarkupTag) -> String? {
    switch tag.name {
    case "link" where tag.has("canonical", in: "rel") || tag.has("bookmark", in: "rel"):
      tag["href"]
    case "meta" where tag["property"] == "bookmark" || tag["property"] == "og:url":
      tag["content"]
    default: nil
    }
  }

  /// Above the page stand a field with its address, and the time.
  private mutating func readHeader(_ page: [UInt8], from start: Int) {
    if let found = Self.field.first(in: page, from: start),
      let tag = MarkupTag(page, around: found.lowerBound), let value = tag["value"],
      value.hasPrefix("http")
    {
      url = value
    }
    if let found = Self.time.first(in: page, from: start),
      let tag = MarkupTag(page, around: found.lowerBound),
      let date = tag["datetime"].flatMap(CaptureDate.fromISO)
    {
      capture = .init(date: date, readFrom: "archive.today header")
    }
  }
}
