/// The status line and fields with which an HTTP response starts (RFC 9112, 2 to 5).
struct HTTPHead: Hashable, Sendable {
  /// The bytes within which a head must end.
  static let limit = 512 << 10

  /// The status: 200.
  let status: Int
  let fields: HeaderFields
  /// The head's length in bytes, the empty line taken in.
  let length: Int

  /// The head at the start of bytes; nil where they don't start with one that ends within them.
  ///
  /// `isAll` says that nothing follows: then a head needs no empty line behind it.
  init?(_ bytes: ArraySlice<UInt8>, isAll: Bool) {
    guard bytes.starts(with: Array("HTTP/".utf8)) else { return nil }
    var lines: [ArraySlice<UInt8>] = []
    var at = bytes.startIndex
    var end: Int?
    while end == nil, let newline = bytes[at...].firstIndex(of: 0x0A) {
      var line = bytes[at..<newline]
      if line.last == 0x0D { line.removeLast() }
      at = newline + 1
      if line.isEmpty { end = at } else { lines.append(line) }
    }
    if end == nil, isAll {
      if at < bytes.endIndex { lines.append(bytes[at...]) }
      end = bytes.endIndex
    }
    guard let end, let first = lines.first else { return nil }
    let words = String(decoding: first, as: UTF8.self).split(separator: " ")
    guard words.count >= 2, let status = Int(words[1]), (100...999).contains(status) else {
      return nil
    }
    self.status = status
    fields = HeaderFields(lines: lines.dropFirst())
    length = end - bytes.startIndex
  }

  /// The media type, as it was written, or nil.
  var contentType: String? { fields["content-type"] }

  /// Whether the body is said to come in chunks.
  var isChunked: Bool { fields.list("transfer-encoding").last == "chunked" }

  /// How the body is packed, the last step last: `["gzip"]`.
  var codings: [String] {
    (fields.list("content-encoding") + fields.list("transfer-encoding"))
      .filter { $0 != "identity" && $0 != "chunked" }
  }
}
