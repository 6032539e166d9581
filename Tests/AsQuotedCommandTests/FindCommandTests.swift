import Foundation
import TestSupport
import Testing

struct FindCommandTests {
  private let pages = "\(Samples.truce)/pages"

  @Test func wordsThatWereSaidAreFoundWithTheirSpeaker() async {
    let run = await CommandRun("find", "“irreversible”", "\(pages)/wayback.html")
    #expect(run.status == 0)
    #expect(run.output.contains("verified       \(pages)/wayback.html\n"))
    #expect(run.output.contains("2024-12-31T08:44:55Z"))
  }

  @Test func anotherSpeakerIsAFinding() async {
    let words = "the barrel of the gun is going to be European"
    let run = await CommandRun("find", words, "--speaker", "JD Vance", "\(pages)/wayback.html")
    #expect(run.status == 1)
    #expect(run.output.contains("misattributed: JD Vance: “\(words)”"))
  }

  @Test func copiesThatDisagreeAreTold() async {
    let run = await CommandRun(
      "find",
      "Putin is bluffing, he wants a deal",
      "--jobs",
      "1",
      "\(pages)/wayback.html",
      "\(pages)/altered-negation.html"
    )
    #expect(run.status == 1)
    #expect(run.output.contains("But pages disagree: 1 page with other words or another speaker."))
  }

  @Test func everyPageOfAContainerIsSearched() async {
    let run = await CommandRun("find", "No such words anywhere", "Tests/Samples/warc", "--all")
    #expect(run.output.contains("missing"))
    #expect(run.output.contains("#"))
  }

  @Test(arguments: ["text", "json"])
  func theOutputDoesNotDependOnTheNumberOfJobs(_ format: String) async {
    let words = "irreversible"
    let one = await CommandRun("find", words, "Fixtures", "--format", format, "--jobs", "1")
    let four = await CommandRun("find", words, "Fixtures", "--format", format, "--jobs", "4")
    #expect(one.output == four.output)
    #expect(one.output.contains("verified"))
  }

  @Test(arguments: [
    (["find"], "words"), (["find", "words"], "paths"),
    (["find", "…", "Fixtures"], "holds no word"),
    (["find", "words", "Fixtures", "--speaker", " "], "--speaker: a name is missing"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ message: String) async {
    let run = await CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(message), "\(run.errors)")
  }

  @Test func aPageThatCantBeReadIsTold() async {
    let run = await CommandRun("find", "irreversible", "\(pages)/wayback.html", "no-such.html")
    #expect(run.status == 2)
    #expect(run.errorLines.first?.hasPrefix("no-such.html: error: ") == true)
    #expect(run.output.contains("1 input that can't be read"))
  }
}
