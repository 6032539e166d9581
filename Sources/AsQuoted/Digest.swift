import Crypto

/// Fingerprints of bytes.
enum Digest {
  /// The SHA-256 of bytes, in lower-case hexadecimal.
  static func sha256(_ bytes: some Sequence<UInt8>) -> String {
    SHA256.hash(data: Array(bytes)).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
