import CLibArchive

/// Unpacks gzip of any number of members with libarchive.
enum GzipUnpacking {
  private static let chunk = 256 << 10
  private static let ratioFrom = 1 << 20

  /// Whether bytes are gzip's.
  static func isGzip(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

  /// What a file unpacks to.
  ///
  /// - Throws: ``ArchiveError`` if it is damaged, cut off, or passes a limit.
  static func unpack(
    _ packed: [UInt8],
    path: String,
    limits: ArchiveLimits
  ) throws(ArchiveError) -> [UInt8] {
    guard let reader = unsafe archive_read_new() else {
      throw ArchiveError(.unreadable, path, "no memory to unpack it")
    }
    defer { unsafe _ = archive_read_free(reader) }
    unsafe archive_read_support_filter_gzip(reader)
    unsafe archive_read_support_format_raw(reader)
    unsafe archive_read_support_format_empty(reader)
    // The bytes stay where they are while libarchive reads them.
    let result = unsafe packed.withUnsafeBytes { bytes in
      unsafe Self.unpack(reader, bytes, path, limits)
    }
    let unpacked = try result.get()
    guard GzipChecksums.hold(packed: packed, unpacked: unpacked) else {
      throw damage(path, "its checksum is wrong, or bytes stand behind its end")
    }
    return unpacked
  }

  private static func unpack(
    _ reader: OpaquePointer,
    _ packed: UnsafeRawBufferPointer,
    _ path: String,
    _ limits: ArchiveLimits
  ) -> Result<[UInt8], ArchiveError> {
    func damage() -> Result<[UInt8], ArchiveError> {
      let reason = unsafe archive_error_string(reader).map { unsafe String(cString: $0) }
      return .failure(Self.damage(path, reason ?? "its header is cut off"))
    }
    guard unsafe archive_read_open_memory(reader, packed.baseAddress, packed.count) == ARCHIVE_OK
    else { return damage() }
    var entry: OpaquePointer?
    switch unsafe archive_read_next_header(reader, &entry) {
    case ARCHIVE_OK: break
    case ARCHIVE_EOF: return .success([])
    default: return damage()
    }
    // What it does not know it gives as it is.
    guard unsafe archive_filter_code(reader, 0) == ARCHIVE_FILTER_GZIP else { return damage() }
    var unpacked: [UInt8] = []
    unpacked.reserveCapacity(packed.count * 4)
    var buffer = [UInt8](repeating: 0, count: chunk)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe archive_read_data(reader, $0.baseAddress, $0.count)
      }
      if count == 0 { return .success(unpacked) }
      guard count > 0 else { return damage() }
      unpacked.append(contentsOf: buffer[..<count])
      if let error = excess(unpacked.count, packed: packed.count, path, limits) {
        return .failure(error)
      }
    }
  }

  private static func damage(_ path: String, _ reason: String) -> ArchiveError {
    ArchiveError(.damaged, path, "not whole gzip (\(reason)); fetch or pack it again")
  }

  private static func excess(
    _ unpacked: Int,
    packed: Int,
    _ path: String,
    _ limits: ArchiveLimits
  ) -> ArchiveError? {
    if unpacked > limits.unpackedBytes {
      return ArchiveError(
        .tooLarge,
        path,
        "unpacks to more than the \(limits.unpackedBytes) bytes allowed;"
          + " raise the limit if the file is to be trusted"
      )
    }
    if unpacked > ratioFrom, unpacked / limits.unpackedRatio >= packed {
      return ArchiveError(
        .tooDense,
        path,
        "unpacks to more than the \(limits.unpackedRatio) bytes a byte allowed;"
          + " raise the limit if the file is to be trusted"
      )
    }
    return nil
  }
}
