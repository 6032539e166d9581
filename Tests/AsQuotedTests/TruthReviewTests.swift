import AsQuoted
import Foundation
import TestSupport
import Testing

/// A case in a temporary folder: a truth, a copy that passes, and one that does not.
struct TruthReviewTests {
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
      - {id: q01, text: "We will not pay for a fence,", speaker: quill, status: draft} # first
      - {id: q02, text: "The harbour opens in May,", speaker: harrow}

    """
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try folder.write(Self.truth, to: "truth.yaml")
  }

  /// Holds an article against the truth and leaves what does not pass.
  private func check(_ text: String, as name: String = "bad.txt") throws -> TruthReview {
    let page = try folder.write(text, to: "pages/\(name)")
    let verifier = try Verifier(truthFile: path)
    let changes = verifier.check(at: page, by: Extractor()) { checked, _ in
      TruthPending.changes(of: checked, truthPath: path, failOn: .warning)
    }
    try TruthPending.write(changes.flatMap(\.self), beside: path)
    return try TruthReview(truthFile: path)
  }

  private func content(_ name: String) throws -> String {
    try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
  }

  @Test func aPageThatPassesLeavesNothing() throws {
    #expect(throws: TruthFileError.self) { try check(Self.article) }
    #expect(try folder.names == ["pages", "truth.yaml"])
  }

  @Test func acceptedWordsStandInTheTruthAndTheLog() throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    let change = try #require(review.changes.first)
    #expect(change.verdict == "altered" && change.page == "pages/bad.txt")
    let date = Date(timeIntervalSince1970: 0)
    let outcome = try review.decide(.accept(.found), on: change, reason: "a slip", at: date)
    #expect(outcome.id == "q01" && outcome.outdated.isEmpty)
    #expect(
      try content("truth.yaml")
        == Self.truth.replacing("will not", with: "will").replacing("draft", with: "confirmed")
    )
    let log = try JSONSerialization.jsonObject(with: Data(content("truth.log.jsonl").utf8))
    let line = try #require(log as? [String: Any])
    #expect(line["when"] as? String == "1970-01-01T00:00:00Z")
    #expect(line["action"] as? String == "accept")
    #expect(line["reason"] as? String == "a slip")
    let before = line["before"] as? [String: String]
    #expect(before == ["text": "We will not pay for a fence,", "speaker": "Mara Quill"])
    let schema = try JSONSerialization.jsonObject(
      with: Data(contentsOf: RepositoryPaths.root.appending(path: "Schemas/log.schema.json"))
    )
    let required = (schema as? [String: Any])?["required"] as? [String]
    #expect(Set(required ?? []) == Set(line.keys))
    #expect(try folder.names == ["pages", "truth.log.jsonl", "truth.yaml"])
  }

  @Test func theTypographyOfTheTruthStays() throws {
    try folder.write(Self.truth.replacing("not pay", with: "pay the club’s"), to: "truth.yaml")
    let text = Self.article.replacing("not pay", with: "pay the club's old")
    var review = try check(text)
    _ = try review.decide(.accept(.found), on: try #require(review.changes.first), reason: "r")
    #expect(review.truth.quotes[0].text == "We will pay the club’s old for a fence,")
  }

  @Test func anotherSpeakerIsTakenOrAdded() throws {
    let swapped = Self.article.replacing("Mara Quill, who", with: "Ida Moss, who")
    var review = try check(swapped)
    let change = try #require(review.changes.first)
    #expect(change.verdict == "misattributed")
    _ = try review.decide(.accept(.found), on: change, reason: "r")
    #expect(review.truth.speakers.map(\.id) == ["quill", "harrow", "moss"])
    #expect(review.truth.quotes[0].speaker == "moss")
  }

  @Test(arguments: [
    (TruthDecision.Speaker.named("harrow"), "harrow" as String?, 2),
    (.named("Ed Harrow"), "harrow", 2), (.named("Cy Poe"), "poe", 3), (.nobody, nil, 2),
  ])
  func aPersonMayNameTheSpeaker(
    choice: TruthDecision.Speaker,
    id: String?,
    speakers: Int
  ) throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    _ = try review.decide(.accept(choice), on: try #require(review.changes.first), reason: "r")
    #expect(review.truth.quotes[0].speaker == id)
    #expect(review.truth.speakers.count == speakers)
  }

  @Test func anUnexpectedQuotationBecomesAnEntryAtItsPlace() throws {
    let lines = Self.article.split(separator: "\n")
    let text =
      (lines[0...1] + ["“Nobody asked us,” said Cy Poe, a sailor.", "“Nor me,” Poe said."]
      + lines[2...])
      .joined(separator: "\n")
    var review = try check(text)
    #expect(review.changes.map(\.id) == ["new-1", "new-2"])
    let first = try review.decide(.accept(.found), on: review.changes[0], reason: "r")
    let second = try review.decide(.accept(.found), on: review.changes[0], reason: "r")
    #expect([first.id, second.id] == ["q03", "q04"])
    #expect(review.truth.quotes.map(\.id) == ["q01", "q03", "q04", "q02"])
    #expect(review.truth.speakers.last?.name == "Cy Poe")
    #expect(try Verifier(truthFile: path).verify(Extractor().page(text: text)).severity == nil)
  }

  @Test func whatIsMissingIsRemovedOnlyWhenAsked() throws {
    var review = try check(Self.article.split(separator: "\n").dropLast().joined(separator: "\n"))
    let change = try #require(review.changes.first)
    #expect(change.verdict == "missing")
    #expect(throws: FileError.self) { try review.decide(.accept(.found), on: change, reason: "r") }
    #expect(try content("truth.yaml") == Self.truth)
    _ = try review.decide(.remove, on: change, reason: "r")
    #expect(review.truth.quotes.map(\.id) == ["q01"])
  }

  @Test func onlyWhatIsMissingCanBeRemoved() throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    let change = try #require(review.changes.first)
    #expect(throws: FileError.self) { try review.decide(.remove, on: change, reason: "r") }
  }

  @Test func aBadCopyNotedAsKnownPasses() throws {
    let text =
      Self.article.replacing("will not", with: "will")
      + "\n“Nobody asked us,” said Cy Poe, a sailor."
    var review = try check(text)
    for change in review.changes {
      _ = try review.decide(.asKnown, on: change, reason: "a fixture")
    }
    #expect(
      try content("truth.yaml") == Self.truth + """
        pages:
          bad.txt: {q01: altered, unexpected: ["Nobody asked us,"]}

        """
    )
    let page = folder.path("pages/bad.txt")
    let checks = try Verifier(truthFile: path).check(at: page, by: Extractor()) { page, _ in
      page.outcome
    }
    #expect(checks == [.asExpected])
  }

  @Test func aPageThatCanNotBeCheckedIsNotedAsKnown() throws {
    var review = try check("Page not found")
    let change = try #require(review.changes.first)
    #expect(change.id == "cannot-check")
    #expect(throws: FileError.self) { try review.decide(.accept(.found), on: change, reason: "r") }
    _ = try review.decide(.asKnown, on: change, reason: "r")
    #expect(try content("truth.yaml").contains("bad.txt: {cannot-check:"))
  }

  @Test func aCopyThatIsGoodAgainLeavesItsKnownFault() throws {
    try folder.write(Self.truth + "pages:\n  bad.txt: {q01: altered} # why\n", to: "truth.yaml")
    var review = try check(Self.article)
    let change = try #require(review.changes.first)
    #expect(change.verdict == "verified")
    _ = try review.decide(.asKnown, on: change, reason: "saved anew")
    #expect(review.truth.pages.isEmpty)
  }

  @Test func aTruthThatHasChangedSinceIsRefused() throws {
    _ = try check(Self.article.replacing("will not", with: "will"))
    try folder.write(Self.truth + "# later\n", to: "truth.yaml")
    let error = #expect(throws: TruthFileError.self) { try TruthReview(truthFile: path) }
    #expect(error?.description.contains("is out of date") == true)
  }

  @Test func aPageThatHasChangedSinceIsRefused() throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    try folder.write("other", to: "pages/bad.txt")
    let change = try #require(review.changes.first)
    let error = #expect(throws: FileError.self) {
      try review.decide(.accept(.found), on: change, reason: "r")
    }
    #expect(error?.message.contains("has changed since it was checked") == true)
    #expect(try content("truth.yaml") == Self.truth)
  }

  @Test func aTruthThatChangesDuringTheReviewIsRefused() throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    try folder.write(Self.truth + "# later\n", to: "truth.yaml")
    let change = try #require(review.changes.first)
    #expect(throws: FileError.self) { try review.decide(.accept(.found), on: change, reason: "r") }
    #expect(try content("truth.yaml") == Self.truth + "# later\n")
    #expect(try !folder.names.contains("truth.log.jsonl"))
  }

  @Test func aRejectedChangeLeavesTheTruth() throws {
    var review = try check(Self.article.replacing("will not", with: "will"))
    try review.reject(try #require(review.changes.first))
    #expect(try folder.names == ["pages", "truth.yaml"])
    #expect(try content("truth.yaml") == Self.truth)
  }

  @Test func theModeOfTheFileStays() throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
    var review = try check(Self.article.replacing("will not", with: "will"))
    _ = try review.decide(.accept(.found), on: try #require(review.changes.first), reason: "r")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o640)
  }

  @Test func aLinkToTheTruthStaysALink() throws {
    let real = try folder.write(Self.truth, to: "real/t.yaml")
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: real)
    var review = try check(Self.article.replacing("will not", with: "will"))
    _ = try review.decide(.accept(.found), on: try #require(review.changes.first), reason: "r")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == real)
    #expect(try content("real/t.yaml").contains("We will pay"))
  }

  @Test func aFileOfSomebodyElseIsNotOverwritten() throws {
    try folder.write("mine", to: "truth.pending.yaml")
    #expect(throws: FileError.self) { try check(Self.article.replacing("will not", with: "will")) }
    #expect(try content("truth.pending.yaml") == "mine")
  }

  @Test func aLogWhoseLastLineIsOpenIsClosedFirst() throws {
    try folder.write("{}", to: "truth.log.jsonl")
    var review = try check(Self.article.replacing("will not", with: "will"))
    _ = try review.decide(.accept(.found), on: try #require(review.changes.first), reason: "r")
    #expect(try content("truth.log.jsonl").hasPrefix("{}\n{"))
  }
}
