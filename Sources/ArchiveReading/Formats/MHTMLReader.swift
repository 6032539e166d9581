extension ArchiveFormat {
  /// A page and all it shows as the parts of one message (RFC 2557), as Chrome, Edge, Internet Explorer and
  /// word processors write it.
  ///
  /// Chrome names the page by `Snapshot-Content-Location`, a field of its own; frames are parts beside it.
  static let mhtml = ArchiveFormat(
    identifier: "mhtml",
    summary: "page saved as MHTML, all in one message"
  ) { file throws(ArchiveError) in
    guard !file.isNamedText, let message = try MHTMLMessage(file) else { return nil }
    return try message.pages(file)
  }
}

/// A message that holds a page.
private struct MHTMLMessage {
  private let header: HeaderFields
  private let type: MediaType
  private let body: Range<Int>
  /// The address under which the page was saved, or nil.
  private let location: String?

  /// The message that a file is, or nil if it is none with a page in it.
  ///
  /// - Throws: If its header is longer than any is.
  init?(_ file: ArchiveFile) throws(ArchiveError) {
    let bytes = file.bytes
    // A mark of UTF-8 and empty lines may stand before it.
    let start = bytes.prefix(64).firstIndex { $0 > 0x20 && $0 < 0x7F } ?? 0
    guard let (header, body) = HeaderFields.ofMessage(bytes, from: start, to: bytes.count) else {
      // HTML is no header, however long.
      guard start < bytes.count, bytes[start] != 0x3C else { return nil }
      let lines = bytes.dropFirst(start).prefix(HeaderFields.mostMessageBytes)
      guard let end = lines.lastIndex(of: 0x0A), end < bytes.count - 1,
        let (header, _) = HeaderFields.ofMessage(bytes, from: start, to: end),
        Self.holdsPage(header)
      else { return nil }
      throw ArchiveError(
        .tooLarge,
        file.path,
        "is MHTML with a header of more than \(HeaderFields.mostMessageBytes) bytes, which no browser"
          + " writes; save the page again"
      )
    }
    guard Self.holdsPage(header) else { return nil }
    type = header.messageType
    self.header = header
    self.body = body..<max(body, bytes.count)
    location =
      header.address("snapshot-content-location") ?? header.address("content-location")
  }

  private static func holdsPage(_ header: HeaderFields) -> Bool {
    let type = header.messageType
    return header["content-type"] != nil && (type.isMultipart || type.isHTML)
      && (header["mime-version"] != nil || header["snapshot-content-location"] != nil)
  }

  /// What is told of all pages in the message.
  private func content(_ bytes: [UInt8], _ charset: String?, _ url: String?) -> PageContent {
    let capture = header["date"].flatMap(CaptureDate.fromMail).map {
      ArchivedPage.Capture(date: $0, readFrom: "MHTML Date header")
    }
    var content = PageContent.html(bytes, savedFrom: url, capture)
    content.transportCharset = charset
    content.title = header["subject"].map(MIMEWords.decode)
    return content
  }

  func pages(_ file: ArchiveFile) throws(ArchiveError) -> [PageContent] {
    guard type.isMultipart else {
      let encoding = header["content-transfer-encoding"]
      let bytes = MIMETransfer.decode(file.bytes[body], encoding: encoding)
      return [content(bytes, type.charset, location)]
    }
    var root: MIMEPart?
    var pages: [MIMEPart] = []
    var hasRoot = false
    var last: MIMEPart?
    var parts = MIMEParts(file.bytes, mostParts: file.limits.records) { part in
      last = part
      guard part.type.isHTML else { return }
      if !hasRoot, isRoot(part) {
        root = part
        hasRoot = true
      }
      if pages.count < FramedPages.mostFrames { pages.append(part) }
    }
    parts.read(type, body)
    guard !parts.isTooMany else {
      throw ArchiveError(
        .tooManyRecords,
        file.path,
        "holds more than the \(file.limits.records) parts allowed;"
          + " raise --max-records if the file is to be trusted"
      )
    }
    guard let root = root ?? pages.first else {
      throw ArchiveError(
        .damaged,
        file.path,
        parts.count == 0
          ? "is MHTML without a part: the border between its parts is missing; save the page again"
          : "is MHTML without a page of HTML among its \(parts.count) parts; save the page again"
      )
    }
    var page = content(root, file.bytes, location)
    page.notices = notices(root: root, last: last, hasOtherBorder: parts.hasOtherBorder)
    let frames = pages.filter { $0.body != root.body }.map { content($0, file.bytes, nil) }
    return FramedPages.pages(page, frames: frames)
  }

  private func content(_ part: MIMEPart, _ message: [UInt8], _ fallback: String?) -> PageContent {
    let own = part.header.address("content-location")
    // A frame without an address has one that leads nowhere: `cid:frame-1@mhtml.blink`.
    let url = own.flatMap { $0.hasPrefix("cid:") ? nil : $0 }
    return content(
      part.content(of: message),
      part.type.charset,
      fallback ?? url
    )
  }

  /// Whether a part is the one that the message names: by `start` (RFC 2387, 3.2) or by its address.
  private func isRoot(_ part: MIMEPart) -> Bool {
    if let start = type.parameters["start"], let identifier = part.header.address("content-id") {
      if Self.bare(start) == Self.bare(identifier) { return true }
    }
    guard let location, let own = part.header.address("content-location") else { return false }
    return own == location || Self.withoutFragment(own) == Self.withoutFragment(location)
  }

  private static func bare(_ identifier: String) -> String {
    identifier.filter { $0 != "<" && $0 != ">" && $0 != " " }
  }

  private static func withoutFragment(_ address: String) -> Substring {
    address.prefix { $0 != "#" }
  }

  private func notices(root: MIMEPart, last: MIMEPart?, hasOtherBorder: Bool) -> [String] {
    var notices: [String] = []
    if root.isCutOff {
      notices.append("the file ends within the page: text may be missing")
    } else if last?.isCutOff == true {
      notices.append("the file is cut off behind the page")
    }
    if hasOtherBorder {
      notices.append("the parts' border is not the one that the header names")
    }
    return notices
  }
}
