import ArchiveReading
import TestSupport
import Testing

@testable import AsQuoted

struct PageLoaderTests {
  private func load(
    _ source: PageSource,
    _ input: Extractor.Input = .auto
  ) throws -> [LoadedPage] {
    var pages: [LoadedPage] = []
    try PageLoader(input: input, reader: ArchiveReader()).load(source) { item in
      if case .page(let page) = item { pages.append(page) }
      return true
    }
    return pages
  }

  private func isText(_ page: LoadedPage?) -> Bool? {
    guard let page else { return nil }
    if case .text = page.content { return true }
    return false
  }

  @Test(arguments: [
    (Extractor.Input.auto, "<p>“No,” said Jo Orr.</p>", "a.html", false),
    (.auto, "“No,” said Jo Orr.", "a.txt", true), (.auto, "“No,” said Jo Orr.", "a", true),
    (.auto, "<p>“No,” said Jo Orr.</p>", "a", false), (.text, "<p>“No,”</p>", "a.html", true),
    (.html, "“No,” said Jo Orr.", "a.txt", false),
  ])
  func aFileIsTakenForWhatItHoldsOrForWhatIsAsked(
    _ input: Extractor.Input,
    _ content: String,
    _ name: String,
    _ expected: Bool
  ) throws {
    let pages = try load(.bytes(Array(content.utf8), path: name), input)
    #expect(pages.count == 1)
    #expect(isText(pages.first) == expected)
    #expect(pages.first?.archive.format == (expected ? "text" : "html"))
  }

  @Test func textOfWindowsIsDecoded() throws {
    let bytes = [0x93] + Array("No,".utf8) + [0x94] + Array(" said Jo Orr.".utf8)
    let page = try load(.bytes(bytes, path: "a.txt")).first
    guard case .text(let text)? = page?.content else {
      Issue.record("the page is not text")
      return
    }
    #expect(text == "“No,” said Jo Orr.")
  }

  @Test func aProblemDoesNotNameTheFileTwice() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([0x89, 0x50, 0x4E, 0x47, 0, 0, 0], to: "a.html")
    let error = #expect(throws: PageProblem.self) {
      try load(.file(path))
    }
    #expect(error?.description.contains(path) == false)
    #expect(error?.description.contains("PNG") == true)
  }
}
