/// Tells whether a record holds a page, and takes the page out of its block.
struct WARCPageRecord {
  /// What a look at the start of a record tells.
  enum Look {
    /// A page behind its HTTP head, or behind none.
    case page(HTTPHead?)
    /// A page with more bytes than are allowed.
    case tooLarge
    /// No page, and why, for people.
    case other(String, status: Int?, mediaType: String?)
  }

  /// Why a page can't be taken out.
  struct Failure: Error {
    let message: String
  }

  private let header: WARCRecordHeader
  private let length: Int
  private let limits: ArchiveLimits
  private let ignoresDigests: Bool

  init(
    _ header: WARCRecordHeader,
    _ length: Int,
    _ limits: ArchiveLimits,
    ignoresDigests: Bool
  ) {
    self.header = header
    self.length = length
    self.limits = limits
    self.ignoresDigests = ignoresDigests
  }

  // MARK: - Whether it is a page

  /// Looks at the start of the block and leaves the reader there.
  func look(_ reader: inout StreamReader) throws(ArchiveError) -> Look {
    switch header.type {
    case "response":
      return try lookAtResponse(&reader)
    case "resource", "conversion":
      let type = header.contentType ?? header.identifiedPayloadType
      return lookAtType(type.map { MediaType($0) }, nil, status: nil)
    case "revisit":
      let of = header.refersTo.map { " of \($0)" } ?? ""
      return other("the same as an earlier capture\(of), which it does not hold")
    case "request": return other("what was asked of the server")
    case "metadata", "warcinfo": return other("a note of the archive's own")
    case "continuation": return other("the rest of an earlier record, which is not joined to it")
    default: return other("a record of a kind not known here")
    }
  }

  private func lookAtResponse(_ reader: inout StreamReader) throws(ArchiveError) -> Look {
    if let type = header.contentType.map({ MediaType($0) }), !type.isHTTPResponse {
      // Some writers give the page itself as the response.
      return lookAtType(type, nil, status: nil)
    }
    guard let head = try head(&reader) else {
      let start = try reader.peek(min(length, 1024))
      guard ContentSniffing.startsWithMarkup(start) else { return other("no HTTP response") }
      return length > limits.pageBytes ? .tooLarge : .page(nil)
    }
    guard head.status == 200 else {
      return other("status \(head.status)", status: head.status, mediaType: head.contentType)
    }
    let type = head.contentType ?? header.identifiedPayloadType
    return lookAtType(type.map { MediaType($0) }, head, status: head.status)
  }

  /// The head of a response, in as few bytes as it takes.
  private func head(_ reader: inout StreamReader) throws(ArchiveError) -> HTTPHead? {
    var reach = 8 << 10
    while true {
      let ahead = try reader.peek(min(reach, length))
      if let head = HTTPHead(ahead, isAll: ahead.count == length) { return head }
      guard ahead.count == reach, reach < HTTPHead.limit else { return nil }
      reach *= 4
    }
  }

  private func lookAtType(_ type: MediaType?, _ head: HTTPHead?, status: Int?) -> Look {
    guard let type else {
      // What it is shows when it is unpacked.
      return length > limits.pageBytes
        ? other("no media type", status: status, mediaType: nil) : .page(head)
    }
    guard type.isHTML else { return other("no HTML", status: status, mediaType: type.name) }
    return length - (head?.length ?? 0) > limits.pageBytes ? .tooLarge : .page(head)
  }

  private func other(_ reason: String, status: Int? = nil, mediaType: String? = nil) -> Look {
    .other(reason, status: status, mediaType: mediaType)
  }

  // MARK: - The page

  /// The page in a block.
  func read(
    _ block: ArraySlice<UInt8>,
    _ head: HTTPHead?,
    _ known: [String]
  ) -> Result<PageContent, Failure> {
    var notices = known
    let stored = block.dropFirst(head?.length ?? 0)
    var joined: [UInt8]?
    if head?.isChunked == true, let chunked = ChunkedBody(stored) {
      joined = chunked.bytes
      if !chunked.isWhole { notices.append("its chunks break off; the rest of it is missing") }
    }
    let body: ContentCoding.Body
    do {
      body = try ContentCoding.unpack(joined ?? Array(stored), head?.codings ?? [], limits: limits)
    } catch {
      return .failure(Failure(message: error.message))
    }
    if let notice = body.notice { notices.append(notice) }
    if let reason = header.truncated {
      notices.append("the archive left its end out (WARC-Truncated: \(reason))")
    }
    if header.isSegmented { notices.append("goes on in another record, which is not joined to it") }
    var check = WARCDigestCheck()
    if !ignoresDigests {
      check.holdBlock(header.blockDigest, block)
      check.holdPayload(header.payloadDigest, stored, joined, body.bytes)
    }
    let type = (head?.contentType ?? header.contentType).map { MediaType($0) }
    return .success(
      PageContent(
        kind: .html,
        bytes: body.bytes,
        transportCharset: type?.charset,
        url: header.url,
        capture: header.date.map { ArchivedPage.Capture(date: $0, readFrom: "WARC-Date") },
        digestMismatch: check.mismatch,
        notices: notices + check.notices
      )
    )
  }
}
