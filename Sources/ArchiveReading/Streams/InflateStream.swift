import CZLib

/// Unpacks what deflate packed, as it is read: gzip of one member or many, zlib, or neither's wrapping.
///
/// RFC 1950 to 1952. zlib holds each gzip member against its checksum and length. The only Swift that
/// touches zlib's streams; their memory is freed with this value.
@safe
final class InflateStream: ByteStream {
  /// What stands around the packed bytes.
  enum Wrapping {
    case gzip, zlib, none

    /// The base-two logarithm of the window, with zlib's own marks for the wrapping.
    fileprivate var windowBits: Int32 {
      switch self {
      case .gzip: 15 + 16
      case .zlib: 15
      case .none: -15
      }
    }

    /// What people call it.
    fileprivate var name: String {
      switch self {
      case .gzip: "gzip"
      case .zlib: "zlib"
      case .none: "deflate"
      }
    }
  }

  private static let chunk = 64 << 10
  /// Ratios count from here on: short pages of much white space pack well.
  private static let ratioFrom = 1 << 20

  private let source: any ByteStream
  private let path: String
  private let limits: ArchiveLimits
  private let wrapping: Wrapping
  // zlib remembers where its state lies, so that must not move.
  private let state: UnsafeMutablePointer<z_stream>
  private var input: [UInt8] = []
  private var used = 0
  private var inputEnded = false
  private var isBetweenMembers = false
  private var isFinished = false
  private var packedCount = 0
  private var unpackedCount = 0
  private var handedOut = 0
  /// Where in what was handed out the gzip member starts that is being unpacked.
  private(set) var memberStart = 0

  /// Unpacks a stream; `path` names the file in errors.
  init(
    _ source: any ByteStream,
    _ wrapping: Wrapping,
    path: String,
    limits: ArchiveLimits
  ) throws(ArchiveError) {
    self.source = source
    self.path = path
    self.limits = limits
    self.wrapping = wrapping
    unsafe state = .allocate(capacity: 1)
    unsafe state.initialize(to: z_stream())
    let size = unsafe Int32(MemoryLayout<z_stream>.size)
    let result = unsafe inflateInit2_(state, wrapping.windowBits, ZLIB_VERSION, size)
    guard result == Z_OK else {
      throw ArchiveError(.unreadable, path, "no memory to unpack it")
    }
  }

  deinit {
    unsafe _ = inflateEnd(state)
    unsafe state.deallocate()
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    guard count > 0, !isFinished else { return [] }
    // One piece of input rarely unpacks to more; a larger buffer would be cleared in vain.
    var output = [UInt8](repeating: 0, count: min(count, 4 * Self.chunk))
    var written = 0
    while written == 0, !isFinished {
      try refill()
      if isBetweenMembers {
        guard try startMember() else { break }
      }
      written = try inflate(into: &output)
    }
    output.removeSubrange(written...)
    handedOut += written
    return output
  }

  private func refill() throws(ArchiveError) {
    guard used == input.count, !inputEnded else { return }
    input = try source.read(upTo: Self.chunk)
    used = 0
    packedCount += input.count
    inputEnded = input.isEmpty
  }

  /// Goes on with the member behind one that ended; false at the file's end.
  ///
  /// NUL bytes behind the last one are taken for padding, as gzip(1) does.
  private func startMember() throws(ArchiveError) -> Bool {
    var isPadded = false
    while used < input.count, input[used] == 0 {
      isPadded = true
      used = input[used...].firstIndex { $0 != 0 } ?? input.count
      try refill()
    }
    guard used < input.count else {
      isFinished = true
      return false
    }
    memberStart = handedOut
    guard !isPadded, input[used] == 0x1F else {
      throw damage("bytes that are no gzip stand behind its end")
    }
    unsafe _ = inflateReset(state)
    isBetweenMembers = false
    return true
  }

  /// After damage: goes on with the next gzip member that the bytes hold; false if there is none.
  ///
  /// What looks like a member's head by chance within packed bytes is soon found to be damaged too.
  func resume() throws(ArchiveError) -> Bool {
    while !inputEnded || used < input.count {
      if input.count - used < GzipUnpacking.headLength, !inputEnded {
        let next = try source.read(upTo: Self.chunk)
        input = Array(input[used...]) + next
        used = 0
        packedCount += next.count
        inputEnded = next.isEmpty
        continue
      }
      if GzipUnpacking.isMemberHead(input[used...]) {
        unsafe _ = inflateReset(state)
        isBetweenMembers = false
        isFinished = false
        memberStart = handedOut
        return true
      }
      used = input[(used + 1)...].firstIndex(of: 0x1F) ?? input.count
    }
    return false
  }

  private func inflate(into output: inout [UInt8]) throws(ArchiveError) -> Int {
    let space = output.count
    let (result, taken, written) = unsafe input.withUnsafeMutableBufferPointer { packed in
      unsafe output.withUnsafeMutableBufferPointer { unpacked in
        unsafe state.pointee.next_in = packed.baseAddress.map { unsafe $0 + used }
        unsafe state.pointee.avail_in = UInt32(packed.count - used)
        unsafe state.pointee.next_out = unpacked.baseAddress
        unsafe state.pointee.avail_out = UInt32(space)
        let result = unsafe CZLib.inflate(state, Z_NO_FLUSH)
        return unsafe (
          result, packed.count - used - Int(state.pointee.avail_in),
          space - Int(state.pointee.avail_out)
        )
      }
    }
    used += taken
    unpackedCount += written
    try limits.check(unpacked: unpackedCount, packed: packedCount, from: Self.ratioFrom, path)
    switch result {
    case Z_STREAM_END:
      if case .gzip = wrapping { isBetweenMembers = true } else { isFinished = true }
    case Z_OK: break
    case Z_BUF_ERROR:
      // Nothing more to unpack: either more bytes are to come, or the file was cut off.
      if inputEnded { throw damage("it is cut off") }
    default:
      throw damage(
        unsafe state.pointee.msg.map { unsafe String(cString: $0) } ?? "its data is broken"
      )
    }
    return written
  }

  private func damage(_ reason: String) -> ArchiveError {
    ArchiveError(.damaged, path, "not whole \(wrapping.name) (\(reason)); fetch or pack it again")
  }
}

/// Blocks that zlib packs and unpacks whole, here because no other file touches zlib.
enum ZLibBlock {
  /// The bytes as they were, `count` of them, before ``packed(_:)`` packed them.
  static func unpacked(_ bytes: [UInt8], count: Int) -> [UInt8] {
    unsafe [UInt8](unsafeUninitializedCapacity: count) { space, filled in
      var length = UInt(count)
      let result = unsafe uncompress(space.baseAddress, &length, bytes, UInt(bytes.count))
      // What was packed here lies in memory, which nobody damages.
      precondition(result == Z_OK && length == UInt(count), "bytes as they were packed")
      filled = count
    }
  }

  /// The bytes packed as fast as zlib can; nil where that is no shorter.
  static func packed(_ bytes: [UInt8]) -> [UInt8]? {
    let bound = Int(compressBound(UInt(bytes.count)))
    var isShorter = false
    let packed = unsafe [UInt8](unsafeUninitializedCapacity: bound) { space, count in
      var length = UInt(bound)
      let result = unsafe compress2(
        space.baseAddress,
        &length,
        bytes,
        UInt(bytes.count),
        Z_BEST_SPEED
      )
      isShorter = result == Z_OK && length < UInt(bytes.count)
      count = isShorter ? Int(length) : 0
    }
    guard isShorter else { return nil }
    // In an array of just that length: the room for the worst case is freed.
    var result: [UInt8] = []
    result.reserveCapacity(packed.count)
    result.append(contentsOf: packed)
    return result
  }
}
