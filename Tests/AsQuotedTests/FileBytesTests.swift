import Foundation
import TestSupport
import Testing

@testable import AsQuoted

struct FileBytesTests {
  @Test func aFileThatIsNotThereIsNamed() throws {
    let path = try TemporaryFolder().path("no such page.html")
    let error = #expect(throws: FileError.self) { try FileBytes.read(path) }
    #expect(error?.description == "\(path): no such file; look at the path")
  }

  @Test func aFolderIsNoFile() throws {
    let folder = try TemporaryFolder()
    let error = #expect(throws: FileError.self) { try FileBytes.read(folder.path()) }
    #expect(error?.message.hasPrefix("is a folder") == true)
  }

  @Test func aFileIsNotWrittenOver() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("mine", to: "truth.yaml")
    #expect(throws: FileError.self) {
      try FileBytes.write("yours", to: path, replacing: false)
    }
    #expect(try FileBytes.read(path) == Array("mine".utf8))
    #expect(try folder.names == ["truth.yaml"])
  }

  @Test func aNewFileIsWrittenWholeWithNothingLeftBeside() throws {
    let folder = try TemporaryFolder()
    try FileBytes.write("text", to: folder.path("truth.yaml"), replacing: false)
    #expect(try FileBytes.read(folder.path("truth.yaml")) == Array("text".utf8))
    #expect(try folder.names == ["truth.yaml"])
  }

  @Test func aFolderThatIsNotThereIsTold() throws {
    let path = try TemporaryFolder().path("none/truth.yaml")
    let error = #expect(throws: FileError.self) {
      try FileBytes.write("text", to: path, replacing: false)
    }
    #expect(error?.message.hasPrefix("can't be written: ") == true)
    #expect(error?.message.contains("exist") == true)
  }
}
