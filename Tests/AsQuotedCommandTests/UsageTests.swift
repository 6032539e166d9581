import AsQuoted
import Testing

/// Wrong usage is told with exit status 64, before any work.
struct UsageTests {
  @Test(arguments: [
    (["verify", "--truth", "a"], "name the pages"), (["frobnicate"], "frobnicate"),
    (["verify", "Fixtures", "--format", "xml"], "known are text, json"),
    (["verify", "Fixtures", "--format", "json", "--format", "text"], "one place"),
    (["verify", "Fixtures", "--format", "json="], "a file is missing"),
    (["verify", "Fixtures", "--jobs", "0"], "at least 1"),
    (["verify", "Fixtures", "--fail-on", "never"], "notice, warning, error"),
    (["verify", "Fixtures", "--input", "pdf"], "auto, html, text"),
    (["verify", "-"], "--truth"), (["verify", "Fixtures/README.md"], "--truth"),
    (["verify", "-", "--truth", "-"], "not both"),
    (["extract", "Fixtures", "--format", "xml"], "jsonl"),
    (["extract", "Fixtures", "--format", "brat"], "brat=FOLDER"),
    (["evaluate"], "either --labels with --texts, or --brat"),
    (["evaluate", "--labels", "a", "--brat", "b"], "either --labels"),
    (["evaluate", "--labels", "a"], "--labels needs --texts"),
    (["evaluate", "--brat", "a", "--texts", "b"], "go with --labels"),
    (["evaluate", "--brat", "a", "--part", "half"], "read, check"),
    (["evaluate", "--brat", "a", "--format", "csv"], "known are text, json, evidence"),
    (["evaluate", "--brat", "a", "--worst=-1"], "--worst"),
    (["evaluate", "--brat", "a", "--min-confidence", "80"], "0 to 1 is expected"),
    (["extract", "a", "--max-file-size", "big"], "--max-file-size"),
    (["extract", "a", "--max-ratio", "0"], "at least 1"),
    (["verify", "Fixtures", "--url", "a", "--url-match", "b"], "give one of them"),
    (["extract", "a", "--url", ""], "an empty one"), (["inspect"], "paths"),
    (["inspect", "a", "--format", "xml"], "known are text, json"), (["compare"], "paths"),
    (["compare", "a", "--format", "xml"], "known are text, json, markdown, html"),
    (["compare", "a", "--fail-on", "never"], "notice, warning, error"),
    (["verify", "-", "--truth", "a", "--pending"], "standard input has no place"),
    (["truth", "convert", "a"], "--to"),
    (["truth", "convert", "a", "--to", "xml"], "yaml, json, csv"),
    (["truth", "convert", "a", "--to", "csv", "--force"], "goes with --output"),
    (["truth", "accept", "--id", "q1"], "--reason"),
    (["truth", "accept", "--id", "q1", "--reason", " "], "say why"),
    (["truth", "accept", "--id", "q1", "--reason", "r", "--remove", "--as-known"], "give one"),
    (["truth", "lint", "a", "--format", "xml"], "text, json"),
    (["review", "--width", "3"], "at least 20"),
    (["explain"], "page"), (["truth", "lint"], "files"),
  ])
  func wrongUsageIsExplained(_ arguments: [String], _ words: String) async {
    let run = await CommandRun(arguments)
    #expect(run.status == 64)
    #expect(run.errors.contains(words))
    #expect(run.output.isEmpty)
  }

  @Test(arguments: [[], ["--help"], ["help", "verify"], ["truth", "draft", "--help"]])
  func helpGoesToStandardOutput(_ arguments: [String]) async {
    let run = await CommandRun(arguments)
    #expect(run.status == 0)
    #expect(run.output.contains("USAGE: asquoted"))
    #expect(run.errors.isEmpty)
  }

  @Test func theHelpSaysWhatADigestDoesNotProve() async {
    let help = await CommandRun("--help").output.split(whereSeparator: \.isWhitespace)
    #expect(help.joined(separator: " ").contains(ToolIdentity.notProven))
  }

  @Test func theVersionNamesThatOfTheRules() async {
    let run = await CommandRun("--version")
    #expect(run.output.wholeMatch(of: /asquoted \d+\.\d+\.\d+ \(rules [^)]+\)\n/) != nil)
  }
}
