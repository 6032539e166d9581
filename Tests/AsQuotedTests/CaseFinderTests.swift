import TestSupport
import Testing

@testable import AsQuoted

struct CaseFinderTests {
  @Test func casesAreFoundInSubfoldersInOrder() throws {
    let folder = try TemporaryFolder()
    for name in ["b", "a/deep", "c"] {
      try folder.write("", to: "\(name)/truth.yaml")
      try folder.write("", to: "\(name)/pages/page.html")
    }
    let found = try CaseFinder.cases(in: folder.path())
    #expect(
      found.cases.map(\.truth)
        == ["a/deep", "b", "c"].map { folder.path("\($0)/truth.yaml") }
    )
    #expect(found.cases.first?.contents.pages == [folder.path("a/deep/pages/page.html")])
    #expect(found.errors.isEmpty)
  }

  @Test func aFolderWithoutACaseIsAnError() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "page.html")
    let error = #expect(throws: FileError.self) { try CaseFinder.cases(in: folder.path()) }
    #expect(error?.message.contains("holds no case") == true)
    #expect(error?.message.contains("--truth") == true)
  }

  @Test func aCaseWithoutPagesIsAnErrorBesideTheOthers() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "bare/truth.yaml")
    try folder.write("", to: "empty/truth.yaml")
    try folder.write("", to: "empty/pages/picture.png")
    try folder.write("", to: "good/truth.yaml")
    try folder.write("", to: "good/pages/page.html")
    let found = try CaseFinder.cases(in: folder.path())
    #expect(found.cases.map(\.truth) == [folder.path("good/truth.yaml")])
    #expect(found.errors.map(\.path) == [folder.path("bare"), folder.path("empty/pages")])
  }
}
