import AsQuotedCommand
import Foundation
import TestSupport
import Testing

/// The way of a change: found by `verify --pending`, decided by `review` or `truth accept`.
struct PendingWorkflowTests {
  private static let article = """
    The club objects to the plan.
    “We will not pay for a fence,” said Mara Quill, who chairs the club.
    “The harbour opens in May,” said Ed Harrow, its manager.

    """
  private static let truth = """
    # By hand.
    version: 1
    speakers:
      - {id: quill, name: Mara Quill, kind: person}
      - {id: harrow, name: Ed Harrow, kind: person}
    quotes:
      - {id: q01, text: "We will not pay for a fence,", speaker: quill} # first
      - {id: q02, text: "The harbour opens in May,", speaker: harrow}

    """
  private let folder: TemporaryFolder
  private let pending: String

  init() throws {
    folder = try TemporaryFolder()
    pending = folder.path("truth.pending.yaml")
    try folder.write(Self.truth, to: "truth.yaml")
    try folder.write(Self.article, to: "pages/good.txt")
    try folder.write(Self.article.replacing("will not", with: "will"), to: "pages/bad.txt")
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
  }

  private func leave() async {
    let run = await CommandRun("verify", folder.path(), "--pending")
    #expect(run.status == 1)
    #expect(run.errors == "\(pending): note: 1 change waits; go through it with asquoted review\n")
  }

  @Test func acceptedAndThenKnownItIsCleanAgain() async throws {
    await leave()
    let accept = await CommandRun(
      "truth",
      "accept",
      "--id",
      "q01",
      "--reason",
      "a test",
      folder.path()
    )
    #expect(accept.status == 0)
    #expect(accept.output == "\(folder.path("truth.yaml")): q01 accepted; nothing left to decide\n")
    #expect(try content("truth.yaml") == Self.truth.replacing("will not", with: "will"))
    let other = await CommandRun("verify", folder.path(), "--pending")
    #expect(other.status == 1)
    let known = await CommandRun(
      "truth",
      "accept",
      "--id",
      "q01",
      "--as-known",
      "--reason",
      "a test",
      pending
    )
    #expect(known.status == 0)
    #expect(try content("truth.yaml").hasSuffix("pages:\n  good.txt: {q01: altered}\n"))
    let clean = await CommandRun("verify", folder.path())
    #expect(clean.status == 0)
    #expect(try content("truth.log.jsonl").split(separator: "\n").count == 2)
    #expect(await CommandRun("truth", "lint", folder.path("truth.yaml")).status == 0)
  }

  @Test func aPendingFileThatIsLeftIsAFinding() async throws {
    await leave()
    try folder.write(Self.article, to: "pages/bad.txt")
    let run = await CommandRun("verify", folder.path())
    #expect(run.status == 1)
    #expect(run.output.contains("; 1 pending file left\n"))
    #expect(run.errors.hasPrefix("\(pending): warning: is left"))
    #expect(await CommandRun("verify", folder.path(), "--fail-on", "error").status == 0)
    let json = await CommandRun("verify", folder.path(), "--format", "json")
    #expect(json.output.contains("\"pending\": 1") || json.output.contains("\"pending\" : 1"))
    let lint = await CommandRun("truth", "lint", folder.path("truth.yaml"))
    #expect(lint.status == 1)
    #expect(lint.output.contains("truth.pending.yaml waits for decisions"))
    // All passes now, so the next one takes it away.
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 0)
    #expect(try folder.names == ["pages", "truth.yaml"])
  }

  @Test func inContinuousIntegrationNothingIsWritten() async throws {
    let ci = ["CI": "true"]
    let run = await CommandRun(["verify", folder.path(), "--pending"], environment: ci)
    #expect(run.status == 1)
    #expect(run.errors.contains("so nothing is written"))
    #expect(try folder.names == ["pages", "truth.yaml"])
    await leave()
    for arguments in [
      ["review", folder.path()],
      ["truth", "accept", "--id", "q01", "--reason", "r", folder.path()],
    ] {
      let refused = await CommandRun(arguments, environment: ci)
      #expect(refused.status == 64)
      #expect(refused.errors.contains("The environment has CI"))
    }
    #expect(try content("truth.yaml") == Self.truth)
  }

  @Test(arguments: ["", "false", "FALSE"])
  func anEmptyOrFalseCIIsNone(_ value: String) async throws {
    let run = await CommandRun(["verify", folder.path(), "--pending"], environment: ["CI": value])
    #expect(run.status == 1)
    #expect(try folder.names.contains("truth.pending.yaml"))
  }

  @Test func severalPagesThatDifferAreListed() async throws {
    try folder.write(Self.article.replacing("will not", with: "would not"), to: "pages/other.txt")
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 1)
    let which = await CommandRun("truth", "accept", "--id", "q01", "--reason", "r", folder.path())
    #expect(which.status == 2)
    #expect(
      which.errors.contains(
        "choose with --page: pages/bad.txt (altered), pages/other.txt (altered)"
      )
    )
    let one = await CommandRun(
      "truth",
      "accept",
      "--id",
      "q01",
      "--page",
      "other.txt",
      "--reason",
      "r",
      folder.path()
    )
    #expect(one.status == 0)
    #expect(one.errors.contains("pages/bad.txt says nothing any more"))
    #expect(try content("truth.yaml").contains("We would not pay"))
  }

  @Test func severalPagesThatAgreeAreOneChange() async throws {
    try folder.write(content("pages/bad.txt"), to: "pages/other.txt")
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 1)
    let run = await CommandRun("truth", "accept", "--id", "q01", "--reason", "r", folder.path())
    #expect(run.status == 0)
    #expect(run.output.hasSuffix("nothing left to decide\n"))
  }

  @Test func anUnknownIdIsToldWithThoseThatWait() async {
    await leave()
    let run = await CommandRun("truth", "accept", "--id", "q9", "--reason", "r", folder.path())
    #expect(run.status == 2)
    #expect(run.errors == "q9: error: nothing waits under this id; there is q01\n")
  }

  @Test func aStalePendingFileIsRefused() async throws {
    await leave()
    try folder.write(Self.truth + "# later\n", to: "truth.yaml")
    let run = await CommandRun("review", folder.path())
    #expect(run.status == 2)
    #expect(run.errors.contains("is out of date"))
  }

  @Test func nothingToReviewIsNoFault() async throws {
    let run = await CommandRun("review", folder.path())
    #expect(run.status == 0)
    #expect(run.output == "Nothing waits for a decision.\n")
  }

  /// What a person types, the exit status, and the action that the log has.
  private static let answers: [(lines: [String], status: Int32, logged: String?)] = [
    (["a", "why"], 0, "accept"), (["K", "why"], 0, "as-known"), (["r"], 0, nil), (["s"], 1, nil),
    (["q"], 1, nil), ([], 1, nil), (["a"], 1, nil), (["?", "d", "a", "why"], 0, "accept"),
    (["e", "harrow", "a", "why"], 0, "accept"),
  ]

  @Test(arguments: answers)
  func everyKeyDoesWhatItSays(lines: [String], status: Int32, logged: String?) async throws {
    await leave()
    let run = await CommandRun(["review", folder.path()], input: lines)
    #expect(run.status == status)
    #expect(run.output.contains("1 of 1  q01  altered  pages/bad.txt"))
    let log = try? content("truth.log.jsonl")
    #expect((log != nil) == (logged != nil))
    if let logged { #expect(log?.contains("\"action\":\"\(logged)\"") == true) }
    #expect(try folder.names.contains("truth.pending.yaml") == (status == 1))
    #expect(try content("truth.yaml").contains("speaker: harrow} # first") == lines.contains("e"))
  }

  /// A page that spells the speaker's name in another way, in one quotation.
  private func leaveOtherName() async throws {
    try folder.write(Self.article.replacing("Mara Quill", with: "Mara Quyll"), to: "pages/bad.txt")
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 1)
  }

  @Test func anotherSpellingBecomesAnAlias() async throws {
    try await leaveOtherName()
    let run = await CommandRun(
      ["truth", "accept", "--id", "q01", "--as-alias", "--reason", "spelling", folder.path()]
    )
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("q01 accepted as another name of the speaker; nothing left"))
    let expected = Self.truth.replacing(
      "name: Mara Quill, kind: person",
      with: "name: Mara Quill, kind: person, aliases: [Mara Quyll]"
    )
    #expect(try content("truth.yaml") == expected)
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 0)
  }

  @Test func theReviewAddsAnAliasToo() async throws {
    try await leaveOtherName()
    let run = await CommandRun(["review", folder.path()], input: ["n", "spelling"])
    #expect(run.status == 0)
    #expect(try content("truth.log.jsonl").contains("\"action\":\"as-alias\""))
    #expect(try content("truth.yaml").contains("aliases: [Mara Quyll]"))
  }

  @Test(arguments: [("Mara Quill", "no other name"), ("Ed Harrow", "a name of Ed Harrow")])
  func whatIsNoOtherNameIsNoAlias(_ name: String, _ message: String) async throws {
    let text = Self.article.replacing("will not", with: "will")
      .replacing("Mara Quill, who chairs", with: "\(name), who chairs")
    try folder.write(text, to: "pages/bad.txt")
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 1)
    let run = await CommandRun(
      ["truth", "accept", "--id", "q01", "--as-alias", "--reason", "r", folder.path()]
    )
    #expect(run.status == 2)
    #expect(run.errors.contains(message), "\(run.errors)")
    #expect(try content("truth.yaml") == Self.truth)
  }

  @Test(.enabled(if: SchemaCheck.isThere))
  func everyLineOfTheLogHoldsItsSchema() async throws {
    for arguments in [["--as-known"], ["--speaker", "Cy Poe"], ["--no-speaker"]] {
      try folder.write(Self.truth, to: "truth.yaml")
      await leave()
      let run = await CommandRun(
        ["truth", "accept", "--id", "q01", "--reason", "r", folder.path()] + arguments
      )
      #expect(run.status == 0)
    }
    try folder.write(Self.truth, to: "truth.yaml")
    try await leaveOtherName()
    #expect(await CommandRun(["review", folder.path()], input: ["n", "spelling"]).status == 0)
    let schema = RepositoryPaths.root.appending(path: "Schemas/log.schema.json")
    let lines = try content("truth.log.jsonl").split(separator: "\n")
    #expect(lines.count == 4)
    for line in lines {
      let file = try folder.write(String(line), to: "line.json")
      #expect(try SchemaCheck.problems(of: file, against: [schema]) == nil)
    }
  }

  @Test func aReasonGivenIsNotAskedFor() async throws {
    await leave()
    let run = await CommandRun(["review", "--reason", "all of it", folder.path()], input: ["a"])
    #expect(run.status == 0)
    #expect(try content("truth.log.jsonl").contains("\"reason\":\"all of it\""))
  }

  @Test func theTruthsOfAFolderAreGoneThroughInOrder() async throws {
    for name in ["a", "b"] {
      try folder.write(Self.truth, to: "\(name)/truth.yaml")
      try folder.write(content("pages/bad.txt"), to: "\(name)/pages/bad.txt")
    }
    try FileManager.default.removeItem(atPath: folder.path("truth.yaml"))
    #expect(await CommandRun("verify", folder.path(), "--pending").status == 1)
    let run = await CommandRun(["review", "--reason", "r", folder.path()], input: ["s", "a"])
    #expect(run.status == 1)
    #expect(try content("a/truth.yaml") == Self.truth)
    #expect(try content("b/truth.yaml") != Self.truth)
  }
}
