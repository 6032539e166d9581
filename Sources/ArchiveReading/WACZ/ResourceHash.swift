import Crypto

/// A digest as a data package has it: `sha256:` and hexadecimal (specs.frictionlessdata.io, data resource,
/// "hash"; without an algorithm it is MD5).
struct ResourceHash: Hashable, Sendable {
  /// The algorithms that tools offer.
  enum Algorithm: String, CaseIterable {
    case md5, sha1, sha256, sha384, sha512

    fileprivate var start: any HashFunction {
      switch self {
      case .md5: Insecure.MD5()
      case .sha1: Insecure.SHA1()
      case .sha256: SHA256()
      case .sha384: SHA384()
      case .sha512: SHA512()
      }
    }
  }

  /// The algorithm, as it was written.
  let name: String
  /// The digest in lower-case hexadecimal.
  let value: String

  /// Reads a digest; `hashing` names its algorithm where a package does so apart from it.
  init(_ text: String, hashing: String? = nil) {
    let parts = text.split(separator: ":", maxSplits: 1)
    name = parts.count == 2 ? String(parts[0]) : hashing ?? "md5"
    value = (parts.last.map(String.init) ?? "").lowercased()
  }

  /// The algorithm; nil if it is not known here.
  var algorithm: Algorithm? {
    Algorithm(rawValue: name.lowercased().filter { $0 != "-" && $0 != "_" })
  }

  /// It, as a package writes it.
  var text: String { "\(name):\(value)" }
}

/// Makes a digest of a stream while it is read.
final class HashingStream: ByteStream {
  private let source: any ByteStream
  private var hash: any HashFunction
  /// How many bytes were read so far.
  private(set) var count = 0

  init(_ source: any ByteStream, _ algorithm: ResourceHash.Algorithm) {
    self.source = source
    hash = algorithm.start
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    let next = try source.read(upTo: count)
    hash.update(data: next)
    self.count += next.count
    return next
  }

  /// Reads what is left, and gives the digest of all in hexadecimal.
  func finish() throws(ArchiveError) -> String {
    while try !read(upTo: 256 << 10).isEmpty {}
    return Self.hexadecimal(hash)
  }

  private static func hexadecimal(_ hash: some HashFunction) -> String {
    hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
