import AsQuoted
import TestSupport
import Testing

struct TruthDraftTests {
  private let text = """
    The harbour of Fenholt is to close for a year, its owners say.
    “We will not pay for a fence,” said Mara Quill, who chairs the club.
    “No,” Quill said. The owners’ answer came at once. “No,” said Ed Harrow, their manager.
    """

  private var draft: Truth {
    TruthDraft.truth(of: Extractor().page(text: text, path: "notes.txt"), from: "pages/notes.txt")
  }

  @Test func everyQuotationIsADraftInTheOrderOfTheArticle() {
    #expect(draft.quotes.map(\.id) == ["q01", "q02", "q03"])
    #expect(draft.quotes.map(\.text) == ["We will not pay for a fence,", "No,", "No,"])
    #expect(draft.quotes.allSatisfy { $0.status == .draft })
  }

  @Test func itSaysWhatItWasMadeFrom() {
    #expect(draft.curated.from == "pages/notes.txt")
    #expect(draft.curated.sha256 == Extractor().page(text: text).archive.sha256)
    #expect(draft.curated.by == nil)
  }

  @Test func everySpeakerIsListedOnce() {
    #expect(draft.speakers.map(\.name) == ["Mara Quill", "Ed Harrow"])
    #expect(draft.speakers.map(\.id) == ["quill", "harrow"])
    #expect(draft.speakers.first?.aliases == ["Quill"])
  }

  @Test func equalQuotationsAreToldApartByWhatStandsAroundThem() {
    #expect(draft.quotes[0].prefix == nil)
    #expect(draft.quotes[1].suffix != draft.quotes[2].suffix)
  }

  @Test func thePageItCameFromPassesIt() throws {
    let page = Extractor().page(text: text, path: "notes.txt")
    let verification = Verifier(truth: draft).verify(page)
    #expect(verification.quotes.count == 3)
    #expect(verification.severity == nil)
  }
}
