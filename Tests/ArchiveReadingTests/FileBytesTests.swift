import Foundation
import Testing

@testable import ArchiveReading

@Suite struct FileBytesTests {
  private func inFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }

  private func error(_ path: String, _ limits: ArchiveLimits = ArchiveLimits()) -> ArchiveError? {
    #expect(throws: ArchiveError.self) { try FileBytes.read(path, limits: limits) }
  }

  @Test func aFileIsReadThroughALink() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a page.html")
      try Data("<p>a".utf8).write(to: file)
      let link = folder.appending(path: "link.html")
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
      #expect(try FileBytes.read(link.path, limits: ArchiveLimits()) == Array("<p>a".utf8))
    }
  }

  @Test func anEmptyFileHasNoBytes() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a.html")
      try Data().write(to: file)
      #expect(try FileBytes.read(file.path, limits: ArchiveLimits()).isEmpty)
    }
  }

  @Test func aMissingFileIsToldByName() throws {
    try inFolder { folder in
      let path = folder.appending(path: "none.html").path
      let error = error(path)
      #expect(error?.code == .noSuchFile)
      #expect(error?.message == "\(path): no such file; look at its name and folder")
    }
  }

  @Test func aFolderIsNoFile() throws {
    try inFolder { folder in
      #expect(error(folder.path)?.code == .notRegularFile)
      #expect(error(folder.path)?.message.contains("is a folder") == true)
    }
  }

  @Test func aDeviceIsNoFile() {
    #expect(error("/dev/null")?.code == .notRegularFile)
  }

  @Test(.enabled(if: NSUserName() != "root", "root may read every file"))
  func aFileThatMayNotBeReadIsTold() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a.html")
      try Data("<p>a".utf8).write(to: file)
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: file.path)
      #expect(error(file.path)?.code == .noPermission)
    }
  }

  @Test func theSizeIsLookedAtBeforeReading() throws {
    try inFolder { folder in
      let file = folder.appending(path: "a.html")
      try Data("<p>abc".utf8).write(to: file)
      #expect(error(file.path, ArchiveLimits(fileBytes: 5))?.code == .tooLarge)
    }
  }
}
