import Crypto

/// Reads the pages out of files in which they are kept.
public struct ArchiveReader: Sendable {
  /// How a file is to be read.
  public enum Input: String, Hashable, Sendable, CaseIterable {
    /// By what it holds; a file named `.txt` is text.
    case detected
    /// As plain text, whatever it holds.
    case text
  }

  /// How much a file may hold.
  public let limits: ArchiveLimits
  /// Whether digests are made; they cost a sixth of the instructions of reading a page.
  public let makesDigests: Bool

  /// A reader that refuses what passes the limits.
  public init(limits: ArchiveLimits = ArchiveLimits(), makesDigests: Bool = true) {
    self.limits = limits
    self.makesDigests = makesDigests
  }

  /// The pages of a file, at least one.
  ///
  /// - Throws: ``ArchiveError`` if the file can't be read, or holds no page.
  public func pages(
    at path: String,
    as input: Input = .detected
  ) throws(ArchiveError) -> [ArchivedPage] {
    try pages(in: FileBytes.read(path, limits: limits), named: path, as: input)
  }

  /// The pages of a file's bytes, at least one; `path` names it in errors, and a `.txt` tells text.
  ///
  /// - Throws: ``ArchiveError`` if the bytes hold no page.
  public func pages(
    in bytes: [UInt8],
    named path: String,
    as input: Input = .detected
  ) throws(ArchiveError) -> [ArchivedPage] {
    guard bytes.count <= limits.fileBytes else {
      throw FileBytes.tooLarge(path, bytes.count, limits)
    }
    let isGzip = GzipUnpacking.isGzip(bytes)
    let unpacked = isGzip ? try GzipUnpacking.unpack(bytes, path: path, limits: limits) : bytes
    guard !unpacked.isEmpty else {
      throw ArchiveError(.empty, path, "is empty; save the page again")
    }
    let file = ArchiveFile(path: path, bytes: unpacked, asText: input == .text)
    for format in ArchiveFormat.all {
      guard let contents = try format.read(file), !contents.isEmpty else { continue }
      let digest = makesDigests ? Self.sha256(bytes) : nil
      return contents.enumerated().map { index, content in
        ArchivedPage(
          path: path,
          number: index + 1,
          format: format.identifier,
          isGzip: isGzip,
          kind: content.kind,
          bytes: content.bytes,
          transportCharset: content.transportCharset,
          url: content.url,
          capture: content.capture,
          sha256: digest,
          payloadSHA256: !isGzip && content.bytes.count == bytes.count || !makesDigests
            ? digest : Self.sha256(content.bytes)
        )
      }
    }
    throw ArchiveError(
      .binary,
      path,
      "holds no page: it looks like \(file.binaryKind ?? "data of a kind not known here");"
        + " give it as HTML or plain text"
    )
  }

  /// The SHA-256 of bytes, in lower-case hexadecimal, as ``ArchivedPage`` has it.
  public static func sha256(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { $0 < 16 ? "0" + String($0, radix: 16) : String($0, radix: 16) }
      .joined()
  }
}
