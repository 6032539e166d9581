/// The bytes of a WARC file, unpacked if need be. It ends where gzip is damaged, and can go on behind.
final class WARCSource: ByteStream {
  private let plain: any ByteStream
  private var packed: InflateStream?
  private let path: String
  private let limits: ArchiveLimits
  private var isOpen = false
  /// What is wrong where the stream ended, for people; nil if it ended well.
  private(set) var damage: String?

  init(_ stream: any ByteStream, path: String, limits: ArchiveLimits) {
    plain = stream
    self.path = path
    self.limits = limits.ofStream
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    if !isOpen { return try open(count) }
    guard let packed else { return try plain.read(upTo: count) }
    guard damage == nil else { return [] }
    do throws(ArchiveError) {
      return try packed.read(upTo: count)
    } catch {
      guard error.code == .damaged else { throw error }
      damage = error.reason
      return []
    }
  }

  private func open(_ count: Int) throws(ArchiveError) -> [UInt8] {
    isOpen = true
    var head: [UInt8] = []
    while head.count < 2 {
      let next = try plain.read(upTo: count)
      if next.isEmpty { break }
      head += next
    }
    guard GzipUnpacking.isGzip(head) else { return head }
    packed = try InflateStream(
      PrefixedStream(head, plain),
      .gzip,
      path: path,
      limits: limits
    )
    return try read(upTo: count)
  }

  /// Goes on behind damage, with the next gzip member; false if there is none.
  func resume() throws(ArchiveError) -> Bool {
    guard damage != nil, let packed, try packed.resume() else { return false }
    damage = nil
    return true
  }
}
