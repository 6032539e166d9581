/// A body that HTTP/1.1 cut into chunks (RFC 9112, 7.1), put together again.
///
/// Some archives keep the chunks, others the field that tells of them without any.
struct ChunkedBody: Hashable, Sendable {
  /// The chunks' contents.
  let bytes: [UInt8]
  /// Whether it ends with the chunk of no bytes that ends each body.
  let isWhole: Bool

  /// Nil where the bytes don't start with a chunk.
  init?(_ packed: ArraySlice<UInt8>) {
    guard var (size, at) = Self.size(packed, packed.startIndex) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(packed.count)
    while size > 0 {
      let content = packed[at...].prefix(size)
      bytes += content
      at = content.endIndex
      guard content.count == size, let next = Self.size(packed, Self.pastLineEnd(packed, at)) else {
        self.bytes = bytes
        isWhole = false
        return
      }
      (size, at) = next
    }
    self.bytes = bytes
    isWhole = true
  }

  /// The size that stands in hexadecimal on a line of its own, and where the next one starts.
  private static func size(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (Int, Int)? {
    // Extensions of a chunk stand behind a semicolon; nobody has ever used long ones.
    guard let newline = bytes[start...].prefix(1024).firstIndex(of: 0x0A) else { return nil }
    let digits = bytes[start..<newline].prefix { $0 != 0x3B }
    let text = String(decoding: digits, as: UTF8.self).trimmingSpaces()
    guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || isLetter($0) }) else {
      return nil
    }
    // A size that no number holds is longer than what is there, whatever it is.
    return (Int(text, radix: 16) ?? .max, newline + 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x66).contains(byte | 0x20) }

  private static func pastLineEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int {
    var at = start
    if at < bytes.endIndex, bytes[at] == 0x0D { at += 1 }
    if at < bytes.endIndex, bytes[at] == 0x0A { at += 1 }
    return at
  }
}
