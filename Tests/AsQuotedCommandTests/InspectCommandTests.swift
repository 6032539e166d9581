import Foundation
import TestSupport
import Testing

struct InspectCommandTests {
  @Test func whatAPageIsIsListed() async {
    let run = await CommandRun("inspect", "Fixtures/ukraine-truce/pages/wayback.html")
    #expect(run.status == 0)
    for words in [
      "format     wayback: page saved out of the Wayback Machine", "captured   ",
      "encoding   utf-8, ",
      "title      ", "payload    sha256 ", "text       sha256 ", " words, ",
    ] { #expect(run.output.contains(words), "\(words)") }
  }

  @Test func factsComeWithWhereTheyStand() async throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      """
      MIME-Version: 1.0
      Subject: =?utf-8?Q?Caf=C3=A9?= stays open
      Content-Type: text/html; charset=utf-8

      <html lang="en-GB"><body><p>“We stay open,” said Ann Lee, who runs the café on the harbour, and
      she promised that nothing would change before the summer.</p></body></html>
      """,
      to: "a.mhtml"
    )
    let run = await CommandRun("inspect", path)
    #expect(run.output.contains("title      Café stays open (beside the page)\n"), "\(run.output)")
    #expect(run.output.contains("language   en-GB (html lang)\n"), "\(run.output)")
  }

  @Test func aContainersThingsComeInItsOrder() async throws {
    let run = await CommandRun("inspect", "Tests/Samples/warc/wget.warc.gz")
    let places = try ["record 2 ", "page 1, record 3", "record 4 ", "page 2, record 9"].map {
      words in
      try #require(run.output.range(of: words)?.lowerBound, "\(words)")
    }
    #expect(places == places.sorted())
    #expect(run.output.contains("2 pages, 10 other records"))
  }

  @Test func theFirstThingsThatAreNoPagesAreListedOrAll() async throws {
    let folder = try TemporaryFolder()
    let records = (0..<30).map { _ in
      "WARC/1.0\r\nWARC-Type: metadata\r\nContent-Length: 1\r\n\r\na\r\n\r\n"
    }
    let path = try folder.write(records.joined(), to: "a.warc")
    let some = await CommandRun("inspect", path)
    #expect(some.output.contains("record 20 ") && !some.output.contains("record 21 "))
    #expect(some.output.contains("10 records not listed; --all lists them"))
    #expect(some.status == 2, "it holds no page")
    let all = await CommandRun("inspect", path, "--all")
    #expect(all.output.contains("record 30 ") && !all.output.contains("not listed"))
  }

  @Test func pagesAreChosenByHand() async {
    let run = await CommandRun("inspect", "Tests/Samples/warc/wget.warc.gz", "--url-match", "old")
    #expect(run.output.contains("page 2") && !run.output.contains("page 1"))
  }

  @Test func whatCannotBeReadIsSaidAndTheRestIsListed() async throws {
    let page = "Fixtures/council-parking/pages/notes.txt"
    let run = await CommandRun("inspect", "none.html", "\(Samples.bad)/binary.html", page)
    #expect(run.status == 2)
    #expect(run.errorLines.count == 2)
    #expect(run.errors.contains("none.html: error: no such file"))
    #expect(run.output.contains("3 files, 1 page; 2 files that can't be read"))
  }

  @Test func theJSONIsOneDocument() async throws {
    let run = await CommandRun(
      "inspect",
      "Tests/Samples/warc/wget.warc.gz",
      "none.html",
      "--format",
      "json"
    )
    let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let files = try #require(json?["files"] as? [[String: Any]])
    #expect(files.count == 2)
    #expect((files[0]["items"] as? [Any])?.count == 12)
    #expect((files[1]["items"] as? [Any])?.isEmpty == true)
    #expect(files[1]["reason"] as? String == "no such file; look at its name and folder")
  }
}
