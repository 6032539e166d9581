@testable import ArchiveReading

/// Writes zips for tests, unpacked entries only (APPNOTE.TXT 6.3.10, 4.3).
struct ZipFile {
  private(set) var bytes: [UInt8]
  private var directory: [UInt8] = []
  private var count = 0

  /// A zip with entries in order, and its directory.
  static func of(_ entries: (String, String)...) -> [UInt8] {
    var zip = ZipFile()
    for (name, content) in entries { zip.add(name, Array(content.utf8)) }
    return zip.finished()
  }

  /// An empty zip behind other bytes.
  init(behind prefix: [UInt8] = []) { bytes = prefix }

  /// Adds an entry; the flags, the checksum and the place in the directory may be wrong on purpose.
  mutating func add(
    _ name: String,
    _ content: [UInt8],
    flags: Int = 0x800,
    checksum: UInt32? = nil,
    at place: Int? = nil,
    attributes: Int = 0
  ) {
    let start = place ?? bytes.count
    let sum = Int(checksum ?? Self.checksum(content))
    let name = Array(name.utf8)
    let common =
      two(20) + two(flags) + two(0) + four(0) + four(sum) + four(content.count)
      + four(content.count) + two(name.count) + two(0)
    if place == nil { bytes += ZipHead.entry + common + name + content }
    directory +=
      [0x50, 0x4B, 0x01, 0x02] + two(0x314) + common + two(0) + two(0) + two(0) + four(attributes)
      + four(start) + name
    count += 1
  }

  /// The zip with its directory and a comment.
  func finished(comment: String = "") -> [UInt8] {
    bytes + directory + ZipHead.directoryEnd + two(0) + two(0) + two(count) + two(count)
      + four(directory.count) + four(bytes.count) + two(comment.utf8.count) + Array(comment.utf8)
  }

  private func two(_ number: Int) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8 & 0xFF)] }

  private func four(_ number: Int) -> [UInt8] { two(number & 0xFFFF) + two(number >> 16 & 0xFFFF) }

  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum >> 1 ^ (sum & 1 == 1 ? 0xEDB8_8320 : 0) }
    }
    return ~sum
  }

  /// What a file holds, in order.
  static func records(
    _ bytes: [UInt8],
    named name: String = "a.zip",
    limits: ArchiveLimits = ArchiveLimits(),
    ignoresDigests: Bool = false
  ) throws(ArchiveError) -> [ArchiveRecord] {
    var records: [ArchiveRecord] = []
    let reader = ArchiveReader(limits: limits, ignoresDigests: ignoresDigests)
    try reader.read(bytes, named: name) { record in
      records.append(record)
      return true
    }
    return records
  }
}
