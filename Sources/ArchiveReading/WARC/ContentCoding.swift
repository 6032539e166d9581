/// Undoes how HTTP packed a body (RFC 9110, 8.4).
///
/// Archives often unpack a body and leave the field on that says it is packed: what doesn't start as the
/// coding does is taken as it is.
enum ContentCoding {
  private static let chunk = 64 << 10

  /// An unpacked body.
  struct Body {
    var bytes: [UInt8]
    /// What is wrong with it, for people, though some of it can be read; or nil.
    var notice: String?
  }

  /// Why a body can't be unpacked, for people.
  struct Failure: Error {
    let message: String
  }

  /// Undoes codings, the last one first.
  static func unpack(
    _ packed: [UInt8],
    _ codings: [String],
    limits: ArchiveLimits
  ) throws(Failure) -> Body {
    var body = Body(bytes: packed)
    for coding in codings.reversed() { try undo(coding, &body, limits) }
    return body
  }

  private static func undo(
    _ coding: String,
    _ body: inout Body,
    _ limits: ArchiveLimits
  ) throws(Failure) {
    let packed = body.bytes
    guard !packed.isEmpty else { return }
    switch coding {
    case "gzip", "x-gzip":
      guard GzipUnpacking.isGzip(packed) else { return }
      body = try collect(coding, body, limits) { stream throws(ArchiveError) in
        try InflateStream(stream, .gzip, path: "", limits: limits)
      }
    case "deflate":
      // The standard means zlib's wrapping; some servers send deflate without it.
      guard !ContentSniffing.startsWithMarkup(packed) else { return }
      body = try collect(coding, body, limits) { stream throws(ArchiveError) in
        try InflateStream(stream, hasZLibHead(packed) ? .zlib : .none, path: "", limits: limits)
      }
    case "br":
      // Brotli has no mark to start with, but markup is none.
      guard !ContentSniffing.startsWithMarkup(packed) else { return }
      body = try collect(coding, body, limits) { stream throws(ArchiveError) in
        try BrotliStream(stream, path: "", limits: limits)
      }
    default:
      guard ContentSniffing.startsWithMarkup(packed) else {
        throw Failure(
          message: "is packed as \(coding), which is not unpacked here; capture the page without it"
        )
      }
    }
  }

  private static func collect(
    _ coding: String,
    _ body: Body,
    _ limits: ArchiveLimits,
    _ open: (any ByteStream) throws(ArchiveError) -> any ByteStream
  ) throws(Failure) -> Body {
    var unpacked: [UInt8] = []
    do throws(ArchiveError) {
      let stream = try open(MemoryStream(body.bytes))
      while true {
        let next = try stream.read(upTo: chunk)
        if next.isEmpty { return Body(bytes: unpacked, notice: body.notice) }
        unpacked += next
        guard unpacked.count <= limits.pageBytes else { throw tooLarge(limits) }
      }
    } catch {
      let isDamage = error.code == .damaged
      guard isDamage else { throw Failure(message: error.reason) }
      guard !unpacked.isEmpty else {
        // Left on by an archive that unpacked it, perhaps: text has no control characters.
        if ContentSniffing.binaryKind(body.bytes) == nil { return body }
        throw Failure(message: "is no \(coding), though its head says so; capture the page again")
      }
      return Body(
        bytes: unpacked,
        notice: body.notice ?? "its packed body (\(coding)) breaks off; the rest of it is missing"
      )
    }
  }

  private static func tooLarge(_ limits: ArchiveLimits) -> ArchiveError {
    ArchiveError(
      .tooLarge,
      "",
      "unpacks to more than the \(limits.pageBytes) bytes allowed for a page;"
        + " raise --max-page-size if the file is to be trusted"
    )
  }

  /// RFC 1950, 2.2: method 8, and a checksum over both bytes.
  private static func hasZLibHead(_ bytes: [UInt8]) -> Bool {
    bytes.count >= 2 && bytes[0] & 0x0F == 8
      && (Int(bytes[0]) << 8 | Int(bytes[1])).isMultiple(of: 31)
  }
}
