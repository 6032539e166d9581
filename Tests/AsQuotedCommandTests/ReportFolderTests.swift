import Foundation
import TestSupport
import Testing

/// Reports that are folders of files.
struct ReportFolderTests {
  private let page = "Ed Harrow said: “We never saw the plans, and nobody asked us.”\n"

  @Test func everyPageHasItsFilesWhateverItsName() async throws {
    let folder = try TemporaryFolder()
    for name in ["a/page.txt", "b/page.txt", "b/PAGE.txt", "c/.odd name?.txt"] {
      try folder.write(page, to: name)
    }
    let paths = ["a/page.txt", "b", "c/.odd name?.txt"].map { folder.path($0) }
    let run = await CommandRun(["extract"] + paths + ["--format", "brat=\(folder.path("out"))"])
    #expect(run.status == 0)
    #expect(run.output.isEmpty)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path("out")).sorted()
    #expect(
      names == [
        "PAGE-2.ann", "PAGE-2.txt", "annotation.conf", "odd-name-.ann", "odd-name-.txt",
        "page-3.ann",
        "page-3.txt", "page.ann", "page.txt",
      ]
    )
  }

  @Test func whatIsThereIsNotWrittenOver() async throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(page, to: "page.txt")
    let kept = try folder.write("corrected", to: "out/page.ann")
    let run = await CommandRun("extract", input, "--format", "brat=\(folder.path("out"))")
    #expect(run.status == 2)
    #expect(run.errors.contains("out: error: is not empty, and nothing is written over"))
    #expect(try String(contentsOf: URL(filePath: kept), encoding: .utf8) == "corrected")
  }

  @Test func aFileIsNoFolder() async throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(page, to: "page.txt")
    let run = await CommandRun("extract", input, "--format", "brat=\(input)")
    #expect(run.status == 2)
    #expect(run.errors.contains("the folder can't be made: "))
  }

  @Test func whatIsWrittenIsScoredAsItIs() async throws {
    let folder = try TemporaryFolder()
    let input = try folder.write(page + "“It was over by noon,” Mara Quill said.\n", to: "page.txt")
    let out = folder.path("out")
    _ = await CommandRun("extract", input, "--format", "brat=\(out)")
    let run = await CommandRun("evaluate", "--brat", out, "--format", "json")
    #expect(run.status == 0)
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    #expect(json != nil)
    #expect(run.output.contains("\"f1\" : 1"))
  }
}
