import Foundation
import TestSupport
import Testing

@testable import ArchiveReading

@Suite struct SingleFileZipReaderTests {
  private static let comment = """
    <!--
     Page saved with SingleFile
     url: https://town.example/bridge
     saved date: Tue Mar 05 2024 11:11:12 GMT+0100 (Central European Standard Time)
    -->
    """
  private static let manifest =
    #"{"originalUrl": "https://town.example/m", "archiveTime": "2024-03-05T10:11:12.345Z"}"#

  @Test(arguments: ["single-file.html", "single-file.zip"])
  func thePageIsTakenOutOfTheZip(_ name: String) throws {
    let file = RepositoryPaths.root.appending(path: "Tests/Samples/zip/\(name)")
    let pages = try ArchiveReader().pages(at: file.path)
    #expect(pages.count == 1)
    let page = try #require(pages.first)
    #expect(page.format == "single-file-zip")
    #expect(page.url == "https://averley.example/bridge")
    #expect(
      page.capture == .init(date: "2024-03-05T11:11:12+01:00", readFrom: "SingleFile comment")
    )
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.hasPrefix("<!DOCTYPE html>") && text.contains("Petra Lindqvist"))
    #expect(page.sha256 == ArchiveReader.sha256([UInt8](try Data(contentsOf: file))))
    #expect(page.payloadSHA256 == ArchiveReader.sha256(page.bytes))
  }

  private func selfExtracting(
    prologue: String = comment,
    isCut: Bool = false,
    _ entries: (String, String)...
  ) -> [UInt8] {
    var zip = ZipFile(behind: Array("<!DOCTYPE html><html>\(prologue)<body><!--".utf8))
    for (name, content) in entries { zip.add(name, Array(content.utf8)) }
    return isCut ? zip.bytes : zip.finished(comment: "--><script></script></html>")
  }

  @Test(arguments: [
    ("<p>One", "", "https://town.example/m", "manifest.json of SingleFile"),
    ("<p>One", comment, "https://town.example/bridge", "SingleFile comment"),
    (
      "<html>" + comment.replacing("bridge", with: "inner") + "<p>One", comment,
      "https://town.example/inner", "SingleFile comment"
    ),
  ])
  func whereItIsFromIsReadInThePageElseBeforeTheZipElseInTheManifest(
    _ page: String,
    _ prologue: String,
    _ url: String,
    _ place: String
  ) throws {
    let bytes = selfExtracting(
      prologue: prologue,
      ("root/index.html", page),
      ("root/manifest.json", Self.manifest)
    )
    let found = try #require(try ArchiveReader().pages(in: bytes, named: "a.html").first)
    #expect(found.url == url)
    #expect(found.capture?.readFrom == place)
  }

  @Test func framesAndWhatThePageShowsAreNoPages() throws {
    let bytes = selfExtracting(
      ("frames/0/index.html", "<p>Two"),
      ("index.html", "<p>One"),
      ("images/0.png", "x")
    )
    let records = try ZipFile.records(bytes, named: "a.html")
    #expect(records.map { $0.other?.reason } == ["a frame of the page", nil, "part of the page"])
    #expect(records[1].page?.bytes == Array("<p>One".utf8))
    #expect(records[1].page?.record == 2)
  }

  @Test func offsetsMayCountFromTheZipsOwnStart() throws {
    let zip = ZipFile.of(("images/0.png", "x"), ("index.html", "<p>One"))
    let bytes = Array("<html>\(Self.comment)<!--".utf8) + zip + Array("--></html>".utf8)
    let page = try #require(ArchiveReader().pages(in: bytes, named: "a.html").first)
    #expect(page.bytes == Array("<p>One".utf8))
    #expect(page.url == "https://town.example/bridge")
  }

  @Test func aZipWithoutItsDirectoryIsReadAsFarAsItIsWhole() throws {
    let bytes = selfExtracting(isCut: true, ("index.html", "<p>One"), ("images/0.png", "x"))
    let records = try ZipFile.records(Array(bytes.dropLast(4)), named: "a.html")
    #expect(records.first?.page?.bytes == Array("<p>One".utf8))
    #expect(records.last?.damage != nil)
  }

  @Test func aZipWithoutThePageIsToldOf() throws {
    let records = try ZipFile.records(selfExtracting(("a.txt", "x")), named: "a.html")
    #expect(records.map(\.damage) == ["the zip in the page holds no index.html"])
  }

  @Test func aPageThatOnlySpeaksOfItIsReadAsItIs() throws {
    let text = "<html><div id=sfz-wait-message>Wait</div>"
    let page = try #require(ArchiveReader().pages(in: Array(text.utf8), named: "a.html").first)
    #expect(page.bytes == Array(text.utf8))
    #expect(page.notices == ["looks like a page of SingleFile that opens itself, but holds no zip"])
  }

  @Test func anEncryptedPageIsToldOf() throws {
    var zip = ZipFile(behind: Array("<html><!--".utf8))
    zip.add("index.html", Array("<p>One".utf8), flags: 1)
    let records = try ZipFile.records(zip.finished(), named: "a.html")
    #expect(records.first?.damage?.contains("is encrypted") == true)
  }
}
