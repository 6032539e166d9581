import Foundation
import TestSupport
import Testing

/// Files with several pages.
struct SeveralPagesTests {
  private let folder: TemporaryFolder
  private let archive: String
  private let truth: String

  init() throws {
    folder = try TemporaryFolder()
    archive = try folder.write(
      WebArchive.bytes([
        ("https://fenholt.test/bakery", WebArchive.other),
        ("https://fenholt.test/harbour?utm_source=mail", WebArchive.article),
        ("https://www.fenholt.test/harbour/", WebArchive.article),
      ]),
      to: "site.warc"
    )
    truth = try folder.write(WebArchive.truth, to: "truth.yaml")
  }

  @Test func eachCopyOfTheArticleIsCheckedAndNoOtherPage() async {
    let run = await CommandRun("verify", archive, "--truth", truth)
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
    #expect(run.output.contains("ok       \(archive)#2 (2024-03-02T10:11:12Z)  1 of 1 verified\n"))
    #expect(run.output.contains("ok       \(archive)#3 (2024-03-03T10:11:12Z)  1 of 1 verified\n"))
    #expect(run.output.contains("2 pages: 2 clean; 2 quotations: 2 verified"))
    #expect(!run.output.contains("#1"))
  }

  @Test(arguments: ["json", "html", "text", "junit"])
  func aLongReportOfAPageAmongOthersIsThatOfThePageAlone(format: String) async throws {
    let words = (0..<400).map { "<p>“We counted \($0) boats that day,” Ann Lee said.</p>\n" }
    let page = WebArchive.article.replacing(
      "</p>",
      with: "</p>\n" + words.joined(),
      maxReplacements: 1
    )
    let others = [("https://fenholt.test/bakery", WebArchive.other)]
    let among = try folder.write(
      WebArchive.bytes(others + [("https://fenholt.test/harbour", page)]),
      to: "long.warc"
    )
    let alone = try folder.write(page, to: "long.html")
    func boats(_ path: String) async -> [String] {
      let run = await CommandRun("verify", path, "--truth", truth, "--format", format)
      return run.output.replacing("\(path)#2", with: "").replacing(path, with: "")
        .split(separator: "\n").filter { $0.contains(" boats that day") }.map(String.init)
    }
    let lines = await boats(alone)
    #expect(lines.count >= 400)
    #expect(await boats(among) == lines)
  }

  @Test(arguments: [["--url", "https://fenholt.test/bakery"], ["--url-match", "*/bakery"]])
  func aPageChosenByHandIsChecked(_ choice: [String]) async {
    let run = await CommandRun(["verify", archive, "--truth", truth] + choice)
    #expect(run.status == 2)
    #expect(
      run.output.contains("#1 (2024-03-01T10:11:12Z)  cannot-check: the page is another article")
    )
  }

  @Test func noPageLeftIsSaidWithWhatToDo() async {
    let run = await CommandRun(
      "verify",
      archive,
      "--truth",
      truth,
      "--url",
      "https://fenholt.test/x"
    )
    #expect(run.status == 2)
    #expect(
      run.errors == "\(archive): error: can't be checked: holds 3 pages, none of them at"
        + " https://fenholt.test/x: they are at https://fenholt.test/bakery,"
        + " https://fenholt.test/harbour?utm_source=mail, https://www.fenholt.test/harbour/;"
        + " asquoted inspect lists them\n"
    )
  }

  @Test(arguments: [
    ["verify", "--truth"], ["extract"], ["inspect"], ["find", "We will not pay for a fence"],
    ["explain"],
  ])
  func theOnlyPageOfAContainerIsNotHandedOutForAnother(_ command: [String]) async throws {
    let one = try folder.write(
      WebArchive.bytes([("https://fenholt.test/harbour", WebArchive.article)]),
      to: "one.warc"
    )
    let arguments = command + (command[0] == "verify" ? [truth, one] : [one])
    let run = await CommandRun(arguments + ["--url", "https://nowhere.test/"])
    #expect(run.status == (command[0] == "inspect" ? 0 : 2))
    #expect(
      run.errors.contains(
        "holds 1 page, which is not at https://nowhere.test/: it is at https://fenholt.test/harbour"
      )
    )
    #expect(!run.output.contains("Mara Quill") && !run.output.contains("1 of 1"))
    let right = await CommandRun(arguments + ["--url", "fenholt.test/harbour"])
    #expect(right.status == 0 && right.errors.isEmpty)
  }

  @Test(arguments: [
    (
      "WARC-Type: response", "HTTP/1.1 404 Not Found\r\n\r\n",
      "the response of https://fenholt.test/a has status 404"
    ),
    (
      "WARC-Type: response", "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\nNo.",
      "the response of https://fenholt.test/a is text/plain: no HTML"
    ),
    (
      "WARC-Type: revisit", "",
      "record 1 of https://fenholt.test/a is a revisit of a capture it does not hold"
    ),
    (
      "WARC-Type: response\r\nContent-Length: x", "",
      "record 1 (response of https://fenholt.test/a) has no Content-Length"
    ),
  ])
  func aFileWithoutAPageIsToldOnceWithWhatItHolds(
    _ fields: String,
    _ block: String,
    _ says: String
  ) async throws {
    let record =
      "WARC/1.0\r\n\(fields)\r\nWARC-Target-URI: https://fenholt.test/a\r\n"
      + "Content-Type: application/http;msgtype=response\r\nContent-Length: \(block.utf8.count)\r\n\r\n\(block)\r\n\r\n"
    let path = try folder.write(record, to: "a.warc")
    for command in [["verify", "--truth", truth], ["extract"], ["find", "fence"], ["inspect"]] {
      let run = await CommandRun(command + [path])
      #expect(run.status == 2)
      #expect(run.errorLines.count == 1, "\(run.errors)")
      #expect(run.errors.contains("holds no page of HTML or text (\(says)"))
      #expect(run.errors.contains("asquoted inspect") == (command != ["inspect"]))
    }
  }

  @Test func inspectOfADamagedFileExitsAsOfOneThatCannotBeReadToItsEnd() async throws {
    let bytes = WebArchive.bytes([
      ("https://fenholt.test/harbour", WebArchive.article),
      ("https://fenholt.test/bakery", WebArchive.other),
    ])
    let path = try folder.write(Array(bytes.dropLast(200)), to: "cut.warc")
    let run = await CommandRun("inspect", path)
    #expect(run.status == 2)
    #expect(run.output.contains("page 1") && run.output.contains("breaks off"))
  }

  @Test func extractTakesThemAllOrThoseChosen() async {
    let all = await CommandRun("extract", archive, "--format", "jsonl")
    #expect(all.output.split(separator: "\n").count == 3)
    let one = await CommandRun("extract", archive, "--format", "jsonl", "--url-match", "bakery")
    #expect(one.output.split(separator: "\n").count == 1)
    #expect(one.output.contains("\"id\":\"\(archive)#1\""))
  }

  @Test func aTruthIsDraftedFromThePageChosen() async {
    let copies = RepositoryPaths.root.appending(path: "Tests/Samples/zip/averley.wacz").path
    let last = await CommandRun("truth", "draft", copies, "--url", "averley.example/bridge")
    #expect(last.status == 0)
    #expect(
      last.errors.contains(
        "holds 2 copies of the page; this is drafted from the last of 2024-03-05"
      )
    )
    let none = await CommandRun("truth", "draft", archive)
    #expect(none.status == 2)
    #expect(none.errors.contains("holds 3 pages with an article"))
    let one = await CommandRun("truth", "draft", archive, "--url-match", "bakery")
    #expect(one.status == 0)
    #expect(one.output.contains("It is the oven that won"))
  }

  @Test func explainTakesThePageChosen() async {
    let run = await CommandRun("explain", archive, "--url-match", "bakery")
    #expect(run.status == 0)
    #expect(run.output.contains("Ed Harrow") && !run.output.contains("Mara Quill"))
    #expect(run.output.hasPrefix("\(archive)#1:\n1  “It is the oven"))
  }
}
