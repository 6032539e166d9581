import GroundTruth
import TestSupport
import Testing
import Verification

@testable import AsQuoted

struct AnnotatedCorpusTests {
  private static let label =
    #"{"id": "a.txt", "speakers": {"s": {"name": "Mara Quill", "kind": "person"}},"#
    + #" "labels": [{"start": 7, "end": 18, "type": "speech", "speaker": "s", "mention": "Quill"}]}"#
  private static let text = "News.\r\n“Not here,” said Mara Quill.\r\n"

  private func corpus(pages: Bool = false, text: String = text) throws -> (
    TemporaryFolder, AnnotatedCorpus
  ) {
    let folder = try TemporaryFolder()
    let labels = try folder.write(Self.label + "\n", to: "labels.jsonl")
    try folder.write(text, to: "text/a.txt")
    try folder.write(
      "<html><body><article><h1>Fenholt</h1><p>A first paragraph of this page, long enough to be one.</p>"
        + "<p>“Not here,” said Mara Quill, who owns a boat in the harbour.</p></article></body></html>",
      to: "html/a.html"
    )
    let corpus = try AnnotatedCorpus(
      labels: labels,
      texts: folder.path("text"),
      pages: pages ? folder.path("html") : nil
    )
    return (folder, corpus)
  }

  private func who(_ evaluation: ArticleEvaluation) -> Double? {
    guard case .speakers(let counts) = evaluation.counts else { return nil }
    return counts.who
  }

  @Test func labelsAreScoredWithTheRulesOnTheText() throws {
    let (folder, corpus) = try corpus(text: "News..\n“Not here,” said Mara Quill.\n")
    let article = try #require(corpus.articles.first)
    #expect(who(try corpus.evaluate(article)) == 1)
    withExtendedLifetime(folder) {}
  }

  @Test func labelsAreScoredWithTheRulesOnThePage() throws {
    let (folder, corpus) = try corpus(pages: true, text: "News..\n“Not here,” said Mara Quill.\n")
    let article = try #require(corpus.articles.first)
    #expect(who(try corpus.evaluate(article)) == 1)
    withExtendedLifetime(folder) {}
  }

  @Test func aLineEndOfTwoCharactersCountsAsOne() {
    #expect(CorpusFiles.withSimpleLineEnds("a\r\nb\rc\n\r\n") == "a\nb\nc\n\n")
  }

  @Test func anOffsetOutsideTheTextIsNamedWithItsLine() throws {
    let (folder, corpus) = try corpus(text: "“Not,”")
    let article = try #require(corpus.articles.first)
    let error = #expect(throws: CorpusError.self) { try corpus.evaluate(article) }
    #expect(error?.place == folder.path("labels.jsonl") + ":1")
  }

  @Test func aTextThatIsNotThereOrNotUTF8IsNamed() throws {
    let (folder, corpus) = try corpus()
    let article = try #require(corpus.articles.first)
    try folder.write([0x61, 0xFF], to: "text/a.txt")
    let broken = #expect(throws: CorpusError.self) { try corpus.evaluate(article) }
    #expect(broken?.description.hasPrefix(folder.path("text/a.txt") + ": is not UTF-8") == true)
  }

  @Test func missingFilesAndFoldersAreNamed() throws {
    let (folder, _) = try corpus()
    let labels = folder.path("labels.jsonl")
    let texts = folder.path("text")
    func message(_ make: () throws -> AnnotatedCorpus) -> String? {
      #expect(throws: CorpusError.self) { _ = try make() }?.description
    }
    let none = folder.path("none")
    #expect(message { try AnnotatedCorpus(labels: none, texts: texts) }?.hasPrefix(none) == true)
    #expect(
      message { try AnnotatedCorpus(labels: labels, texts: none) }
        == "\(none): no such folder; look at the path"
    )
    #expect(
      message { try AnnotatedCorpus(labels: labels, texts: labels) }
        == "\(labels): is a file; expected a folder"
    )
    #expect(
      message { try AnnotatedCorpus(labels: labels, texts: texts, pages: texts + "/..") }?
        .hasPrefix("\(labels):1: no page of a.txt") == true
    )
    #expect(message { try AnnotatedCorpus(brat: none) }?.contains("no such folder") == true)
  }

  @Test func aBratFolderIsScoredByItsFirstAnnotator() throws {
    let folder = try TemporaryFolder()
    try folder.write("“Not here,” said Mara Quill.", to: "text/a_b.txt")
    try folder.write("Nothing.", to: "text/c.txt")
    try folder.write(
      "T1\tContent 0 11\tx\nT2\tSource 17 27\tMara Quill\nE1\tContent:T1 Source:T2\n",
      to: "attributions/a_b_x1.ann"
    )
    try folder.write("broken", to: "attributions/a_b_x2.ann")
    let corpus = try AnnotatedCorpus(brat: folder.path())
    #expect(corpus.articles.map(\.id) == ["a_b"])
    #expect(corpus.unannotated == [folder.path("text/c.txt")])
    guard case .mentions(let counts) = try corpus.evaluate(corpus.articles[0]).counts else {
      throw CorpusError("test", "no counts of mentions")
    }
    #expect(counts.endToEnd.f1 == 1)
  }

  @Test func aBratFolderWithoutAnnotationIsRefused() throws {
    let folder = try TemporaryFolder()
    try folder.write("Nothing.", to: "text/c.txt")
    try folder.write("", to: "attributions/other_x.ann")
    let error = #expect(throws: CorpusError.self) { try AnnotatedCorpus(brat: folder.path()) }
    #expect(error?.message.contains("holds no text with an annotation") == true)
  }

  @Test func theDigestIsThatOfTheListOfDigests() throws {
    let (folder, corpus) = try corpus()
    let lines = try [("text/a.txt", "a.txt"), ("labels.jsonl", "labels.jsonl")].map { path, name in
      "\(Digest.sha256(try FileBytes.read(folder.path(path))))  \(name)\n"
    }
    let digest = try corpus.digest()
    #expect(digest == Digest.sha256(lines.joined().utf8))
    try folder.write("News?", to: "text/a.txt")
    #expect(try corpus.digest() != digest)
  }
}
