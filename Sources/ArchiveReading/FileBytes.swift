import Foundation

/// Reads files whole.
enum FileBytes {
  /// The bytes of a file, which links may lead to.
  ///
  /// - Throws: ``ArchiveError`` if it is no regular file, may not be read or is too large.
  static func read(_ path: String, limits: ArchiveLimits) throws(ArchiveError) -> [UInt8] {
    let (handle, size) = try open(path)
    defer { try? handle.close() }
    guard size <= limits.fileBytes else { throw tooLarge(path, size, limits) }
    do {
      // What a file has grown by since is not read.
      let data = size == 0 ? Data() : try handle.read(upToCount: size) ?? Data()
      return [UInt8](data)
    } catch {
      throw translated(error, path)
    }
  }

  /// Opens a file, which links may lead to; gives its length in bytes too.
  ///
  /// - Throws: ``ArchiveError`` if it is no regular file or may not be read.
  static func open(_ path: String) throws(ArchiveError) -> (FileHandle, Int) {
    let file = URL(filePath: path).resolvingSymlinksInPath()
    do {
      let attributes = try FileManager.default.attributesOfItem(atPath: file.path)
      guard attributes[.type] as? FileAttributeType == .typeRegular else {
        let kind =
          attributes[.type] as? FileAttributeType == .typeDirectory ? "a folder" : "no file"
        throw ArchiveError(.notRegularFile, path, "is \(kind); name a file that holds a page")
      }
      let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
      return (try FileHandle(forReadingFrom: file), size)
    } catch let error as ArchiveError {
      throw error
    } catch {
      throw Self.translated(error, path)
    }
  }

  static func tooLarge(_ path: String, _ size: Int, _ limits: ArchiveLimits) -> ArchiveError {
    ArchiveError(
      .tooLarge,
      path,
      "has \(size) bytes, more than the \(limits.fileBytes) allowed;"
        + " raise --max-file-size if the file is to be trusted"
    )
  }

  static func translated(_ error: any Error, _ path: String) -> ArchiveError {
    switch (error as? CocoaError)?.code {
    case .fileNoSuchFile, .fileReadNoSuchFile:
      ArchiveError(.noSuchFile, path, "no such file; look at its name and folder")
    case .fileReadNoPermission:
      ArchiveError(.noPermission, path, "may not be read; look at its permissions")
    default:
      ArchiveError(.unreadable, path, "can't be read (\(error.localizedDescription))")
    }
  }
}
