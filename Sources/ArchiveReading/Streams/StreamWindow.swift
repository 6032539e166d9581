/// A part of a stream, as a stream of its own.
final class StreamWindow: SeekableStream {
  private let stream: any SeekableStream
  private let range: Range<Int>
  private var offset = 0

  /// The bytes at some offsets, those behind the last byte left out.
  init(_ stream: any SeekableStream, _ range: Range<Int>) throws(ArchiveError) {
    self.stream = stream
    self.range = range.clamped(to: 0..<stream.byteCount)
    try stream.seek(to: self.range.lowerBound)
  }

  var byteCount: Int { range.count }

  func seek(to offset: Int) throws(ArchiveError) {
    self.offset = min(max(0, offset), byteCount)
    try stream.seek(to: range.lowerBound + self.offset)
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    let next = try stream.read(upTo: min(count, byteCount - offset))
    offset += next.count
    return next
  }
}

extension SeekableStream {
  private static var chunk: Int { 256 << 10 }

  /// The offset of the first of some bytes in a stream at its start, or nil.
  func firstOffset(of wanted: [UInt8]) throws(ArchiveError) -> Int? {
    let search = ByteSearch(wanted)
    var start = 0
    var bytes: [UInt8] = []
    while true {
      let next = try read(upTo: Self.chunk)
      if next.isEmpty { return nil }
      bytes += next
      if let found = search.first(in: bytes) { return start + found.lowerBound }
      let done = max(0, bytes.count - wanted.count + 1)
      bytes.removeFirst(done)
      start += done
    }
  }

  /// The offset of the last of some bytes in a stream, or nil.
  func lastOffset(of wanted: [UInt8]) throws(ArchiveError) -> Int? {
    let search = ByteSearch(wanted)
    var end = byteCount
    while end >= wanted.count {
      let start = max(0, end - Self.chunk)
      try seek(to: start)
      // A file may have become shorter since.
      guard let bytes = try readExactly(end - start) else { return nil }
      var last: Int?
      while let found = search.first(in: bytes, from: last.map { $0 + 1 } ?? 0) {
        last = found.lowerBound
      }
      if let last { return start + last }
      guard start > 0 else { return nil }
      end = start + wanted.count - 1
    }
    return nil
  }

  private func readExactly(_ count: Int) throws(ArchiveError) -> [UInt8]? {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let next = try read(upTo: count - bytes.count)
      if next.isEmpty { return nil }
      bytes += next
    }
    return bytes
  }
}
