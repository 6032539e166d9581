/// What stands before a record's block: version and named fields (ISO 28500:2017, 5).
struct WARCRecordHeader: Sendable {
  /// The bytes that a line may have; addresses in it can be long.
  private static let lineLimit = 256 << 10
  /// The bytes that a header may have.
  private static let limit = 1 << 20

  private let fields: HeaderFields

  /// Reads a header; nil if it is cut off, has no end within a MiB, or doesn't start with a version.
  init?(_ reader: inout StreamReader) throws(ArchiveError) {
    let start = reader.offset
    guard let version = try reader.line(limit: Self.lineLimit),
      version.starts(with: Array("WARC/".utf8))
    else { return nil }
    var lines: [[UInt8]] = []
    while let line = try reader.line(limit: Self.lineLimit), reader.offset - start <= Self.limit {
      guard !line.isEmpty else {
        fields = HeaderFields(lines: lines)
        return
      }
      lines.append(line)
    }
    return nil
  }

  /// What the record is: `response`, `request`; in lower case.
  var type: String { fields["warc-type"]?.lowercased() ?? "unknown" }

  /// The length of the block in bytes; nil where it is missing or no number.
  var length: Int? {
    guard let text = fields["content-length"], let length = Int(text), length >= 0 else {
      return nil
    }
    return length
  }

  /// The media type of the block, as it was written.
  var contentType: String? { fields["content-type"] }

  /// What a program took the payload for, as it was written.
  var identifiedPayloadType: String? { fields["warc-identified-payload-type"] }

  /// The address that the record is of. Some writers put it in `<>`, as a slip in the grammar of
  /// version 1.0 has it.
  var url: String? {
    guard var url = fields["warc-target-uri"] else { return nil }
    if url.hasPrefix("<"), url.hasSuffix(">") { url = String(url.dropFirst().dropLast()) }
    return url.isEmpty ? nil : url
  }

  /// When the record was made, in ISO 8601, or nil.
  var date: String? { fields["warc-date"].flatMap(CaptureDate.fromISO) }

  /// Why the writer left the end of the block out, or nil.
  var truncated: String? { fields["warc-truncated"]?.lowercased() }

  /// Whether the record is the first of several that hold one block.
  var isSegmented: Bool { fields["warc-segment-number"] != nil }

  /// The digest of the block, as it was written, or nil.
  var blockDigest: String? { fields["warc-block-digest"] }

  /// The digest of the payload, as it was written, or nil.
  var payloadDigest: String? { fields["warc-payload-digest"] }

  /// What a revisit refers to, or nil.
  var refersTo: String? { fields["warc-refers-to-target-uri"] }
}
