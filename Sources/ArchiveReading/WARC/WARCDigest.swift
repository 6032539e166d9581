import Crypto

/// A digest as WARC labels it: `sha1:` and 20 bytes in base32, `sha256:` and 32 in hexadecimal
/// (ISO 28500:2017, 5.8 names no coding; writers use base32, hexadecimal and base64).
struct WARCDigest: Hashable, Sendable {
  private enum Algorithm: String {
    case md5, sha1, sha256, sha384, sha512

    func digest(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
      switch self {
      case .md5: Array(Insecure.MD5.hash(data: bytes))
      case .sha1: Array(Insecure.SHA1.hash(data: bytes))
      case .sha256: Array(SHA256.hash(data: bytes))
      case .sha384: Array(SHA384.hash(data: bytes))
      case .sha512: Array(SHA512.hash(data: bytes))
      }
    }
  }

  /// What a digest says of bytes.
  enum Judgement: Hashable {
    /// It is theirs.
    case same
    /// It is not; what theirs is, written alike.
    case different(String)
    /// Nobody here knows the algorithm, or how it is written.
    case unknown
  }

  private let text: String
  private let algorithm: Algorithm?
  private let value: String

  init(_ text: String) {
    self.text = text
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    algorithm = Algorithm(rawValue: parts[0].lowercased().filter { $0 != "-" })
    value = parts.count == 2 ? parts[1].trimmingSpaces() : ""
  }

  /// Holds the digest against bytes.
  func judge(_ bytes: ArraySlice<UInt8>) -> Judgement {
    guard let algorithm else { return .unknown }
    let digest = algorithm.digest(bytes)
    let bare = value.trimmingPadding()
    let base32 = Self.base32(digest)
    let hexadecimal = Self.hexadecimal(digest)
    let name = text.prefix { $0 != ":" }
    if bare.count == hexadecimal.count {
      return bare.lowercased() == hexadecimal ? .same : .different("\(name):\(hexadecimal)")
    }
    if bare.count == base32.count {
      return bare.uppercased() == base32 ? .same : .different("\(name):\(base32)")
    }
    let base64 = Self.base64(digest)
    if bare.count == base64.count {
      let plain = bare.replacing("-", with: "+").replacing("_", with: "/")
      return plain == base64 ? .same : .different("\(name):\(base64)")
    }
    return .unknown
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }

  /// RFC 4648, 6, without padding.
  private static func base32(_ bytes: [UInt8]) -> String {
    encoded(bytes, bits: 5, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
  }

  /// RFC 4648, 4, without padding.
  private static func base64(_ bytes: [UInt8]) -> String {
    encoded(bytes, bits: 6, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  }

  private static func encoded(_ bytes: [UInt8], bits: Int, _ letters: String) -> String {
    let letters = Array(letters.utf8)
    var text: [UInt8] = []
    var (held, count) = (0, 0)
    for byte in bytes {
      held = (held << 8 | Int(byte)) & 0xFFFF
      count += 8
      while count >= bits {
        count -= bits
        text.append(letters[held >> count & (letters.count - 1)])
      }
    }
    if count > 0 { text.append(letters[held << (bits - count) & (letters.count - 1)]) }
    return String(decoding: text, as: UTF8.self)
  }
}

extension String {
  fileprivate func trimmingPadding() -> String {
    var text = self[...]
    while text.last == "=" { text.removeLast() }
    return String(text)
  }
}
