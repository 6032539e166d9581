import ArchiveReading

/// Fingerprints of bytes.
enum Digest {
  /// The SHA-256 of bytes, in lower-case hexadecimal, as reports have it.
  static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    ArchiveReader.sha256(Array(bytes))
  }
}
