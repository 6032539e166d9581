/// The bytes of a WARC file, unpacked if need be. It ends where gzip is damaged, and can go on behind.
final class WARCSource: ByteStream {
  private let plain: any ByteStream
  private var packed: InflateStream?
  private let path: String
  private let limits: ArchiveLimits
  private var isOpen = false
  private var count = 0
  /// What had been handed out when the stream last went on behind damage.
  private var resumedAt = 0
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
      let next = try packed.read(upTo: count)
      self.count += next.count
      return next
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

  /// Whether nothing was damaged so far.
  var isContinuous: Bool { damage == nil && resumedAt == 0 }

  /// Goes on behind damage, with the next gzip member; false if there is none.
  func resume() throws(ArchiveError) -> Bool {
    guard damage != nil, let packed, try packed.resume() else { return false }
    damage = nil
    resumedAt = count
    return true
  }

  /// Whether the gzip member that is damaged starts at an offset, counted from where the stream last went on.
  func damagesMember(at offset: Int) -> Bool {
    guard damage != nil, let packed else { return false }
    return packed.memberStart == resumedAt + offset
  }
}
