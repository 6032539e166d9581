import TestSupport
import Testing

struct ExtractCommandTests {
  @Test(arguments: ["text", "json", "jsonl"])
  func theOutputDoesNotDependOnTheNumberOfJobs(_ format: String) async {
    let one = await CommandRun("extract", "Fixtures", "--format", format, "--jobs", "1")
    let four = await CommandRun("extract", "Fixtures", "--format", format, "--jobs", "4")
    #expect(one.status == 0)
    #expect(one.output == four.output)
    #expect(!one.output.isEmpty)
  }

  @Test func linesComeInTheOrderOfTheArguments() async {
    let pages = ["wayback.html", "amp.html.gz", "publisher.html"].map {
      "\(Samples.truce)/pages/\($0)"
    }
    let run = await CommandRun(["extract", "--format", "jsonl", "--jobs", "3"] + pages)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    for (line, page) in zip(lines, pages) { #expect(line.contains("\"id\":\"\(page)\"")) }
  }

  @Test func theArticlesTextComesOnlyWhereItIsAskedFor() async {
    let page = "Fixtures/council-parking/pages/notes.txt"
    let without = await CommandRun("extract", page, "--format", "jsonl")
    let with = await CommandRun("extract", page, "--format", "jsonl", "--include-text")
    #expect(!without.output.contains("\"text\":\"Sunday"))
    #expect(with.output.count > without.output.count + 1000)
  }

  @Test func whatAFolderHoldsBesidePagesIsTold() async throws {
    let folder = try TemporaryFolder()
    try folder.write("“No,” said Mara Quill, who chairs the club.", to: "notes.txt")
    try folder.write("x", to: "picture.png")
    let run = await CommandRun("extract", folder.path())
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("\(folder.path()): note: "))
    #expect(run.errors.contains("picture.png passed over"))
  }
}
