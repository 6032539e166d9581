import Foundation
import Testing

@testable import ArchiveReading

@Suite struct ArchiveReaderTests {
  private func code(_ bytes: [UInt8], named path: String = "page") -> ArchiveError.Code? {
    do {
      _ = try ArchiveReader().pages(in: bytes, named: path)
      return nil
    } catch {
      return error.code
    }
  }

  @Test func aPageCarriesItsDigests() throws {
    let page = try #require(
      ArchiveReader().pages(in: Array("<p>abc".utf8), named: "a.html").first
    )
    // `printf '<p>abc' | sha256sum`
    #expect(page.sha256 == "d03862b547e5dbb21797bfcbd48bf4c474675e344b706e6445554ab6227de3a1")
    #expect(page.payloadSHA256 == page.sha256)
    #expect(page.number == 1 && page.path == "a.html" && !page.isGzip)
  }

  @Test func anEmptyFileIsRefusedWithItsName() {
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: [], named: "pages/a.html")
    }
    #expect(error?.code == .empty)
    #expect(error?.message == "pages/a.html: is empty; save the page again")
  }

  @Test(arguments: [
    ("%PDF-1.7 <p>", "a PDF document"),
    ("{\\rtf1 a}", "RTF"), ("\u{1}\u{0}\u{2}\u{0}a\u{0}", "binary data"),
  ])
  func binaryIsRefusedWithWhatItLooksLike(_ content: String, _ kind: String) {
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: Array(content.utf8), named: "x.html")
    }
    #expect(error?.code == .binary)
    #expect(error?.message.hasPrefix("x.html: holds no page: it looks like") == true)
    #expect(error?.message.contains(kind) == true)
  }

  @Test(arguments: [
    (
      #" {"log": {"version": "1.2", "entries": [{"text": "<p>One</p>"}]}}"#, "a HAR file",
      "from the browser"
    ),
    (#"[{"title" : "One", "html": "<p>One"}]"#, "a JSON file", "as HTML"),
    ("filedesc://a.arc 0.0.0.0 20240305 text/plain 76\n<p>One", "an ARC file", "turn it into WARC"),
  ])
  func whatHoldsPagesInAnotherFormIsRefusedWithWhatToDo(
    _ content: String,
    _ kind: String,
    _ advice: String
  ) throws {
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: Array(content.utf8), named: "x")
    }
    #expect(error?.code == .binary)
    #expect(error?.message.contains("it looks like \(kind)") == true)
    #expect(error?.message.contains(advice) == true)
  }

  @Test(arguments: [
    "[“One,” Lee said", "[Lee] said: {\"One\"", "{one}: \"a\"", "{\"One\", Lee said: <p>",
  ])
  func textThatOpensWithABracketIsNoJSON(_ content: String) throws {
    #expect(throws: Never.self) { try ArchiveReader().pages(in: Array(content.utf8), named: "x") }
  }

  @Test func dataThatAPersonCallsTextIsText() throws {
    let bytes = Array(#"{"quote": "One"}"#.utf8)
    #expect(try ArchiveReader().pages(in: bytes, named: "x.txt").map(\.kind) == [.text])
    #expect(try ArchiveReader().pages(in: bytes, named: "x", as: .text).map(\.kind) == [.text])
  }

  @Test func imagesAreRefused() {
    #expect(code([0x89, 0x50, 0x4E, 0x47, 0x0D]) == .binary)
    #expect(code([0xFF, 0xD8, 0xFF, 0xE0]) == .binary)
  }

  @Test(arguments: [
    ("a.html", "no tag at all", ArchivedPage.Kind.html), ("a.txt", "<p>One", .text),
    ("a.txt.gz", "<p>One", .text), ("a", "One said: \"Two.\"", .text), ("a", "x < y <z> w", .text),
    ("a", "\u{FEFF}\n <!DOCTYPE html>", .html), ("a", "One <P>two", .html), ("-", "a<br/>b", .html),
    ("a", "a \u{0} <p>b</p> and some more of it, for one NUL is no harm", .html),
  ])
  func aFileIsReadByItsContentAndName(_ path: String, _ text: String, _ kind: ArchivedPage.Kind)
    throws
  {
    let pages = try ArchiveReader().pages(in: Array(text.utf8), named: path)
    #expect(pages.map(\.kind) == [kind])
    #expect(pages.first?.bytes == Array(text.utf8))
  }

  @Test func anyFileIsTextIfAskedFor() throws {
    let pages = try ArchiveReader().pages(in: Array("<p>a".utf8), named: "a.html", as: .text)
    #expect(pages.map(\.kind) == [.text])
    #expect(pages.map(\.format) == ["text"])
  }

  @Test func utf16IsNoBinary() throws {
    let bytes: [UInt8] =
      [0xFF, 0xFE] + "<p>One</p>".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try ArchiveReader().pages(in: bytes, named: "a").map(\.kind) == [.html])
  }

  @Test func aFilePastTheLimitIsRefusedWithTheNumber() {
    let reader = ArchiveReader(limits: ArchiveLimits(fileBytes: 4))
    let error = #expect(throws: ArchiveError.self) {
      try reader.pages(in: Array("<p>abc".utf8), named: "a")
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.message.contains("6 bytes, more than the 4") == true)
  }
}
