import Foundation
import TestSupport
import Testing

@testable import AsQuoted

struct FileKindTests {
  @Test func filesFoldersAndLinksAreToldApart() throws {
    let folder = try TemporaryFolder()
    let file = try folder.write("x", to: "inner/a.html")
    let link = folder.path("link")
    let linkToFile = folder.path("link.html")
    let manager = FileManager.default
    try manager.createSymbolicLink(atPath: link, withDestinationPath: "inner")
    try manager.createSymbolicLink(atPath: linkToFile, withDestinationPath: "inner/a.html")
    #expect(FileKind(path: file) == .file)
    #expect(FileKind(path: folder.path("inner")) == .folder)
    #expect(FileKind(path: folder.path("inner/")) == .folder)
    #expect(FileKind(path: link) == .linkToFolder)
    #expect(FileKind(path: linkToFile) == .file)
    #expect(FileKind(path: folder.path("none")) == nil)
  }
}
