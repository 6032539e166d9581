import Foundation
import TestSupport
import Testing

@Suite struct ContainerTests {
  private static let crawl = "Tests/Samples/warc/wget.warc.gz"

  private func crawl() throws -> [UInt8] {
    [UInt8](try Data(contentsOf: RepositoryPaths.root.appending(path: Self.crawl)))
  }

  @Test func extractWritesEachPageOfAContainerWithItsNumber() async {
    let run = await CommandRun("extract", Self.crawl)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("\(Self.crawl)#1\n") && run.output.contains("\(Self.crawl)#2\n"))
    #expect(run.output.contains("\n2 pages; 8 quotations, 8 with a speaker\n"))
  }

  @Test func outputDoesNotDependOnTheNumberOfJobs() async throws {
    let folder = try TemporaryFolder()
    let many = try folder.write(
      Array(repeatElement(try crawl(), count: 6).joined()),
      to: "a.warc.gz"
    )
    let more = try folder.write([UInt8](try Data(contentsOf: URL(filePath: many))), to: "b.warc.gz")
    let files = [Self.crawl, many, Samples.truce + "/pages/added.html", more]
    let one = await CommandRun(["extract", "--format", "jsonl", "--jobs", "1"] + files)
    let five = await CommandRun(["extract", "--format", "jsonl", "--jobs", "5"] + files)
    let lines = one.output.split(separator: "\n").count
    #expect(lines == 27)
    #expect(one.output == five.output && one.errors == five.errors)
  }

  @Test func ofADamagedContainerWhatIsWholeIsWrittenAndTheRestToldWithStatus2() async throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(Array(try crawl().dropLast(3000)), to: "cut.warc.gz")
    let run = await CommandRun("extract", file)
    #expect(run.status == 2)
    #expect(run.output.contains("Harbour bridge"))
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("\(file): error: "))
    #expect(run.errors.contains("not whole gzip (it is cut off)"))
  }
}
