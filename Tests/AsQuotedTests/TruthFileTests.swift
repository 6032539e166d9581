import AsQuoted
import TestSupport
import Testing

struct TruthFileTests {
  @Test func aDraftIsReadBackAsATruth() throws {
    let folder = try TemporaryFolder()
    let text = "The club objects.\n“We will not pay for a fence,” said Mara Quill."
    let page = try #require(Extractor().pages(at: try folder.write(text, to: "notes.txt")).first)
    let path = folder.path("truth.yaml")
    try TruthFile.writeNew(TruthFile.draft(page, at: path), to: path)
    #expect(try TruthFile.read(path) == TruthDraft.truth(of: page, from: "notes.txt"))
  }

  @Test func theSourceIsNamedFromTheTruthsFolder() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("“No,” said Mara Quill, who chairs the club.", to: "pages/a b.txt")
    let page = try #require(Extractor().pages(at: path).first)
    #expect(TruthFile.draft(page, at: folder.path("truth.yaml")).contains("pages/a b.txt"))
    #expect(!TruthFile.draft(page, at: folder.path("truth.yaml")).contains(folder.path()))
  }

  @Test func aSourceElsewhereIsFoundFromTheTruthsFolderToo() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "“No,” said Mara Quill, who chairs the club.",
      to: "saved/notes.txt"
    )
    let page = try #require(Extractor().pages(at: path).first)
    #expect(TruthFile.draft(page, at: folder.path("truths/t.yaml")).contains("../saved/notes.txt"))
  }

  @Test func aFileThatIsNotThereIsNamed() throws {
    let path = try TemporaryFolder().path("none.yaml")
    let error = #expect(throws: TruthFileError.self) { try TruthFile.read(path) }
    #expect(error?.description == "\(path): no such file; look at the path")
  }

  @Test func aChangedSourceIsToldByLint() throws {
    let folder = try TemporaryFolder()
    let text = "The club objects.\n“We will not pay for a fence,” said Mara Quill."
    let source = try folder.write(text, to: "notes.txt")
    let page = try #require(Extractor().pages(at: source).first)
    let truth = try folder.write(
      TruthFile.draft(page, at: folder.path("truth.yaml")),
      to: "truth.yaml"
    )
    let before = try TruthFile.lint(truth).count
    try folder.write(text + " ", to: "notes.txt")
    #expect(try TruthFile.lint(truth).count == before + 1)
  }
}
