import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct WACZReaderTests {
  private static func sample(_ name: String) -> String {
    RepositoryPaths.root.appending(path: "Tests/Samples/zip/\(name)").path
  }

  @Test(arguments: ["averley.wacz", "averley-1.0.wacz"])
  func thePagesOfAllItsWARCFilesAreRead(_ name: String) throws {
    let pages = try ArchiveReader().pages(at: Self.sample(name))
    #expect(pages.map(\.format) == ["wacz", "wacz", "wacz"])
    #expect(
      pages.map(\.url) == ["library", "bridge", "bridge"].map { "https://averley.example/\($0)" }
    )
    #expect(
      pages.map(\.capture?.date) == [
        "2024-03-05T10:11:10Z", "2024-02-01T08:00:00Z", "2024-03-05T10:11:12Z",
      ]
    )
    #expect(pages.map(\.record) == [2, 3, 5])
    #expect(pages.map(\.number) == [1, 2, 3])
    #expect(pages.allSatisfy { $0.digestMismatch == nil && $0.notices.isEmpty })
  }

  @Test(arguments: ["averley.wacz", "averley-1.0.wacz"])
  func thePageToStartFromIsTheNearestCaptureOfItsAddress(_ name: String) throws {
    let pages = try ArchiveReader().pages(at: Self.sample(name))
    #expect(pages.map(\.isEntry) == [false, false, true])
  }

  @Test func itIsToldByItsFirstEntry() throws {
    var header: ArchiveHeader?
    try ArchiveReader().read(Self.sample("averley.wacz"), opened: { header = $0 }) { _ in false }
    #expect(header?.format == "wacz" && header?.isContainer == true)
  }
}
