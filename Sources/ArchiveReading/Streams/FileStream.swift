import Foundation

/// The bytes of a file on disk, or of standard input (`-`), read as they are asked for.
final class FileStream: SeekableStream {
  private let path: String
  private let handle: FileHandle
  /// The file's length in bytes when it was opened; nil for standard input.
  let length: Int?

  /// Opens a file, which links may lead to.
  ///
  /// - Throws: ``ArchiveError`` if it is no regular file or may not be read.
  init(_ path: String) throws(ArchiveError) {
    self.path = path
    if path == "-" {
      handle = .standardInput
      length = nil
      return
    }
    (handle, length) = try FileBytes.open(path)
  }

  func read(upTo count: Int) throws(ArchiveError) -> [UInt8] {
    do {
      return try handle.read(upToCount: count).map { [UInt8]($0) } ?? []
    } catch {
      throw FileBytes.translated(error, path)
    }
  }

  var byteCount: Int { length ?? 0 }

  func seek(to offset: Int) throws(ArchiveError) {
    do {
      try handle.seek(toOffset: UInt64(max(0, offset)))
    } catch {
      throw FileBytes.translated(error, path)
    }
  }
}
