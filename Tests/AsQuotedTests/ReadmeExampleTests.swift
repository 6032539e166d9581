import Foundation
import TestSupport
import Testing

struct ReadmeExampleTests {
  @Test(arguments: ["ReadmeExample", "ClaimExample", "CompareExample"])
  func theReadmeShowsTheExampleThatIsCompiledHere(_ name: String) throws {
    let readme = RepositoryPaths.root.appending(path: "README.md")
    let example = RepositoryPaths.root.appending(path: "Tests/AsQuotedTests/\(name).swift")
    let block = "```swift\n\(try String(contentsOf: example, encoding: .utf8))```\n"
    #expect(try String(contentsOf: readme, encoding: .utf8).contains(block))
  }

  @Test func theExampleFindsWhatIsWrong() throws {
    let folder = RepositoryPaths.fixtures.path(percentEncoded: false)
    let found = try findings(
      in: "\(folder)/ukraine-truce/pages/dropped.html",
      against: "\(folder)/ukraine-truce/truth.yaml"
    )
    #expect(found.contains("q20 missing: no speaker"))
  }

  @Test func theExampleTellsWhatChanged() {
    let folder = RepositoryPaths.fixtures.path(percentEncoded: false)
    let pages = ["wayback.html", "single-file.html"].map { "\(folder)/quarry-vote/pages/\($0)" }
    let found = changes(between: pages)
    #expect(
      found.contains(
        "q02 words, first in \(pages[1]): Forty jobs are waiting for one signature."
      )
    )
  }
}
