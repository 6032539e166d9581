import Foundation
import TestSupport
import Testing

/// Bad input: a clear line that names the file, exit status 2, and the others are still reported.
struct BadInputTests {
  private let truth = "\(Samples.truce)/truth.yaml"
  private let good = "\(Samples.truce)/pages/publisher.html"

  @Test func whatStandsBeforeAPaywallIsListedAndTheStatusTellsThatItIsNotAll() async throws {
    let run = await CommandRun("extract", "\(Samples.bad)/paywall.html", "--format", "jsonl")
    #expect(run.status == 2)
    #expect(run.output.contains("Swimming club asks for longer hours"))
    #expect(run.errors.contains("paywall.html: error: behind the text the page says"))
  }

  @Test(arguments: [
    ("empty.html", "empty"), ("binary.html", "can't be checked"), ("no-article.html", "article"),
    ("error-page.html", "can't be checked"), ("paywall.html", "can't be checked"),
    ("none.html", "no such file"), ("page.har", "a HAR file"), ("data.json", "a JSON file"),
    ("crawl.arc", "turn it into WARC"), ("hz-gb-2312.html", "encoding not read"),
  ])
  func aBadPageIsNamedAndTheOthersAreChecked(_ name: String, _ words: String) async {
    let bad = "\(Samples.bad)/\(name)"
    let run = await CommandRun("verify", bad, good, "--truth", truth)
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("\(bad): error: "))
    #expect(run.errors.contains(words))
    #expect(run.output.contains("ok       \(good)  22 of 22 verified"))
    #expect(run.output.contains("error    \(bad)  cannot-check: "))
  }

  @Test(arguments: ["empty.html", "binary.html", "no-article.html", "none.html"])
  func extractNamesABadPageAndReadsTheOthers(_ name: String) async {
    let bad = "\(Samples.bad)/\(name)"
    let run = await CommandRun("extract", bad, good, "--format", "jsonl")
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("\(bad): error: "))
    #expect(run.output.split(separator: "\n").count == 2)
  }

  @Test(arguments: [
    ("unknown-key.yaml", 26, "speeker"), ("wrong-type.yaml", 10, "aliases"),
    ("duplicate-id.yaml", 17, "q01"), ("unknown-speaker.yaml", 24, "harow"),
    ("bad-utf8.yaml", 18, "UTF-8"), ("syntax.yaml", 10, "yaml"),
  ])
  func aBadTruthIsNamedWithItsPlace(_ name: String, _ line: Int, _ words: String) async {
    let bad = "\(Samples.bad)/\(name)"
    let run = await CommandRun("verify", good, "--truth", bad)
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix("\(bad):\(line):"))
    #expect(run.errors.contains(words))
  }

  @Test func aBadTruthAmongCasesLeavesTheOthersChecked() async throws {
    let folder = try TemporaryFolder()
    let truth = RepositoryPaths.root.appending(path: "\(Samples.bad)/unknown-key.yaml")
    try folder.write(Array(try Data(contentsOf: truth)), to: "bad/truth.yaml")
    try folder.write("“No,” said Mara Quill.", to: "bad/pages/notes.txt")
    let run = await CommandRun("verify", folder.path(), Samples.truce)
    #expect(run.status == 2)
    #expect(run.errorLines.count == 1)
    #expect(run.errors.hasPrefix(folder.path("bad/truth.yaml:26:")))
    #expect(run.output.contains("16 pages: "))
    #expect(run.output.contains("1 input that can't be read"))
  }

  @Test func aFolderWithoutPagesOrCasesSaysSo() async throws {
    let folder = try TemporaryFolder()
    try folder.write("x", to: "picture.png")
    let cases = await CommandRun("verify", folder.path())
    #expect(cases.status == 2)
    #expect(cases.errors.hasPrefix("\(folder.path()): error: holds no case"))
    let pages = await CommandRun("verify", folder.path(), "--truth", truth)
    #expect(pages.status == 2)
    #expect(pages.errors.hasPrefix("\(folder.path()): error: holds no page"))
  }

  @Test func aTruthThatIsNotThereIsNamed() async {
    let run = await CommandRun("verify", good, "--truth", "none.yaml")
    #expect(run.status == 2)
    #expect(run.errors == "none.yaml: error: no such file; look at the path\n")
  }

  @Test func aFileThatMayNotBeReadIsNamed() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("“No,” said Mara Quill.", to: "secret notes.txt")
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
    // Nothing is forbidden to the superuser.
    guard !FileManager.default.isReadableFile(atPath: path) else { return }
    let run = await CommandRun("extract", path)
    #expect(run.status == 2)
    #expect(run.errors.contains("\(path): error: can't be read: permission denied"))
  }

  @Test func aTruncatedPageIsReadAsFarAsItGoes() async {
    let run = await CommandRun("extract", "\(Samples.bad)/truncated.html")
    #expect(run.status == 0)
    #expect(run.output.contains("They swim in each other’s wake."))
  }

  @Test func aTruncatedCopyLosesItsQuotationsAndPassesNever() async throws {
    let folder = try TemporaryFolder()
    let page = RepositoryPaths.root.appending(path: good)
    let bytes = Array(try Data(contentsOf: page))
    let cut = try folder.write(Array(bytes[..<(bytes.count / 2)]), to: "cut page.html")
    let run = await CommandRun("verify", cut, "--truth", truth)
    #expect(run.status == 1)
    #expect(run.output.contains("missing"))
  }
}
