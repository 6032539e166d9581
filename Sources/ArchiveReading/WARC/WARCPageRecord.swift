/// Tells whether a record holds a page, and takes the page out of its block.
struct WARCPageRecord {
  /// What a look at the start of a record tells.
  enum Look {
    /// A page behind its HTTP head, or behind none.
    case page(HTTPHead?)
    /// A page with more bytes than are allowed.
    case tooLarge
    /// No page.
    case other(Other)
  }

  /// What there is instead of a page.
  struct Other {
    /// Why it is none, for people.
    let reason: String
    var status: Int?
    var mediaType: String?
  }

  /// What is in a block.
  enum Outcome {
    case page(PageContent)
    case other(Other)
    /// A page that can't be unpacked, and why, for people.
    case damage(String)
  }

  private let header: WARCRecordHeader
  private let length: Int
  private let limits: ArchiveLimits
  private let ignoresDigests: Bool
  /// The number of an earlier record that holds the same page, if it is known.
  private let earlier: Int?

  init(
    _ header: WARCRecordHeader,
    _ length: Int,
    _ limits: ArchiveLimits,
    ignoresDigests: Bool,
    earlier: Int?
  ) {
    self.header = header
    self.length = length
    self.limits = limits
    self.ignoresDigests = ignoresDigests
    self.earlier = earlier
  }

  // MARK: - Whether it is a page

  /// Looks at the start of the block and leaves the reader there.
  func look(_ reader: inout StreamReader) throws(ArchiveError) -> Look {
    switch header.type {
    case "response":
      return try lookAtResponse(&reader)
    case "resource", "conversion":
      return lookAtType(header.contentType ?? header.identifiedPayloadType, nil)
    case "revisit":
      if let earlier {
        let of = header.refersTo.map { ", of \($0)" } ?? ""
        return other("the same as the page in record \(earlier)\(of)")
      }
      let of = header.refersTo.map { " of \($0)" } ?? ""
      return other("the same as an earlier capture\(of), which it does not hold")
    case "request": return other("what was asked of the server")
    case "metadata", "warcinfo": return other("a note of the archive's own")
    case "continuation": return other("the rest of an earlier record, which is not joined to it")
    default: return other("a record of a kind not known here")
    }
  }

  private func lookAtResponse(_ reader: inout StreamReader) throws(ArchiveError) -> Look {
    if let type = header.contentType, !MediaType(type).isHTTPResponse {
      // Some writers give the page itself as the response.
      return lookAtType(type, nil)
    }
    guard let head = try head(&reader) else {
      let start = try reader.peek(min(length, 1024))
      guard ContentSniffing.startsWithMarkup(start) else { return other("no HTTP response") }
      return length > limits.pageBytes ? .tooLarge : .page(nil)
    }
    guard head.status == 200 else {
      let reason = "status \(head.status)"
      return .other(Other(reason: reason, status: head.status, mediaType: head.contentType))
    }
    return lookAtType(head.contentType ?? header.identifiedPayloadType, head)
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

  private func lookAtType(_ type: String?, _ head: HTTPHead?) -> Look {
    let isTooLarge = length - (head?.length ?? 0) > limits.pageBytes
    guard let type else {
      // What it is shows when it is unpacked.
      return isTooLarge ? .other(noType(head)) : .page(head)
    }
    guard MediaType(type).isHTML else {
      return .other(Other(reason: "no HTML", status: head?.status, mediaType: type))
    }
    return isTooLarge ? .tooLarge : .page(head)
  }

  private func noType(_ head: HTTPHead?) -> Other {
    Other(reason: "no media type, and no HTML", status: head?.status)
  }

  private func other(_ reason: String) -> Look { .other(Other(reason: reason)) }

  // MARK: - The page

  /// The page in a block.
  func read(
    _ block: ArraySlice<UInt8>,
    _ head: HTTPHead?,
    _ known: [String]
  ) -> Outcome {
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
      return .damage(error.message)
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
    let type = head == nil ? header.contentType : head?.contentType
    if type ?? header.identifiedPayloadType == nil, !ContentSniffing.startsWithMarkup(body.bytes) {
      return .other(noType(head))
    }
    return .page(
      PageContent(
        kind: .html,
        bytes: body.bytes,
        transportCharset: type.flatMap { MediaType($0).charset },
        url: header.url,
        capture: header.date.map { ArchivedPage.Capture(date: $0, readFrom: "WARC-Date") },
        digestMismatch: check.mismatch,
        digestsMatched: check.matched,
        notices: notices + check.notices
      )
    )
  }
}
