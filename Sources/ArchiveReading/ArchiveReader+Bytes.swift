import Crypto

extension ArchiveReader {
  /// The first bytes of a stream, all of them if they are few.
  static func head(of file: FileStream) throws(ArchiveError) -> [UInt8] {
    var head: [UInt8] = []
    while head.count < headBytes {
      let next = try file.read(upTo: headBytes - head.count)
      if next.isEmpty { break }
      head += next
    }
    return head
  }

  static func rest(
    of file: FileStream,
    behind head: [UInt8],
    _ path: String,
    _ limits: ArchiveLimits
  ) throws(ArchiveError) -> [UInt8] {
    var bytes = head
    if let length = file.length { bytes.reserveCapacity(length) }
    while true {
      let next = try file.read(upTo: 1 << 20)
      if next.isEmpty { return bytes }
      bytes += next
      guard bytes.count <= limits.fileBytes else {
        throw FileBytes.tooLarge(path, bytes.count, limits)
      }
    }
  }

  /// The SHA-256 of bytes, in lower-case hexadecimal, as ``ArchivedPage`` has it.
  public static func sha256(_ bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(data: bytes))
  }

  /// The SHA-256 of a file of any length.
  ///
  /// - Throws: ``ArchiveError`` if it can't be read.
  public static func sha256(ofFile path: String) throws(ArchiveError) -> String {
    try sha256(FileStream(path))
  }

  static func sha256(_ stream: any ByteStream) throws(ArchiveError) -> String {
    var hash = SHA256()
    while true {
      let next = try stream.read(upTo: 1 << 20)
      if next.isEmpty { return hexadecimal(hash.finalize()) }
      hash.update(data: next)
    }
  }

  static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }.joined()
  }
}
