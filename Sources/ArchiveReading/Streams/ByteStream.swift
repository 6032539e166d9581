/// Bytes that come one after the other: from a file, from memory, or out of what unpacks them.
protocol ByteStream: AnyObject {
  /// The next bytes, at most `count` of them; empty only at the end.
  func read(upTo count: Int) throws(ArchiveError) -> [UInt8]
}

/// A stream that can go on at any place of its bytes.
protocol SeekableStream: ByteStream {
  /// How many bytes there are, read or not.
  var byteCount: Int { get }

  /// Goes on at an offset from the first byte, not past the last.
  func seek(to offset: Int) throws(ArchiveError)
}

/// Bytes that are in memory already.
final class MemoryStream: SeekableStream {
  private let bytes: [UInt8]
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    rest = bytes[...]
  }

  var byteCount: Int { bytes.count }

  func seek(to offset: Int) { rest = bytes[min(max(0, offset), bytes.count)...] }

  func read(upTo count: Int) -> [UInt8] {
    let next = Array(rest.prefix(count))
    rest = rest.dropFirst(count)
    return next
  }
}

/// A stream with bytes before it that were read from it already.
final class PrefixedStream: ByteStream {
  private let first: MemoryStream
  private let rest: any ByteStream
  private var isPastFirst = false

  init(_ first: [UInt8], _ rest: any ByteStream) {
    self.first = MemoryStream(first)
    self.rest = rest
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    if !isPastFirst {
      let next = first.read(upTo: count)
      if !next.isEmpty || count == 0 { return next }
      isPastFirst = true
    }
    return try rest.read(upTo: count)
  }
}
