import ArchiveReading

extension FuzzTarget {
  /// A target for each archive format: every item of the file is gone through. Inputs in which the
  /// format is not recognised count for nothing.
  static let archives = ArchiveFormat.all.map { format in
    FuzzTarget(name: "archive-\(format.identifier)", seeds: "files") { bytes in
      // Small limits, so that a bomb is found by its message and not by waiting.
      let limits = ArchiveLimits(fileBytes: 8 << 20, unpackedBytes: 64 << 20)
      let reader = ArchiveReader(limits: limits, makesDigests: false)
      var isOfFormat = false
      do throws(ArchiveError) {
        try reader.read(bytes, named: "input") { record in
          if case .page(let page) = record {
            isOfFormat = isOfFormat || page.format.hasPrefix(format.identifier)
            precondition(page.number <= page.record, "a page's number passes its place")
          } else {
            isOfFormat = true
          }
          return true
        }
      } catch {
        precondition(!error.message.isEmpty, "an error says nothing")
        // A broken file of the format is of interest too; its format is not told.
        return true
      }
      return isOfFormat
    }
  }
}
