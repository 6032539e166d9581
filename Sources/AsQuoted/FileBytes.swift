package import Foundation

/// Why a file can't be read or written.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path as given.
  public let path: String
  /// What is wrong and what to do: lower case, without the path.
  public let message: String

  package init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  /// `path: message`.
  public var description: String { "\(path): \(message)" }
}

/// Whole files as bytes.
package enum FileBytes {
  /// The largest file that is read, in bytes.
  package static let limit = 256 << 20

  /// The bytes of a file; `-` is standard input.
  package static func read(_ path: String) throws(FileError) -> [UInt8] {
    path == "-" ? try readStandardInput() : try readFile(path)
  }

  private static func readStandardInput() throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    do {
      while let part = try FileHandle.standardInput.read(upToCount: 1 << 20), !part.isEmpty {
        bytes += part
        if bytes.count > limit { break }
      }
    } catch {
      throw FileError("-", "standard input can't be read: \(reason(error))")
    }
    guard bytes.count <= limit else { throw FileError("-", tooLarge) }
    return bytes
  }

  private static func readFile(_ path: String) throws(FileError) -> [UInt8] {
    guard let kind = FileKind(path: path) else {
      throw FileError(path, "no such file; look at the path")
    }
    guard kind == .file else { throw FileError(path, "is a folder; name a file") }
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      let data = try handle.read(upToCount: limit + 1) ?? Data()
      guard data.count <= limit else { throw FileError(path, tooLarge) }
      return Array(data)
    } catch let error as FileError {
      throw error
    } catch {
      throw FileError(path, "can't be read: \(reason(error)); look at its permissions")
    }
  }

  private static var tooLarge: String {
    "more than the \(limit) bytes allowed; no saved page is so large"
  }

  /// Writes a file, whole or not at all; one that is replaced keeps its mode.
  ///
  /// - Throws: If it can't be written, or, without `replacing`, if it is there.
  package static func write(
    _ text: String,
    to path: String,
    replacing: Bool = true
  ) throws(FileError) {
    if !replacing, FileManager.default.fileExists(atPath: path) {
      throw FileError(path, "is there already and is not overwritten; name another file")
    }
    let target = URL(filePath: path)
    do {
      guard !replacing else {
        let mode = try? FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
        try Data(text.utf8).write(to: target, options: .atomic)
        // The new file has the default mode; that of the old one is a person's choice.
        if let mode {
          try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        }
        return
      }
      // A move does not overwrite, so nobody's file is lost even if it came this very moment.
      let draft = target.deletingLastPathComponent()
        .appending(path: ".\(target.lastPathComponent).\(UUID().uuidString)")
      try Data(text.utf8).write(to: draft)
      defer { try? FileManager.default.removeItem(at: draft) }
      try FileManager.default.moveItem(at: draft, to: target)
    } catch {
      throw FileError(path, "can't be written: \(reason(error)); look at the folder")
    }
  }

  /// The error that others were made of.
  package static func rootCause(_ error: any Error) -> NSError {
    var error = error as NSError
    while let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError { error = underlying }
    return error
  }

  /// The operating system's own words for an error, lower case.
  package static func reason(_ error: any Error) -> String {
    let text = rootCause(error).localizedDescription.lowercased()
    // Foundation puts a sentence before them.
    let words = text.split(separator: ". ", maxSplits: 1).last ?? text[...]
    return String(words.hasSuffix(".") ? words.dropLast() : words)
  }
}
