import Foundation
import TestSupport
import Testing

struct TruthCommandTests {
  @Test func aDraftPassesItsOwnPageAndLint() async throws {
    let folder = try TemporaryFolder()
    let page = "Fixtures/council-parking/pages/publisher.html"
    let truth = folder.path("truth.yaml")
    let draft = await CommandRun("truth", "draft", page, "-o", truth)
    #expect(draft.status == 0)
    #expect(draft.output.isEmpty && draft.errors.isEmpty)
    let lint = await CommandRun("truth", "lint", truth)
    #expect(lint.status < 2)
    let check = await CommandRun("verify", page, "--truth", truth)
    #expect(!check.output.contains("missing") && !check.output.contains("misattributed"))
    #expect(check.output.contains("not confirmed by anybody yet"))
  }

  @Test func aDraftDoesNotOverwriteAFile() async throws {
    let folder = try TemporaryFolder()
    let truth = try folder.write("mine", to: "truth.yaml")
    let page = "Fixtures/council-parking/pages/publisher.html"
    let run = await CommandRun("truth", "draft", page, "-o", truth)
    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("\(truth): error: is there already"))
    #expect(
      try String(contentsOf: folder.url.appending(path: "truth.yaml"), encoding: .utf8) == "mine"
    )
  }

  @Test func aDraftSaysWhatItIsAndWhatItIsFrom() async {
    let page = "Fixtures/council-parking/pages/publisher.html"
    let run = await CommandRun("truth", "draft", page)
    #expect(run.status == 0)
    #expect(run.output.contains("status: draft"))
    #expect(run.output.contains(page))
    #expect(run.output.contains("sha256"))
  }

  @Test(arguments: ["ukraine-truce", "council-parking"])
  func theFixturesTruthsAreClean(_ name: String) async {
    let run = await CommandRun("truth", "lint", "Fixtures/\(name)/truth.yaml")
    #expect(run.status == 0)
    #expect(run.output == "Fixtures/\(name)/truth.yaml: ok\n")
  }

  @Test func lintTellsOfEveryFile() async {
    let bad = "\(Samples.bad)/unknown-key.yaml"
    let run = await CommandRun("truth", "lint", bad, "none.yaml", "\(Samples.truce)/truth.yaml")
    #expect(run.status == 2)
    #expect(run.errors.contains("\(bad):26:"))
    #expect(run.errors.contains("none.yaml: error: no such file"))
    #expect(run.output == "\(Samples.truce)/truth.yaml: ok\n")
  }
}
