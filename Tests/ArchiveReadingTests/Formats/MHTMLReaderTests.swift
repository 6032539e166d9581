import Testing

@testable import ArchiveReading

@Suite struct MHTMLReaderTests {
  private func message(
    _ parts: [(header: String, body: String)],
    header: String = "",
    type: String = "multipart/related; boundary=b"
  ) -> String {
    let written = parts.map { "--b\n\($0.header)\n\n\($0.body)\n" }.joined()
    return "\(header)MIME-Version: 1.0\nContent-Type: \(type)\n\n\(written)--b--\n"
  }

  @Test func chromesSnapshotIsReadWithoutItsFrames() throws {
    let pages = try Samples.pages("chrome-article.mhtml")
    let page = try #require(pages.first)
    #expect(pages.count == 1 && page.format == "mhtml" && page.kind == .html)
    #expect(page.url == "http://lindmoor-post.example/article.html")
    #expect(page.title == "Harbour bridge to close for a month – The Lindmoor Post")
    #expect(page.capture?.readFrom == "MHTML Date header")
    #expect(page.capture?.date.hasSuffix("Z") == true)
    #expect(page.text.contains("“A month is a season for us,” he said."))
    #expect(page.notices.isEmpty)
  }

  @Test(arguments: ["X: y\n", "Content-Type: multipart/related; boundary=b;\n a=b;\n"])
  func aHeaderLongerThanAnyIsRefusedAndNotReadAsText(_ line: String) {
    let lines = String(repeating: line, count: (1 << 20) / line.utf8.count)
    let bytes = Array(
      message(
        [("Content-Type: text/html", "<p>One")],
        header: "Content-Type: text/html\nMIME-Version: 1.0\n" + lines
      ).utf8
    )
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader().pages(in: bytes, named: "a.mhtml")
    }
    #expect(error?.code == .tooLarge)
    #expect(error?.message.contains("a header of more than 524288 bytes") == true)
  }

  @Test func aSetOfFramesGivesThoseThatHaveText() throws {
    let pages = try Samples.pages("chrome-frameset.mhtml")
    #expect(pages.map(\.url) == ["http://lindmoor-post.example/article.html"])
    #expect(pages.first?.notices == ["a frame of http://lindmoor-post.example/frameset.html"])
    #expect(pages.first?.capture != nil)
  }

  @Test(arguments: [
    ("Snapshot-Content-Location: http://a.org/2#x\n", ""),
    ("Content-Location: http://a.org/2\n", ""),
    ("", "; start=\"<two>\""),
  ])
  func theRootIsThePartThatTheHeaderNames(_ header: String, _ parameter: String) throws {
    let text = message(
      [
        ("Content-Type: text/html\nContent-Location: http://a.org/1", "one"),
        ("Content-Type: text/html\nContent-ID: <two>\nContent-Location: http://a.org/2", "two"),
      ],
      header: header,
      type: "multipart/related; boundary=b" + parameter
    )
    #expect(try Samples.pages(text: text).map(\.text) == ["two"])
  }

  @Test func withoutANameTheFirstPageIsTheRoot() throws {
    let text = message([
      ("Content-Type: text/css", "one"),
      (
        "Content-Type: application/xhtml+xml; charset=koi8-r\nContent-Location: http://a.org/",
        "two"
      ),
      ("Content-Type: text/html", "three"),
    ])
    let page = try #require(Samples.pages(text: text).first)
    #expect(page.text == "two" && page.url == "http://a.org/" && page.transportCharset == "koi8-r")
  }

  @Test func aMessageOfOnePartIsAPage() throws {
    let text = "Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: base64\n"
    let page = try #require(Samples.pages(text: text + "MIME-Version: 1.0\n\nPHA+T25l\n").first)
    #expect(page.text == "<p>One" && page.transportCharset == "utf-8")
  }

  @Test func aCopySavedOutOfTheWaybackMachineIsThatOfItsAddress() throws {
    let text = message(
      [("Content-Type: text/html", "one")],
      header:
        "Snapshot-Content-Location: https://web.archive.org/web/20200102030405/http://a.org/\n"
    )
    let page = try #require(Samples.pages(text: text).first)
    #expect(page.url == "http://a.org/" && page.capture?.date == "2020-01-02T03:04:05Z")
  }

  @Test func aFrameWithAnArticleIsMentioned() throws {
    let article = "<p>" + String(repeating: "many words ", count: 300)
    let text = message([
      ("Content-Type: text/html", "<script>x</script>" + article),
      ("Content-Type: text/html\nContent-Location: http://a.org/frame", article),
    ])
    let pages = try Samples.pages(text: text)
    #expect(
      pages.map(\.notices) == [["a frame with much text is left out: http://a.org/frame"]]
    )
  }

  @Test func aFileThatIsCutOffIsReadAsFarAsItGoes() throws {
    let whole = try Samples.bytes("chrome-article.mhtml")
    let half = try ArchiveReader().pages(in: Array(whole.prefix(2200)), named: "a")
    #expect(half.map(\.notices) == [["the file ends within the page: text may be missing"]])
    let most = try ArchiveReader().pages(in: Array(whole.dropLast(120)), named: "a")
    #expect(most.map(\.notices) == [["the file is cut off behind the page"]])
  }

  @Test(arguments: [0, 64, 500, 700, 1000])
  func noCutMakesItCrash(_ length: Int) throws {
    let cut = Array(try Samples.bytes("chrome-article.mhtml").prefix(length))
    _ = try? ArchiveReader().pages(in: cut, named: "a")
  }

  @Test(arguments: [
    ([], "is MHTML without a part"),
    ([("Content-Type: image/png", "x")], "is MHTML without a page of HTML among its 1 parts"),
  ])
  func aMessageWithoutAPageIsDamaged(_ parts: [(header: String, body: String)], _ reason: String) {
    let error = #expect(throws: ArchiveError.self) {
      try Samples.pages(text: message(parts), named: "a.mht")
    }
    #expect(error?.code == .damaged)
    #expect(error?.message.hasPrefix("a.mht: \(reason)") == true)
  }

  @Test func partsAreLimited() {
    let text = message(Array(repeating: ("", ""), count: 101))
    let error = #expect(throws: ArchiveError.self) {
      try ArchiveReader(limits: ArchiveLimits(records: 100)).pages(in: Array(text.utf8), named: "a")
    }
    #expect(error?.code == .tooManyRecords)
    #expect(error?.message.hasPrefix("a: holds more than the 100 parts allowed; raise") == true)
  }

  @Test func aMailThatIsAskedForAsTextIsText() throws {
    #expect(try Samples.pages(text: message([]), named: "a.txt").map(\.format) == ["text"])
  }
}
