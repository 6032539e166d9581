@testable import ArchiveReading

/// Writes WARC records for tests.
enum WARCFile {
  /// A record with its block and the empty lines behind it.
  static func record(
    _ type: String = "response",
    _ fields: [String] = [],
    url: String? = "http://town.example/bridge",
    length: String? = nil,
    version: String = "WARC/1.1",
    block: [UInt8]
  ) -> [UInt8] {
    var lines = [version, "WARC-Type: \(type)"]
    if let url { lines.append("WARC-Target-URI: \(url)") }
    lines.append("WARC-Date: 2024-03-05T10:11:12Z")
    lines += fields
    lines.append("Content-Length: \(length ?? "\(block.count)")")
    return Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block
      + Array("\r\n\r\n".utf8)
  }

  /// A record of a response, with its HTTP head.
  static func response(
    _ body: [UInt8],
    status: String = "200 OK",
    http: [String] = ["Content-Type: text/html"],
    _ fields: [String] = [],
    url: String? = "http://town.example/bridge",
    length: String? = nil
  ) -> [UInt8] {
    record(fields, url: url, length: length, block(body, status: status, http: http))
  }

  /// The block of a response.
  static func block(
    _ body: [UInt8],
    status: String = "200 OK",
    http: [String] = ["Content-Type: text/html"]
  ) -> [UInt8] {
    let head = (["HTTP/1.1 \(status)"] + http).joined(separator: "\r\n") + "\r\n\r\n"
    return Array(head.utf8) + body
  }

  private static func record(
    _ fields: [String],
    url: String?,
    length: String?,
    _ block: [UInt8]
  ) -> [UInt8] {
    let type = "Content-Type: application/http; msgtype=response"
    return record("response", [type] + fields, url: url, length: length, block: block)
  }

  /// A page of HTML with some words.
  static func page(_ words: String) -> [UInt8] { Array("<html><p>\(words)</p></html>".utf8) }

  /// What a file holds, in order.
  static func records(
    _ bytes: [UInt8],
    limits: ArchiveLimits = ArchiveLimits(),
    ignoresDigests: Bool = false
  ) throws(ArchiveError) -> [ArchiveRecord] {
    var records: [ArchiveRecord] = []
    let reader = ArchiveReader(limits: limits, ignoresDigests: ignoresDigests)
    try reader.read(bytes, named: "a.warc") { record in
      records.append(record)
      return true
    }
    return records
  }
}

extension ArchiveRecord {
  var page: ArchivedPage? {
    guard case .page(let page) = self else { return nil }
    return page
  }

  var other: OtherRecord? {
    guard case .other(let record) = self else { return nil }
    return record
  }

  var damage: String? {
    guard case .damage(let damage) = self else { return nil }
    return damage.message
  }
}
