import Foundation
import TestSupport
import Testing

@testable import AsQuoted

struct PageFinderTests {
  @Test(arguments: [
    ("a.html", true), ("A.HTM", true), ("a.html.gz", true), ("a.txt", true), ("a.mht", true),
    ("a.webarchive", true), ("a.warc.gz", true),
    ("a.gz", false), ("a.png", false),
    ("html", false), ("a.html.bak", false), ("a.wacz", true), ("a.zip", true),
  ])
  func aFoldersPagesAreKnownByTheirNames(_ name: String, _ isPage: Bool) {
    #expect(PageFinder.isPage(name) == isPage)
  }

  @Test func subfoldersAreReadAndABrowsersCompanionsAreNot() throws {
    let folder = try TemporaryFolder()
    for name in ["b.html", "a/z.txt", "b_files/ad.html", ".hidden.html", "c.png"] {
      try folder.write("x", to: name)
    }
    let contents = try PageFinder.contents(of: folder.path())
    #expect(contents.pages == [folder.path("a/z.txt"), folder.path("b.html")])
    #expect(contents.passedOver == [folder.path("c.png")])
  }

  @Test func companionsMayHaveNamesInOtherLanguages() throws {
    let folder = try TemporaryFolder()
    for name in ["a.htm", "a-Dateien/ad.html", "b_fichiers/c.html"] {
      try folder.write("x", to: name)
    }
    let contents = try PageFinder.contents(of: folder.path())
    #expect(contents.pages == [folder.path("a.htm"), folder.path("b_fichiers/c.html")])
  }

  @Test func aCircleOfLinksEnds() throws {
    let folder = try TemporaryFolder()
    let page = try folder.write("x", to: "inner/a.html")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("inner/again"),
      withDestinationPath: folder.path()
    )
    #expect(try PageFinder.contents(of: folder.path()).pages == [page])
  }

  @Test func aLinkThatLeadsNowhereIsNotLeftOut() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("gone.html"),
      withDestinationPath: "nowhere"
    )
    #expect(try PageFinder.contents(of: folder.path()).pages == [folder.path("gone.html")])
  }

  @Test func aFolderThatIsNotThereIsNamed() throws {
    let path = try TemporaryFolder().path("none")
    let error = #expect(throws: FileError.self) { try PageFinder.contents(of: path) }
    #expect(error?.path == path)
  }

  @Test func spellingsOfOnePathAreOne() {
    #expect(PageFinder.identity(of: "a/../b.html") == PageFinder.identity(of: "./b.html"))
    #expect(PageFinder.identity(of: "a.html") != PageFinder.identity(of: "b.html"))
  }
}
