import ArchiveReading

extension FuzzTarget {
  /// A target for each archive format: all that the file holds is gone through. Inputs that are taken for
  /// another format count for nothing.
  static let archives = ArchiveFormat.all.map { format in
    FuzzTarget(name: "archive-\(format.identifier)", seeds: "files") { bytes in
      // Small limits, so that a bomb is found by its message and not by waiting.
      let limits = ArchiveLimits(fileBytes: 8 << 20, unpackedBytes: 64 << 20, pageBytes: 8 << 20)
      let reader = ArchiveReader(limits: limits, makesDigests: false)
      var isOfFormat = false
      do throws(ArchiveError) {
        try reader.read(bytes, named: "input") { header in
          isOfFormat = header.format == format.identifier
        } visit: { record in
          switch record {
          case .page(let page):
            precondition(page.bytes.count <= limits.unpackedBytes, "a page passes its limit")
            precondition(page.number <= page.record, "a page's number passes its place")
          case .damage(let damage): precondition(!damage.message.isEmpty, "damage says nothing")
          case .other(let other): precondition(!other.reason.isEmpty, "a record says nothing")
          }
          return isOfFormat
        }
      } catch {
        precondition(!error.message.isEmpty, "an error says nothing")
      }
      return isOfFormat
    }
  }
}
