import Foundation
import TestSupport
import Testing

struct ConvertCommandTests {
  private let truth = "Fixtures/council-parking/truth.yaml"

  @Test(arguments: ["json", "csv"])
  func aTruthComesBackFromEveryFormat(_ format: String) async throws {
    let folder = try TemporaryFolder()
    let there = folder.path("t.\(format)")
    let run = await CommandRun("truth", "convert", truth, "--to", format, "-o", there)
    #expect(run.status == 0)
    let back = await CommandRun("truth", "convert", there, "--to", "csv")
    let direct = await CommandRun("truth", "convert", truth, "--to", "csv")
    #expect(back.status == 0 && back.output == direct.output)
  }

  @Test func jsonIsTheSameTruth() async throws {
    let folder = try TemporaryFolder()
    let there = folder.path("t.json")
    _ = await CommandRun("truth", "convert", truth, "--to", "json", "-o", there)
    let pages = "Fixtures/council-parking/pages"
    let own = await CommandRun("verify", pages, "--truth", truth)
    let other = await CommandRun("verify", pages, "--truth", there)
    #expect(own.output.replacing(truth, with: "") == other.output.replacing(there, with: ""))
  }

  @Test func whatIsLostIsTold() async {
    let run = await CommandRun("truth", "convert", truth, "--to", "csv")
    #expect(
      run.errors == "\(truth): note: csv has no place for: article, curated, pages, comments\n"
    )
  }

  @Test func aFileIsOverwrittenOnlyByForce() async throws {
    let folder = try TemporaryFolder()
    let there = try folder.write("mine", to: "t.json")
    let refused = await CommandRun("truth", "convert", truth, "--to", "json", "-o", there)
    #expect(refused.status == 2)
    #expect(refused.errors.contains("is there already") && refused.errors.contains("--force"))
    #expect(try String(contentsOf: folder.url.appending(path: "t.json"), encoding: .utf8) == "mine")
    let forced = await CommandRun("truth", "convert", truth, "--to", "json", "-o", there, "--force")
    #expect(forced.status == 0)
    #expect(try String(contentsOf: folder.url.appending(path: "t.json"), encoding: .utf8) != "mine")
  }

  @Test func aBadFileIsToldWithItsPlace() async throws {
    let folder = try TemporaryFolder()
    let table = try folder.write("id,text,speaker\nq1,No\n", to: "t.csv")
    let run = await CommandRun("truth", "convert", table, "--to", "yaml")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("\(table):2:1: error: has 2 cells"))
  }

  @Test(.enabled(if: SchemaCheck.isThere))
  func theReportOfLintHoldsItsSchema() async throws {
    let run = await CommandRun(
      "truth",
      "lint",
      "--format",
      "json",
      "\(Samples.bad)/unknown-key.yaml",
      "none.yaml",
      truth
    )
    let file = try TemporaryFolder()
    let report = try file.write(run.output, to: "lint.json")
    let schema = RepositoryPaths.root.appending(path: "Schemas/lint.schema.json")
    #expect(try SchemaCheck.problems(of: report, against: [schema]) == nil)
  }

  @Test func lintTellsInJSONWhatIsWrong() async throws {
    let bad = "\(Samples.bad)/unknown-key.yaml"
    let run = await CommandRun("truth", "lint", "--format", "json", bad, "none.yaml", truth)
    #expect(run.status == 2)
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let report = try #require(object as? [String: Any])
    let schemaFile = RepositoryPaths.root.appending(path: "Schemas/lint.schema.json")
    let schema = try JSONSerialization.jsonObject(with: Data(contentsOf: schemaFile))
    #expect(Set((schema as? [String: Any])?["required"] as? [String] ?? []) == Set(report.keys))
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.map { ($0["diagnostics"] as? [Any])?.count } == [1, 0, 0])
    #expect(files.map { $0["problem"] is String } == [false, true, false])
    let summary = try #require(report["summary"] as? [String: Int])
    #expect(summary == ["files": 3, "errors": 1, "warnings": 0, "unreadable": 1, "exit": 2])
  }
}
