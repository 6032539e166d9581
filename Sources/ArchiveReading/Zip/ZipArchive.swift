import CLibArchive
import Foundation

/// The entries of a zip one after the other, each unpacked as it is read.
///
/// Where the bytes can be read at any place, entries come by the zip's directory at its end, and bytes
/// before its first entry are stepped over; else, and where the directory is missing, in the order in which
/// they lie. The only Swift that touches libarchive; its memory is freed with this value.
@safe
final class ZipArchive {
  /// What libarchive calls to get at the bytes.
  @safe
  fileprivate final class Feed {
    static let chunk = 64 << 10

    let stream: any ByteStream
    // libarchive keeps the address until it asks for more.
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: chunk, alignment: 1)
    /// Where in the bytes the stream stands.
    var offset = 0
    /// How many bytes were read, some of them more than once.
    var readCount = 0
    /// What went wrong in the stream, which C can't be told.
    var error: ArchiveError?

    init(_ stream: any ByteStream) { self.stream = stream }

    deinit { unsafe buffer.deallocate() }

    func fill() -> Int {
      guard error == nil else { return -1 }
      do throws(ArchiveError) {
        let next = try stream.read(upTo: Self.chunk)
        unsafe buffer.copyBytes(from: next)
        offset += next.count
        readCount += next.count
        return next.count
      } catch {
        self.error = error
        return -1
      }
    }

    func seek(_ distance: Int, _ whence: Int32) -> Int {
      guard let stream = stream as? any SeekableStream else { return Int(ARCHIVE_FATAL) }
      let base =
        switch whence {
        case SEEK_SET: 0
        case SEEK_CUR: offset
        default: stream.byteCount
        }
      let (target, overflows) = base.addingReportingOverflow(distance)
      guard !overflows, (0...stream.byteCount).contains(target) else { return Int(ARCHIVE_FATAL) }
      do throws(ArchiveError) {
        try stream.seek(to: target)
        offset = target
        return target
      } catch {
        self.error = error
        return Int(ARCHIVE_FATAL)
      }
    }
  }

  /// Ratios count from here on: short pages of much white space pack well.
  static let ratioFrom = 1 << 20

  private let path: String
  private let limits: ArchiveLimits
  private let handle: OpaquePointer
  private let feed: Feed
  // In the locale of a program that chose none, libarchive loses all names that are not ASCII.
  private let locale = unsafe newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
  private var isAtEnd = false
  private var number = 0
  private var total = 0
  private var entryTotal = 0
  private var isStored = false
  private var isEntryFinished = true
  private var pending: ArraySlice<UInt8> = []
  private var pendingDamage: ArchiveError?

  /// Opens a zip at its first byte; `path` names the file in errors.
  ///
  /// - Throws: ``ArchiveError`` if it is none.
  init(_ stream: any ByteStream, path: String, limits: ArchiveLimits) throws(ArchiveError) {
    guard let opened = unsafe archive_read_new() else {
      throw ArchiveError(.unreadable, path, "no memory to unpack it")
    }
    self.path = path
    self.limits = limits
    unsafe handle = opened
    feed = Feed(stream)
    unsafe archive_read_support_format_zip(handle)
    if stream is any SeekableStream {
      unsafe archive_read_set_seek_callback(handle) { _, feed, distance, whence in
        unsafe ZipArchive.feed(feed).map { Int64($0.seek(Int(distance), whence)) } ?? -30
      }
    }
    let result = unsafe archive_read_open(
      handle,
      Unmanaged.passUnretained(feed).toOpaque(),
      nil,
      { _, feed, address in
        guard let feed = unsafe ZipArchive.feed(feed) else { return -1 }
        let count = feed.fill()
        unsafe address?.pointee = unsafe UnsafeRawPointer(feed.buffer.baseAddress)
        return count
      },
      nil
    )
    guard result == ARCHIVE_OK else { throw failure() }
  }

  deinit {
    unsafe archive_read_free(handle)
    if let locale = unsafe locale { unsafe freelocale(locale) }
  }

  private static func feed(_ pointer: UnsafeMutableRawPointer?) -> Feed? {
    unsafe pointer.map { unsafe Unmanaged<Feed>.fromOpaque($0).takeUnretainedValue() }
  }

  /// The next entry, or nil at the end; what was left of the one before is stepped over.
  ///
  /// - Throws: ``ArchiveError`` if the zip breaks off or is damaged here, and where it passes a limit.
  func next() throws(ArchiveError) -> ZipEntry? {
    (pending, pendingDamage, isEntryFinished, entryTotal) = ([], nil, true, 0)
    guard !isAtEnd else { return nil }
    var entry: OpaquePointer?
    // This thread's locale only, and only here.
    let former = unsafe uselocale(locale)
    defer { unsafe _ = uselocale(former) }
    let result = unsafe archive_read_next_header(handle, &entry)
    isAtEnd = result == ARCHIVE_EOF || result == ARCHIVE_FATAL
    if result == ARCHIVE_EOF { return nil }
    // A name that this system's locale can't show is no more than a warning.
    guard result == ARCHIVE_OK || result == ARCHIVE_WARN, let entry = unsafe entry else {
      throw failure()
    }
    number += 1
    isEntryFinished = false
    isStored =
      unsafe archive_format_name(handle).map {
        unsafe String(cString: $0).hasSuffix("(uncompressed)")
      } ?? false
    let kind = unsafe archive_entry_filetype(entry)
    let name = unsafe Self.name(entry)
    let isFolder = kind == 0o040000 || name.hasSuffix("/")
    var problem = ZipEntry.problem(ofName: name)
    if unsafe archive_entry_is_data_encrypted(entry) != 0 {
      problem = "is encrypted; pack it again without a password"
    } else if !isFolder, kind != 0o100000 {
      problem = "is a link or a device"
    }
    return ZipEntry(
      number: number,
      name: name,
      length: unsafe archive_entry_size_is_set(entry) != 0
        ? Int(archive_entry_size(entry)) : nil,
      isFolder: isFolder,
      problem: problem
    )
  }

  private static func name(_ entry: OpaquePointer) -> String {
    if let name = unsafe archive_entry_pathname_utf8(entry) { return unsafe String(cString: name) }
    return unsafe archive_entry_pathname(entry).map { unsafe String(cString: $0) } ?? ""
  }

  /// What the entry that came last holds; it ends where another is asked for.
  var data: any ByteStream { EntryStream(self, number) }

  fileprivate func read(upTo count: Int, of entry: Int) throws(ArchiveError) -> [UInt8] {
    guard entry == number, count > 0 else { return [] }
    while pending.isEmpty {
      if let damage = pendingDamage {
        pendingDamage = nil
        throw damage
      }
      guard !isEntryFinished else { return [] }
      try readBlock()
    }
    let next = Array(pending.prefix(count))
    pending = pending.dropFirst(count)
    return next
  }

  private func readBlock() throws(ArchiveError) {
    var block: UnsafeRawPointer?
    var size = 0
    var offset: Int64 = 0
    let result = unsafe archive_read_data_block(handle, &block, &size, &offset)
    isEntryFinished = result != ARCHIVE_OK
    // With a wrong checksum comes the last block.
    if result == ARCHIVE_OK || result == ARCHIVE_WARN, size > 0, let block = unsafe block {
      unsafe pending = Array(UnsafeRawBufferPointer(start: block, count: size))[...]
      try count(size)
    }
    if result != ARCHIVE_OK, result != ARCHIVE_EOF { pendingDamage = failure() }
  }

  private func count(_ size: Int) throws(ArchiveError) {
    total += size
    entryTotal += size
    // What lies unpacked in the zip is no longer than the zip: only unpacking can swell.
    if !isStored, entryTotal > limits.unpackedBytes {
      try limits.check(unpacked: entryTotal, packed: .max, from: .max, path)
    }
    // Entries may lie over one another, so that bytes are read many times; they count once.
    let packed = (feed.stream as? any SeekableStream)?.byteCount ?? feed.readCount
    try limits.ofStream.check(unpacked: total, packed: packed, from: Self.ratioFrom, path)
  }

  /// What libarchive or the stream says is wrong.
  private func failure() -> ArchiveError {
    if let error = feed.error { return error }
    let reason =
      unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? "its data is broken"
    return ArchiveError(.damaged, path, "not a whole zip (\(reason)); fetch or pack it again")
  }
}

/// The bytes of one entry.
private final class EntryStream: ByteStream {
  private let archive: ZipArchive
  private let entry: Int

  init(_ archive: ZipArchive, _ entry: Int) {
    self.archive = archive
    self.entry = entry
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    try archive.read(upTo: count, of: entry)
  }
}
