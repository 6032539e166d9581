import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct ArchiveFormatTests {
  @Test func everyReaderInTheFolderIsInTheList() throws {
    let folder = RepositoryPaths.root.appending(path: "Sources/ArchiveReading/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let listed = ArchiveFormat.all.map { format in
      format.identifier.replacing("-", with: "") + "reader.swift"
    }
    #expect(files.map { $0.lowercased() }.sorted() == listed.sorted())
  }

  @Test func whatAnyPageIsComesLast() {
    #expect(ArchiveFormat.all.map(\.identifier).suffix(2) == ["html", "text"])
  }
}
