import TestSupport
import Testing

/// Each limit has an option: past it a page can't be checked, and the message names the option.
struct LimitOptionsTests {
  private static let page = "Fixtures/ukraine-truce/pages/publisher.html"
  private static let packed = "Fixtures/ukraine-truce/pages/amp.html.gz"

  @Test(arguments: [
    ("--max-file-size", "100", page), ("--max-page-size", "1K", page), ("--max-depth", "2", page),
    ("--max-quotations", "1", page), ("--max-unpacked-size", "1K", packed),
  ])
  func pastALimitThePageIsRefused(_ option: String, _ value: String, _ page: String) async {
    for command in [["extract"], ["explain"], ["truth", "draft"]] {
      let run = await CommandRun(command + [page, option, value])
      #expect(run.status == 2)
      #expect(run.errors.contains("raise \(option)"))
    }
    let truth = "Fixtures/ukraine-truce/truth.yaml"
    let run = await CommandRun("verify", page, "--truth", truth, option, value)
    #expect(run.status == 2)
    #expect(run.output.contains("cannot-check: "))
    #expect(run.errors.contains("raise \(option)"))
  }

  @Test func pastItsLimitAContainerIsRefused() async throws {
    let folder = try TemporaryFolder()
    let pages = (1...3).map { ("https://fenholt.test/\($0)", WebArchive.article) }
    let archive = try folder.write(WebArchive.bytes(pages), to: "site.warc")
    let run = await CommandRun("inspect", archive, "--max-records", "2")
    #expect(run.status == 2)
    #expect(run.errors.contains("holds more than the 2 records allowed; raise --max-records"))
    #expect(run.output.contains("page 2"))
    #expect(await CommandRun("inspect", archive, "--max-records", "3").status == 0)
  }

  @Test func theRatioOfUnpackedBytesHasAnOption() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "<p>" + String(repeating: " ", count: 3 << 20) + "One.",
      to: "a.html"
    )
    #expect(try Shell.run("gzip -k '\(path)'").status == 0)
    let run = await CommandRun("inspect", path + ".gz")
    #expect(run.errors.contains("200 bytes a byte allowed; raise --max-ratio"))
    #expect(await CommandRun("inspect", path + ".gz", "--max-ratio", "2000").status == 0)
  }

  @Test(arguments: ["verify", "extract", "explain", "inspect"])
  func theHelpHasThemInAGroup(_ command: String) async {
    let run = await CommandRun(command, "--help")
    #expect(run.output.contains("\nLIMITS:\n  --max-file-size"))
    #expect(run.output.contains("\nFILES WITH SEVERAL PAGES:\n  --url <url>"))
  }
}
