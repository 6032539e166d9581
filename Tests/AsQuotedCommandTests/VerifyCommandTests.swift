import Foundation
import TestSupport
import Testing

struct VerifyCommandTests {
  private let truth = "\(Samples.truce)/truth.yaml"
  private let pages = "\(Samples.truce)/pages"

  /// A copy of the truce's truth that says nothing of single pages.
  private func bareTruth(in folder: TemporaryFolder) throws -> String {
    let file = RepositoryPaths.root.appending(path: truth)
    let text = try String(contentsOf: file, encoding: .utf8)
    let bare = text.split(separator: "\npages:\n")[0]
    return try folder.write(String(bare) + "\n", to: "truth.yaml")
  }

  @Test func everyFixturePasses() async {
    let run = await CommandRun("verify", "Fixtures")
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("20 pages: 11 clean, 9 as expected;"))
  }

  @Test(arguments: ["text", "json"])
  func theOutputDoesNotDependOnTheNumberOfJobs(_ format: String) async {
    let one = await CommandRun("verify", "Fixtures", "--all", "--format", format, "--jobs", "1")
    let four = await CommandRun("verify", "Fixtures", "--all", "--format", format, "--jobs", "4")
    #expect(one.output == four.output)
    #expect(!one.output.isEmpty)
  }

  @Test func anAlteredCopyAloneIsAFinding() async throws {
    let folder = try TemporaryFolder()
    let truth = try bareTruth(in: folder)
    let run = await CommandRun("verify", "\(pages)/altered-negation.html", "--truth", truth)
    #expect(run.status == 1)
    #expect(
      run.output.contains("error    \(pages)/altered-negation.html  21 of 22 verified, q15 altered")
    )
    #expect(run.output.contains("{+not"))
    #expect(run.output.contains("negation"))
    #expect(run.errors.isEmpty)
  }

  @Test func aSwappedSpeakerIsShownWithTheEvidence() async throws {
    let folder = try TemporaryFolder()
    let truth = try bareTruth(in: folder)
    let run = await CommandRun("verify", "\(pages)/swapped-speaker.html", "--truth", truth)
    #expect(run.status == 1)
    #expect(run.output.contains("expected Donald Trump, found "))
    #expect(run.output.contains("rule "))
    #expect(run.output.contains("paragraph "))
  }

  @Test func failOnDecidesWhatFails() async throws {
    let folder = try TemporaryFolder()
    let truth = try bareTruth(in: folder)
    let page = "\(pages)/elided.html"
    let usual = await CommandRun("verify", page, "--truth", truth)
    let strict = await CommandRun("verify", page, "--truth", truth, "--fail-on", "notice")
    #expect(usual.status == 0)
    #expect(strict.status == 1)
    #expect(usual.output.hasSuffix(strict.output.suffix(20)))
    #expect(usual.output.contains("notice   \(page)  21 of 22 verified, q22 elided"))
  }

  @Test func aPageThatDoesNotGiveWhatIsExpectedFails() async throws {
    let folder = try TemporaryFolder()
    let text = try String(contentsOf: RepositoryPaths.root.appending(path: truth), encoding: .utf8)
    let wrong = text.replacing("wayback.html", with: "other.html")
      .replacing("altered-negation.html: {q15: altered}", with: "wayback.html: {q15: altered}")
    let path = try folder.write(wrong, to: "truth.yaml")
    let run = await CommandRun("verify", "\(pages)/wayback.html", "--truth", path)
    #expect(run.status == 1)
    #expect(run.output.contains("not as expected"))
    #expect(run.output.contains("q15"))
  }

  @Test func reportsGoToFilesBesideTheOneOnStandardOutput() async throws {
    let folder = try TemporaryFolder()
    let file = folder.path("the report.json")
    let run = await CommandRun(
      "verify",
      Samples.truce,
      "--format",
      "text",
      "--format",
      "json=\(file)"
    )
    #expect(run.status == 0)
    #expect(run.output.contains("16 pages: "))
    let data = try Data(contentsOf: folder.url.appending(path: "the report.json"))
    let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    #expect((json?["pages"] as? [Any])?.count == 16)
  }

  @Test(arguments: [("github-summary", 2), ("markdown", 1)])
  func aStepsSummaryIsAddedToAndOtherFilesAreWrittenAnew(_ format: String, _ reports: Int)
    async throws
  {
    let folder = try TemporaryFolder()
    let file = try folder.write("# Before\n", to: "summary.md")
    for _ in 1...2 {
      _ = await CommandRun("verify", "Fixtures/council-parking", "--format", "\(format)=\(file)")
    }
    let text = try String(contentsOf: folder.url.appending(path: "summary.md"), encoding: .utf8)
    #expect(text.hasPrefix("# Before\n") == (reports == 2))
    #expect(text.components(separatedBy: "## ✅ asquoted: nothing found").count - 1 == reports)
  }

  @Test func aReportThatCannotBeWrittenIsToldBeforeTheWork() async throws {
    let file = try TemporaryFolder().path("none/report.json")
    let run = await CommandRun("verify", Samples.truce, "--format", "json=\(file)")
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(file): error: can't be written"))
    #expect(run.output.isEmpty)
  }

  @Test func aPathNamedTwiceIsCheckedOnce() async {
    let page = "\(pages)/publisher.html"
    let run = await CommandRun("verify", page, "./\(page)", pages, "--truth", truth)
    #expect(run.output.contains("16 pages: "))
    let cases = await CommandRun("verify", Samples.truce, "Fixtures")
    #expect(cases.output.contains("20 pages: "))
  }

  @Test func colourIsForTerminalsAndNoColorIsHeeded() async {
    let arguments = ["verify", Samples.truce]
    let plain = await CommandRun(arguments)
    let terminal = await CommandRun(arguments, isTerminal: true)
    let refused = await CommandRun(arguments, isTerminal: true, environment: ["NO_COLOR": "1"])
    let always = await CommandRun(arguments + ["--color", "always"])
    let never = await CommandRun(arguments + ["--color", "never"], isTerminal: true)
    #expect(!plain.output.contains("\u{1B}"))
    #expect(terminal.output.contains("\u{1B}[32m"))
    #expect(refused.output == plain.output)
    #expect(always.output == terminal.output)
    #expect(never.output == plain.output)
  }

  @Test func spacesInPathsDoNoHarm() async throws {
    let folder = try TemporaryFolder()
    let page = RepositoryPaths.root.appending(path: "\(pages)/publisher.html")
    let copy = try folder.write(Array(try Data(contentsOf: page)), to: "a folder/my  copy ü.html")
    let run = await CommandRun("verify", copy, "--truth", truth)
    #expect(run.status == 0)
    #expect(run.output.contains("22 of 22 verified"))
  }
}
