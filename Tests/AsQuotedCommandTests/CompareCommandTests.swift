import Foundation
import TestSupport
import Testing

/// `compare`, from its arguments to its output.
struct CompareCommandTests {
  private static let quarry = "Fixtures/quarry-vote/pages"

  private static func article(_ words: String, title: String = "Pier to be rebuilt") -> String {
    """
    <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title></head><body><article>
    <h1>\(title)</h1>
    <p>The pier was lost in the great storm of last winter, and the town has talked of nothing else since.
    A meeting was held on Monday evening in the old net loft behind the harbour office.</p>
    <p>Greta Holm, who leads the town council, spoke first. “\(words),” Holm said.</p></article></body></html>
    """
  }

  @Test func aFolderIsComparedInOrderOfCapture() async {
    let run = await CommandRun("compare", Self.quarry)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("5 copies of ‘Quarry on Ardle Moor may open again’"))
    #expect(run.output.contains("  q03  o = = @  Maud Ferrand: “They will be counted"))
    #expect(run.output.contains("first seen in copy 3, captured 2026-02-04T07:05:44Z"))
    #expect(run.output.contains("the quarry will [-not-] open"))
    #expect(run.output.contains("5 copies, 1 page of other articles left out; 6 quotations"))
    #expect(run.errors.contains("crawl.warc.gz: note: 1 page is left out"))
  }

  @Test func theOrderOfArgumentsAndTheNumberOfJobsChangeNothing() async {
    let files = ["crawl.warc.gz", "chrome.mhtml", "single-file.html", "wayback.html"]
      .map { "\(Self.quarry)/\($0)" }
    let one = await CommandRun(["compare", "--jobs", "1"] + files)
    let other = await CommandRun(["compare", "--jobs", "4"] + files.reversed())
    #expect(one.output == other.output)
    #expect(one.output == (await CommandRun("compare", Self.quarry)).output)
  }

  @Test(arguments: [("notice", 1), ("warning", 0), ("error", 0)])
  func onlyChangesAtOrAboveFailOnFail(_ severity: String, _ status: Int32) async throws {
    let folder = try TemporaryFolder()
    let one = try folder.write(Self.article("It will be oak"), to: "a.html")
    let other = try folder.write(
      Self.article("It will be oak", title: "Pier to be rebuilt at last"),
      to: "b.html"
    )
    let run = await CommandRun("compare", one, other, "--fail-on", severity)
    #expect(run.status == status)
    #expect(run.output.contains("Pier to be rebuilt {+at last+}"))
  }

  @Test func copiesThatAreTheSameChangeNothing() async throws {
    let folder = try TemporaryFolder()
    let one = try folder.write(Self.article("It will be oak"), to: "a.html")
    let other = try folder.write(Self.article("It will be oak"), to: "b.html")
    let run = await CommandRun("compare", one, other)
    #expect(run.status == 0)
    #expect(run.output.contains("[same page, byte for byte, as copy 1]"))
    #expect(run.output.contains("1 quotation unchanged; --all shows them"))
    let all = await CommandRun("compare", one, other, "--all")
    #expect(all.output.contains("q01  o  Greta Holm: “It will be oak,”"))
  }

  @Test func whatCannotBeReadIsToldAndTheOthersAreCompared() async throws {
    let run = await CommandRun(
      "compare",
      Self.quarry,
      "Tests/Samples/bad-input/empty.html",
      "nowhere.html"
    )
    #expect(run.status == 2)
    #expect(run.errors.contains("Tests/Samples/bad-input/empty.html: error: "))
    #expect(run.errors.contains("nowhere.html: error: no such file"))
    #expect(run.output.contains("2 that can't be read; 6 quotations"))
  }

  @Test(arguments: [
    (["Fixtures/council-parking/pages/notes.txt"], "name two or more copies"),
    (["nowhere.html"], "no copy can be read"),
    (["\(quarry)/wayback.html", "Fixtures/council-parking/pages/notes.txt"], "is another article"),
    (["Fixtures"], "copies of 3 articles"),
  ])
  func fewerThanTwoCopiesAreNoComparison(_ paths: [String], _ words: String) async {
    let run = await CommandRun(["compare"] + paths)
    #expect(run.status == 2)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test func theURLChoosesAmongPagesOfAContainer() async {
    let run = await CommandRun(
      "compare",
      "\(Self.quarry)/crawl.warc.gz",
      "--url-match",
      "*/quarry-vote"
    )
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("crawl.warc.gz#3  [same text as copy 1]"))
  }

  @Test func severalReportsAreWrittenAtOnce() async throws {
    let folder = try TemporaryFolder()
    let run = await CommandRun(
      "compare",
      Self.quarry,
      "--format",
      "text",
      "--format",
      "json=\(folder.path("out.json"))",
      "--format",
      "html=\(folder.path("out.html"))"
    )
    #expect(run.status == 1)
    #expect(run.output.contains("first seen in copy 2"))
    let json = try JSONSerialization.jsonObject(
      with: Data(contentsOf: folder.url.appending(path: "out.json"))
    )
    let summary = (json as? [String: Any])?["summary"] as? [String: Int]
    #expect(summary?["exit"] == 1)
    #expect(summary?["speaker"] == 1)
    #expect(try folder.names == ["out.html", "out.json"])
  }
}
